// What is written of a sample as Markdown reads as the same document.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'build/release/article-viewer');

/** @param {string | Buffer} input @param {string[]} options */
const run = (input, ...options) =>
  execFileSync(program, [...options, '-'], { input, encoding: 'utf8', maxBuffer: 1 << 26 });

/** @param {string | Buffer} input @param {string[]} options */
const documentOf = (input, ...options) => JSON.parse(run(input, ...options, '--to', 'json'));

/** @param {string} markdown */
const contentOf = (markdown) => documentOf(markdown, '--from', 'markdown').content;

describe('Markdown written of a sample', () => {
  const samples = path.join(root, 'samples');
  const kinds = ['markdown', 'html', 'text', 'json'];
  for (const name of kinds.flatMap((kind) =>
    readdirSync(path.join(samples, kind)).map((file) => `${kind}/${file}`),
  )) {
    test(`reads the same: ${name}`, () => {
      const source = readFileSync(path.join(samples, name));
      const from = ['--from', path.dirname(name)];
      const written = run(source, ...from, '--to', 'markdown');
      assert.deepEqual(contentOf(written), documentOf(source, ...from).content);
      assert.equal(run(written, '--from', 'markdown', '--to', 'markdown'), written);
      const title = documentOf(source, ...from).metadata.title?.value;
      if (title !== undefined) {
        assert.equal(documentOf(written, '--from', 'markdown').metadata.title?.value, title);
      }
    });
  }
});
