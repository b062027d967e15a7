/**
 * An article that is shown while it comes in. What is finished is read once and never touched again;
 * what is still growing is read anew with each piece, so a piece costs what its own block costs. When
 * all is there, the whole is read once more for what reaches across: links and notes that were
 * defined later, ids, numbers.
 * @module
 */

import { make } from '../make.js';
import { setContent } from '../markup.js';
import { completed } from './complete.js';
import { patch } from './patch.js';
import { split } from './split.js';

/** How near to the end, in pixels, a reader is who wants to see what comes. */
const nearEnd = 96;

/**
 * @typedef {import('../article.js').Article} Article
 * @typedef {{ node: HTMLElement, html: string }} Block  what is shown, and what it was made from
 *
 * @typedef {object} Options
 * @property {HTMLElement} content  where the article is shown
 * @property {(text: string) => Article} read
 * @property {(article: Article, content: HTMLElement) => void} showHeader  takes the title out of
 *   the content where it begins with it
 * @property {(block: HTMLElement) => void} onFinished  called with blocks that are there for good
 */

export class GrowingArticle {
  #options;
  #text = '';
  #finished = 0;
  /** @type {Block[]} */
  #blocks = [];
  /** How many of the blocks are finished. */
  #kept = 0;
  #hasHeader = false;
  #frame = 0;

  /** @param {Options} options */
  constructor(options) {
    this.#options = options;
  }

  get text() {
    return this.#text;
  }

  /** Shows it at the next frame, together with all that comes until then. @param {string} piece */
  append(piece) {
    this.#text += piece;
    this.#frame ||= requestAnimationFrame(() => this.#update());
  }

  /** Reads the whole and puts right what has changed. @returns {Article} */
  finish() {
    this.stop();
    const article = this.#options.read(this.#text);
    const fresh = make('div', {});
    setContent(fresh, article.html);
    const follow = this.#isReaderAtEnd();
    this.#options.showHeader(article, fresh);
    this.#replaceFrom(0, fresh);
    if (follow) this.#scrollToEnd();
    return article;
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #update() {
    this.#frame = 0;
    const follow = this.#isReaderAtEnd();
    const rest = this.#text.slice(this.#finished);
    const { finished, inCode } = split(rest, this.#finished === 0);
    if (finished > 0) {
      this.#show(rest.slice(0, finished));
      this.#finished += finished;
      for (const { node } of this.#blocks.slice(this.#kept)) this.#options.onFinished(node);
      this.#kept = this.#blocks.length;
    }
    const growing = rest.slice(finished);
    // Front matter shows nothing until it is whole.
    if (this.#finished > 0 || !/^(---|\+\+\+|;;;)/.test(growing)) {
      this.#show(inCode ? growing : completed(growing));
    }
    if (follow) this.#scrollToEnd();
  }

  /** Shows a text behind what is finished. @param {string} text */
  #show(text) {
    const article = this.#options.read(text);
    const fresh = make('div', {});
    setContent(fresh, article.html);
    if (!this.#hasHeader && this.#finished === 0) {
      this.#options.showHeader(article, fresh);
    }
    this.#hasHeader ||= this.#finished > 0;
    // Notes come when all is there.
    fresh.querySelector(':scope > [role="doc-endnotes"]')?.remove();
    this.#replaceFrom(this.#kept, fresh);
  }

  /**
   * Puts blocks in the place of those that are shown, leaving those that are the same.
   * @param {number} from  index of the first block that may change
   * @param {HTMLElement} fresh
   */
  #replaceFrom(from, fresh) {
    const { content } = this.#options;
    const wanted = /** @type {HTMLElement[]} */ ([...fresh.children]);
    const old = this.#blocks.slice(from);
    let at = 0;
    const next = wanted.map((node) => {
      const html = node.outerHTML;
      // Something in between may have gone; something may have come.
      const same = old.slice(at, at + 4).findIndex((block) => block.html === html);
      if (same > 0) for (const gone of old.slice(at, at + same)) outermost(gone, content).remove();
      if (same >= 0) at += same;
      const block = old[at];
      if (block && block.html === html) {
        at += 1;
        return block;
      }
      if (block && block.node.localName === node.localName) {
        at += 1;
        patch(block.node, node);
        return { node: block.node, html };
      }
      if (block) outermost(block, content).before(node);
      else content.append(node);
      return { node, html };
    });
    for (const gone of old.slice(at)) outermost(gone, content).remove();
    this.#blocks = [...this.#blocks.slice(0, from), ...next];
  }

  #isReaderAtEnd() {
    const { bottom } = this.#options.content.getBoundingClientRect();
    return bottom < innerHeight + nearEnd;
  }

  #scrollToEnd() {
    const last = this.#options.content.lastElementChild;
    if (last && last.getBoundingClientRect().bottom > innerHeight) {
      last.scrollIntoView({ block: 'end' });
    }
  }
}

/**
 * Tools may have put boxes around a block.
 * @param {Block} block
 * @param {HTMLElement} content
 */
function outermost({ node }, content) {
  let place = node;
  while (place.parentElement && place.parentElement !== content) place = place.parentElement;
  return place;
}
