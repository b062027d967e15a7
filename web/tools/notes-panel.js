/**
 * How notes are made and found: buttons at selected words, a field at marked ones, the list of all.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { textButton } from './button.js';
import { copy } from './clipboard.js';
import { css } from './css.js';
import { download } from './download.js';
import { reveal } from './find.js';
import { Notes } from './notes.js';
import { makePanel, openPanel, putAt, showPanel } from './panel.js';
import { quoteLink } from './share.js';

/**
 * @typedef {import('../tools.js').Reading} Reading
 * @typedef {import('./notes.js').PlacedNote} PlacedNote
 */

/** @type {WeakMap<Reading, { notes: Notes, edit: (note: PlacedNote) => void }>} */
const started = new WeakMap();
/** @type {WeakMap<Reading, HTMLElement>} */
const panels = new WeakMap();

/** @param {Reading} reading @param {HTMLElement} button */
export function open(reading, button) {
  const { notes, edit } = start(reading);
  openPanel(panels, reading, button, () => makeList(reading, notes, edit));
}

/** Shows what was marked, and offers to mark what is selected. @param {Reading} reading */
export function start(reading) {
  const known = started.get(reading);
  if (known) return known;
  addRules(reading, 'notes', rules);
  const notes = new Notes(reading);
  const edit = makeEditor(reading, notes);
  const tools = { notes, edit };
  started.set(reading, tools);
  offerAtSelection(reading, notes, edit);
  const { view, signal } = reading;
  view.addEventListener(
    'click',
    ({ clientX, clientY, target }) => {
      if (target instanceof Element && target.closest('a, button')) return;
      const note = notes.at(clientX, clientY);
      if (note && selected(reading) === undefined) edit(note);
    },
    { signal },
  );
  return tools;
}

/**
 * The selection, as far as it is words of the article.
 * @param {Reading} reading
 * @returns {Range | undefined}
 */
function selected({ root, content }) {
  const selection = getSelection();
  const [part] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!part || part.collapsed) return undefined;
  if (!content.contains(part.startContainer) || !content.contains(part.endContainer)) {
    return undefined;
  }
  const range = new Range();
  range.setStart(part.startContainer, part.startOffset);
  range.setEnd(part.endContainer, part.endOffset);
  return range;
}

/** @param {Reading} reading @param {Notes} notes @param {(note: PlacedNote) => void} edit */
function offerAtSelection(reading, notes, edit) {
  const { root, words, signal } = reading;
  /** @type {Range | undefined} */
  let range;
  const take = () => {
    const note = range && notes.add(range);
    getSelection()?.removeAllRanges();
    offer.hidePopover();
    return note;
  };
  const offer = make(
    'div',
    {
      class: 'offer',
      popover: 'manual',
      role: 'group',
      'aria-label': words.notes,
      lang: words.lang,
      dir: words.dir ?? 'ltr',
    },
    textButton(words.highlight, take),
    textButton(words.addNote, () => {
      const note = take();
      if (note) edit(note);
    }),
    textButton(words.copyQuote, (button) =>
      copy(quoteLink(range?.toString() ?? ''), button, words),
    ),
  );
  // Pressing a button takes the selection away before the click comes.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  root.append(offer);
  signal.addEventListener('abort', () => offer.remove());

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rest;
  const offerSoon = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (signal.aborted || offer.contains(root.activeElement)) return;
      range = selected(reading);
      offer.togglePopover(range !== undefined);
      if (range) putAt(offer, range.getBoundingClientRect());
    }, 250);
  };
  document.addEventListener('selectionchange', offerSoon, { signal });
  // Somebody may have selected before this file was here.
  offerSoon();
}

/** @param {Reading} reading @param {Notes} notes */
function makeEditor(reading, notes) {
  const { words, page } = reading;
  /** @type {PlacedNote | undefined} */
  let current;
  const field = make('textarea', {
    class: 'note-field',
    rows: '4',
    dir: 'auto',
    autofocus: '',
    'aria-label': words.yourNote,
    placeholder: words.yourNote,
  });
  field.addEventListener('input', () => current && notes.describe(current, field.value));
  const panel = makePanel(reading, 'note', words.yourNote, [
    field,
    textButton(words.remove, () => {
      if (current) notes.remove(current);
      panel.hidePopover();
    }),
  ]);
  return (/** @type {PlacedNote} */ note) => {
    current = note;
    field.value = note.text;
    if (note.range) reveal(note.range);
    showPanel(panel, page, note.range?.getBoundingClientRect());
  };
}

/** @param {Reading} reading @param {Notes} notes @param {(note: PlacedNote) => void} edit */
function makeList(reading, notes, edit) {
  const { words } = reading;
  const list = make('ul', { class: 'note-list' });
  const none = make('p', { class: 'note-none' }, words.noNotes);
  const save = textButton(words.saveNotes, () =>
    download(reading, notes.toMarkdown(), '.notes.md', 'text/markdown'),
  );
  const fill = () => {
    list.replaceChildren(...notes.list.map(item));
    none.hidden = notes.list.length > 0;
    save.hidden = notes.list.length === 0;
  };

  /** @param {PlacedNote} note */
  function item(note) {
    const button = make(
      'button',
      { type: 'button', class: 'note-item' },
      make('q', { class: 'note-quote', dir: 'auto' }, note.quote.slice(0, 160)),
      note.text && make('span', { class: 'note-text', dir: 'auto' }, note.text),
      !note.range && make('span', { class: 'note-lost' }, words.lostNote),
    );
    button.addEventListener('click', () => {
      panel.hidePopover();
      edit(note);
    });
    return make('li', {}, button);
  }

  const panel = makePanel(reading, 'notes', words.notes, [list, none, save]);
  notes.addEventListener('change', fill);
  fill();
  return panel;
}

const rules = css`
  .offer {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.25rem;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 0.5rem 1.5rem -0.25rem rgb(0 0 0 / 30%);
    font: 0.875rem / 1.4 var(--_ui-font);
    overflow: visible;
  }

  .offer:popover-open {
    display: flex;
    flex-wrap: wrap;
    max-inline-size: calc(100vw - 1rem);
  }

  .offer .text-button {
    border-color: transparent;
  }

  .note-field {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-end: 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: 6px;
    background: var(--_background);
    color: var(--_text);
    font: inherit;
    resize: vertical;
  }

  .note-list {
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }

  .note-item {
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 0;
    border-inline-start: 3px solid var(--_highlight);
    border-radius: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .note-item:hover {
    background: var(--_surface);
  }

  .note-quote {
    font: italic 0.875rem / 1.45 var(--_font);
  }

  .note-text,
  .note-lost {
    display: block;
    margin-block-start: 0.25rem;
  }

  .note-lost,
  .note-none {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
`;
