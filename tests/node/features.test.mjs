// docs/viewer.md names a test for each feature: they have to be there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

test('every test that docs/viewer.md names is there', () => {
  const page = readFileSync(path.join(root, 'docs/viewer.md'), 'utf8');
  const rows = [...page.matchAll(/^\| [^|]+ \| `(tests\/[^`]+)` \| (.+) \|$/gm)];
  assert.ok(rows.length > 50, `${rows.length} rows`);
  const missing = rows.filter(([, file, name]) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return !["'", '`', '"'].some((quote) => text.includes(`${quote}${name}${quote}`));
  });
  assert.deepEqual(
    missing.map(([, file, name]) => `${file}: ${name}`),
    [],
  );
});
