/**
 * The element `<article-viewer>`. This file only holds the class; index.js registers it.
 * @module
 */

import { ArticleError } from './article.js';
import { init, read } from './engine.js';
import { followFragments, goToLocation } from './fragments.js';
import { makeHeader } from './header.js';
import { languageAround, pickLanguage } from './language.js';
import { make } from './make.js';
import { setContent } from './markup.js';
import { read as readRemotely } from './remote.js';
import { findSource } from './source.js';
import { emptyView, errorView, loadingView } from './status.js';
import { styleSheet, stylesReady } from './styles.js';

/** @typedef {import('./article.js').Article} Article */

/** Loading is shown only when it takes longer than a person takes for instant. */
const loadingDelayMilliseconds = 300;

/** Sources from this length on are read in a worker; smaller ones are done sooner than it starts. */
const remoteFromLength = 200_000;

const themes = ['auto', 'light', 'dark', 'sepia'];

// Node has no elements; importing this file there must still work.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/** Tells of an article: `article-render` before it is shown (can be cancelled), `article-load`. */
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

/**
 * Shows an article of any form. Its source is, in this order: the property `source`, the address in
 * `src`, a child `<script type="text/markdown">` (or text/plain, application/json …), a child
 * `<template>` with HTML. Other children stay visible until there is something to show.
 *
 * Attributes, reflected by properties:
 * - `src`    where the article is
 * - `base`   what relative addresses are resolved against, where that is not the place of `src`
 * - `from`   its form: `auto`, `markdown`, `commonmark`, `html`, `text`, `json`
 * - `theme`  `auto` (as the system), `light`, `dark`, `sepia`
 *
 * Events: `loadstart`, `load` or `error`, `loadend`, like those of `<img>`; and, bubbling,
 * `article-render` (before the article is shown; cancel it to show something else), `article-load`,
 * `article-error`. States for CSS: `:state(loading)`, `:state(ready)`, `:state(error)`,
 * `:state(empty)`. Parts and custom properties are listed in styles/article.css.
 */
export class ArticleViewerElement extends Base {
  static observedAttributes = ['src', 'from', 'base'];

  /**
   * Registers the element, unless something else has the name, or there are no elements (Node).
   * @param {string} [tag]
   * @param {CustomElementRegistry} [registry]
   */
  static define(tag = 'article-viewer', registry = globalThis.customElements) {
    if (registry && !registry.get(tag)) registry.define(tag, this);
    return this;
  }

