/**
 * A long article is shown as far as its first piece at once. The others go into the page one after
 * another, a few milliseconds at a time, so that the reader can scroll, select and press things
 * meanwhile. Each is laid out when it comes near the window.
 * @module
 */

import { make } from './make.js';
import { addRules } from './styles.js';
import { enhance } from './tools.js';
import { css } from './tools/css.js';

/** How long the page may be held up, in milliseconds: half of a frame. */
const longestWork = 8;

/** A bar shows how far it is when it takes longer than this, in milliseconds. */
const barAfter = 300;

/** Tools that look at the whole article, and have to wait for it. */
const later = new Set(['links']);

/**
 * @param {import('./tools.js').Reading} reading  with the first piece in its content
 * @param {string[]} slices  what follows, as HTML
 * @param {(part: HTMLElement, html: string) => void} fill
 */
export async function showRest(reading, slices, fill) {
  addRules(reading, 'long', rules);
  const { content, page, words, signal } = reading;
  const bar = make('progress', {
    class: 'growing',
    part: 'growing',
    'aria-label': words.loading,
    max: String(slices.length),
    value: '0',
  });
  signal.addEventListener('abort', () => bar.remove());
  await nextFrame();
  const began = performance.now();
  let paused = began;
  for (const [index, html] of slices.entries()) {
    if (signal.aborted) return;
    const slice = make('div', { class: 'slice' });
    fill(slice, html);
    content.append(slice);
    void enhance(reading, slice, (name) => !later.has(name));
    if (performance.now() - paused < longestWork) continue;
    if (performance.now() - began > barAfter && !bar.isConnected) page.before(bar);
    bar.value = index + 1;
    await pause();
    paused = performance.now();
  }
  bar.remove();
  if (!signal.aborted) void enhance(reading, content, (name) => later.has(name));
}

/** Lets the page do what waits: input, a frame. */
function pause() {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The first piece is seen before the rest is begun. A page that is not in sight has no frames. */
function nextFrame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

const rules = css`
  .growing {
    position: sticky;
    inset-block-start: calc(var(--_sticky-top) + var(--_bar, 0px));
    z-index: 2;
    display: block;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    background: none;
    accent-color: var(--_accent);
  }

  @media print {
    .growing {
      display: none;
    }
  }
`;
