/**
 * Takes over an article that ssr.js rendered on a server: its nodes are there already, so nothing is
 * read again and no engine is loaded.
 * @module
 */

import { Article, ArticleError } from './article.js';
import { convert } from './engine.js';

/**
 * @typedef {object} RenderedData  what the server says of an article
 * @property {string} language  in which its words are
 * @property {string} info      JSON of the article without its content
 * @property {string} [text]    the source
 * @property {import('./article.js').ReadOptions} [reading]  how the source was read
 *
 * @typedef {object} Rendered
 * @property {Article} article
 * @property {string} language
 * @property {HTMLDivElement} page
 * @property {HTMLElement} view
 * @property {HTMLElement} content
 */

/**
 * Moves what the server rendered out of its shadow tree, or out of the template that became none as the
 * element was known already.
 * @param {Element} viewer
 * @param {ShadowRoot} root
 * @returns {Rendered | undefined}
 */
export function takeRendered(viewer, root) {
  const template = viewer.querySelector(':scope > template[shadowrootmode]');
  const tree = template instanceof HTMLTemplateElement ? template.content : root;
  const page = tree.querySelector('.page[data-rendered]');
  const script = tree.querySelector('script');
  const view = page?.querySelector(':scope > article');
  const content = view?.querySelector(':scope > .content');
  if (!(page instanceof HTMLDivElement && view instanceof HTMLElement && script)) return undefined;
  if (!(content instanceof HTMLElement)) return undefined;
  /** @type {RenderedData} */
  const { language, info, text, reading } = JSON.parse(script.textContent ?? '');
  script.remove();
  template?.remove();
  page.removeAttribute('data-rendered');
  const html = text === undefined ? content.innerHTML : undefined;
  const encoder = new TextEncoder();
  const article = new Article([['info', encoder.encode(info)]], (output) => {
    if (text !== undefined) return convert(text, { ...reading, outputs: [output] })[0];
    if (output === 'html' && html !== undefined) return encoder.encode(html);
    throw new ArticleError('source-left', 'The server that rendered this article kept its source.');
  });
  return { article, language, page, view, content };
}
