// script/release makes what would be published, and publishes nothing.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root, run } from './support.mjs';

const skip = process.env.ARTICLE_TEST_ALL ? false : 'with --all only';

test('a release is packed and printed with its hashes', { skip }, () => {
  const printed = run('script/release', ['--no-test'], { mergeOutput: true });
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const folder = path.join(root, 'build/published');
  const files = readdirSync(folder).sort();
  assert.deepEqual(
    files.map((name) => name.replace(version, 'V').replace(/_V_.*\.deb/, '_V.deb')),
    ['article-viewer-V.tar.gz', 'article-viewer-V.tgz', 'article-viewer_V.deb'],
  );
  for (const name of files) {
    const bytes = readFileSync(path.join(folder, name));
    const hash = createHash('sha256').update(bytes).digest('hex');
    assert.ok(printed.includes(`${hash}  ${name}`), `${name} is not printed with its hash`);
  }
  assert.match(printed, /index\.js +sha384-/);
  assert.match(printed, /Nothing was published/);
});
