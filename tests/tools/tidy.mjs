// Runs clang-tidy on our sources, each only when something it depends on has changed since it last
// passed: the file, our headers that it includes (as Ninja recorded them), .clang-tidy, the compiler
// command, clang-tidy itself.
//
//   node tests/tools/tidy.mjs [--analyzer] [--build build/dev] [FILE...]
//
// --analyzer runs clang's static analyzer in place of the checks of .clang-tidy (slow, deep).

import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { analyzer: { type: 'boolean' }, build: { type: 'string', default: 'build/dev' } },
});
const buildFolder = path.resolve(root, options.build);
const stampFolder = path.join(root, 'build/tidy');

/** @typedef {{ directory: string, command: string, file: string }} Command */

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** @type {Map<string, string>} */
const fileHashes = new Map();

/** @param {string} file */
function hashOf(file) {
  let hash = fileHashes.get(file);
  if (hash === undefined) {
    hash = sha256(existsSync(file) ? readFileSync(file, 'latin1') : 'missing');
    fileHashes.set(file, hash);
  }
  return hash;
}

/**
 * What Ninja recorded for each object file: all headers that it read.
 * @returns {Map<string, string[]>}
 */
function recordedDependencies() {
  const text = execFileSync('ninja', ['-C', buildFolder, '-t', 'deps'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const result = new Map();
  for (const block of text.split('\n\n')) {
    const [head, ...lines] = block.split('\n').filter((line) => !line.startsWith('ninja:'));
    const output = /^(.+?): #deps/.exec(head ?? '')?.[1];
    if (output) {
      result.set(
        output,
        lines.map((line) => path.resolve(buildFolder, line.trim())),
      );
    }
  }
  return result;
}

/** @param {string} file */
const isOurs = (file) =>
  file.startsWith(path.join(root, 'src') + path.sep) ||
  file.startsWith(path.join(root, 'tests') + path.sep);

/** @type {Command[]} */
const commands = JSON.parse(
  readFileSync(path.join(buildFolder, 'compile_commands.json'), 'utf8'),
).filter(
  (/** @type {Command} */ { file }) =>
    file.startsWith(path.join(root, 'src') + path.sep) && file.endsWith('.cpp'),
);
const wanted = positionals.map((file) => path.resolve(file));
const dependencies = recordedDependencies();
const common = [
  execFileSync('clang-tidy', ['--version'], { encoding: 'utf8' }).replace(/Host CPU.*/, ''),
  hashOf(path.join(root, '.clang-tidy')),
  hashOf(path.join(root, 'cmake/sources.txt')),
  String(options.analyzer ?? false),
].join('\n');

/** @param {Command} command */
function keyOf({ command, file }) {
  const output = / -o (\S+)/.exec(command)?.[1] ?? '';
  const read = dependencies.get(output);
  if (read === undefined)
    throw new Error(`${file}: build it first, so that Ninja knows its headers`);

  return sha256(
    [
      common,
      command,
      ...[file, ...read.filter(isOurs).sort()].map((name) => name + hashOf(name)),
    ].join('\n'),
  );
}

const stale = commands
  .filter(({ file }) => wanted.length === 0 || wanted.includes(file))
  .map((command) => ({ ...command, stamp: path.join(stampFolder, keyOf(command)) }))
  .filter(({ stamp }) => wanted.length > 0 || !existsSync(stamp));

mkdirSync(stampFolder, { recursive: true });
console.log(`${stale.length} of ${commands.length} files to check.`);

// A copy of the commands that clang-tidy understands although GCC may be the compiler.
const databaseFolder = path.join(stampFolder, 'database');
mkdirSync(databaseFolder, { recursive: true });
writeFileSync(
  path.join(databaseFolder, 'compile_commands.json'),
  JSON.stringify(
    commands.map((command) => ({
      ...command,
      // Sanitizers only slow the analysis down.
      command: `${command.command.replace(/ -f(no-)?sanitize\S*/g, '')} -Wno-unknown-warning-option`,
    })),
  ),
);

/**
 * @param {string} file
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function check(file) {
  const checks = options.analyzer
    ? ['--checks=-*,clang-analyzer-core*,clang-analyzer-cplusplus*,clang-analyzer-unix*']
    : [];
  const argumentList = ['--quiet', '-p', databaseFolder, ...checks, file];
  // A syntax tree of the standard library is 300 MB: large pages save a sixth of the time.
  const env = { ...process.env, GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' };
  return new Promise((resolve) => {
    execFile('clang-tidy', argumentList, { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      // stderr counts warnings in headers that are not ours; it matters only when nothing else says
      // what went wrong.
      resolve({ passed: error === null, output: stdout.trim() || (error ? stderr.trim() : '') });
    });
  });
}

let failures = 0;
const queue = [...stale];
async function work() {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { passed, output } = await check(next.file);
    if (passed) {
      writeFileSync(next.stamp, path.relative(root, next.file) + '\n');
    } else {
      failures += 1;
      rmSync(next.stamp, { force: true });
      console.error(`${path.relative(root, next.file)}:\n${output}\n`);
    }
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

if (failures > 0) {
  console.error(`clang-tidy has something to say about ${failures} files.`);
  process.exit(1);
}
