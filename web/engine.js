/**
 * Runs the core: hands the WebAssembly module text, takes back results. The only file that knows
 * pointers. Works in pages, workers, Node and edge runtimes; module.js knows where the module is.
 *
 *     import { init, read } from 'article-viewer/core';
 *     await init();
 *     const article = read('# Hello', { from: 'auto' });
 * @module
 */

import { Article, ArticleError } from './article.js';
import {
  bytesOf,
  compile,
  compileSync,
  defaultModule,
  providedModule,
  unavailable,
} from './module.js';

export { Article, ArticleError };

/**
 * @typedef {import('./article.js').Output} Output
 * @typedef {import('./article.js').ReadOptions} ReadOptions
 * @typedef {import('./module.js').ModuleSource} ModuleSource
 * @typedef {ReadOptions & Record<string, unknown> & { outputs?: Output[] }} ConvertOptions
 *
 * @typedef {object} Core
 * @property {WebAssembly.Memory} memory
 * @property {() => void} [_initialize]
 * @property {(size: number) => number} article_alloc
 * @property {(pointer: number) => void} article_free
 * @property {(source: number, sourceLength: number,
 *   options: number, optionsLength: number) => number} article_convert
 * @property {(result: number) => void} article_release
 * @property {() => number} article_version
 */

/** Memory never shrinks, so an instance that grew beyond this is given up after the call. */
const maxKeptBytes = 64 * 1024 * 1024;

/** @type {WebAssembly.Module | undefined} */
let module;
/** @type {Core | undefined} */
let core;
/** @type {Promise<void> | undefined} */
let starting;

/**
 * Gets the engine ready. The first call decides which module is used; later ones wait for it. After
 * a failure it can be called again.
 *
 * @param {ModuleSource | Promise<ModuleSource>} [input]  the module or where it is; `article.wasm`
 *   beside this file when not said
 * @throws {ArticleError} `engine-unavailable`, with what was found in its place
 */
export function init(input) {
  if (input === undefined && module) return Promise.resolve();
  starting ??= start(input).catch((error) => {
    starting = undefined;
    throw error instanceof ArticleError ? error : unavailable(String(error.message), error);
  });
  return starting;
}

/**
 * The same at once, for those who have the module at hand.
 * @param {BufferSource | WebAssembly.Module} input
 */
export function initSync(input) {
  try {
    module ??= compileSync(input);
  } catch (error) {
    throw error instanceof ArticleError ? error : unavailable(String(error), error);
  }
}

/** Whether there is a module, or it can be had at once. */
const ready = () => (module ??= providedModule()) !== undefined;

/** The compiled module, to be handed to a worker. */
export const compiledModule = () => module;

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
 * Makes every article of a source that may hold several: a feed, a list, a `@graph`. At least one.
 *
 * @param {string | BufferSource} source  text, or bytes in any encoding
 * @param {ReadOptions} [options]
 * @returns {Article[]}
 * @throws {ArticleError} when the source holds no article or an option is not known
 */
