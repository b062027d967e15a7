/**
 * What the viewer shows while there is no article: loading, nothing there, or what went wrong and
 * what to do about it.
 * @module
 */

import { make } from './make.js';
import { failure } from './words.js';

/** @typedef {import('./words.js').Words} Words */

/** Of a source that cannot be read, no more than this is shown. */
const maxRawLength = 200_000;

/**
 * A page of gray lines, and a sentence for those who cannot see them.
 * @param {Words} words
 */
export function loadingView(words) {
  const lines = Array.from({ length: 7 }, () => make('span', { class: 'line' }));
  return make(
    'div',
    { class: 'loading', part: 'loading' },
    make('p', { class: 'spoken' }, words.loading),
    make('div', { class: 'lines', 'aria-hidden': 'true' }, ...lines),
  );
}

/** @param {Words} words */
export function emptyView(words) {
  return make('p', { class: 'empty', part: 'empty' }, words.empty);
}

/**
 * @param {Words} words
 * @param {import('./article.js').ArticleError} error
 * @param {() => void} retry
 * @param {string} [raw]  the source as it is, where it could be had but not read
 */
export function errorView(words, error, retry, raw) {
  const { title, advice } = failure(words, error.code);
  const button = make('button', { type: 'button', class: 'retry', part: 'retry' }, words.retry);
  button.addEventListener('click', retry);
  return make(
    'div',
    { class: 'error', part: 'error' },
    make('h2', {}, title),
    make('p', {}, advice),
    make('p', { class: 'reason' }, error.message),
    button,
    raw !== undefined &&
      make(
        'details',
        { class: 'raw', part: 'raw' },
        make('summary', {}, words.sourceAsIs),
        make('pre', { tabindex: '0', dir: 'auto' }, raw.slice(0, maxRawLength)),
      ),
  );
}
