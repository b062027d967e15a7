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

/** @param {string} dist @param {string} from @param {string} to  both without `.js` */
async function bundle(dist, from, to) {
  await build({
    entryPoints: [path.join(dist, `${from}.js`)],
    outfile: path.join(dist, `${to}.js`),
    allowOverwrite: true,
    bundle: true,
    minify: true,
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
 * @param {string} dist  with the files that the others are made of
 */
export async function makeBundles(dist) {
  /** @param {string} name @param {string} text */
  const write = (name, text) => writeFileSync(path.join(dist, name), text);
  /** @param {string} name */
  const text = (name) => readFileSync(path.join(dist, name), 'utf8');

  // Bundlers copy the worker as they find it, so it must not need its neighbors.
  await bundle(dist, 'worker', 'worker');
  write('inline-worker.js', `export const workerText=${JSON.stringify(text('worker.js'))};\n`);
  write('inline-module.js', inlineModule(readFileSync(path.join(dist, 'article.wasm'))));
  const sheets = Object.fromEntries(
    ['viewer', 'article'].map((name) => [name, text(`styles/${name}.css`)]),
  );
  write(
    'style-text.js',
    `const texts=${JSON.stringify(sheets)};\nexport const styleText=async(name)=>texts[name];\n`,
  );
  write('styles.css', sheets.viewer + sheets.article);
  await bundle(dist, 'inline/index', standalone);
}
