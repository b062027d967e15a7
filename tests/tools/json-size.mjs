// How much the module grows by the JSON of publishing systems and editors: links it a second time without
// them, and compares both with brotli.
//
//   cmake --build --preset wasm && node tests/tools/json-size.mjs

import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const build = path.join(root, 'build/wasm');
const place = path.join(root, 'build/json-size');
mkdirSync(place, { recursive: true });

/** Rows of `known_shapes` in shapes.cpp that name these are left out. */
const finders = [
  'find_linked_data',
  'find_publication',
  'find_whole<editor_name, read_editor_document>',
  'find_record',
];

const shapes = path.join(root, 'src/json/shapes.cpp');
let source = readFileSync(shapes, 'utf8');
for (const finder of finders) {
  const end = source.indexOf(`${finder}},`);
  if (end < 0) throw new Error(`src/json/shapes.cpp has no row with ${finder}`);
  const start = source.lastIndexOf('\n    {', end);
  source = source.slice(0, start) + source.slice(end + finder.length + 2);
}
const fewer = path.join(place, 'shapes.cpp');
writeFileSync(fewer, source);

/** @type {{ file: string, command: string }[]} */
const commands = JSON.parse(readFileSync(path.join(build, 'compile_commands.json'), 'utf8'));
const compile = commands.find(({ file }) => file === shapes);
if (!compile) throw new Error('build/wasm does not compile src/json/shapes.cpp');
const run = (/** @type {string} */ command) => execSync(command, { cwd: build, stdio: 'inherit' });
const object = path.join(place, 'shapes.o');
// What nobody calls is no mistake here.
run(`${compile.command.replace(/ -o \S+ -c \S+$/, '')} -w -o ${object} -c ${fewer}`);

// The linker takes the first definition.
const link = execSync('ninja -t commands article.wasm', { cwd: build, encoding: 'utf8' })
  .trim()
  .split('\n')
  .at(-1);
run(String(link).replace(' -o article.wasm ', ` ${object} -o ${place}/article.wasm `));

const [whole, without] = [build, place].map(
  (folder) => brotliCompressSync(readFileSync(path.join(folder, 'article.wasm'))).length,
);
console.log(`with them ${whole}, without ${without}, difference ${whole - without} bytes (brotli)`);
