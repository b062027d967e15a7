// Compares what article.wasm exports and imports with what it should: src/wasm/exports.txt, and the
// few names below. An export nobody asked for is code nobody needs; an import is something that
// every host has to provide.
//
//   node tests/tools/check-exports.mjs [build/wasm/article.wasm]

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const modulePath = process.argv[2] ?? path.join(root, 'build/wasm/article.wasm');

/** Always there: how a host reaches memory and starts the module. */
const requiredExports = ['memory', '_initialize'];

/** What one version of Emscripten or another adds to every stand-alone module. */
const toleratedExports = [
  '__indirect_function_table',
  '__errno_location',
  'stackSave',
  'stackRestore',
  'stackAlloc',
  '_emscripten_stack_restore',
  '_emscripten_stack_alloc',
  'emscripten_stack_get_current',
];

/**
 * All that a host may be asked for. The loader provides each one; none gives the module a way to
 * reach files, the network or the clock.
 */
const allowedImports = [
  'env.emscripten_notify_memory_growth',
  'wasi_snapshot_preview1.proc_exit',
  'wasi_snapshot_preview1.fd_write',
  'wasi_snapshot_preview1.fd_seek',
  'wasi_snapshot_preview1.fd_close',
];

const listed = readFileSync(path.join(root, 'src/wasm/exports.txt'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line !== '');

const module = await WebAssembly.compile(readFileSync(modulePath));
const exported = WebAssembly.Module.exports(module).map(({ name }) => name);
const imported = WebAssembly.Module.imports(module).map(
  ({ module: from, name }) => `${from}.${name}`,
);

/** @type {string[]} */
const problems = [];
for (const name of [...requiredExports, ...listed]) {
  if (!exported.includes(name)) problems.push(`${name}: listed, but the module does not export it`);
}
const known = new Set([...requiredExports, ...toleratedExports, ...listed]);
for (const name of exported) {
  if (!known.has(name)) problems.push(`${name}: exported, but not in src/wasm/exports.txt`);
}
for (const name of imported) {
  if (!allowedImports.includes(name)) problems.push(`${name}: the module may not import this`);
}
const sorted = [...listed].sort();
if (new Set(sorted).size !== sorted.length)
  problems.push('src/wasm/exports.txt: a name stands twice');

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${listed.length} exports as listed, ${imported.length} imports, all allowed.`);
