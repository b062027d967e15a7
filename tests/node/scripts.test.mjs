// The shell scripts, where they differ by what the machine has.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'article-viewer-'));
after(() => rmSync(copy, { recursive: true }));

test('a script that had Node fetched goes on with it', () => {
  cpSync(path.join(root, 'script/common.sh'), path.join(copy, 'script/common.sh'));
  const script = `
    source script/common.sh
    mkdir -p build/tools/node/bin
    printf '#!/bin/sh\\necho fetched' >build/tools/node/bin/node
    chmod +x build/tools/node/bin/node
    node --version`;
  const output = execFileSync('bash', ['-c', script], { cwd: copy, encoding: 'utf8' });
  assert.equal(output, 'fetched\n');
});
