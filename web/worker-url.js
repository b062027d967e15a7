/**
 * Where the worker's script is.
 * @module
 */

// Written so that bundlers take the file along. It is whole by itself: none of them has to look into it.
let make = () => new URL('./worker.js', import.meta.url);

/** @type {URL | undefined} */
let url;

export const workerUrl = () => (url ??= make());

/** @param {() => URL} other  called once, when a worker is first needed */
export function makeWorkerUrlBy(other) {
  make = other;
}
