/**
 * On edge runtimes (Cloudflare's workerd, Vercel's) a module cannot be compiled, only imported; then it
 * is there at once, and nobody has to call `init()`.
 * https://developers.cloudflare.com/workers/runtime-apis/webassembly/
 * @module
 */

import { provideModule } from '../module.js';
// @ts-expect-error: TypeScript has no types for modules of WebAssembly.
import module from '../article.wasm';

provideModule(() => module);
