/**
 * The header of an article as text; header-parts.js says what is in it.
 * @module
 */

import { headerOf } from '../header-parts.js';
import { attributeList, make, Markup } from './markup.js';

/** What the core writes for a first heading: its attributes are `id`, `lang` and `dir`. */
const firstHeading = /^\s*<h1((?: (?:id|lang|dir)="[^"]*")*)>(.*?)<\/h1>/s;

/** @type {Record<string, string>} */
const characters = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of HTML that the core wrote. @param {string} html */
const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name) => characters[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @param {Pick<import('../article.js').Article, 'html' | 'metadata' | 'statistics'>} article
 * @param {string} language  of the article
 * @param {import('../words.js').Words} words  in that language
 * @param {string} [baseUrl]
 * @returns {{ header: string, titleId: string | undefined, content: string }}  `content` is the article's
 *   HTML without the heading that has become the title
 */
export function writeHeader(article, language, words, baseUrl) {
  let content = article.html;
  /** @type {string | undefined} */
  let titleId;

  /** @type {import('../header-parts.js').Place<Markup>} */
  const place = {
    make,
    titleHeading(title) {
      const [whole, attributes = '', inner = ''] = firstHeading.exec(content) ?? [];
      const repeated = whole !== undefined && textOf(inner) === title.replace(/\s+/g, ' ').trim();
      const ownId = repeated ? /id="([^"]*)"/.exec(attributes)?.[1] : undefined;
      titleId = ownId ?? 'viewer-title';
      const added = { class: 'title', part: 'title', id: ownId ? undefined : titleId };
      if (!repeated) return make('h1', added, title);
      content = content.slice(whole.length);
      return new Markup(`<h1${attributes}${attributeList(added)}>${inner}</h1>`);
    },
    shows: (src) => content.includes(` src="${src.replaceAll('&', '&amp;')}"`),
    baseUrl,
  };
  const header = headerOf(article, language, words, place)?.html ?? '';
  return { header, titleId, content };
}
