// --to epub: an e-book that EPUB's own checker finds nothing wrong with.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { folder, root, run, runProgram } from './support/command.mjs';

// epubcheck is installed for the long tests only.
const skip = process.env.ARTICLE_TEST_ALL ? false : 'with --all only';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const article = `---
title: "Salt & <water>"
author: [Ada Lindqvist, Bo Ek]
date: 2024-09-12
lang: en
---

Of ![a dot](dot.png), ![missing](missing.png) and ![far](https://example.org/far.png).

### Deep first

## Then one[^1] up

#### Two down

### Between

Links: [out](https://example.org/?a=1&b=2), [in](#between), [nowhere](#nowhere), [file](other.md).

<video src="https://example.org/v.mp4" controls></video>

<ruby>明日<rt>あした</rt></ruby> at <time datetime="about noon">noon</time><br>x<hr>

[^1]: Note.
`;

/** @param {string} name @param {string | Buffer} content */
function put(name, content) {
  const place = path.join(folder, 'book', name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
}

/**
 * The files of an archive that are stored as they are, by name.
 * @param {Buffer} bytes
 */
function unzipped(bytes) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    assert.equal(bytes.readUInt16LE(at + 8), 0, 'stored');
    const [size, length] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const start = at + 30 + length;
    files.set(bytes.toString('utf8', at + 30, start), bytes.subarray(start, start + size));
    at = start + size;
  }
  return files;
}

test('a book has what the article has, always in the same bytes', async () => {
  put('dot.png', png);
  const input = put('article.md', article);
  const output = path.join(folder, 'book/article.epub');
  const { status, err } = await run([input, '-o', output]);
  assert.equal(status, 0);
  assert.match(err, /^article-viewer: warning: the image missing\.png is left out: .*\n$/);
  const bytes = readFileSync(output);
  const files = unzipped(bytes);
  assert.equal([...files.keys()][0], 'mimetype');
  assert.equal(String(files.get('mimetype')), 'application/epub+zip');
  assert.deepEqual(files.get('EPUB/images/1.png'), png);
  const text = String(files.get('EPUB/article.xhtml'));
  assert.match(text, /<img src="images\/1\.png" alt="a dot"[^>]*\/>/);
  assert.match(text, /Image: far/);
  assert.doesNotMatch(text, /<video|<time|srcset|href="#article-nowhere"|other\.md/);
  assert.match(text, /<a href="#article-between">in<\/a>/);
  const contents = String(files.get('EPUB/contents.xhtml')).replace(/\n/g, '');
  assert.match(
    contents,
    /<ol><li><a [^>]*>Deep first<\/a><\/li><li><a [^>]*>Then one.*?<\/a><ol><li><a [^>]*>Two down<\/a><\/li><li><a [^>]*>Between<\/a><\/li><\/ol><\/li><\/ol>/,
  );
  const about = String(files.get('EPUB/package.opf'));
  assert.match(about, /<dc:title>Salt &amp; &lt;water&gt;<\/dc:title>/);
  assert.match(about, /<dc:creator>Bo Ek<\/dc:creator>/);
  assert.match(about, /2024-09-12T00:00:00Z/);
  await run([input, '-o', output]);
  assert.deepEqual(readFileSync(output), bytes);
  const { status: unzip } = await runProgram('python3', ['-m', 'zipfile', '-t', output]);
  assert.equal(unzip, 0, 'its checksums are right');
});

test("books of samples and of odd input pass EPUB's checker", { skip }, async () => {
  put('dot.png', png);
  put('article.md', article);
  put('odd.txt', 'a\u0001b \uFFFF & <c> "d"\n\n\n# \n');
  put('empty.md', '');
  put('rtl.md', '---\nlang: ar\n---\n# عنوان\n\nنص\n');
  const samples = ['html', 'markdown', 'text', 'json'].flatMap((kind) =>
    readdirSync(path.join(root, 'samples', kind)).map((name) => `${root}/samples/${kind}/${name}`),
  );
  const own = ['article.md', 'odd.txt', 'empty.md', 'rtl.md'].map((name) =>
    path.join(folder, 'book', name),
  );
  for (const input of [...own, ...samples]) {
    const output = path.join(folder, 'checked.epub');
    assert.equal((await run([input, '-o', output])).status, 0, input);
    // It starts once for each book: compiling it well would take longer than it runs.
    const args = [
      '-XX:TieredStopAtLevel=1',
      '-jar',
      '/usr/bin/epubcheck',
      '--failonwarnings',
      output,
    ];
    const { status, out, err } = await runProgram('java', args, { timeout: 600_000 });
    assert.equal(status, 0, `${input}\n${out}\n${err}`);
  }
});
