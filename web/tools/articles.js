/**
 * The articles of a source that holds several, such as a feed: one back, one on, or any from a list.
 * All of them are read when another than the first is asked for.
 * @module
 */

import { articlesOf } from '../article.js';
import { convert } from '../engine.js';
import { formatDate } from '../language.js';
import { make } from '../make.js';
import { convert as convertRemotely, isLarge } from '../remote.js';
import { addRules } from '../styles.js';
import { failure, filled } from '../words.js';
import { buttonRules, iconButton, textButton } from './button.js';
import { css } from './css.js';
import { makePanel, openPanel, putAt, showPanel } from './panel.js';

/**
 * @typedef {import('../article.js').Article} Article
 * @typedef {import('../article.js').Output} Output
 * @typedef {import('../tools.js').Origin} Origin
 * @typedef {import('../tools.js').Reading} Reading
 */

const outputs = /** @type {Output[]} */ (['slices', 'info']);

/** Those of each source, for as long as it is shown. @type {WeakMap<Origin, Articles>} */
const known = new WeakMap();

/** @type {WeakMap<Reading, HTMLElement>} */
const panels = new WeakMap();

/**
 * @param {Reading} reading  of one of the articles
 * @param {Origin} origin
 * @param {boolean} isWanted
 */
export function offer(reading, origin, isWanted) {
  const articles = known.get(origin) ?? new Articles(reading, origin);
  known.set(origin, articles);
  articles.follow(reading, isWanted);
}

/** The articles of one source, and the row above them that leads from one to another. */
class Articles {
  #reading;
  #origin;
  #count;
  #index = 0;
  /** @type {Promise<Article[]> | undefined} */
  #all;
  #back;
  #forth;
  #place;
  #row;

  /** @param {Reading} reading  of the first @param {Origin} origin */
  constructor(reading, origin) {
    const { article, words } = reading;
    this.#reading = reading;
    this.#origin = origin;
    const others = article.diagnostics.find(({ code }) => code === 'more-articles');
    this.#count = 1 + (others?.count ?? 0);
    this.#back = iconButton('back', words.previous, () => this.#go(this.#index - 1));
    this.#forth = iconButton('forth', words.next, () => this.#go(this.#index + 1));
    this.#place = textButton('', () => this.#open());
    this.#place.setAttribute('aria-haspopup', 'dialog');
    this.#row = make(
      'nav',
      {
        class: 'articles',
        part: 'articles',
        'aria-label': words.articles,
        lang: words.lang,
        dir: words.dir ?? 'ltr',
      },
      this.#back,
      this.#place,
      this.#forth,
    );
    origin.signal.addEventListener('abort', () => this.#row.remove());
  }

