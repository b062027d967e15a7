/**
 * Finds words in the article: a row below the bar, with the matches marked and counted.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { filled } from '../words.js';
import { iconButton } from './button.js';
import { css } from './css.js';
import { highlighter } from './highlights.js';
import { search } from './search.js';
import { indexText, rangeOf } from './text-index.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** @type {WeakMap<Reading, { open: () => void }>} */
const rows = new WeakMap();

/** @param {Reading} reading @param {HTMLElement} button @param {HTMLElement} bar */
export function open(reading, button, bar) {
  const row = rows.get(reading) ?? makeRow(reading, button, bar);
  rows.set(reading, row);
  row.open();
}

/** @param {Reading} reading @param {HTMLElement} button @param {HTMLElement} bar */
function makeRow(reading, button, bar) {
  addRules(reading, 'find', rules);
  const { words, view } = reading;
  const markAll = highlighter(reading, 'find', 1);
  const markOne = highlighter(reading, 'found', 2);
  /** @type {Range[]} */
  let ranges = [];
  let current = -1;

  const input = make('input', {
    type: 'search',
    class: 'find-input',
    'aria-label': words.find,
    placeholder: words.findWhat,
    enterkeyhint: 'search',
    dir: 'auto',
  });
  const count = make('output', { class: 'find-count' });
  const options = {
    matchCase: option('Aa', words.matchCase),
    wholeWords: option('[ab]', words.wholeWords),
    matchAccents: option('é', words.matchAccents),
  };
  const row = make(
    'div',
    { class: 'find', part: 'find', role: 'search', hidden: '' },
    input,
    count,
    iconButton('previous', words.previous, () => go(current - 1)),
    iconButton('next', words.next, () => go(current + 1)),
    ...Object.values(options),
    iconButton('close', words.close, close),
  );
  bar.append(row);

  /** @param {string} sign @param {string} label */
  function option(sign, label) {
    const toggle = make('button', {
      type: 'button',
      class: 'tool sign',
      'aria-pressed': 'false',
      'aria-label': label,
      title: label,
      'data-sign': sign,
    });
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-pressed', String(!isOn(toggle)));
      look();
    });
    return toggle;
  }

  /** @param {Element} toggle */
  const isOn = (toggle) => toggle.getAttribute('aria-pressed') === 'true';

  function look() {
    const index = indexText(view);
    ranges = search(index.text, input.value, {
      matchCase: isOn(options.matchCase),
      wholeWords: isOn(options.wholeWords),
      matchAccents: isOn(options.matchAccents),
    }).map(([start, end]) => rangeOf(index, start, end));
    markAll(ranges);
    // From where the reader is on.
    const ahead = ranges.findIndex((range) => range.getBoundingClientRect().bottom > 0);
    go(Math.max(ahead, 0));
  }

  /** @param {number} to */
  function go(to) {
    const { length } = ranges;
    current = length > 0 ? (to + length) % length : -1;
    const range = ranges[current];
    markOne(range ? [range] : []);
    const number = new Intl.NumberFormat(words.lang);
    const values = { number: number.format(current + 1), count: number.format(length) };
    if (input.value === '') count.textContent = '';
    else count.textContent = length > 0 ? filled(words.foundOf, values) : words.nothingFound;
    if (range) reveal(range);
  }

  function close() {
    row.hidden = true;
    markAll([]);
    markOne([]);
    button.setAttribute('aria-pressed', 'false');
    if (button.isConnected) button.focus();
  }

  input.addEventListener('input', look);
  row.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input)
      go(current + (event.shiftKey ? -1 : 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    open() {
      row.hidden = false;
      button.setAttribute('aria-pressed', 'true');
      input.focus();
      input.select();
      if (input.value) look();
    },
  };
}

/**
 * Brings a range into sight: opens what is folded, and scrolls if it is not there.
 * @param {Range} range
 */
export function reveal(range) {
  const element = range.startContainer.parentElement;
  for (let fold = element?.closest('details'); fold;) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 140 || bottom > innerHeight - 40) element?.scrollIntoView({ block: 'center' });
}

const rules = css`
  .find {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.125rem;
    align-items: center;
    padding: 0 clamp(0.25rem, 2cqi, 1.25rem) 0.375rem;
  }

  .find-input {
    flex: 0 1 24rem;
    min-inline-size: 6rem;
    box-sizing: border-box;
    block-size: 2.25rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: 6px;
    background: var(--_background);
    color: var(--_text);
    font: 0.9375rem var(--_ui-font);
  }

  .find-count {
    min-inline-size: 4.5rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .find-input::-webkit-search-cancel-button {
    display: none;
  }

  .sign::before {
    content: attr(data-sign) / '';
    font: 600 0.8125rem var(--_ui-font);
  }

  .sign[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_background);
  }
`;
