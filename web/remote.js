/**
 * The engine in a worker: the same `read()`, as a promise, for sources big enough to hold up a page.
 * Where no worker can be made (by Content-Security-Policy, Trusted Types, a package on another
 * origin), the work is done on the calling thread.
 * @module
 */

import { Article, ArticleError } from './article.js';
import { compiledModules, convert as convertHere, init } from './engine.js';
import { trustedScriptUrl } from './trusted-types.js';
import { workerUrl } from './worker-url.js';

/**
 * @typedef {import('./article.js').Output} Output
 * @typedef {import('./worker.js').Answer} Answer
 * @typedef {Uint8Array<ArrayBuffer>[]} Parts
 * @typedef {{ resolve: (parts: Parts) => void, reject: (reason: unknown) => void }} Waiting
 */

/** What is shown first. The rest is made on this thread when somebody asks for it, which is rare. */
const outputs = /** @type {Output[]} */ (['slices', 'info']);

/** Sources from this length on are worth a worker; smaller ones are done sooner than it starts. */
const remoteFromLength = 200_000;

/** @param {string | BufferSource} source */
export const isLarge = (source) =>
  (typeof source === 'string' ? source.length : source.byteLength) >= remoteFromLength;

/** How long a worker with nothing to do is kept, with all its memory. */
const idleMilliseconds = 30_000;

/** @type {Worker | undefined} */
let worker;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let idle;
let lastId = 0;
let usable = true;
/** @type {Map<number, Waiting>} */
const waiting = new Map();

/**
 * Makes an article of a source in any form, off this thread where that is possible.
 *
 * @param {string | BufferSource} source
 * @param {import('./article.js').ReadOptions} [options]
 * @returns {Promise<Article>}
 */
export async function read(source, options = {}) {
  const parts = await convert(source, { ...options, outputs });
  return new Article(
    outputs.map((output, index) => [output, parts[index]]),
    (output) => convertHere(source, { ...options, outputs: [output] })[0],
  );
}

/**
 * The outputs asked for, in their order.
 * @param {string | BufferSource} source
 * @param {import('./engine.js').ConvertOptions} options
 */
export async function convert(source, options) {
  // The worker gets the module from here: what is beside its own file is a bundler's secret.
  await init();
  return (await ask(source, options)) ?? convertHere(source, options);
}

/**
 * The worker's answer; undefined when there can be no worker.
 * @param {string | BufferSource} source
 * @param {import('./engine.js').ConvertOptions} options
 * @returns {Promise<Parts | undefined>}
 */
async function ask(source, options) {
  const target = running();
  if (!target) return undefined;
  const id = ++lastId;
  clearTimeout(idle);
  try {
    return await new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      target.postMessage({ id, source, options, modules: compiledModules() });
    });
  } catch (error) {
    if (usable) throw error;
    return undefined;
  } finally {
    waiting.delete(id);
    stopWhenIdle();
  }
}

function stopWhenIdle() {
  if (worker && waiting.size === 0) idle = setTimeout(stop, idleMilliseconds);
}

function running() {
  if (worker || !usable) return worker;
  try {
    const url = trustedScriptUrl(workerUrl());
    worker = new Worker(url, { type: 'module' });
    worker.addEventListener('message', settle);
    worker.addEventListener('error', giveUp);
  } catch {
    usable = false;
  }
  return worker;
}

/** @param {MessageEvent<Answer>} event */
function settle({ data: { id, parts, error } }) {
  const job = waiting.get(id);
  if (parts) job?.resolve(parts);
  else if (error) job?.reject(new ArticleError(error.code, error.message, error));
}

/** The worker's script could not be loaded or run: everything waiting is done on this thread. */
function giveUp() {
  usable = false;
  stop();
  for (const { reject } of waiting.values()) reject(new Error('The worker cannot be run.'));
}

function stop() {
  worker?.terminate();
  worker = undefined;
}