  /**
   * Goes on with what is read now. The row stays the same, so that it keeps the focus.
   * @param {Reading} reading
   * @param {boolean} isWanted
   */
  follow(reading, isWanted) {
    this.#reading = reading;
    if (this.#origin.signal.aborted) return;
    addRules(reading, 'buttons', buttonRules);
    addRules(reading, 'articles', rules);
    if (!isWanted) this.#row.remove();
    // Above the bar, which is that of the one article.
    else if (!this.#row.isConnected) reading.root.querySelector('.status')?.after(this.#row);
    this.#tellPlace();
  }

  #tellPlace() {
    const { words } = this.#reading;
    const format = new Intl.NumberFormat(words.lang);
    const label = filled(words.foundOf, {
      number: format.format(this.#index + 1),
      count: format.format(this.#count),
    });
    const text = this.#place.firstElementChild;
    // Only what has changed is read out.
    if (text && text.textContent !== label) text.textContent = label;
    this.#place.title = words.articles;
    // Buttons that are disabled lose the focus.
    this.#back.ariaDisabled = String(this.#index === 0);
    this.#forth.ariaDisabled = String(this.#index === this.#count - 1);
  }

  async #load() {
    this.#all ??= readAll(this.#origin);
    try {
      const all = await this.#all;
      this.#count = all.length;
      return all;
    } catch (error) {
      // It may be had another time.
      this.#all = undefined;
      throw error;
    }
  }

  /** @param {number} index */
  async #go(index) {
    if (index < 0 || index >= this.#count) return;
    // At once, so that who presses twice goes two on.
    this.#index = index;
    this.#tellPlace();
    try {
      const article = (await this.#load())[index];
      const isLate = this.#index !== index || this.#origin.signal.aborted;
      if (article && !isLate) await this.#reading.show(article);
    } catch (error) {
      this.#index = 0;
      this.#tellPlace();
      this.#tellFailure(error);
    }
  }

  async #open() {
    const panel = panels.get(this.#reading);
    if (panel?.matches(':popover-open')) return;
    try {
      const all = await this.#load();
      // The browser does something with the press after us: it closes what is open by then, and opens
      // what was open before.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      openPanel(panels, this.#reading, this.#place, () => this.#makeList(all));
      if (panel) putAt(panel, this.#place.getBoundingClientRect());
    } catch (error) {
      this.#tellFailure(error);
    }
  }

  /** @param {Article[]} all */
  #makeList(all) {
    const { words } = this.#reading;
    const format = new Intl.NumberFormat(words.lang);
    const items = all.map(({ metadata }, index) => {
      const { title, excerpt, language, published } = metadata;
      const isCurrent = index === this.#index;
      const button = make(
        'button',
        {
          type: 'button',
          'aria-current': isCurrent ? 'true' : undefined,
          autofocus: isCurrent ? '' : undefined,
        },
        make(
          'span',
          { lang: language?.value, dir: 'auto' },
          title?.value || excerpt?.value || format.format(index + 1),
        ),
        published &&
          make('time', { datetime: published.value }, formatDate(published.value, words.lang)),
      );
      button.addEventListener('click', () => {
        panels.get(this.#reading)?.hidePopover();
        void this.#go(index);
      });
      return make('li', {}, button);
    });
    const list = make('ol', { class: 'articles-list' }, ...items);
    return makePanel(this.#reading, 'articles', words.articles, [list]);
  }

  /** @param {unknown} error */
  #tellFailure(error) {
    const { words } = this.#reading;
    const { title } = failure(words, /** @type {{ code?: string }} */ (error).code ?? 'other');
    const panel = makePanel(this.#reading, 'articles-failure', words.articles, [
      make('p', {}, title),
    ]);
    panel.addEventListener('toggle', ({ newState }) => newState === 'closed' && panel.remove());
    showPanel(panel, this.#place);
  }
}

/** @param {Origin} origin */
async function readAll({ source, options }) {
  const settings = { ...options, all: true };
  /** @param {Output[]} wanted */
  const makeHere = (wanted) => convert(source, { ...settings, outputs: wanted });
  if (!isLarge(source)) return articlesOf(outputs, makeHere);
  return articlesOf(outputs, makeHere, await convertRemotely(source, { ...settings, outputs }));
}

const rules = css`
  .articles {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    justify-content: center;
    padding-block: 0.5rem;
    background: var(--_background);
    color: var(--_muted);
    font: 0.875rem / 1.4 var(--_ui-font);
    font-variant-numeric: tabular-nums;
  }

  .articles .tool:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .articles [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .articles-list {
    margin: 0 -0.625rem;
    padding: 0;
    list-style: none;
  }

  .articles-list li {
    margin: 0;
    contain-intrinsic-block-size: auto 3.5rem;
    content-visibility: auto;
  }

  .articles-list button {
    display: block;
    inline-size: 100%;
    padding: 0.5rem 0.625rem;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_text);
    font: 0.9375rem / 1.4 var(--_ui-font);
    text-align: start;
    cursor: pointer;
  }

  .articles-list button:hover {
    background: var(--_surface);
    color: var(--_strong);
  }

  .articles-list button:focus-visible {
    outline-offset: -2px;
  }

  .articles-list [aria-current] {
    background: var(--_surface);
    color: var(--_strong);
    font-weight: 600;
  }

  .articles-list span,
  .articles-list time {
    display: block;
  }

  .articles-list time {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }

  @media print {
    .articles {
      display: none;
    }
  }
`;
