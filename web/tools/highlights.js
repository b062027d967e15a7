/**
 * Marks ranges without touching the tree: the CSS Custom Highlight API. All viewers of a page share
 * the names, so each takes out only what it put in.
 * https://drafts.csswg.org/css-highlight-api/
 * @module
 */

import { addRules } from '../styles.js';
import { css } from './css.js';

export const canHighlight = Boolean(globalThis.CSS?.highlights);

/**
 * @param {import('../tools.js').Reading} reading
 * @param {'find' | 'found' | 'spoken' | 'word' | 'notes'} kind
 * @param {number} [priority]
 */
export function highlighter(reading, kind, priority = 0) {
  addRules(reading, 'highlights', rules);
  const name = `article-${kind}`;
  /** @type {Range[]} */
  let own = [];
  /** @param {Range[]} ranges */
  function set(ranges) {
    if (!canHighlight) return;
    const shared = CSS.highlights.get(name) ?? new Highlight();
    shared.priority = priority;
    for (const range of own) shared.delete(range);
    for (const range of ranges) shared.add(range);
    own = ranges;
    if (shared.size > 0) CSS.highlights.set(name, shared);
    else CSS.highlights.delete(name);
  }
  reading.signal.addEventListener('abort', () => set([]));
  return set;
}

const rules = css`
  ::highlight(article-notes) {
    background-color: var(--_highlight);
  }

  ::highlight(article-find) {
    background-color: color-mix(in oklab, var(--_accent) 24%, var(--_background));
  }

  ::highlight(article-found) {
    background-color: var(--_accent);
    color: var(--_background);
  }

  ::highlight(article-spoken) {
    background-color: color-mix(in oklab, var(--_highlight) 60%, transparent);
  }

  ::highlight(article-word) {
    background-color: var(--_accent);
    color: var(--_background);
  }
`;
