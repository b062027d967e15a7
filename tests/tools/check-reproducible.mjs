// Builds the WebAssembly modules a second time, of a copy of the sources in another folder and without
// the compiler's cache, and compares them with those of build/wasm: the same sources give the same
// bytes.
//
//   node tests/tools/check-reproducible.mjs

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'article-viewer-again-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

for (const name of ['CMakeLists.txt', 'CMakePresets.json', 'cmake', 'src']) {
  cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
}
mkdirSync(path.join(copy, 'build'));
cpSync(path.join(root, 'build/sources'), path.join(copy, 'build/sources'), { recursive: true });

/** @param {string[]} parts */
const cmake = (...parts) =>
  execFileSync('cmake', parts, {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CCACHE_DISABLE: '1' },
  });

/** @param {string} folder @param {string} name */
const hashOf = (folder, name) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, 'build/wasm', name)))
    .digest('hex');

cmake('--preset', 'wasm');
cmake('--build', '--preset', 'wasm');
for (const name of ['article.wasm', 'article-first.wasm']) {
  const [first, second] = [hashOf(root, name), hashOf(copy, name)];
  if (first !== second) {
    console.error(`Two builds give two modules ${name}: ${first} and ${second}`);
    process.exit(1);
  }
  console.log(`Two builds give the same ${name}: ${first}`);
}
