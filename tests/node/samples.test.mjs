// The list of samples: complete, and each entry with everything that the demo page shows of it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../samples');
const aside = /^(index\.json|pictures[\\/].*)$/;

/** @type {import('../../web/demo/samples.js').Group[]} */
const groups = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
const samples = groups.flatMap((group) => group.samples);

test('every file is listed once, and every entry has its file', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((name) => !aside.test(name));
  assert.deepEqual(samples.map(({ file }) => file).sort(), files.sort());
});

test('ids are unique and can stand in an address', () => {
  const ids = samples.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('every entry says what it is', () => {
  for (const { heading } of groups) assert.ok(heading);
  for (const { id, title, note, lang } of samples) {
    assert.ok(title && note, id);
    if (lang !== undefined) assert.deepEqual(Intl.getCanonicalLocales(lang), [lang]);
  }
});

test('every picture that a sample names is there', () => {
  for (const { file } of samples) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (const [, picture] of text.matchAll(/\.\.\/(pictures\/[\w.-]+)/g)) {
      assert.ok(existsSync(path.join(folder, picture)), `${file} names ${picture}`);
    }
  }
});
