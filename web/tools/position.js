/**
 * Where the reader stopped: kept as words of the article, so that it is found again in another type,
 * at another width, and after the article was edited.
 * @module
 */

import { make } from '../make.js';
import { recall, remember } from '../storage.js';
import { addRules } from '../styles.js';
import { css } from './css.js';
import { watchPlace } from './place.js';
import { indexText, offsetOf, rangeOf } from './text-index.js';

/**
 * @typedef {import('../tools.js').Reading} Reading
 * @typedef {{ quote: string, offset: number, fraction: number }} Kept
 */

/** Characters of the article that name a place. */
const quoteLength = 48;

/** Articles whose place is kept; the oldest are forgotten. */
const maxArticles = 100;

/** Below this share of the article nobody has begun to read; above the other one, nobody stopped. */
const [begun, finished] = [0.05, 0.97];

/** What stands for an article in the storage. @param {Reading} reading */
export function articleKey({ viewer, article, origin }) {
  const { canonicalUrl, title } = article.metadata;
  if (canonicalUrl) return canonicalUrl.value;
  if (viewer.src && !origin?.isList) return viewer.src;
  return `${viewer.src || location.pathname} ${title?.value ?? ''}`;
}

/** The words at the upper edge of the window. @param {Reading} reading */
export function placeQuote(reading) {
  const found = topPlace(reading);
  return found ? found.quote.replace(/\s+\S*$/, '').replace(/\n[^]*/, '') : '';
}

/** @param {Reading} reading */
function topPlace({ content }) {
  const index = indexText(content);
  const blocks = [...content.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, pre, td, dd')];
  const block = blocks.find((element) => element.getBoundingClientRect().bottom > 120);
  if (!block) return undefined;
  const offset = offsetOf(index, block, 0);
  return {
    quote: index.text.slice(offset, offset + quoteLength),
    offset,
    length: index.text.length,
  };
}

/**
 * @param {Reading} reading
 * @param {AbortSignal} signal
 */
export function start(reading, signal) {
  const { viewer, view, words } = reading;
  const key = articleKey(reading);
  /** @returns {[string, Kept][]} */
  const all = () => {
    const kept = recall(viewer, 'places');
    return Array.isArray(kept) ? kept : [];
  };
  const own = all().find(([name]) => name === key)?.[1];
  if (own && !location.hash) offer(own);

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let moved = false;
  watchPlace(reading, ({ fraction }) => {
    // The first call tells where the page begins, not where somebody went.
    if (!moved) {
      moved = true;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => keep(fraction), 400);
  });
  signal.addEventListener('abort', () => clearTimeout(timer));

  /** @param {number} fraction */
  function keep(fraction) {
    const others = all().filter(([name]) => name !== key);
    const place = fraction < finished && view.getBoundingClientRect().top < 0 && topPlace(reading);
    if (place && place.offset / place.length > begun) {
      const { quote, offset } = place;
      others.push([key, { quote, offset, fraction: offset / place.length }]);
    }
    remember(viewer, 'places', others.slice(-maxArticles));
  }

  /** @param {Kept} kept */
  function offer(kept) {
    addRules(reading, 'position', rules);
    const percent = new Intl.NumberFormat(words.lang, { style: 'percent' });
    const button = make(
      'button',
      { type: 'button', class: 'resume text-button' },
      `${words.continueReading} (${percent.format(kept.fraction)})`,
    );
    const box = make('div', { class: 'resume-box' }, button);
    reading.page.before(box);
    const away = () => box.remove();
    button.addEventListener('click', () => {
      goToKept(reading, kept);
      away();
      reading.page.focus({ preventScroll: true });
    });
    signal.addEventListener('abort', away);
    // Who reads on has answered.
    watchPlace(reading, () => {
      if (view.getBoundingClientRect().top < -innerHeight / 2) away();
    });
  }
}

/** @param {Reading} reading @param {Kept} kept */
function goToKept({ content }, { quote, offset }) {
  const index = indexText(content);
  const at = closest(index.text, quote, offset);
  const range = rangeOf(index, at, at + 1);
  range.startContainer.parentElement?.scrollIntoView({ block: 'start' });
}

/**
 * Where a quote stands, nearest to where it stood; that place itself when it is gone.
 * @param {string} text
 * @param {string} quote
 * @param {number} offset
 */
export function closest(text, quote, offset) {
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - offset) < Math.abs(best - offset)) best = at;
  }
  return best < 0 ? Math.min(offset, Math.max(text.length - 1, 0)) : best;
}

const rules = css`
  .resume-box {
    position: sticky;
    inset-block-start: calc(var(--_sticky-top) + var(--_bar, 0px) + 0.5rem);
    z-index: 2;
    block-size: 0;
    text-align: center;
  }

  .resume {
    margin-block-start: 0.5rem;
    border-color: var(--_accent);
    border-radius: 99px;
    background: var(--_background);
    color: var(--_accent);
    font: 500 0.875rem var(--_ui-font);
    box-shadow: 0 0.25rem 1rem -0.25rem rgb(0 0 0 / 25%);
  }

  @media print {
    .resume-box {
      display: none;
    }
  }
`;
