/**
 * Beside each heading, a button that copies a link to it. It shows when the heading is pointed at or
 * the button has the focus.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { copy } from './clipboard.js';
import { css } from './css.js';
import { headingLink } from './share.js';
import { wrap } from './wrap.js';

/**
 * @param {import('../tools.js').Reading} reading
 * @param {HTMLElement} part
 */
export function enhance(reading, part) {
  addRules(reading, 'anchors', rules);
  const { words } = reading;
  const headings = ':is(h2, h3, h4, h5, h6)[id]:not(.heading > *)';
  const all = /** @type {HTMLElement[]} */ ([...part.querySelectorAll(headings)]);
  if (part.matches(headings)) all.push(part);
  for (const heading of all) {
    const button = make(
      'button',
      {
        type: 'button',
        class: 'anchor',
        'aria-label': `${words.copyLink}: ${heading.textContent}`,
      },
      make('span', { class: 'label', 'aria-live': 'polite' }, '#'),
    );
    button.addEventListener('click', () => copy(headingLink(heading.id), button, words));
    // Beside and not in it, or the button's name would be part of the heading's.
    const box = make('div', { class: `heading ${heading.localName}` });
    wrap(heading, box);
    box.append(button);
  }
}

const rules = css`
  .heading {
    position: relative;
  }

  .content > .heading:first-child > :first-child {
    margin-block-start: 0;
  }

  .heading + .heading > :is(h2, h3, h4, h5, h6):not(.title) {
    margin-block-start: 0.9em;
  }

  .anchor {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 100%;
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    padding: 0 0.375rem;
    border: 0;
    border-radius: 4px;
    background: var(--_background);
    color: var(--_muted);
    font: 0.9375rem / 1.75rem var(--_ui-font);
    white-space: nowrap;
    cursor: pointer;
    opacity: 0;
  }

  .anchor:hover {
    color: var(--_accent);
  }

  .anchor:focus-visible,
  .heading:hover > .anchor {
    opacity: 1;
  }

  @media (hover: none) {
    .anchor:not(:focus-visible) {
      display: none;
    }
  }

  @media print {
    .anchor {
      display: none;
    }
  }
`;
