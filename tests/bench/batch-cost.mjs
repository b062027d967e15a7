// What a million pages cost: the processor time of `--batch` on real pages, and money by it.
//
//   node tests/bench/batch-cost.mjs [--pages FOLDER] [--price 0.04] [--rounds 7]
//
// FOLDER has a folder for each page with page.html.gz in it. The price is that of one processor core for
// an hour, in whatever currency. Processor time is that of the program and of the system for it, by the
// shell's `time`: other programs on the machine hardly change it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pageInputs } from './inputs.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'build/release/article-viewer');
const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    price: { type: 'string', default: '0.04' },
    rounds: { type: 'string', default: '7' },
  },
});

const pages = pageInputs(values.pages);
if (pages.length === 0) throw new Error('no pages on this machine: name a folder by --pages');
const folder = mkdtempSync(path.join(os.tmpdir(), 'article-viewer-cost-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Often enough that starting the program does not count. */
const repeats = Math.ceil(1000 / pages.length);
const file = path.join(folder, 'pages.ndjson');
const lines = pages.map(({ name, text, url }) =>
  JSON.stringify({ id: name, content: text, url, from: 'html' }),
);
writeFileSync(file, `${lines.join('\n')}\n`.repeat(repeats));
const count = pages.length * repeats;
const bytes = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / pages.length;

/** Seconds of processor time. */
function timeOnce() {
  const code = `TIMEFORMAT='%U %S'; time "$0" --batch --jobs 1 --fields id,title,body "$1" -o /dev/null`;
  const told = execFileSync('bash', ['-c', `exec 2>&1; ${code}`, program, file], {
    encoding: 'utf8',
  });
  const [user, system] = told.trim().split(' ').map(Number);
  return user + system;
}

const rounds = Array.from({ length: Number(values.rounds) }, timeOnce).toSorted((a, b) => a - b);
const seconds = rounds[rounds.length >> 1] / count;
const hours = (seconds * 1e6) / 3600;
console.log(
  `${pages.length} pages of ${Math.round(bytes / 1000)} KB on average, ${repeats} times over, ` +
    `on one core of ${os.cpus()[0].model.trim()}`,
);
console.log(
  `processor time a page: ${(seconds * 1000).toFixed(2)} ms (median of ${rounds.length} rounds; ` +
    `${((rounds[0] / count) * 1000).toFixed(2)} to ${((rounds[rounds.length - 1] / count) * 1000).toFixed(2)})`,
);
console.log(
  `a million pages: ${hours.toFixed(2)} core hours, ${(hours * Number(values.price)).toFixed(3)} at ` +
    `${values.price} a core hour`,
);
