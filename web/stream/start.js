/**
 * Begins an article that comes in pieces.
 * @module
 */

import { makeHeader } from '../header.js';
import { languageAround, pickLanguage } from '../language.js';
import { make } from '../make.js';
import { enhance } from '../tools.js';
import { GrowingArticle } from './growing.js';

/** Tools that work on one block and change how high it is: these don't wait for the end. */
const blockTools = new Set(['code', 'formulas', 'highlighting', 'blocks']);

/**
 * @param {(text: string) => import('../article.js').Article} read
 * @param {Omit<import('../tools.js').Reading,
 *   'article' | 'view' | 'content' | 'language' | 'articleWords'>} known
 */
export function start(read, known) {
  const { viewer, words } = known;
  const content = make('div', { class: 'content', part: 'content', 'aria-live': 'polite' });
  const view = make('article', { part: 'article', dir: 'auto' }, content);
  const article = read('');
  const language = pickLanguage(languageAround(viewer), navigator.language);
  const reading = { ...known, view, content, article, language, articleWords: words };
  const growing = new GrowingArticle({
    content,
    read,
    showHeader(whole, part) {
      const { language: stated, direction } = whole.metadata;
      if (stated) view.lang = stated.value;
      if (direction) view.dir = direction.value;
      const header = makeHeader(
        whole,
        stated?.value ?? language,
        words,
        part,
        viewer.remoteContent === 'ask',
      );
      const shown = view.querySelector(':scope > .header');
      if (!header || shown?.isEqualNode(header)) return;
      if (shown) shown.replaceWith(header);
      else view.prepend(header);
    },
    onFinished: (block) => void enhance(reading, block, (name) => blockTools.has(name)),
  });
  return { view, content, growing, reading };
}

/**
 * The pieces of a stream, until it ends or is no longer wanted.
 * @param {ReadableStream} stream
 * @param {AbortSignal} signal
 */
export async function* chunksOf(stream, signal) {
  const reader = stream.getReader();
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}));
  for (;;) {
    const { done, value } = await reader.read();
    if (done || signal.aborted) return;
    yield value;
  }
}
