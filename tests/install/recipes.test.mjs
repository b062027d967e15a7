// The programs of docs/native.md are those that are tested.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './support.mjs';

test('every program is in the documentation as it stands', () => {
  const documentation = readFileSync(path.join(root, 'docs/native.md'), 'utf8');
  for (const name of ['example.cpp', 'CMakeLists.txt', 'example.c', 'example.py']) {
    const code = readFileSync(path.join(root, 'tests/install/example', name), 'utf8').trimEnd();
    assert.ok(documentation.includes(`\`tests/install/example/${name}\`\n\n`), name);
    assert.ok(documentation.includes(`\n${code}\n\`\`\`\n`), name);
  }
});
