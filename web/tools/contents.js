/**
 * The table of contents: in a panel, or beside the article where there is room. Marks the section
 * that is being read; sections of sections can be folded.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { css } from './css.js';
import { makePanel, openPanel } from './panel.js';
import { headingsOf, watchPlace } from './place.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** The narrowest margin that the list fits in, in pixels. */
const sideWidth = 224;

/** @type {WeakMap<Reading, HTMLElement>} */
const panels = new WeakMap();

/** @param {Reading} reading @param {HTMLElement} button */
export function open(reading, button) {
  const panel = openPanel(panels, reading, button, () => {
    const list = makeList(reading, () => panels.get(reading)?.hidePopover());
    return makePanel(reading, 'contents', reading.words.contents, [list]);
  });
  panel?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
}

/**
 * Puts the contents beside the article, as long as there is room.
 * @param {Reading} reading
 * @param {AbortSignal} signal
 */
export function showBeside(reading, signal) {
  addRules(reading, 'contents', rules);
  const { page, view, words } = reading;
  const side = make(
    'nav',
    { class: 'side', 'aria-label': words.contents },
    makeList(reading, () => {}),
  );
  const holder = make('div', { class: 'side-holder' }, side);
  page.before(holder);
  signal.addEventListener('abort', () => holder.remove());
  const sizes = new ResizeObserver(() => {
    const [outer, inner] = [page.getBoundingClientRect(), view.getBoundingClientRect()];
    const { paddingLeft } = getComputedStyle(view);
    const room = inner.left + Number.parseFloat(paddingLeft) - outer.left;
    holder.hidden = room < sideWidth + 36;
  });
  sizes.observe(page);
  sizes.observe(view);
  signal.addEventListener('abort', () => sizes.disconnect());
}

/**
 * @param {Reading} reading
 * @param {() => void} onFollow
 */
function makeList(reading, onFollow) {
  addRules(reading, 'contents', rules);
  const { words, view } = reading;
  const list = make('ol', { class: 'contents-list', lang: view.lang || undefined });
  /** Open lists with their level, the innermost last. @type {{ level: number, list: HTMLElement }[]} */
  const levels = [{ level: 0, list }];
  /** @type {HTMLAnchorElement[]} */
  const links = [];
  const title = view.querySelector('h1.title');
  const beginning = title ? [/** @type {HTMLElement} */ (title)] : [];
  for (const heading of [...beginning, ...headingsOf(reading)]) {
    const level = heading === title ? 1 : Math.max(Number(heading.localName[1]), 2);
    while (levels.length > 1 && levels[levels.length - 1].level >= level) levels.pop();
    const link = make(
      'a',
      { href: `#${heading.id}`, dir: 'auto' },
      heading === title ? words.beginning : headingText(heading),
    );
    const item = make('li', {}, link);
    levels[levels.length - 1].list.append(item);
    if (heading !== title) {
      links.push(link);
      const inner = make('ol', {});
      levels.push({ level, list: inner });
      item.append(inner);
    }
  }
  for (const inner of list.querySelectorAll('ol')) {
    if (inner.childElementCount === 0) inner.remove();
    else makeFoldable(inner);
  }
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) onFollow();
  });
  watchPlace(reading, ({ index }) => {
    for (const [i, link] of links.entries()) {
      if (i === index) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  });
  return list;
}

/** Without the button that other tools may have put beside it. @param {HTMLElement} heading */
const headingText = (heading) => heading.textContent?.trim() ?? '';

/** @param {Element} inner */
function makeFoldable(inner) {
  const link = inner.previousElementSibling;
  const button = make('button', {
    type: 'button',
    class: 'fold',
    'aria-expanded': 'true',
    'aria-label': link?.textContent ?? '',
  });
  button.addEventListener('click', () => {
    const folded = inner.toggleAttribute('hidden');
    button.setAttribute('aria-expanded', String(!folded));
  });
  inner.before(button);
}

const rules = css`
  .contents-list,
  .contents-list ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .contents-list ol {
    padding-inline-start: 0.875rem;
  }

  .contents-list li {
    position: relative;
    margin: 0;
  }

  .contents-list a {
    display: block;
    padding: 0.3125rem 2rem 0.3125rem 0.75rem;
    border-inline-start: 2px solid transparent;
    color: var(--_text);
    font: 0.875rem / 1.4 var(--_ui-font);
    text-decoration: none;
  }

  .contents-list a:dir(rtl) {
    padding: 0.3125rem 0.75rem 0.3125rem 2rem;
  }

  .contents-list a:hover {
    color: var(--_accent);
  }

  .contents-list [aria-current] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .contents-list a:focus-visible {
    outline-offset: -2px;
  }

  .fold {
    position: absolute;
    inset-block-start: 0.125rem;
    inset-inline-end: 0;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_muted);
    font: 0.75rem / 1 var(--_ui-font);
    cursor: pointer;
  }

  .fold:hover {
    background: var(--_surface);
  }

  .fold::before {
    content: '▾' / '';
  }

  .fold[aria-expanded='false']::before {
    content: '▸' / '';
  }

  .fold[aria-expanded='false']:dir(rtl)::before {
    content: '◂' / '';
  }

  .side-holder {
    position: sticky;
    inset-block-start: calc(var(--_sticky-top) + var(--_bar, 0px) + 1.5rem);
    z-index: 2;
    block-size: 0;
  }

  .side {
    position: absolute;
    inset-inline-start: 1rem;
    inline-size: 224px;
    max-block-size: calc(100dvh - var(--_sticky-top) - var(--_bar, 0px) - 3rem);
    padding-block-start: 1.5rem;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }

  .side-holder:not([hidden]) ~ .page article {
    --_bleed: 0px;
  }

  @media print {
    .side-holder {
      display: none;
    }
  }
`;
