/**
 * Runs the core: hands the WebAssembly module text, takes back results. Works in pages, workers, Node and
 * edge runtimes; module.js knows where modules are.
 *
 *     import { init, read } from 'article-viewer/core';
 *     await init();
 *     const article = read('# Hello', { from: 'auto' });
 *
 * There are two modules of the same code: `article.wasm` reads everything, and `article-first.wasm`, a
 * third of its size, most Markdown. `init` loads the whole; what may wait calls `convertSoon`.
 * @module
 */

import { Article, ArticleError, articlesOf } from './article.js';
import { Core } from './core.js';
import { defaultModule, firstModule, isElsewhere, providedModule } from './module.js';

export { Article, ArticleError };

/**
 * @typedef {import('./article.js').Output} Output
 * @typedef {import('./article.js').ReadOptions} ReadOptions
 * @typedef {import('./module.js').ModuleSource} ModuleSource
 * @typedef {ReadOptions & Record<string, unknown> & { outputs?: Output[] }} ConvertOptions
 * @typedef {{ full?: WebAssembly.Module, first?: WebAssembly.Module }} Modules
 */

const full = new Core(defaultModule, providedModule);
const first = new Core(firstModule);

/** How HTML, JSON and front matter begin: none of them is for the small module. */
const beyondFirst = /^\s*(<|\{|---|\+\+\+|;;;)/;

/**
 * Gets the engine ready. The first call decides which module is used; later ones wait for it. After
 * a failure it can be called again.
 *
 * @param {ModuleSource | Promise<ModuleSource>} [input]  the module or where it is; `article.wasm`
 *   beside this file when not said
 * @throws {ArticleError} `engine-unavailable`, with what was found in its place
 */
export function init(input) {
  return full.start(input);
}

/**
 * The same at once, for those who have the module at hand.
 * @param {BufferSource | WebAssembly.Module} input
 */
export function initSync(input) {
  full.startSync(input);
}

/** The modules compiled so far, to be handed to a worker. @returns {Modules} */
export const compiledModules = () => ({ full: full.module, first: first.module });

/** Modules that another thread has compiled. @param {Modules} modules */
export function useModules(modules) {
  if (modules.full) full.use(modules.full);
  if (modules.first) first.use(modules.first);
}

/**
 * Makes an article of a source in any form.
 *
 * @param {string | BufferSource} source  text, or bytes in any encoding
 * @param {ReadOptions} [options]
 * @returns {Article}
 * @throws {ArticleError} when the source holds no article or an option is not known
 */
export function read(source, options = {}) {
  /** @param {Output[]} outputs */
  const make = (outputs) => convert(source, { ...options, outputs });
  const [html, info] = make(['html', 'info']);
  return new Article(
    [
      ['html', html],
      ['info', info],
    ],
    (output) => make([output])[0],
  );
}

/**
 * The same article with no more loaded than the source needs, see `convertSoon`.
 *
 * @param {string | BufferSource} source
 * @param {ReadOptions} [options]
 * @returns {Promise<Article>}
 */
export async function readSoon(source, options = {}) {
  const [html, info] = await convertSoon(source, { ...options, outputs: ['html', 'info'] });
  // What could make these could make the others.
  const core = full.module ? full : first;
  return new Article(
    [
      ['html', html],
      ['info', info],
    ],
    (output) => convertWith(core, source, { ...options, outputs: [output] })[0],
  );
}

/**
 * Makes every article of a source that may hold several: a feed, a list, a `@graph`. At least one.
 *
 * @param {string | BufferSource} source  text, or bytes in any encoding
 * @param {ReadOptions} [options]
 * @returns {Article[]}
 * @throws {ArticleError} when the source holds no article or an option is not known
 */
export function readAll(source, options = {}) {
  return articlesOf(['html', 'info'], (outputs) =>
    convert(source, { ...options, outputs, all: true }),
  );
}

/**
 * The outputs asked for, in their order, as the core writes them: UTF-8.
 *
 * @param {string | BufferSource} source
 * @param {ConvertOptions} options
 * @returns {Uint8Array<ArrayBuffer>[]}
 */
export function convert(source, options) {
  return convertWith(full, source, options);
}

/**
 * The same bytes with no more loaded than the source needs: the small module, where that is enough and
 * nobody has asked for the whole.
 *
 * @param {string | BufferSource} source
 * @param {ConvertOptions} options
 * @returns {Promise<Uint8Array<ArrayBuffer>[]>}
 */
export async function convertSoon(source, options) {
  if (!full.isWanted && !isElsewhere() && mayBeForFirst(source, options)) {
    try {
      await first.start();
      return convertWith(first, source, options);
    } catch (error) {
      const code = error instanceof ArticleError ? error.code : undefined;
      // Where the small module is not served, the whole one still may be.
      if (code !== 'needs-full-engine' && code !== 'engine-unavailable') throw error;
    }
  }
  await full.start();
  return convertWith(full, source, options);
}

/** @param {string | BufferSource} source @param {ConvertOptions} options */
function mayBeForFirst(source, { from = 'auto' }) {
  if (!['auto', 'markdown', 'commonmark'].includes(from)) return false;
  const start =
    typeof source === 'string' ? source.slice(0, 100) : new TextDecoder().decode(startOf(source));
  return !beyondFirst.test(start);
}

/** @param {BufferSource} source */
const startOf = (source) =>
  ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, Math.min(source.byteLength, 100))
    : source.slice(0, 100);

/**
 * @param {Core} core
 * @param {string | BufferSource} source
 * @param {ConvertOptions} options
 * @returns {Uint8Array<ArrayBuffer>[]}
 */
function convertWith(core, source, options) {
  // What is text here has been decoded, whatever it says of itself.
  if (typeof source === 'string') return core.run(source, { ...options, charset: 'utf-8' });
  try {
    return core.run(source, options);
  } catch (error) {
    // The module has no tables of old encodings, the browser has.
    const { code, charset } = error instanceof ArticleError ? error : {};
    if (code !== 'unsupported-charset' || !charset) throw error;
    return convertWith(core, new TextDecoder(charset).decode(source), options);
  }
}

/** The version of the core. */
export const version = () => full.version;
