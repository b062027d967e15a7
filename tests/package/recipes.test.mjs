// The recipes are the code that is tested.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './support/package.mjs';
import { projects } from './support/projects.mjs';

const recipes = readFileSync(path.join(root, 'docs/recipes.md'), 'utf8');
const blocks = [...recipes.matchAll(/^`(tests\/package\/[^`]+)`\n\n```\w+\n([^]*?)\n```$/gm)];

test('every block is the file that it names', () => {
  for (const [, name, code] of blocks) {
    assert.equal(code, readFileSync(path.join(root, name), 'utf8').trimEnd(), name);
  }
});

test('every project has its recipe', () => {
  const named = new Set(blocks.map(([, name]) => name.split('/')[3]));
  // The same code as another version's.
  const missing = readdirSync(projects).filter((name) => !named.has(name) && name !== 'vite-7');
  assert.deepEqual(missing, []);
  assert.ok(blocks.length >= readdirSync(projects).length);
});
