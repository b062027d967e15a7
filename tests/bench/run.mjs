// Measures the WebAssembly module in Node beside what people use today, in one run.
//
//   script/bench [--job markdown|page] [--seconds 5]
//
// Prints a table for each input and writes build/bench/results.json. A ratio of 3 means: takes three
// times as long as article-viewer, which also makes the outline, the statistics and safe output.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { markdownInputs, pageInputs } from './inputs.mjs';
import { measure } from './measure.mjs';
import { loadPeers } from './peers.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'build/bench');

const { values } = parseArgs({
  options: { job: { type: 'string' }, seconds: { type: 'string', default: '5' } },
});

installPeers();
const peers = await loadPeers(folder);
const jobs = [
  { job: 'markdown', subjects: peers.markdown, inputs: markdownInputs(), together: false },
  { job: 'page', subjects: peers.page, inputs: pageInputs(), together: true },
].filter(({ job }) => values.job === undefined || values.job === job);
if (jobs.length === 0) throw new Error(`no job ${values.job}: there are "markdown" and "page"`);

const results = [];
for (const { job, subjects, inputs, together } of jobs) {
  if (inputs.length === 0) {
    console.log(`\n${job}: no inputs on this machine`);
    continue;
  }
  // Pages are measured as one heap: each alone is too short, and people have many.
  const sets = together
    ? [{ name: `${inputs.length} pages`, parts: inputs }]
    : inputs.map((input) => ({ name: input.name, parts: [input] }));
  for (const { name, parts } of sets) {
    const bytes = parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const timings = measure(
      subjects.map((peer) => ({
        name: peer.name,
        run: () => parts.map(({ text, url }) => peer.run(text, url)),
      })),
      { seconds: Number(values.seconds), minRounds: bytes > 5_000_000 ? 3 : 5 },
    );
    print(`${job}: ${name}, ${Math.round(bytes / 1000)} KB`, timings, bytes);
    results.push({ job, input: name, bytes, timings });
  }
}
writeFileSync(
  path.join(folder, 'results.json'),
  JSON.stringify(
    { node: process.version, cpu: os.cpus()[0].model, cores: os.cpus().length, results },
    null,
    2,
  ) + '\n',
);
console.log('\nWritten to build/bench/results.json');

/** Peers live beside the build, so that nobody who only tests has to install them. */
function installPeers() {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc', 'load.mjs']) {
    cpSync(path.join(import.meta.dirname, file), path.join(folder, file));
  }
  execFileSync('npm', ['ci', '--silent', '--ignore-scripts', '--prefer-offline'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/**
 * @param {string} title
 * @param {import('./measure.mjs').Timing[]} timings
 * @param {number} bytes
 */
function print(title, timings, bytes) {
  console.log(`\n${title}`);
  for (const { name, milliseconds, ratio, spread, rounds } of timings) {
    const speed = bytes / 1e6 / (milliseconds / 1000);
    console.log(
      `  ${name.padEnd(52)} ${milliseconds.toFixed(2).padStart(9)} ms ${speed.toFixed(1).padStart(7)} MB/s` +
        `  × ${ratio.toFixed(2).padStart(6)}  (${spread.map((edge) => edge.toFixed(2)).join(' to ')}, ${rounds} rounds)`,
    );
  }
}
