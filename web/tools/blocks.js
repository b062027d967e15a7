/**
 * Shows blocks of code as what the page's helpers make of them; the code stays below, folded.
 * @module
 */

import { helpers } from '../helpers.js';
import { make } from '../make.js';
import { addRules } from '../styles.js';
import { languageOf } from './code.js';
import { css } from './css.js';
import { wrap } from './wrap.js';

/**
 * @param {import('../tools.js').Reading} reading
 * @param {HTMLElement} part
 */
export async function enhance(reading, part) {
  addRules(reading, 'blocks', rules);
  const { words, signal } = reading;
  for (const code of part.querySelectorAll('pre > code')) {
    const language = languageOf(code) ?? '';
    const helper = helpers.get(language);
    if (!helper || code.closest('.helped')) continue;
    try {
      const shown = await helper(code.textContent ?? '', { language, signal });
      const block = /** @type {HTMLElement} */ (code.closest('.code') ?? code.parentElement);
      if (signal.aborted) return;
      const box = make('div', { class: 'helped' });
      const source = make('details', {});
      wrap(block, source);
      source.prepend(make('summary', {}, words.code));
      wrap(source, box);
      box.prepend(shown);
    } catch (error) {
      console.warn(`article-viewer: the helper for ${language} failed:`, error);
    }
  }
}

const rules = css`
  .helped {
    margin-block: 2em;
    overflow-x: auto;
  }

  .helped > details {
    padding: 0.4em 0.8em;
    border: 0;
    font-size: 0.86em;
  }
`;
