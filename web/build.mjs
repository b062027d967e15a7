// Makes dist/: everything that a site needs, as it is served. The files are the sources themselves;
// what is made here is the selection, and the proof that it is complete and small enough.
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
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

/**
 * Compressed with brotli, in bytes. The budget is what we owe our users; what was reached is where we
 * are, which no change may make worse: lower it with each one that makes it better, until it is the
 * budget (docs/decisions/0014-size-of-the-module.md).
 */
const budgets = { module: 128 * 1024, firstArticle: 150 * 1024 };
const reached = { module: 384 * 1024, firstArticle: 406 * 1024 };

/** What a page loads before it shows a first article; the demo page and samples are not part of it. */
const element = readdirSync(path.join(root, 'web')).filter((name) => name.endsWith('.js'));
const parts = {
  'web/': [...element, 'index.html', 'demo', 'styles'],
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

/** Every file that another one names by a relative address has to be there. */
function checkReferences() {
  const pattern =
    /(?:from\s+|import\(\s*|import\s+|new URL\(\s*|(?:href|src)=)(['"])(\.?\.?\/?[\w./-]+\.(?:js|css|svg|wasm|json|html))\1/g;
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => /\.(js|html)$/.test(file) && !/^samples/.test(file))) {
    for (const [, , address] of readFileSync(path.join(dist, name), 'utf8').matchAll(pattern)) {
      // Relative to a folder that is named elsewhere.
      if (address === 'index.json') continue;
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

/** @param {string} title @param {{ raw: number, gzip: number, brotli: number }} size */
function print(title, { raw, gzip, brotli }) {
  const columns = [raw, gzip, brotli].map((bytes) => String(bytes).padStart(10)).join('');
  console.log(title.padEnd(36) + columns);
}

copy();
checkReferences();

const module = sizes(['article.wasm']);
const withStyles = sizes([...element, 'styles/article.css']);
const first = {
  raw: module.raw + withStyles.raw,
  gzip: module.gzip + withStyles.gzip,
  brotli: module.brotli + withStyles.brotli,
};
console.log(`${'bytes in dist/'.padEnd(36)}       raw      gzip    brotli`);
print('article.wasm', module);
print('element, engine, worker, styles', withStyles);
print('all for a first article', first);
print('demo page', sizes(['index.html', 'styles/demo.css', ...filesIn('demo')]));

checkSize('article.wasm', module.brotli, budgets.module, reached.module);
checkSize('all for a first article', first.brotli, budgets.firstArticle, reached.firstArticle);
