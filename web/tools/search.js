/**
 * Finds words in a text as readers expect it: unless they ask for it, neither case nor accents count.
 * @module
 */

/** Matches beyond these are not counted: nobody looks at them one by one. */
const maxMatches = 10_000;

/**
 * @typedef {object} SearchOptions
 * @property {boolean} matchCase
 * @property {boolean} wholeWords
 * @property {boolean} matchAccents
 *
 * @param {string} text
 * @param {string} wanted
 * @param {SearchOptions} options
 * @returns {[start: number, end: number][]}
 */
export function search(text, wanted, options) {
  const hay = fold(text, options);
  const needle = fold(wanted.replace(/\s+/g, ' ').trim(), options).folded;
  /** @type {[number, number][]} */
  const found = [];
  if (needle === '') return found;
  let at = hay.folded.indexOf(needle);
  while (at >= 0 && found.length < maxMatches) {
    const [start, end] = [hay.origins[at], hay.origins[at + needle.length]];
    if (!options.wholeWords || isWhole(text, start, end)) found.push([start, end]);
    at = hay.folded.indexOf(needle, at + needle.length);
  }
  return found;
}

/**
 * The text in the form that is compared, and where each of its units comes from.
 * @param {string} text
 * @param {SearchOptions} options
 */
function fold(text, { matchCase, matchAccents }) {
  let folded = '';
  /** @type {number[]} */
  const origins = [];
  let at = 0;
  for (const character of text) {
    let form = /\s/.test(character) ? ' ' : character;
    if (!matchAccents) form = form.normalize('NFD').replace(/\p{M}/gu, '');
    if (!matchCase) form = form.toLowerCase();
    // Typographic quotes and hyphens are not on keyboards.
    if (!matchAccents) form = form.replace(/[‘’ʼ]/, "'").replace(/[“”„]/, '"').replace(/[‐‑]/, '-');
    for (let i = 0; i < form.length; i++) origins.push(at);
    folded += form;
    at += character.length;
  }
  origins.push(at);
  return { folded, origins };
}

/** @param {string} text @param {number} start @param {number} end */
function isWhole(text, start, end) {
  const letter = /[\p{L}\p{N}\p{M}_]/u;
  return !letter.test(text[start - 1] ?? ' ') && !letter.test(text[end] ?? ' ');
}
