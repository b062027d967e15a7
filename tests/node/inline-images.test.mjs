// --to page --inline-images: a page that has its pictures within it.

import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { folder, run } from './support/command.mjs';

const skip = process.env.ARTICLE_TEST_ALL ? false : 'with --all only';

/** One transparent pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const svg =
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>\n';

/** @param {string} name @param {string | Buffer} content */
function put(name, content) {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
}

/** @param {string} markdown @param {string[]} [args] */
const page = (markdown, args = []) =>
  run(['--to', 'page', '--inline-images', ...args, put('notes/article.md', markdown)]);

test('pictures beside the input and below are within the page', async () => {
  put('notes/a.png', png);
  put('notes/more/b c.svg', svg);
  const { status, out, err } = await page('# T\n\n![one](a.png) ![two](more/b%20c.svg?v=1 "x")\n');
  assert.equal(status, 0);
  assert.equal(err, '');
  const urls = [...out.matchAll(/<img[^>]* src="data:([^;]+);base64,([^"]+)"/g)];
  assert.deepEqual(
    urls.map(([, type, data]) => [type, Buffer.from(data, 'base64').toString('hex')]),
    [
      ['image/png', png.toString('hex')],
      ['image/svg+xml', Buffer.from(svg).toString('hex')],
    ],
  );
});

test('without being asked, and by the name of the output, they stay links', async () => {
  const input = put('notes/plain.md', '![one](a.png)\n');
  assert.match((await run(['--to', 'page', input])).out, /<img src="a\.png"/);
});

test('what may not be read stays a link, and it is told why', async () => {
  put('secret.png', png);
  put('notes/text.png', 'no picture');
  put('notes/large.png', Buffer.concat([png, Buffer.alloc(8 * 1024 * 1024)]));
  mkdirSync(path.join(folder, 'notes/folder.png'), { recursive: true });
  symlinkSync('../secret.png', path.join(folder, 'notes/link.png'));
  /** @type {[string, RegExp | undefined][]} */
  const cases = [
    ['../secret.png', /outside of the input's folder/],
    ['%2e%2e/secret.png', /outside of the input's folder/],
    ['link.png', /outside of the input's folder/],
    ['missing.png', /no such file/],
    ['text.png', /no picture of a known kind/],
    ['large.png', /too large/],
    ['folder.png', /no regular file/],
    ['a.png%00', /no such file/],
    ['https://example.org/a.png', undefined],
    ['//example.org/a.png', undefined],
    [path.join(folder, 'secret.png'), undefined],
  ];
  for (const [url, reason] of cases) {
    const { status, out, err } = await page(`![x](<${url}>)\n`);
    assert.equal(status, 0);
    assert.doesNotMatch(out, /<img[^>]*data:/, url);
    if (reason) assert.match(err, reason, url);
    else assert.equal(err, '', url);
  }
});

test('together they are at most 64 MB', { skip }, async () => {
  put('notes/big.png', Buffer.concat([png, Buffer.alloc(7 * 1024 * 1024)]));
  const { out, err } = await page('![x](big.png)\n\n'.repeat(12));
  const inlined = out.match(/src="data:/g)?.length ?? 0;
  assert.ok(inlined >= 6 && out.length < 66 * 1024 * 1024, `${inlined} in ${out.length}`);
  assert.match(out, /<img src="big\.png"/);
  assert.equal(err.match(/all images together are too large/g)?.length, 1);
});

test('it goes with a page alone, and not with an address', async () => {
  assert.match((await run(['--inline-images'], 'x')).err, /--inline-images needs --to page/);
  const args = ['--to', 'page', '--inline-images', '--url', 'https://example.org/'];
  assert.match((await run(args, 'x')).err, /does not go with --url/);
});
