/**
 * An article as nodes: its header and content, in its own language and direction.
 * @module
 */

import { makeHeader } from './header.js';
import { make } from './make.js';
import { setContent } from './markup.js';

/** @typedef {import('./words.js').Words} Words */

/**
 * @param {import('./article.js').Article} article
 * @param {string} html  of the content, or of its beginning
 * @param {string} language  of the article, as far as it is known
 * @param {Words} words  in that language
 * @param {boolean} [withheld]  whether other sites are not to be asked for pictures
 */
export function makeView(article, html, language, words, withheld = false) {
  const { language: stated, direction } = article.metadata;
  const content = make('div', { class: 'content', part: 'content' });
  /** @param {HTMLElement} part  of the content @param {string} markup */
  const fill = (part, markup) => {
    setContent(part, markup);
    if (!/^en\b/i.test(language)) translateLabels(part, words);
  };
  fill(content, html);
  const header = makeHeader(article, language, words, content, withheld);
  const view = make(
    'article',
    {
      part: 'article',
      lang: stated?.value,
      dir: direction?.value ?? 'ltr',
      'aria-labelledby': header?.querySelector('h1')?.id,
    },
    header,
    content,
  );
  return { view, content, fill };
}

/**
 * The few words that the core adds of its own are English; the article's language is known only
 * after it was read.
 * @param {Element} content
 * @param {Words} words
 */
function translateLabels(content, words) {
  for (const label of content.querySelectorAll('.callout-title > strong:only-child')) {
    const kind = label.closest('.callout')?.classList.item(1) ?? '';
    if (label.textContent?.toLowerCase() === kind) label.textContent = words[kind];
  }
  /** English beginnings of names for screen readers. */
  const names = /** @type {const} */ ([
    ['Done', words.done],
    ['Not done', words.notDone],
    ['Table', words.table],
    ['Footnotes', words.footnotes],
    ['Back to reference', words.backToReference],
  ]);
  for (const element of content.querySelectorAll('[aria-label]')) {
    const name = element.getAttribute('aria-label') ?? '';
    for (const [english, translated] of names) {
      const rest = name.startsWith(english) ? name.slice(english.length) : 'no';
      if (/^( \d+)?$/.test(rest)) element.setAttribute('aria-label', translated + rest);
    }
  }
}
