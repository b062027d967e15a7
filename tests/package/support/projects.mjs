// The small projects of projects/ and servers/: each a tool or a framework, as a user sets it up, with the package
// installed from its archive.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { emptyFolder, root, unpackInto } from './package.mjs';

const run = promisify(execFile);
const tests = path.join(root, 'tests/package');
export const projects = path.join(tests, 'projects');
const cache = path.join(root, 'build/package/installed');

/**
 * What a project needs, installed once for each lock file.
 * @param {string} name  its folder
 */
async function installed(name) {
  const project = path.join(tests, name);
  const lock = readFileSync(path.join(project, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 16);
  const folder = path.join(cache, `${path.basename(name)}-${hash}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(path.join(project, file), path.join(half, file));
  }
  // No package may run code while being installed.
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: half });
  renameSync(half, folder);
  return folder;
}

/**
 * A project in a folder of its own outside of the tree, where nothing of ours can be found by chance.
 * @param {string} name  its folder in tests/package/
 * @param {string} archive  of the package
 */
export async function setUp(name, archive) {
  const folder = emptyFolder();
  cpSync(path.join(tests, name), folder, { recursive: true });
  cpSync(path.join(await installed(name), 'node_modules'), path.join(folder, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  unpackInto(folder, archive);
  const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return {
    folder,
    scripts: /** @type {Record<string, string>} */ (scripts),
    /** Runs a script of the project; fails with what it printed. @param {string} script */
    async run(script) {
      try {
        return await run('npm', ['run', '--silent', script], { cwd: folder });
      } catch (error) {
        const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
        throw new Error(`npm run ${script} in ${name}:\n${stdout}\n${stderr}`, { cause: error });
      }
    },
  };
}
