/**
 * The sheet that lists what keys do.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { css } from './css.js';
import { makePanel, showPanel } from './panel.js';
import { keyList } from './keys.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** @type {WeakMap<Reading, HTMLElement>} */
const sheets = new WeakMap();

/** @param {Reading} reading @param {Set<string>} names  of tools */
export function show(reading, names) {
  addRules(reading, 'shortcuts', rules);
  const { words, page } = reading;
  const sheet = sheets.get(reading) ?? build();
  sheets.set(reading, sheet);
  const middle = new DOMRect(innerWidth / 2, innerHeight / 6, 0, 0);
  showPanel(sheet, page, middle);

  function build() {
    const rows = keyList(names).map(([keys, word]) =>
      make(
        'div',
        {},
        make('dt', {}, ...keys.split(' ').map((key) => make('kbd', {}, key))),
        make('dd', {}, words[word]),
      ),
    );
    return makePanel(reading, 'shortcuts', words.shortcuts, [
      make('dl', { class: 'shortcuts' }, ...rows),
    ]);
  }
}

const rules = css`
  .shortcuts {
    display: grid;
    gap: 0.375rem;
    margin: 0;
  }

  .shortcuts > div {
    display: grid;
    grid-template-columns: 4.5rem 1fr;
    align-items: baseline;
  }

  .shortcuts dt,
  .shortcuts dd {
    margin: 0;
    font-weight: 400;
  }

  .shortcuts kbd {
    margin-inline-end: 0.25rem;
  }
`;
