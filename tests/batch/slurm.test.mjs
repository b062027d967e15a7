// A job array of Slurm works on a batch in parts: docs/batch.md. The cluster is a real one, of one node.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startCluster } from './cluster.mjs';
import { emptyFolder, makeBatch, recipes, run } from './support.mjs';

const skip = process.env.ARTICLE_TEST_ALL ? false : 'with --all only';

describe('Slurm', { skip }, () => {
  const folder = emptyFolder();
  const script = path.join(recipes, 'slurm.sh');
  /** @type {() => Promise<void>} */
  let stop;
  before(async () => {
    stop = await startCluster(folder);
  });
  after(() => stop());

  /** @param {string} name */
  const read = (name) => readFileSync(path.join(folder, name), 'utf8');

  test('an array gives in its parts what one process gives', () => {
    const { file, expected } = makeBatch(folder, 500);
    run('sbatch', ['--wait', '--array=1-7', script, '7', file], folder);
    const parts = Array.from({ length: 7 }, (_, i) => read(`part-${i + 1}.ndjson`));
    assert.ok(parts.every((part) => part.length > 0));
    assert.equal(parts.join(''), expected);
  });

  test('a part that was lost is made again by itself', () => {
    const lost = read('part-3.ndjson');
    writeFileSync(path.join(folder, 'part-3.ndjson'), '');
    run('sbatch', ['--wait', '--array=3', script, '7', 'articles.ndjson'], folder);
    assert.equal(read('part-3.ndjson'), lost);
  });
});
