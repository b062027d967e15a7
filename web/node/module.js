/**
 * In Node the module lies beside this package and is read when it is first needed: nobody has to call
 * `init()`.
 * @module
 */

import { readFileSync } from 'node:fs';
import { provideModule } from '../module.js';

provideModule(
  () => new WebAssembly.Module(readFileSync(new URL('../article.wasm', import.meta.url))),
);
