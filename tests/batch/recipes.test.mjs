// The recipes of docs/batch.md are the scripts that are tested.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { recipes, root } from './support.mjs';

test('every recipe is in the documentation as it stands', () => {
  const documentation = readFileSync(path.join(root, 'docs/batch.md'), 'utf8');
  const names = readdirSync(recipes);
  assert.ok(names.length >= 2);
  for (const name of names) {
    const code = readFileSync(path.join(recipes, name), 'utf8').trimEnd();
    const block = `\`tests/batch/recipes/${name}\`\n\n\`\`\`sh\n${code}\n\`\`\`\n`;
    assert.ok(documentation.includes(block), name);
  }
});
