// Looks for every file that our documentation names: relative links, and paths in backticks that
// start with a folder of ours. What is built, and names with placeholders, are left alone.
//
//   node tests/tools/check-docs.mjs

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const ourFolders = /^(cmake|docs|script|src|tests|web|\.ci)\//;
const placeholder = /[*<>{}…]|NAME|NNNN|\.\.\./;

const documents = execFileSync('git', ['ls-files', '-z', '--cached', '--', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((name) => name !== '' && !/^(samples|tests\/(cases|hostile|conformance))\//.test(name))
  .filter((name) => existsSync(path.join(root, name)));

/** @type {string[]} */
const problems = [];
for (const name of documents) {
  const folder = path.dirname(path.join(root, name));
  let inFence = false;
  readFileSync(path.join(root, name), 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (/^\s*(```|~~~)/.test(line)) inFence = !inFence;
      if (inFence) return;
      /** @param {string} target @param {string} from */
      const look = (target, from) => {
        if (!existsSync(path.resolve(from, target))) {
          problems.push(`${name}:${index + 1}: there is no ${target}`);
        }
      };
      const text = line.replace(/`[^`]*`/g, '');
      for (const [, target] of text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)) {
        const file = decodeURI(target.replace(/[?#].*/, ''));
        if (file !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(file)) look(file, folder);
      }
      for (const [, code] of line.matchAll(/`([^`]+)`/g)) {
        const file = code.split(/[\s:#]/)[0];
        if (ourFolders.test(file) && !placeholder.test(code)) look(file, root);
      }
    });
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`All files that ${documents.length} documents name are there.`);
