// Takes over what the text reader makes of the samples, after a person has read the differences.
//
//   ctest --preset dev -R cases                  writes the outlines to build/dev/text-outlines
//   node tests/tools/accept-text-samples.mjs     shows what differs
//   node tests/tools/accept-text-samples.mjs NAME...    takes over these (or --all)

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const fresh = path.join(root, 'build/dev/text-outlines');
const kept = path.join(root, 'tests/cases/text');

if (!existsSync(fresh)) {
  console.error('nothing to compare: run `ctest --preset dev -R cases` first');
  process.exit(2);
}

const wanted = process.argv.slice(2);
/** @param {string} name */
const isWanted = (name) => wanted.includes('--all') || wanted.includes(path.parse(name).name);
/** @param {string} file */
const contents = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const changed = readdirSync(fresh)
  .filter((name) => name.endsWith('.outline'))
  .filter((name) => contents(path.join(fresh, name)) !== contents(path.join(kept, name)));

for (const name of changed) {
  const [before, after] = [path.join(kept, name), path.join(fresh, name)];
  if (isWanted(name)) {
    copyFileSync(after, before);
    console.log(`taken over: ${name}`);
  } else {
    const from = existsSync(before) ? before : '/dev/null';
    spawnSync('diff', ['--unified', from, after], { stdio: 'inherit' });
  }
}
if (changed.length === 0) console.log('no differences');
