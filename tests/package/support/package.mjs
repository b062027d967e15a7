// The package as users get it: packed by npm, in a folder outside of the project.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const dist = path.join(root, 'dist');
const packed = path.join(root, 'build/package');

/**
 * Packs dist/.
 * @returns {{ file: string, contents: string[] }}  the archive, and what is in it
 */
export function pack() {
  if (!existsSync(path.join(dist, 'package.json'))) {
    throw new Error('there is no dist/: run script/build');
  }
  mkdirSync(packed, { recursive: true });
  const told = execFileSync('npm', ['pack', dist, '--json', '--pack-destination', packed], {
    cwd: packed,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  /** @type {[{ filename: string, files: { path: string }[] }]} */
  const [{ filename, files }] = JSON.parse(told);
  return { file: path.join(packed, filename), contents: files.map((each) => each.path) };
}

/** @type {string[]} */
const folders = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder outside of the project, gone when the process ends. */
export function emptyFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'article-viewer-'));
  folders.push(folder);
  return folder;
}

/**
 * Puts the package where `import 'article-viewer'` finds it, as npm would, but without asking it.
 * @param {string} folder
 * @param {string} archive
 */
export function unpackInto(folder, archive) {
  const target = path.join(folder, 'node_modules/article-viewer');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['--extract', '--file', archive, '--strip-components=1', '-C', target]);
  return target;
}

/**
 * A project in an empty folder that has nothing but the package and these files.
 * @param {Record<string, string>} [files]  text by name
 */
export function emptyProject(files = {}) {
  const folder = emptyFolder();
  unpackInto(folder, pack().file);
  for (const [name, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
