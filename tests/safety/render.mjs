// What the harness of safety asks for (see docs/security.md): our HTML for a piece of input of a kind.
// With `xss.mjs` and `benign.mjs`: node xss.mjs tests/safety/render.mjs

import { readFileSync } from 'node:fs';
import { initSync, read } from '../../web/engine.js';

export const name = 'article-viewer';
export const kinds = ['html', 'markdown', 'text', 'json'];

/** @param {string} payload @param {string} kind */
export function render(payload, kind) {
  return read(payload, { from: kind }).html;
}

initSync(readFileSync(new URL('../../build/wasm/article.wasm', import.meta.url)));
