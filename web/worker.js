/**
 * Runs the engine off the main thread, for remote.js. A message asks for outputs of one source; the
 * answer carries their bytes, moved rather than copied.
 * @module
 */

import { ArticleError, convert, useModules } from './engine.js';

/**
 * @typedef {object} Job
 * @property {number} id
 * @property {import('./engine.js').Modules} modules  those that the page has
 * @property {string | BufferSource} source
 * @property {import('./engine.js').ConvertOptions} options
 *
 * @typedef {object} Answer
 * @property {number} id
 * @property {Uint8Array<ArrayBuffer>[]} [parts]
 * @property {{ code: string, message: string, offset?: number }} [error]
 */

/** @param {MessageEvent<Job>} event */
function answer({ data: { id, modules, source, options } }) {
  try {
    useModules(modules);
    const parts = convert(source, options);
    reply(
      { id, parts },
      parts.map(({ buffer }) => buffer),
    );
  } catch (error) {
    const known = error instanceof ArticleError;
    const { code, offset } = known ? error : { code: 'engine-failed', offset: undefined };
    reply({ id, error: { code, offset, message: error instanceof Error ? error.message : '' } });
  }
}

/** @param {Answer} message @param {Transferable[]} [moved] */
function reply(message, moved = []) {
  postMessage(message, { transfer: moved });
}

// Node, which may import any entry, has no such function.
globalThis.addEventListener?.('message', answer);
