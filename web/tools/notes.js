/**
 * What the reader marks in an article, and writes to it. Kept as words of the article with their
 * surroundings, so that a mark is found again after the article was edited.
 * @module
 */

import { recall, remember } from '../storage.js';
import { highlighter } from './highlights.js';
import { articleKey, closest } from './position.js';
import { indexText, offsetOf, rangeOf } from './text-index.js';

/**
 * @typedef {import('../tools.js').Reading} Reading
 *
 * @typedef {object} Note
 * @property {string} quote   the marked words
 * @property {string} before  some of what stands before them
 * @property {number} offset  where they stood
 * @property {string} text    what the reader wrote; may be empty
 *
 * @typedef {Note & { range?: Range }} PlacedNote  without a range when its words are gone
 */

/** Characters before a quote that tell it from others of the same words. */
const contextLength = 32;

/** The notes to one article. */
export class Notes extends EventTarget {
  #reading;
  #mark;
  #key;
  /** @type {PlacedNote[]} */
  list = [];

  /** @param {Reading} reading */
  constructor(reading) {
    super();
    this.#reading = reading;
    this.#mark = highlighter(reading, 'notes');
    this.#key = `notes:${articleKey(reading)}`;
    const kept = recall(reading.viewer, this.#key);
    this.list = Array.isArray(kept) ? kept.filter(isNote) : [];
    this.place();
  }

  /** Finds the words of all notes in the article. */
  place() {
    const index = indexText(this.#reading.content);
    for (const note of this.list) {
      const { quote, before, offset } = note;
      const whole = before + quote;
      const start = index.text.includes(whole)
        ? closest(index.text, whole, offset - before.length) + before.length
        : closest(index.text, quote, offset);
      const there = index.text.startsWith(quote, start);
      note.range = there ? rangeOf(index, start, start + quote.length) : undefined;
    }
    this.#show();
  }

  /** @param {Range} selection @returns {PlacedNote | undefined} */
  add(selection) {
    const index = indexText(this.#reading.content);
    const start = offsetOf(index, selection.startContainer, selection.startOffset);
    const end = offsetOf(index, selection.endContainer, selection.endOffset);
    const quote = index.text.slice(start, end);
    if (quote.trim() === '') return undefined;
    const before = index.text.slice(Math.max(start - contextLength, 0), start);
    /** @type {PlacedNote} */
    const note = { quote, before, offset: start, text: '', range: rangeOf(index, start, end) };
    this.list.push(note);
    this.list.sort((a, b) => a.offset - b.offset);
    this.#keep();
    return note;
  }

  /** @param {PlacedNote} note @param {string} text */
  describe(note, text) {
    note.text = text;
    this.#keep();
  }

  /** @param {PlacedNote} note */
  remove(note) {
    this.list = this.list.filter((other) => other !== note);
    this.#keep();
  }

  /** The note at a point of the window. @param {number} x @param {number} y */
  at(x, y) {
    return this.list.find(({ range }) =>
      [...(range?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    );
  }

  /** All of them as Markdown. */
  toMarkdown() {
    const { article } = this.#reading;
    const title = article.metadata.title?.value;
    const blocks = this.list.map(({ quote, text }) => {
      const lines = quote
        .trim()
        .split(/\n+/)
        .map((line) => `> ${escaped(line)}`);
      return lines.join('\n>\n') + (text ? `\n\n${text}` : '');
    });
    return `${title ? `# ${escaped(title)}\n\n` : ''}${blocks.join('\n\n')}\n`;
  }

  #keep() {
    const kept = this.list.map(({ quote, before, offset, text }) => ({
      quote,
      before,
      offset,
      text,
    }));
    remember(this.#reading.viewer, this.#key, kept.length > 0 ? kept : undefined);
    this.#show();
  }

  #show() {
    this.#mark(this.list.flatMap(({ range }) => range ?? []));
    this.dispatchEvent(new Event('change'));
  }
}

/** @param {any} value */
const isNote = (value) =>
  typeof value?.quote === 'string' &&
  typeof value.before === 'string' &&
  typeof value.offset === 'number' &&
  typeof value.text === 'string';

/** What would mean something in Markdown. @param {string} text */
const escaped = (text) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');
