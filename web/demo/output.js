/**
 * Views of a result as text, with buttons to copy it and to keep it as a file.
 * @module
 */

import { make } from '../make.js';

/** More than this is cut in the view; copies and files have all of it. */
const maxShownLength = 300_000;

/**
 * @param {string} text
 * @param {{ name: string, type: string, lang?: string, dir?: string }} file
 * @param {Element} [view]  shown in place of the text itself
 * @returns {HTMLElement[]}
 */
export function textView(text, { name, type, lang, dir }, view) {
  const copy = make('button', { type: 'button' }, 'Copy');
  copy.addEventListener('click', async () => {
    copy.textContent = (await copied(text)) ? 'Copied' : 'Copying is not allowed here';
    setTimeout(() => {
      copy.textContent = 'Copy';
    }, 2000);
  });
  const save = make('button', { type: 'button' }, `Save as ${name}`);
  save.addEventListener('click', () => saveFile(text, name, type));
  const size = `${new Intl.NumberFormat('en').format(new Blob([text]).size)} bytes`;
  const cut = text.length > maxShownLength && 'Only its beginning is shown.';
  return [
    make('div', { class: 'output-tools' }, make('p', {}, size, cut && `. ${cut}`), copy, save),
    view instanceof HTMLElement
      ? view
      : make('pre', { class: 'output', lang, dir }, text.slice(0, maxShownLength)),
  ];
}

/** @param {string} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text @param {string} name @param {string} type */
function saveFile(text, name, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
