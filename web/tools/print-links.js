/**
 * On paper a link leads nowhere, so its address is printed as a note at the end. The list is there
 * from the start, out of sight, as printing waits for nobody.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { css } from './css.js';

/**
 * @param {import('../tools.js').Reading} reading
 */
export function enhance(reading) {
  addRules(reading, 'print-links', rules);
  const { page, view, signal } = reading;
  /** @type {Map<string, string>} */
  const numbers = new Map();
  for (const link of view.querySelectorAll('a[href^="http"]')) {
    const { href } = /** @type {HTMLAnchorElement} */ (link);
    // Where the link's text is its address, nobody needs it twice.
    if (link.textContent?.trim() === href) continue;
    const number = numbers.get(href) ?? String(numbers.size + 1);
    numbers.set(href, number);
    link.setAttribute('data-print-note', number);
  }
  page.querySelector('.print-links')?.remove();
  const items = [...numbers.keys()].map((href) => make('li', {}, href));
  const list = make('ol', { class: 'print-links', dir: 'ltr' }, ...items);
  page.append(list);
  signal.addEventListener('abort', () => list.remove());
}

const rules = css`
  .print-links {
    display: none;
  }

  @media print {
    .print-links {
      display: block;
      margin-block: 2em 0;
      padding-block-start: 0.75em;
      border-block-start: 1px solid #999;
      font: 8.5pt / 1.5 var(--_ui-font);
      overflow-wrap: anywhere;
    }

    [data-print-note]::after {
      content: ' [' attr(data-print-note) ']';
      font: 0.7em / 0 var(--_ui-font);
      vertical-align: super;
    }
  }
`;
