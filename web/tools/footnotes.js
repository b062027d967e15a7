/**
 * A footnote is shown beside its reference, so that nobody has to leave the place.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { css } from './css.js';
import { makePanel, showPanel } from './panel.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** @type {WeakSet<Reading>} */
const started = new WeakSet();

/** @param {Reading} reading */
export function enhance(reading) {
  if (started.has(reading)) return;
  started.add(reading);
  addRules(reading, 'footnotes', rules);
  const { view, words, signal } = reading;
  /** @type {HTMLElement | undefined} */
  let panel;

  /** @param {HTMLAnchorElement} reference @param {Element} note */
  function show(reference, note) {
    panel?.remove();
    const text = make('div', {
      class: 'footnote-text',
      lang: view.lang || undefined,
      dir: view.dir,
    });
    for (const child of note.childNodes) text.append(child.cloneNode(true));
    for (const back of text.querySelectorAll('[role="doc-backlink"]')) back.remove();
    for (const named of text.querySelectorAll('[id]')) named.removeAttribute('id');
    const goTo = make('a', { href: reference.hash, class: 'footnote-link' }, words.goToNote);
    goTo.addEventListener('click', () => panel?.hidePopover());
    const title = `${words.footnote} ${reference.textContent}`;
    panel = makePanel(reading, 'footnote', title, [text, goTo]);
    showPanel(panel, reference, reference.getBoundingClientRect());
  }

  view.addEventListener(
    'click',
    (event) => {
      const { target, defaultPrevented, ctrlKey, metaKey, shiftKey } = event;
      const reference = target instanceof Element && target.closest('[role="doc-noteref"]');
      if (!(reference instanceof HTMLAnchorElement) || defaultPrevented) return;
      if (ctrlKey || metaKey || shiftKey) return;
      const id = decodeURIComponent(reference.hash.slice(1));
      const note = view.querySelector(`[id="${CSS.escape(id)}"]`);
      if (!note) return;
      event.preventDefault();
      show(reference, note);
    },
    { signal },
  );
}

const rules = css`
  .footnote-text {
    font: 0.9375rem / 1.55 var(--_chosen-font, var(--_font));
  }

  .footnote-text > :first-child {
    margin-block-start: 0;
  }

  .footnote-link {
    display: inline-block;
    margin-block-start: 0.75rem;
    font-size: 0.8125rem;
  }
`;
