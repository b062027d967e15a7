// What the tests of engines for many machines share.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const recipes = path.join(root, 'tests/batch/recipes');
const program = path.join(root, 'build/release/article-viewer');

/**
 * What programs of these tests see: the command is on the path, and so are daemons.
 * @type {NodeJS.ProcessEnv}
 */
export const env = {
  ...process.env,
  PATH: `${path.dirname(program)}:${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin`,
};

/** @type {import('node:child_process').ChildProcess[]} */
const daemons = [];
const folders = /** @type {string[]} */ ([]);
process.on('exit', () => {
  for (const daemon of daemons.toReversed()) daemon.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone when the process ends. */
export function emptyFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'article-viewer-batch-'));
  folders.push(folder);
  return folder;
}

/**
 * Runs a program to its end; what it printed. Fails with that when it does.
 * @param {string} command @param {string[]} args @param {string} cwd
 */
export function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  if (error || status !== 0) {
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
  return stdout;
}

/**
 * Starts a program that goes on until the tests end.
 * @param {string} command @param {string[]} args
 */
export function start(command, args) {
  const daemon = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  daemons.push(daemon);
  const printed = { text: '' };
  for (const stream of [daemon.stdout, daemon.stderr]) {
    stream.setEncoding('utf8').on('data', (data) => (printed.text += data));
  }
  return {
    printed,
    get ended() {
      return daemon.exitCode !== null || daemon.signalCode !== null;
    },
    async stop() {
      if (daemon.exitCode !== null || daemon.signalCode !== null) return;
      daemon.kill('SIGTERM');
      await once(daemon, 'exit');
    },
  };
}

/**
 * Asks ten times a second.
 * @param {() => boolean} isSo @param {string} what @param {number} [seconds]
 */
export async function until(isSo, what, seconds = 30) {
  for (let tenth = 0; tenth < seconds * 10; ++tenth) {
    if (isSo()) return;
    await setTimeout(100);
  }
  throw new Error(`waited ${seconds} s in vain for ${what}`);
}

/** A port that nobody uses. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Writes a batch to do, and gives what one process makes of it.
 * @param {string} folder @param {number} count
 */
export function makeBatch(folder, count) {
  const file = path.join(folder, 'articles.ndjson');
  const lines = Array.from({ length: count }, (_, id) =>
    JSON.stringify({
      id,
      from: 'markdown',
      content: `# Article ${id}\n\n${`Words of the *article*, in line ${id}.\n`.repeat((id % 97) + 1)}`,
    }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  const expected = run(program, ['--batch', '--fields', 'id,title,body', file], folder);
  return { file, expected };
}
