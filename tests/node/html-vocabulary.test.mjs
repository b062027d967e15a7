// The second wall lets through exactly what the core can write: the table for the browser's Sanitizer
// against the one in C++.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { htmlVocabulary } from '../../web/html-vocabulary.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const source = readFileSync(path.join(root, 'src/html/vocabulary.cpp'), 'utf8');

test('the Sanitizer’s table is that of the HTML writer', () => {
  /** @type {Record<string, string[]>} */
  const lists = {};
  for (const [, name, values] of source.matchAll(/(\w+_attributes)\[\] = \{([^}]*)\}/g)) {
    lists[name] = [...values.matchAll(/"([^"]+)"/g)].map(([, value]) => value);
  }
  /** @type {Record<string, string[]>} */
  const written = {};
  for (const [, tag, list] of source.matchAll(/^ +\{"(\w+)", (\w+_attributes|\{\})\},$/gm)) {
    written[tag] = list === '{}' ? [] : lists[list];
  }
  assert.ok(Object.keys(written).length > 40, 'src/html/vocabulary.cpp is laid out in another way');
  /** @param {Record<string, string[]>} table */
  const sorted = (table) =>
    Object.fromEntries(
      Object.entries(table)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([tag, attributes]) => [tag, [...attributes].sort()]),
    );
  assert.deepEqual(sorted(htmlVocabulary), sorted(written));
});
