/**
 * Where the WebAssembly module comes from: fetched beside this file, given by the page, read from disk
 * (node/module.js), imported (edge/module.js) or carried inside a script (inline-module.js).
 * @module
 */

import { ArticleError } from './article.js';

/**
 * @typedef {string | URL | Response | BufferSource | WebAssembly.Module} ModuleSource
 */

/** @type {(() => WebAssembly.Module) | undefined} */
let provider;

/**
 * Says how the module is had at once, for places where nobody should have to wait for it.
 * @param {() => WebAssembly.Module} provide  called when the engine is first needed
 */
export function provideModule(provide) {
  provider = provide;
}

/** @returns {WebAssembly.Module | undefined} */
export const providedModule = () => provider?.();

let isReplaced = false;

/** @type {() => Promise<WebAssembly.Module>} */
let fetchDefault = async () => {
  try {
    return await compile(new URL('./article.wasm', import.meta.url));
  } catch (error) {
    // A module that the browser may not or cannot compile is not helped by another copy of it.
    if (error instanceof WebAssembly.CompileError) throw error;
    return inlineModule(error);
  }
};

/**
 * Says how the module is had when nobody names one.
 * @param {() => Promise<WebAssembly.Module>} get
 */
export function fetchModuleBy(get) {
  fetchDefault = get;
  isReplaced = true;
}

/** Whether the module is had in another way than from beside this file. */
export const isElsewhere = () => provider !== undefined || isReplaced;

/** The small module, which lies beside the other one. */
export const firstModule = () => compile(new URL('./article-first.wasm', import.meta.url));

/** The module where nobody names one. */
export const defaultModule = async () => providedModule() ?? fetchDefault();

/**
 * The copy of the module inside a script, which every bundler brings along: some leave out the file
 * itself, or answer with a page in its place.
 * @param {unknown} reason  why it is needed
 * @returns {Promise<WebAssembly.Module>}
 */
async function inlineModule(reason) {
  try {
    // @ts-expect-error: web/build.mjs makes it.
    const { getModule } = await import('./inline-module.js');
    return await getModule();
  } catch {
    // The sources have none, and the first problem is the one to tell.
    throw reason;
  }
}

/**
 * @param {ModuleSource} source
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === 'string' || source instanceof URL) return compile(await load(source));
  if (!(source instanceof Response)) return WebAssembly.compile(checked(source));
  if (!source.ok) throw unavailable(`${source.url} was answered with status ${source.status}`);
  // Only with this type may it be compiled while it comes in.
  const type = source.headers.get('content-type') ?? '';
  if (type.startsWith('application/wasm')) return WebAssembly.compileStreaming(source);
  return WebAssembly.compile(checked(await source.arrayBuffer(), `${source.url} (${type})`));
}

/**
 * @param {BufferSource | WebAssembly.Module} source
 * @returns {WebAssembly.Module}
 */
export const compileSync = (source) =>
  source instanceof WebAssembly.Module ? source : new WebAssembly.Module(checked(source));

/**
 * @param {string | URL} address
 * @returns {Promise<Response | BufferSource>}
 */
async function load(address) {
  // Files are read by what Node has built in: an import would have bundlers look for it.
  const files = globalThis.process?.getBuiltinModule?.('node:fs');
  if (!files || /^(https?|data|blob):/.test(String(address))) return fetch(address);
  const path = typeof address === 'string' && /^file:/.test(address) ? new URL(address) : address;
  return files.promises.readFile(path);
}

/**
 * The bytes, if they are WebAssembly at all: servers like to answer with a page in its place.
 * @param {BufferSource} source
 * @param {string} [name]
 */
function checked(source, name = 'the bytes given') {
  const bytes = bytesOf(source);
  if (bytes[0] === 0 && bytes[1] === 0x61 && bytes[2] === 0x73 && bytes[3] === 0x6d) return bytes;
  const found = new TextDecoder().decode(bytes.subarray(0, 20)).trim();
  throw unavailable(`expected a WebAssembly module, but ${name} begins with "${found}"`);
}

/** @param {string} reason @param {unknown} [cause] */
export function unavailable(reason, cause) {
  return new ArticleError('engine-unavailable', `The engine cannot be loaded: ${reason}`, {
    cause,
  });
}

/** @param {BufferSource} source */
export function bytesOf(source) {
  return /** @type {Uint8Array<ArrayBuffer>} */ (
    ArrayBuffer.isView(source)
      ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
      : new Uint8Array(source)
  );
}
