/**
 * One picture over the whole window, with its caption; keys, wheel and two fingers enlarge it.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { filled } from '../words.js';
import { iconButton } from './button.js';
import { css } from './css.js';

/** @typedef {import('../tools.js').Reading} Reading */

const maxScale = 8;

/** @param {Reading} reading @param {HTMLImageElement} from */
export function show(reading, from) {
  addRules(reading, 'lightbox', rules);
  const { root, view, words, signal } = reading;
  const all = /** @type {HTMLImageElement[]} */ ([...view.querySelectorAll('img.enlargeable')]);
  let at = Math.max(all.indexOf(from), 0);
  let [scale, x, y] = [1, 0, 0];

  const image = make('img', { class: 'lightbox-image', alt: '', draggable: 'false' });
  const caption = make('p', { class: 'lightbox-caption', id: 'viewer-lightbox-caption' });
  const stage = make('div', { class: 'lightbox-stage' }, image);
  /** @type {HTMLDialogElement} */
  const dialog = make(
    'dialog',
    {
      class: 'lightbox',
      'aria-label': words.picture,
      lang: words.lang,
      dir: words.dir ?? 'ltr',
    },
    stage,
    caption,
    make(
      'div',
      { class: 'lightbox-tools' },
      iconButton('zoomOut', words.zoomOut, () => zoom(scale / 1.5)),
      iconButton('zoomIn', words.zoomIn, () => zoom(scale * 1.5)),
      iconButton('close', words.close, () => dialog.close()),
    ),
  );
  if (all.length > 1) {
    const back = iconButton('back', words.previous, () => go(at - 1));
    const forth = iconButton('forth', words.next, () => go(at + 1));
    back.classList.add('lightbox-back');
    forth.classList.add('lightbox-forth');
    dialog.append(back, forth);
  }

  /** @param {number} to */
  function go(to) {
    at = (to + all.length) % all.length;
    const original = all[at];
    image.src = original.currentSrc || original.src;
    image.alt = original.alt;
    const figcaption = original.closest('figure')?.querySelector('figcaption');
    const format = new Intl.NumberFormat(words.lang);
    const count =
      all.length > 1 &&
      filled(words.foundOf, {
        number: format.format(at + 1),
        count: format.format(all.length),
      });
    caption.replaceChildren(figcaption?.textContent?.trim() ?? original.alt);
    if (count) caption.append(make('span', { class: 'lightbox-count' }, count));
    zoom(1);
  }

  /** @param {number} to */
  function zoom(to) {
    scale = Math.min(Math.max(to, 1), maxScale);
    if (scale === 1) [x, y] = [0, 0];
    image.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${scale})`);
    stage.classList.toggle('zoomed', scale > 1);
  }

  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const forwards = dialog.matches(':dir(rtl)') ? -1 : 1;
    if (step !== undefined && all.length > 1) go(at + step * forwards);
    else if (event.key === '+' || event.key === '=') zoom(scale * 1.5);
    else if (event.key === '-') zoom(scale / 1.5);
    else if (event.key === '0') zoom(1);
    else if (event.key !== 'Escape') return;
    if (event.key !== 'Escape') event.preventDefault();
    // Keys have other meanings outside.
    event.stopPropagation();
  });
  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(scale * Math.exp(-event.deltaY / 300));
    },
    { passive: false },
  );
  followFingers(stage, {
    move(dx, dy) {
      if (scale > 1) [x, y] = [x + dx, y + dy];
      zoom(scale);
    },
    pinch: (factor) => zoom(scale * factor),
    tap: () => (scale > 1 ? zoom(1) : dialog.close()),
    swipe: (step) => scale === 1 && all.length > 1 && go(at + step),
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    all[at].focus({ preventScroll: true });
  });
  signal.addEventListener('abort', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
  go(at);
}

/**
 * @param {HTMLElement} stage
 * @param {{ move: (dx: number, dy: number) => void, pinch: (factor: number) => void,
 *   tap: () => void, swipe: (step: number) => void }} on
 */
function followFingers(stage, { move, pinch, tap, swipe }) {
  /** @type {Map<number, { x: number, y: number }>} */
  const fingers = new Map();
  let travelled = 0;
  let sideways = 0;
  let most = 0;
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  stage.addEventListener('pointerdown', (event) => {
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 1) [travelled, sideways, most] = [0, 0, 1];
    most = Math.max(most, fingers.size);
  });
  stage.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const before = fingers.size === 2 ? spread() : 0;
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
    Object.assign(finger, { x: event.clientX, y: event.clientY });
    travelled += Math.hypot(dx, dy);
    sideways += dx;
    if (fingers.size === 2) pinch(spread() / before);
    else move(dx, dy);
  });
  const up = (/** @type {PointerEvent} */ event) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0 || most > 1) return;
    if (travelled < 6) tap();
    else if (Math.abs(sideways) > 60) swipe(sideways < 0 ? 1 : -1);
  };
  stage.addEventListener('pointerup', up);
  stage.addEventListener('pointercancel', (event) => fingers.delete(event.pointerId));
}

const rules = css`
  .lightbox {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 3.25rem 1rem 1rem;
    border: 0;
    background: #0c0c0e;
    color: #eee;
    font: 0.875rem / 1.5 var(--_ui-font);
    overflow: hidden;
  }

  .lightbox[open] {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 0.75rem;
  }

  .lightbox::backdrop {
    background: none;
  }

  .lightbox-stage {
    display: grid;
    place-items: center;
    min-block-size: 0;
    touch-action: none;
    cursor: zoom-out;
  }

  .lightbox-stage.zoomed {
    cursor: grab;
  }

  .lightbox-image {
    max-inline-size: 100%;
    max-block-size: 100%;
    min-block-size: 0;
    object-fit: contain;
    background: #fff;
    border-radius: 0;
    user-select: none;
  }

  .lightbox-caption {
    max-inline-size: 44rem;
    max-block-size: 25dvh;
    margin: 0 auto;
    overflow: auto;
    text-align: center;
  }

  .lightbox-count {
    margin-inline-start: 1em;
    color: #b5b7bb;
    font-variant-numeric: tabular-nums;
  }

  .lightbox-tools {
    position: absolute;
    inset-block-start: 0.375rem;
    inset-inline-end: 0.375rem;
    display: flex;
  }

  .lightbox .tool {
    inline-size: 2.75rem;
    block-size: 2.75rem;
    background: rgb(12 12 14 / 60%);
    color: #eee;
  }

  .lightbox .tool:hover {
    background: #55575c;
  }

  .lightbox :focus-visible {
    outline-color: #fff;
  }

  .lightbox-back,
  .lightbox-forth {
    position: absolute;
    inset-block-start: calc(50% - 1.375rem);
  }

  .lightbox-back {
    inset-inline-start: 0.375rem;
  }

  .lightbox-forth {
    inset-inline-end: 0.375rem;
  }

  .lightbox :is(.lightbox-back, .lightbox-forth):dir(rtl) .icon {
    scale: -1 1;
  }
`;
