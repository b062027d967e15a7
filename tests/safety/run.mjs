// Hostile articles without end: in Node by structure, each fourth batch in Chromium too.
//
//   node tests/safety/run.mjs MINUTES [FIRST_SEED]     (script/fuzz --xss MINUTES builds first)
//
// Prints each find with its seed, which gives the same input again, and ends with 1 when there was one.

import { startChromium } from '../web/support/browser.mjs';
import { hostileInput } from './hostile-markup.mjs';
import { openWatchedPage, tryInBrowser } from './in-browser.mjs';
import { render } from './render.mjs';
import { findFault } from './structure.mjs';

const minutes = Number(process.argv[2] ?? 5);
const first = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !(first >= 0)) {
  console.error('usage: node tests/safety/run.mjs MINUTES [FIRST_SEED]');
  process.exit(2);
}

const batch = 250;
const end = Date.now() + minutes * 60_000;
const browser = await startChromium();
const page = await openWatchedPage(browser);
let seed = first;
let inBrowser = 0;
let finds = 0;

/** @param {number} at @param {string} fault */
function report(at, fault) {
  finds++;
  const { kind, payload } = hostileInput(at);
  console.log(`seed ${at}, ${kind}: ${fault}\n${payload}\n`);
}

for (let round = 0; Date.now() < end; round++) {
  if (round % 4 === 0) {
    for (const harm of await tryInBrowser(page, seed, batch)) report(harm.seed, harm.fault);
    inBrowser += batch;
  }
  for (const last = seed + batch; seed < last; seed++) {
    const { kind, payload } = hostileInput(seed);
    try {
      const fault = findFault(render(payload, kind));
      if (fault) report(seed, fault);
    } catch (error) {
      const expected = kind === 'json' && /** @type {Error} */ (error).name === 'ArticleError';
      if (!expected) report(seed, String(error));
    }
  }
}
await browser.close();
console.log(
  `${seed - first} inputs from seed ${first} on, ${inBrowser} of them in Chromium: ${finds} finds`,
);
process.exitCode = finds ? 1 : 0;
