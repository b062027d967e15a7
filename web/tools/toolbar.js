/**
 * The bar above an article: the tools that open something, how much is left to read, and the keys
 * that do the same. Each tool's own file comes when it is first used.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { loaded } from '../tools.js';
import { buttonRules, iconButton } from './button.js';
import { css } from './css.js';
import { keyFor, startKeys } from './keys.js';

/**
 * @typedef {import('../tools.js').Reading} Reading
 * @typedef {{ open: (reading: Reading, button: HTMLElement, bar: HTMLElement) => void }} BarTool
 *   `open` opens it, or closes it where it is open.
 */

/** @type {Record<string, { word: string, load: () => Promise<BarTool> }>} */
const tools = {
  contents: { word: 'contents', load: () => import('./contents.js') },
  find: { word: 'find', load: () => import('./find.js') },
  speech: { word: 'speech', load: () => import('./speech.js') },
  settings: { word: 'settings', load: () => import('./settings.js') },
  notes: { word: 'notes', load: () => import('./notes-panel.js') },
  more: { word: 'more', load: () => import('./more.js') },
};

/** Tools that share the panel behind the last button. */
const furtherTools = ['share', 'save', 'fullscreen', 'shortcuts'];

/**
 * @param {Reading} reading
 * @param {Set<string>} names
 * @param {AbortSignal} signal  aborted when the bar goes
 */
export function start(reading, names, signal) {
  addRules(reading, 'buttons', buttonRules);
  addRules(reading, 'toolbar', rules);
  const { page, words } = reading;
  if (furtherTools.some((name) => names.has(name))) names.add('more');

  const buttons = new Map(
    Object.entries(tools)
      .filter(([name]) => names.has(name))
      .map(([name, { word }]) => [name, iconButton(name, withKey(words[word], name))]),
  );
  const left = make('div', { class: 'bar-place' });
  const group = make(
    'div',
    { role: 'toolbar', 'aria-label': words.tools, class: 'bar-tools' },
    ...[...buttons].filter(([name]) => name !== 'contents').map(([, button]) => button),
    make('slot', { name: 'toolbar' }),
  );
  const row = make('div', { class: 'bar-row' }, buttons.get('contents'), left, group);
  const bar = make(
    'div',
    { class: 'bar', part: 'toolbar', lang: words.lang, dir: words.dir ?? 'ltr' },
    row,
  );
  page.before(bar);
  signal.addEventListener('abort', () => bar.remove());

  /** @param {string} name */
  async function use(name) {
    const button = buttons.get(name) ?? group;
    const tool = await loaded(name, tools[name].load);
    if (!signal.aborted) tool?.open(reading, button, bar);
  }
  for (const [name, button] of buttons) {
    button.addEventListener('click', () => use(name), { signal });
  }
  moveByArrows(row, signal);
  startKeys(reading, names, use, signal);
  return { bar, left };
}

/** @param {string} label @param {string} name */
function withKey(label, name) {
  const key = keyFor(name);
  return key ? `${label} (${key})` : label;
}

/**
 * In a toolbar the arrow keys move between the buttons.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 * @param {HTMLElement} row
 * @param {AbortSignal} signal
 */
function moveByArrows(row, signal) {
  row.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const all = [...row.querySelectorAll('button')];
      const at = all.findIndex((button) => button === event.target);
      if (step === undefined || at < 0) return;
      event.preventDefault();
      const forwards = row.matches(':dir(rtl)') ? -step : step;
      all[(at + forwards + all.length) % all.length].focus();
    },
    { signal },
  );
}

const rules = css`
  :host {
    --_bar: 3rem;
  }

  .bar {
    position: sticky;
    inset-block-start: var(--_sticky-top);
    z-index: 3;
    background: color-mix(in oklab, var(--_background) 94%, transparent);
    color: var(--_muted);
    font: 0.8125rem / 1.4 var(--_ui-font);
    backdrop-filter: blur(8px);
  }

  .bar-row {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    block-size: var(--_bar);
    padding-inline: clamp(0.25rem, 2cqi, 1.25rem);
  }

  .bar-place {
    display: flex;
    flex: 1 1 0;
    gap: 0.75rem;
    align-items: baseline;
    min-inline-size: 0;
    padding-inline: 0.25rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .bar-tools {
    display: flex;
  }

  @media print {
    .bar {
      display: none;
    }
  }
`;