  #internals = this.attachInternals();
  #root = this.#internals.shadowRoot ?? this.attachShadow({ mode: 'open' });
  #page = make('div', { class: 'page', part: 'page', tabindex: '-1' });
  #status = make('div', { class: 'status', part: 'status', role: 'status' });
  #fallback = make('slot', {});
  #children = new MutationObserver(() => this.#changed());
  #current = new AbortController();
  /** Whether what is shown is not what the attributes, properties and children ask for. */
  #stale = true;
  /** @type {(() => void) | undefined} */
  #stopFollowing;
  /** @type {import('./source.js').SourceValue | null} */
  #source = null;
  /** @type {Article | null} */
  #article = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styleSheet()];
    this.#root.replaceChildren(this.#status, this.#page, this.#fallback);
    this.#root.addEventListener('error', markBrokenImage, true);
  }

  connectedCallback() {
    for (const name of /** @type {const} */ (['src', 'base', 'from', 'theme', 'source']))
      this.#adopt(name);
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.#stopFollowing = followFragments(this.#root);
    // An element that is only moved to another place keeps its article.
    if (this.#stale) this.#changed();
  }

  disconnectedCallback() {
    this.#children.disconnect();
    this.#stopFollowing?.();
    if (this.#internals.states.has('loading')) this.#stale = true;
    this.#current.abort();
  }

  /** @param {string} _name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(_name, before, after) {
    if (before !== after) this.#changed();
  }

  /** The address of the article, absolute; empty when there is none. */
  get src() {
    return absolute(this.getAttribute('src'), this.baseURI);
  }

  set src(value) {
    this.setAttribute('src', value);
  }

  /** What relative addresses in the article are resolved against; empty when not said. */
  get base() {
    return absolute(this.getAttribute('base'), this.baseURI);
  }

  set base(value) {
    this.setAttribute('base', value);
  }

  /** The form of the article. */
  get from() {
    return this.getAttribute('from') ?? 'auto';
  }

  set from(value) {
    this.setAttribute('from', value);
  }

  get theme() {
    const value = this.getAttribute('theme')?.toLowerCase() ?? '';
    return themes.includes(value) ? value : 'auto';
  }

  set theme(value) {
    this.setAttribute('theme', value);
  }

  /** The article's source itself, which goes before all other places; null when there is none. */
  get source() {
    return this.#source;
  }

  set source(value) {
    this.#source = value;
    this.#changed();
  }

  /** What is shown. */
  get article() {
    return this.#article;
  }

  /**
   * Gets what an address names. To be overridden where a request needs more than that.
   * @param {Request} request
   * @returns {Promise<Response>}
   */
  fetch(request) {
    return fetch(request);
  }

  /**
   * Gets the article and shows it. Called by itself after any change.
   * @returns {Promise<Article | null>}  null when there is none, it failed (see the events), or
   *   another load has begun meanwhile
   */
  async load() {
    this.#stale = false;
    void stylesReady();
    this.#current.abort();
    this.#current = new AbortController();
    const { signal } = this.#current;

    const open = findSource(this);
    if (!open) {
      this.#article = null;
      this.#show('empty', hasFallback(this) ? undefined : emptyView());
      return null;
    }
    this.#setState('loading');
    this.dispatchEvent(new Event('loadstart'));
    const timer = setTimeout(() => {
      if (!hasFallback(this)) this.#show('loading', loadingView());
    }, loadingDelayMilliseconds);
    /** @type {string | BufferSource | undefined} */
    let source;
    try {
      const found = await open(signal);
      ({ source } = found);
      const article = await this.#read(found);
      await stylesReady();
      if (signal.aborted) return null;
      this.#showArticle(article);
      this.dispatchEvent(new Event('load'));
      this.dispatchEvent(new ArticleEvent('article-load', article));
      this.dispatchEvent(new Event('loadend'));
      return article;
    } catch (error) {
      await stylesReady();
      if (signal.aborted) return null;
      this.#fail(error, source);
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  /** @param {import('./source.js').Found} found */
  async #read({ source, url, from }) {
    const options = {
      url: this.base || url,
      from: this.hasAttribute('from') ? this.from : (from ?? 'auto'),
    };
    const length = typeof source === 'string' ? source.length : source.byteLength;
    if (length >= remoteFromLength) return readRemotely(source, options);
    await init();
    return read(source, options);
  }

  /** @param {Article} article */
  #showArticle(article) {
    this.#article = article;
    if (!this.dispatchEvent(new ArticleEvent('article-render', article, true))) {
      this.#setState('ready');
      return;
    }
    const { language, direction, title } = article.metadata;
    if (article.html === '' && !title) {
      this.#show('empty', emptyView());
      return;
    }
    const spoken = pickLanguage(language?.value, languageAround(this), navigator.language);
    const content = make('div', { class: 'content', part: 'content' });
    setContent(content, article.html);
    const header = makeHeader(article, spoken, content);
    const view = make(
      'article',
      {
        part: 'article',
        lang: language?.value,
        dir: direction?.value ?? 'ltr',
        'aria-labelledby': header?.querySelector('h1')?.id,
      },
      header,
      content,
    );
    this.#show('ready', undefined, view);
    goToLocation();
  }

  /** @param {unknown} reason @param {string | BufferSource} [source] */
  #fail(reason, source) {
    const error =
      reason instanceof ArticleError
        ? reason
        : new ArticleError('viewer-failed', String(reason), { cause: reason });
    const raw = typeof source === 'object' ? new TextDecoder().decode(source) : source;
    const retry = () => {
      // The button goes away; the next press of Tab goes on from here.
      this.#page.focus();
      void this.load();
    };
    const view = errorView(error, retry, raw);
    this.#article = null;
    this.#show('error', view);
    this.dispatchEvent(new Event('error'));
    this.dispatchEvent(new ArticleErrorEvent(error));
    this.dispatchEvent(new Event('loadend'));
  }

  /**
   * @param {string} state
   * @param {Element} [status]  what is shown in place of an article
   * @param {Element} [view]    the article
   */
  #show(state, status, view) {
    this.#setState(state);
    this.#status.replaceChildren(...(status ? [status] : []));
    this.#page.replaceChildren(...(view ? [view] : []));
    this.#fallback.hidden = state === 'ready';
  }

  /** @param {string} state */
  #setState(state) {
    const { states } = this.#internals;
    states.clear();
    states.add(state);
    this.#internals.ariaBusy = String(state === 'loading');
  }

  /** Loads once for all changes of one task. */
  #changed() {
    this.#stale = true;
    queueMicrotask(() => {
      if (this.#stale && this.isConnected) void this.load();
    });
  }

  /**
   * Takes over a property that was set before the class was known.
   * @param {'src' | 'base' | 'from' | 'theme' | 'source'} name
   */
  #adopt(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (/** @type {Partial<this>} */ (this)[name]);
    Object.assign(this, { [name]: value });
  }
}

/**
 * @param {string | null} address  empty is the same as none
 * @param {string} base
 */
const absolute = (address, base) =>
  address && URL.canParse(address, base) ? new URL(address, base).href : (address ?? '');

/**
 * Whether there is something to see besides sources.
 * @param {Element} element
 */
const hasFallback = ({ childNodes }) =>
  [...childNodes].some((node) =>
    node instanceof Element
      ? !['script', 'template', 'style', 'noscript'].includes(node.localName)
      : Boolean(node.textContent?.trim()),
  );

/**
 * A picture that cannot be had shows its description; the style sheet makes that a card.
 * @param {Event} event
 */
function markBrokenImage({ target }) {
  if (target instanceof HTMLImageElement) target.classList.add('broken');
}
