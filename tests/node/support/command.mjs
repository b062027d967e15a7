// The command line as tests run it: build/release/article-viewer, by itself or in a terminal.

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const program =
  process.env.ARTICLE_VIEWER ?? path.join(root, 'build/release/article-viewer');

/** A folder that is gone when the process ends. */
export const folder = mkdtempSync(path.join(tmpdir(), 'article-viewer-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** @typedef {{ status: number | null, out: string, err: string }} Result */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ input?: string | Buffer, env?: Record<string, string>, timeout?: number }} [options]
 * @returns {Promise<Result>}
 */
export function runProgram(command, args, { input = '', env, timeout = 60_000 } = {}) {
  return new Promise((resolve) => {
    const options = {
      maxBuffer: 1 << 30,
      timeout,
      cwd: folder,
      env: env ?? process.env,
    };
    const child = execFile(command, args, options, (error, out, err) => {
      const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
      resolve({ status, out, err });
    });
    // It may end before it has read everything.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/**
 * Runs the command to its end.
 * @param {string[]} args
 * @param {string | Buffer} [input]
 */
export const run = (args, input) => runProgram(program, args, { input });

/**
 * Runs a program in a terminal, all of whose output comes back, with nothing of this process's
 * environment but the path.
 * @param {'out' | 'err' | 'all'} what  of the program is the terminal
 * @param {number} columns
 * @param {string[]} command
 * @param {{ input?: string, env?: Record<string, string> }} [options]
 */
export function runInTerminal(what, columns, command, { input = '', env = {} } = {}) {
  const script = path.join(root, 'tests/node/support/terminal.py');
  return runProgram('python3', [script, what, String(columns), ...command], {
    input,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm', LC_ALL: 'C.UTF-8', ...env },
  });
}

/** @param {string} name @param {string | Buffer} content */
export function file(name, content) {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}
