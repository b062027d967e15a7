// Files of the package that hold others: the module and the worker inside scripts, and the script with
// everything in it.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { standalone } from './package-json.mjs';

/** Formulas and colors of code stay files of their own: an article may have them or not. */
const leaveVendored = {
  name: 'vendored',
  /** @param {import('esbuild').PluginBuild} setup */
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/vendor\// }, ({ path: address }) => ({
      path: address.slice(1),
      external: true,
    }));
  },
};

/** Vite turns smaller files into `data:` addresses, which strict policies don't allow for workers. */
const leastFileSize = 4096;

/** @param {string} from  a script @param {string} to  another @param {boolean} [minify] */
async function bundle(from, to, minify = true) {
  await build({
    entryPoints: [from],
    outfile: to,
    allowOverwrite: true,
    bundle: true,
    minify,
    format: 'esm',
    target: 'es2022',
    plugins: [leaveVendored],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** @param {Buffer} module */
const inlineModule = (module) => `const text='${gzipSync(module, { level: 9 }).toString('base64')}';
export async function getModule(){
const bytes=Uint8Array.from(atob(text),(unit)=>unit.charCodeAt(0));
const stream=new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
return WebAssembly.compile(await new Response(stream).arrayBuffer());
}
`;

/**
 * @param {string} sources  web/
 * @param {string} dist     with its files made short
 */
export async function makeBundles(sources, dist) {
  /** @param {string} name */
  const file = (name) => path.join(dist, name);
  /** @param {string} name @param {string} text */
  const write = (name, text) => writeFileSync(file(name), text);
  /** @param {string} name */
  const text = (name) => readFileSync(file(name), 'utf8');

  // Bundlers copy the worker as they find it, so it must not need its neighbors.
  await bundle(file('worker.js'), file('inline-worker.js'));
  const worker = text('inline-worker.js');
  write('inline-worker.js', `export const workerText=${JSON.stringify(worker)};\n`);
  await bundle(path.join(sources, 'worker.js'), file('worker.js'), false);
  // Tools take a file without imports and exports for CommonJS.
  write('worker.js', `${text('worker.js')}export {};\n`);
  if (text('worker.js').length <= leastFileSize) throw new Error('worker.js is too small a file');
  write('inline-module.js', inlineModule(readFileSync(file('article.wasm'))));
  const sheets = Object.fromEntries(
    ['viewer', 'article'].map((name) => [name, text(`styles/${name}.css`)]),
  );
  write('inline-styles.js', `export const texts=${JSON.stringify(sheets)};\n`);
  write(
    'style-text.js',
    `import{texts}from'./inline-styles.js';export const styleText=async(name)=>texts[name];\n`,
  );
  write('styles.css', sheets.viewer + sheets.article);
  await bundle(file('inline/index.js'), file(`${standalone}.js`));
}
