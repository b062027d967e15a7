/**
 * For places where only scripts can be had: the WebAssembly module and the worker come inside scripts.
 * @module
 */

import { fetchModuleBy } from '../module.js';
import { makeWorkerUrlBy } from '../worker-url.js';
// @ts-ignore: web/build.mjs makes both.
import { getModule } from '../inline-module.js';
// @ts-ignore
import { workerText } from '../inline-worker.js';

fetchModuleBy(getModule);
makeWorkerUrlBy(
  () => new URL(URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' }))),
);
