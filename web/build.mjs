// Makes dist/: everything that a site needs, as it is served. Each file is one of the sources without
// comments and long names; what else is made here is the selection, and the proof that it is complete
// and small enough.
//
//   node web/build.mjs            fails when a file names something that is not in the package
//   node web/build.mjs --check    fails when it is larger than what was reached, too

import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { vendored } from './vendor.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

/**
 * Compressed with brotli, in bytes. The budget is what we owe our users; what was reached is where we
 * are, which no change may make worse: lower it with each one that makes it better, until it is the
 * budget (docs/decisions/0014-size-of-the-module.md).
 */
const budgets = { module: 128 * 1024, firstArticle: 150 * 1024, element: 20 * 1024 };
const reached = { module: 412 * 1024, firstArticle: 432 * 1024, element: 20 * 1024 };

/** The engine, which works without the element, too. */
const engine = ['engine.js', 'article.js', 'worker.js', 'remote.js'];
const scripts = readdirSync(path.join(root, 'web')).filter((name) => name.endsWith('.js'));
const element = [
  ...scripts.filter((name) => !engine.includes(name)),
  'locales/en.js',
  'styles/viewer.css',
  'styles/article.css',
];
const parts = {
  'web/': [...scripts, 'index.html', 'demo', 'styles', 'tools', 'stream', 'locales'],
  'build/wasm/': ['article.wasm'],
  '': ['samples', 'LICENSE', 'THIRD_PARTY_NOTICES.md'],
};

const sizesAreLaw = process.argv.includes('--check');

/** @param {string} message */
function fail(message) {
  console.error(`error: ${message}`);
  process.exitCode = 1;
}

/** @param {string} what @param {number} size @param {number} budget @param {number} ceiling */
function checkSize(what, size, budget, ceiling) {
  const message = `${what} has ${size} bytes with brotli; the budget is ${budget}`;
  if (size > ceiling && sizesAreLaw) fail(`${message}, and ${ceiling} had been reached`);
  else if (size > budget) console.warn(`warning: ${message}`);
}

function copy() {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const [folder, names] of Object.entries(parts)) {
    for (const name of names) {
      const source = path.join(root, folder, name);
      if (!existsSync(source)) throw new Error(`there is no ${folder}${name}: run script/build`);
      // Programs that draw or test belong to the sources.
      cpSync(source, path.join(dist, name), {
        recursive: true,
        filter: (from) => !from.endsWith('.mjs'),
      });
    }
  }
}

function copyVendored() {
  for (const [address, file] of vendored) {
    const target = path.join(dist, address);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(file, target);
  }
}

/** Takes comments out of our files and shortens names. */
async function shorten() {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const name of names) {
    if (/^(samples|vendor.highlight)/.test(name) || !/\.(js|css)$/.test(name)) continue;
    const file = path.join(dist, name);
    const text = readFileSync(file, 'utf8');
    if (name.endsWith('.css')) {
      writeFileSync(file, text.replace(/\/\*[^]*?\*\//g, '').replace(/\n\s*/g, '\n'));
    } else {
      const { code } = await minify(text, { module: true, compress: { passes: 2 } });
      if (code === undefined) fail(`${name} cannot be shortened`);
      else writeFileSync(file, code);
    }
  }
}

/** Every file that another one names by a relative address has to be there. */
function checkReferences() {
  const pattern =
    /(?:from\s+|import\(\s*|import\s+|new URL\(\s*|(?:href|src)=)(['"])(\.?\.?\/?[\w./-]+\.(?:js|css|svg|wasm|json|html))\1/g;
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => /\.(js|html)$/.test(file) && !/^samples/.test(file))) {
    for (const [, , address] of readFileSync(path.join(dist, name), 'utf8').matchAll(pattern)) {
      // Relative to a folder that is named elsewhere; and where the page of somebody else has us.
      if (['index.json', 'article-viewer/index.js'].includes(address)) continue;
      const target = path.join(dist, path.dirname(name), address);
      if (!existsSync(target)) fail(`dist/${name} names ${address}, which is not in the package`);
    }
  }
}

/** @param {string[]} files  relative to dist/, each compressed by itself as servers do */
function sizes(files) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(path.join(dist, file));
    total.raw += bytes.length;
    total.gzip += gzipSync(bytes, { level: 9 }).length;
    total.brotli += brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length;
  }
  return total;
}

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(path.join(dist, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(path.join(dist, name)).isFile());

/** @param {ReturnType<typeof sizes>[]} all */
const sum = (...all) =>
  all.reduce((a, b) => ({
    raw: a.raw + b.raw,
    gzip: a.gzip + b.gzip,
    brotli: a.brotli + b.brotli,
  }));

/** @param {string} title @param {{ raw: number, gzip: number, brotli: number }} size */
function print(title, { raw, gzip, brotli }) {
  const columns = [raw, gzip, brotli].map((bytes) => String(bytes).padStart(10)).join('');
  console.log(title.padEnd(36) + columns);
}

copy();
copyVendored();
await shorten();
checkReferences();

const module = sizes(['article.wasm']);
const engineSize = sizes(engine);
const elementSize = sizes(element);
const first = sum(module, engineSize, elementSize);
console.log(`${'bytes in dist/'.padEnd(36)}       raw      gzip    brotli`);
print('article.wasm', module);
print('engine, worker', engineSize);
print('element, styles, English words', elementSize);
print('all for a first article', first);
for (const folder of ['tools', 'stream', 'vendor', 'locales']) {
  for (const name of filesIn(folder).sort()) print(`  ${name}`, sizes([name]));
}
print('demo page', sizes(['index.html', 'styles/demo.css', ...filesIn('demo')]));

checkSize('article.wasm', module.brotli, budgets.module, reached.module);
checkSize('the element', elementSize.brotli, budgets.element, reached.element);
checkSize('all for a first article', first.brotli, budgets.firstArticle, reached.firstArticle);
