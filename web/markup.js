/**
 * Turns the core's HTML into nodes: the only file that does. The HTML is safe by how it is made; the
 * browser's own Sanitizer is a second wall, where there is one.
 * https://wicg.github.io/sanitizer-api/
 * @module
 */

import { htmlVocabulary } from './html-vocabulary.js';
import { trustedHtml } from './trusted-types.js';

/** @type {Sanitizer | undefined} */
let sanitizer;

/**
 * @param {Element} element
 * @param {string} html  as the core wrote it
 */
export function setContent(element, html) {
  if (element.setHTML) {
    sanitizer ??= new Sanitizer({
      elements: Object.entries(htmlVocabulary).map(([name, attributes]) => ({ name, attributes })),
    });
    element.setHTML(html, { sanitizer });
  } else {
    element.innerHTML = trustedHtml(html);
  }
}
