/**
 * One module of the core and its instance. The only file that knows pointers.
 * @module
 */

import { ArticleError } from './article.js';
import { bytesOf, compile, compileSync, unavailable } from './module.js';

/**
 * @typedef {import('./module.js').ModuleSource} ModuleSource
 *
 * @typedef {object} CoreExports
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

/** A module that is loaded when it is first needed, and run as often as wanted. */
export class Core {
  /** The compiled module, once it is there. @type {WebAssembly.Module | undefined} */
  module;
  /** @type {CoreExports | undefined} */
  #exports;
  /** @type {Promise<void> | undefined} */
  #starting;
  #get;
  #getAtOnce;

  /**
   * How the module is had when nobody gives one.
   * @param {() => Promise<WebAssembly.Module>} get
   * @param {() => WebAssembly.Module | undefined} [getAtOnce]  without waiting, where that can be
   */
  constructor(get, getAtOnce = () => undefined) {
    this.#get = get;
    this.#getAtOnce = getAtOnce;
  }

  /** Whether somebody has asked for it. */
  get isWanted() {
    return this.module !== undefined || this.#starting !== undefined;
  }

  /**
   * Gets the module. The first call decides which is used; later ones wait for it. After a failure it
   * can be called again.
   * @param {ModuleSource | Promise<ModuleSource>} [input]
   */
  start(input) {
    if (input === undefined && this.module) return Promise.resolve();
    this.#starting ??= this.#load(input).catch((error) => {
      this.#starting = undefined;
      throw error instanceof ArticleError ? error : unavailable(String(error.message), error);
    });
    return this.#starting;
  }

  /** @param {BufferSource | WebAssembly.Module} input */
  startSync(input) {
    try {
      this.use(compileSync(input));
    } catch (error) {
      throw error instanceof ArticleError ? error : unavailable(String(error), error);
    }
  }

  /** @param {WebAssembly.Module} compiled */
  use(compiled) {
    this.module ??= compiled;
  }

  /** @param {ModuleSource | Promise<ModuleSource>} [input] */
  async #load(input) {
    this.use(await (input === undefined ? this.#get() : compile(await input)));
  }

  /**
   * @param {string | BufferSource} source
   * @param {object} options
   * @returns {Uint8Array<ArrayBuffer>[]}
   */
  run(source, options) {
    const exports = (this.#exports ??= this.#connect());
    try {
      const text = put(exports, source);
      const settings = put(exports, JSON.stringify(options));
      const result = exports.article_convert(...text, ...settings);
      exports.article_free(text[0]);
      exports.article_free(settings[0]);
      const { status, parts } = take(exports, result);
      exports.article_release(result);
      if (exports.memory.buffer.byteLength > maxKeptBytes) this.#exports = undefined;
      if (status === 0) return parts;
      const { code, message, ...details } = JSON.parse(new TextDecoder().decode(parts[0]));
      throw new ArticleError(code, message, details);
    } catch (error) {
      if (error instanceof ArticleError) throw error;
      // A trap leaves that instance's memory in a state nobody knows. The next call makes another.
      this.#exports = undefined;
      throw new ArticleError('engine-failed', `The engine stopped: ${error}`, { cause: error });
    }
  }

  #connect() {
    this.module ??= this.#getAtOnce();
    return connect(this.module);
  }

  /** What the core calls its version. */
  get version() {
    const exports = (this.#exports ??= this.#connect());
    const bytes = new Uint8Array(exports.memory.buffer, exports.article_version());
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  }
}

/**
 * A fresh instance. It gets no way to reach files, the network or the clock.
 * @param {WebAssembly.Module | undefined} module
 */
function connect(module) {
  if (!module) throw new ArticleError('engine-not-ready', 'Call init() and wait for it first.');
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
  const connected = /** @type {CoreExports} */ (/** @type {unknown} */ (exports));
  connected._initialize?.();
  return connected;
}

/**
 * Copies a source into the module's memory, encoding text right there.
 * @param {CoreExports} exports
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

/** @param {CoreExports} exports @param {number} size */
function allocate(exports, size) {
  const pointer = exports.article_alloc(size) >>> 0;
  if (pointer !== 0) return pointer;
  throw new ArticleError('too-large', `There is no memory for ${size} bytes.`);
}

/**
 * Reads a result: status, count, then a pointer and a length for each part, all 32 bits wide.
 * @param {CoreExports} exports
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
