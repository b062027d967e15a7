/**
 * Panels that tools open: a popover below the button, or at the lower edge of a small window. Escape
 * and a click elsewhere close it, and the focus goes back to where it was: the browser sees to that.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { buttonRules, iconButton } from './button.js';
import { css } from './css.js';

/** Room kept around a panel, in pixels. */
const gap = 8;

/** What each panel belongs to. @type {WeakMap<HTMLElement, HTMLElement>} */
const sources = new WeakMap();

/**
 * @param {import('../tools.js').Reading} reading
 * @param {string} name
 * @param {string} title
 * @param {(Node | string)[]} children
 */
export function makePanel(reading, name, title, children) {
  addRules(reading, 'buttons', buttonRules);
  addRules(reading, 'panel', rules);
  const { root, words, signal } = reading;
  const id = `viewer-panel-${name}`;
  /** @type {HTMLElement} */
  const panel = make(
    'div',
    {
      id,
      class: `panel panel-${name}`,
      part: 'panel',
      popover: 'auto',
      role: 'dialog',
      tabindex: '-1',
      lang: words.lang,
      dir: words.dir ?? 'ltr',
      'aria-labelledby': `${id}-title`,
    },
    make(
      'div',
      { class: 'panel-head' },
      make('h2', { id: `${id}-title` }, title),
      iconButton('close', words.close, () => panel.hidePopover()),
    ),
    make('div', { class: 'panel-body' }, ...children),
  );
  // Browsers give the focus back to what had it in the document, and that is the viewer as a whole.
  let hadFocus = false;
  panel.addEventListener('beforetoggle', ({ newState }) => {
    hadFocus = newState === 'closed' && panel.contains(root.activeElement);
  });
  panel.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed' && hadFocus) sources.get(panel)?.focus({ preventScroll: true });
  });
  root.append(panel);
  signal.addEventListener('abort', () => panel.remove());
  return panel;
}

/**
 * Opens the panel of a button: built at the first time, kept for as long as the article is read.
 * @param {WeakMap<import('../tools.js').Reading, HTMLElement>} panels  those of the tool
 * @param {import('../tools.js').Reading} reading
 * @param {HTMLElement} button  closes the panel too, from then on
 * @param {() => HTMLElement} build
 * @returns {HTMLElement | undefined}  the panel, unless it was open already
 */
export function openPanel(panels, reading, button, build) {
  let panel = panels.get(reading);
  if (panel?.matches(':popover-open')) return undefined;
  if (!panel) {
    panel = build();
    panels.set(reading, panel);
    /** @type {HTMLButtonElement} */ (button).popoverTargetElement = panel;
  }
  showPanel(panel, button);
  return panel;
}

/**
 * Shows a panel at a button or a place.
 * @param {HTMLElement} panel
 * @param {HTMLElement} source  what it belongs to; the focus goes back there
 * @param {DOMRect} [place]     when that is not where it shall stand
 */
export function showPanel(panel, source, place = source.getBoundingClientRect()) {
  sources.set(panel, source);
  if (!panel.matches(':popover-open')) {
    panel.showPopover(/** @type {any} */ ({ source }));
  }
  putAt(panel, place);
  const first = panel.querySelector('[autofocus]');
  (first instanceof HTMLElement ? first : panel).focus({ preventScroll: true });
}

/**
 * Below a place if there is room, else above it, and within the window.
 * @param {HTMLElement} panel
 * @param {DOMRect} place
 */
export function putAt(panel, place) {
  const { style } = panel;
  for (const name of ['top', 'bottom', 'left', 'max-height']) style.removeProperty(name);
  const below = innerHeight - place.bottom - 2 * gap;
  const above = place.top - 2 * gap;
  const { width, height } = panel.getBoundingClientRect();
  const under = below >= Math.min(height, 320) || below >= above;
  style.setProperty('max-height', `${under ? below : above}px`);
  if (under) style.setProperty('top', `${place.bottom + gap}px`);
  else style.setProperty('bottom', `${innerHeight - place.top + gap}px`);
  const middle = place.left + place.width / 2 - width / 2;
  const left = Math.min(Math.max(middle, gap), document.documentElement.clientWidth - width - gap);
  style.setProperty('left', `${Math.max(left, 0)}px`);
}

const rules = css`
  .panel {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    inline-size: min(21rem, 100vw - 1rem);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 0.75rem 2.5rem -0.5rem rgb(0 0 0 / 30%);
    font: 0.9375rem / 1.5 var(--_ui-font);
    overflow: auto;
    overscroll-behavior: contain;
    outline: none;
  }

  .panel-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.375rem 0.375rem 0.375rem 1.125rem;
    background: var(--_background);
  }

  .panel-head:dir(rtl) {
    padding: 0.375rem 1.125rem 0.375rem 0.375rem;
  }

  .panel-head h2 {
    margin: 0;
    color: var(--_strong);
    font: 600 0.9375rem / 1.4 var(--_ui-font);
  }

  .panel-body {
    padding: 0 1.125rem 1.125rem;
  }

  .panel p {
    margin: 0;
  }

  @media (max-width: 30rem) {
    .panel:not(.panel-note) {
      inset: auto 0 0 !important;
      inline-size: 100%;
      max-block-size: 70dvh !important;
      border-width: 1px 0 0;
      border-radius: 14px 14px 0 0;
    }
  }

  @media print {
    .panel {
      display: none;
    }
  }
`;
