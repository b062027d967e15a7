// The same bytes everywhere: every sample through the command line and through the WebAssembly module.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ArticleError, convert, initSync } from '../../web/engine.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.ARTICLE_VIEWER ?? path.join(root, 'build/release/article-viewer');
const outputs = /** @type {const} */ (['html', 'json', 'markdown', 'text']);
const url = 'https://example.org/place/of/the/article.md';

initSync(readFileSync(path.join(root, 'build/wasm/article.wasm')));

const samples = readdirSync(path.join(root, 'samples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(md|txt|html?|json)$/.test(name) && name !== 'index.json')
  .sort();

/** @typedef {{ output?: Buffer, error?: string }} Result */

/**
 * @param {Buffer} source  by standard input: from a file, its name would count, too
 * @param {string[]} args
 * @returns {Result}
 */
function native(source, args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    input: source,
    maxBuffer: 1 << 28,
  });
  if (status === 0) return { output: stdout };
  assert.equal(status, 1, `${args.join(' ')} ended with ${status}: ${stderr}`);
  return { error: String(stderr) };
}

/**
 * @param {Buffer<ArrayBuffer>} source
 * @param {import('../../web/engine.js').ConvertOptions} options
 * @returns {Result}
 */
function module(source, options) {
  try {
    const [output] = convert(source, options);
    // On a terminal, JSON ends with its line.
    const end = options.outputs?.[0] === 'json' ? '\n' : '';
    return { output: Buffer.concat([output, Buffer.from(end)]) };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { error: error.message };
  }
}

describe('native and WebAssembly', () => {
  test('there are samples of every form', () => {
    for (const form of ['markdown/', 'html/', 'json/']) {
      assert.ok(
        samples.some((name) => name.startsWith(form)),
        `no sample below ${form}`,
      );
    }
  });

  for (const name of samples) {
    test(`give the same for ${name}`, () => {
      const source = Buffer.from(readFileSync(path.join(root, 'samples', name)));
      for (const output of outputs) {
        const expected = native(source, ['-', '--url', url, '--to', output]);
        const actual = module(source, { url, outputs: [output] });
        if (expected.error === undefined) assert.deepEqual(actual.output, expected.output, output);
        else assert.ok(actual.error && expected.error.includes(actual.error), expected.error);
      }
    });
  }
});
