/**
 * Pictures can be looked at in full size, one after the other.
 * @module
 */

import { addRules } from '../styles.js';
import { loaded } from '../tools.js';
import { css } from './css.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** Smaller pictures, in pixels, are part of the line and have nothing to enlarge. */
const smallest = 64;

/** @param {Reading} reading @param {HTMLElement} part */
export function enhance(reading, part) {
  addRules(reading, 'images', rules);
  const images = part.matches('img') ? [part] : [...part.querySelectorAll('img')];
  const lead = reading.view.querySelector('.lead img');
  for (const image of lead ? [lead, ...images] : images) {
    prepare(reading, /** @type {HTMLImageElement} */ (image));
  }
}

/** @param {Reading} reading @param {HTMLImageElement} image */
function prepare(reading, image) {
  // A picture within a link leads where the link leads.
  if (image.classList.contains('enlargeable') || image.closest('a')) return;
  const { words, signal } = reading;
  const open = async () => {
    const tool = await loaded('lightbox', () => import('./lightbox.js'));
    if (!signal.aborted) tool?.show(reading, image);
  };
  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    void open();
  };
  image.classList.add('enlargeable');
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  image.setAttribute('aria-label', image.alt ? `${image.alt}. ${words.enlarge}` : words.enlarge);
  image.addEventListener('click', open);
  image.addEventListener('keydown', press);
  // Before it is there, nobody knows its size.
  image.addEventListener('error', undo);
  image.addEventListener('load', () => image.naturalWidth < smallest && undo());
  if (image.complete && image.naturalWidth < smallest) undo();

  function undo() {
    image.classList.remove('enlargeable');
    image.removeAttribute('role');
    image.removeAttribute('tabindex');
    image.removeAttribute('aria-label');
    image.removeEventListener('click', open);
    image.removeEventListener('keydown', press);
  }
}

const rules = css`
  .enlargeable {
    cursor: zoom-in;
  }
`;
