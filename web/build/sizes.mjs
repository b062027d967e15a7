// How large the package is for those who load it, and whether that is within its budget.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { standalone } from './package-json.mjs';

/**
 * Compressed with brotli, in bytes. The budget is what we owe our users; what was reached is where we
 * are, which no change may make worse: lower it with each one that makes it better, until it is the
 * budget (docs/decisions/0014-size-of-the-module.md). The whole module has no budget of its own.
 */
const budgets = {
  first: 128 * 1024,
  firstArticle: 150 * 1024,
  element: 20 * 1024,
  whole: Infinity,
};
const reached = {
  first: 142 * 1024,
  firstArticle: 166 * 1024,
  element: 20 * 1024,
  whole: 417 * 1024,
};

/** The engine, which works without the element, too. */
const engine = [
  'engine.js',
  'core.js',
  'module.js',
  'article.js',
  'worker.js',
  'worker-url.js',
  'remote.js',
];

/** Loaded instead of others, or only where they are needed. */
const aside = [
  'inline-module.js',
  'inline-worker.js',
  'long.js',
  'remote-content.js',
  'ssr.js',
  `${standalone}.js`,
];

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** @param {string} dist  @param {string[]} files  each compressed by itself as servers do */
function sizes(dist, files) {
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

/** @param {Size[]} all */
const sum = (...all) =>
  all.reduce((a, b) => ({
    raw: a.raw + b.raw,
    gzip: a.gzip + b.gzip,
    brotli: a.brotli + b.brotli,
  }));

/** @param {string} title @param {Size} size */
function print(title, { raw, gzip, brotli }) {
  const columns = [raw, gzip, brotli].map((bytes) => String(bytes).padStart(10)).join('');
  console.log(title.padEnd(36) + columns);
}

/**
 * Prints the sizes.
 * @param {string} dist
 * @returns {{ budget: string[], reached: string[] }}  what is larger than owed, and than was reached
 */
export function measure(dist) {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const element = scripts.filter((name) => ![...engine, ...aside].includes(name));
  const whole = sizes(dist, ['article.wasm']);
  const firstModule = sizes(dist, ['article-first.wasm']);
  const elementSize = sizes(dist, [...element, 'locales/en.js']);
  const engineSize = sizes(dist, engine);
  const first = sum(firstModule, engineSize, elementSize);
  console.log(`${'bytes in dist/'.padEnd(36)}       raw      gzip    brotli`);
  print('article.wasm', whole);
  print('article-first.wasm', firstModule);
  print('engine, worker', engineSize);
  print('element, styles, English words', elementSize);
  print('all for a first article', first);
  print('all for one of another form', sum(whole, engineSize, elementSize));
  for (const name of aside) print(`  ${name}`, sizes(dist, [name]));
  for (const folder of ['tools', 'stream', 'vendor', 'locales']) {
    const files = readdirSync(path.join(dist, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name))
      .filter((name) => name.endsWith('.js') && statSync(path.join(dist, name)).isFile());
    for (const name of files.sort()) print(`  ${name}`, sizes(dist, [name]));
  }

  /** @type {{ budget: string[], reached: string[] }} */
  const above = { budget: [], reached: [] };
  for (const [what, size, key] of /** @type {const} */ ([
    ['article.wasm', whole, 'whole'],
    ['article-first.wasm', firstModule, 'first'],
    ['the element', elementSize, 'element'],
    ['all for a first article', first, 'firstArticle'],
  ])) {
    const message = `${what} has ${size.brotli} bytes with brotli`;
    if (size.brotli > budgets[key]) {
      above.budget.push(`${message}; the budget is ${budgets[key]}`);
    }
    if (size.brotli > reached[key]) {
      above.reached.push(`${message}; ${reached[key]} had been reached`);
    }
  }
  return above;
}
