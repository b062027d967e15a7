/**
 * The header of an article as nodes; header-parts.js says what is in it.
 * @module
 */

import { headerOf } from './header-parts.js';
import { make } from './make.js';

/** @typedef {import('./article.js').Article} Article */

/**
 * @param {Article} article
 * @param {string} language  of the article
 * @param {import('./words.js').Words} words  in that language
 * @param {Element} content  the article's content, where the lead image may stand already
 * @param {boolean} [withheld]  whether other sites are not to be asked for pictures
 * @returns {HTMLElement | undefined}  nothing when nothing is known
 */
export function makeHeader(article, language, words, content, withheld = false) {
  /** @type {import('./header-parts.js').Place<HTMLElement>} */
  const place = {
    make,
    titleHeading: (title) => titleHeading(title, content),
    shows: (src) => [...content.querySelectorAll('img')].some((image) => image.src === src),
    baseUrl: document.baseURI,
    withheld,
  };
  return headerOf(article, language, words, place);
}

/**
 * The title. Where the content begins with it, that heading moves up here, with what stands in it and
 * the id that links lead to.
 * @param {string} title
 * @param {Element} content
 */
function titleHeading(title, content) {
  const first = /** @type {HTMLElement | null} */ (content.firstElementChild);
  const repeated = first?.localName === 'h1' && plain(first.textContent) === plain(title);
  const heading = repeated ? first : make('h1', {}, title);
  heading.classList.add('title');
  heading.part.add('title');
  heading.id ||= 'viewer-title';
  return heading;
}

/** @param {string | null} text */
const plain = (text) => text?.replace(/\s+/g, ' ').trim();
