// What the tests of installing share.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A folder outside of the project that is gone when the process ends. */
export function emptyFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'article-viewer-install-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Runs a command in the project's folder; what it prints, with standard error when `mergeOutput`.
 * Fails with all of that when the command does.
 * @param {string} command @param {string[]} parts
 * @param {{ input?: string, env?: NodeJS.ProcessEnv, cwd?: string, mergeOutput?: boolean }} [options]
 */
export function run(command, parts, { mergeOutput = false, ...options } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, parts, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
  if (error || status !== 0) {
    throw new Error(`${command} ${parts.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
  return mergeOutput ? stdout + stderr : stdout;
}

/** Files of that name below a folder. @param {string} folder @param {string} name */
export const find = (folder, name) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((each) => path.basename(each) === name)
    .map((each) => path.join(folder, each));
