/**
 * What a viewer tells the page around it. All of these bubble and leave shadow trees; besides them
 * the viewer has `loadstart`, `load`, `error` and `loadend`, which are like those of `<img>`.
 * @module
 */

/**
 * @typedef {import('./article.js').Article} Article
 * @typedef {import('./article.js').ArticleError} ArticleError
 */

/** `article-render` before an article is shown (cancel it to show something else), `article-load`. */
export class ArticleEvent extends Event {
  /** @param {string} type @param {Article} article @param {boolean} [cancelable] */
  constructor(type, article, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.article = article;
  }
}

/** Tells why there is no article: `article-error`. */
export class ArticleErrorEvent extends Event {
  /** @param {ArticleError} error */
  constructor(error) {
    super('article-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

/** A link in the article is followed: `article-link`. Cancel it to do something else. */
export class ArticleLinkEvent extends Event {
  /** @param {HTMLAnchorElement} link @param {MouseEvent} click */
  constructor(link, click) {
    super('article-link', { bubbles: true, composed: true, cancelable: true });
    this.link = link;
    this.url = link.href;
    this.click = click;
  }
}

/** The article or the reader's notes are about to be saved: `article-download`. Can be canceled. */
export class ArticleDownloadEvent extends Event {
  /** @param {Blob} blob @param {string} name  of the file */
  constructor(blob, name) {
    super('article-download', { bubbles: true, composed: true, cancelable: true });
    this.blob = blob;
    this.name = name;
  }
}

/** The reader chose how articles look: `article-preferences`. */
export class ArticlePreferencesEvent extends Event {
  /** @param {import('./appearance.js').Preferences} preferences */
  constructor(preferences) {
    super('article-preferences', { bubbles: true, composed: true });
    this.preferences = preferences;
  }
}