export function readAll(source, options = {}) {
  const encoder = new TextEncoder();
  /** @param {Output} output  of each article, as bytes */
  const make = (output) => {
    const [list] = convert(source, { ...options, outputs: [output], all: true });
    return JSON.parse(new TextDecoder().decode(list)).map((/** @type {unknown} */ item) =>
      encoder.encode(typeof item === 'string' ? item : JSON.stringify(item)),
    );
  };
  const html = make('html');
  return make('info').map(
    (/** @type {Uint8Array} */ info, /** @type {number} */ index) =>
      new Article(
        [
          ['html', html[index]],
          ['info', info],
        ],
        (output) => make(output)[index],
      ),
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
  // What is text here has been decoded, whatever it says of itself.
  if (typeof source === 'string') return run(source, { ...options, charset: 'utf-8' });
  try {
    return run(source, options);
  } catch (error) {
    // The module has no tables of old encodings, the browser has.
    const { code, charset } = error instanceof ArticleError ? error : {};
    if (code !== 'unsupported-charset' || !charset) throw error;
    return convert(new TextDecoder(charset).decode(source), options);
  }
}

/**
 * @param {string | BufferSource} source
 * @param {ConvertOptions} options
 * @returns {Uint8Array<ArrayBuffer>[]}
 */
function run(source, options) {
  const exports = (core ??= connect());
  try {
    const text = put(exports, source);
    const settings = put(exports, JSON.stringify(options));
    const result = exports.article_convert(...text, ...settings);
    exports.article_free(text[0]);
    exports.article_free(settings[0]);
    const { status, parts } = take(exports, result);
    exports.article_release(result);
    if (exports.memory.buffer.byteLength > maxKeptBytes) core = undefined;
    if (status === 0) return parts;
    const { code, message, ...details } = JSON.parse(new TextDecoder().decode(parts[0]));
    throw new ArticleError(code, message, details);
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    // A trap leaves that instance's memory in a state nobody knows. The next call makes another.
    core = undefined;
    throw new ArticleError('engine-failed', `The engine stopped: ${error}`, { cause: error });
  }
}

/** The version of the core. */
export function version() {
  const exports = (core ??= connect());
  const bytes = new Uint8Array(exports.memory.buffer, exports.article_version());
  return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
}

/** @param {ModuleSource | Promise<ModuleSource>} [input] */
async function start(input) {
  const compiled = await (input === undefined ? defaultModule() : compile(await input));
  module ??= compiled;
}

/** A fresh instance of the module. It gets no way to reach files, the network or the clock. */
function connect() {
  if (!ready() || !module) {
    throw new ArticleError('engine-not-ready', 'Call init() and wait for it first.');
  }
  const noFiles = () => 8; // EBADF
  const { exports } = new WebAssembly.Instance(module, {
    env: { emscripten_notify_memory_growth() {} },
    wasi_snapshot_preview1: {
      fd_write: noFiles,
      fd_seek: noFiles,
      fd_close: noFiles,
      /** @param {number} status */
      proc_exit(status) {
        throw new Error(`exit ${status}`);
      },
    },
  });
  const connected = /** @type {Core} */ (/** @type {unknown} */ (exports));
  connected._initialize?.();
  return connected;
}

/**
 * Copies a source into the module's memory, encoding text right there.
 * @param {Core} exports
 * @param {string | BufferSource} source
 * @returns {[pointer: number, length: number]}
 */
function put(exports, source) {
  if (typeof source !== 'string') {
    const bytes = bytesOf(source);
    const pointer = allocate(exports, bytes.length);
    new Uint8Array(exports.memory.buffer, pointer, bytes.length).set(bytes);
    return [pointer, bytes.length];
  }
  // A UTF-16 unit takes one to three bytes. Most text needs little more than one.
  for (const factor of [1.25, 3]) {
    const size = Math.ceil(source.length * factor);
    const pointer = allocate(exports, size);
    const target = new Uint8Array(exports.memory.buffer, pointer, size);
    const { read: consumed, written } = new TextEncoder().encodeInto(source, target);
    if (consumed === source.length) return [pointer, written];
    exports.article_free(pointer);
  }
  throw new Error('unreachable: three bytes hold any unit');
}

/** @param {Core} exports @param {number} size */
function allocate(exports, size) {
  const pointer = exports.article_alloc(size) >>> 0;
  if (pointer !== 0) return pointer;
  throw new ArticleError('too-large', `There is no memory for ${size} bytes.`);
}

/**
 * Reads a result: status, count, then a pointer and a length for each part, all 32 bits wide.
 * @param {Core} exports
 * @param {number} pointer  0 when there is none
 */
function take(exports, pointer) {
  if (pointer === 0) throw new ArticleError('too-large', 'There is no memory for the result.');
  // Made after the call: a view made before is dead when the memory has grown.
  const { buffer } = exports.memory;
  const [status, count] = new Uint32Array(buffer, pointer >>> 0, 2);
  const table = new Uint32Array(buffer, (pointer >>> 0) + 8, 2 * count);
  const parts = Array.from({ length: count }, (_, index) =>
    new Uint8Array(buffer, table[2 * index], table[2 * index + 1]).slice(),
  );
  return { status, parts };
}
