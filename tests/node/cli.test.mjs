// The command line as people and scripts use it: build/release/article-viewer.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.ARTICLE_VIEWER ?? path.join(root, 'build/release/article-viewer');
const folder = mkdtempSync(path.join(tmpdir(), 'article-viewer-'));
after(() => rmSync(folder, { recursive: true }));

/** @typedef {{ status: number | null, out: string, err: string }} Result */

/**
 * Runs the program to its end.
 * @param {string[]} args
 * @param {string | Buffer} [input]
 * @returns {Promise<Result>}
 */
function run(args, input = '') {
  return new Promise((resolve) => {
    const options = { maxBuffer: 1 << 30, timeout: 60_000, cwd: folder };
    const child = execFile(program, args, options, (error, out, err) => {
      const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
      resolve({ status, out, err });
    });
    // It may end before it has read everything.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/**
 * @param {string} name
 * @param {string | Buffer} content
 */
function file(name, content) {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

/** @param {Record<string, unknown>[]} lines */
const ndjson = (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/**
 * @param {string} out
 * @returns {any[]}
 */
const parsed = (out) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('help and usage', () => {
  test('--help tells every option, format and exit status', async () => {
    const { status, out, err } = await run(['--help']);
    assert.equal(status, 0);
    assert.equal(err, '');
    for (const word of [
      ...['--from', '--to', '--url', '-o', '--output', '--header', '--width', '--links'],
      ...[
        '--all',
        '--explain',
        '--verbose',
        '--help',
        '--version',
        '--batch',
        '--fields',
        '--jobs',
      ],
      ...['auto', 'markdown', 'commonmark', 'html', 'text', 'json', 'page'],
      ...['id', 'title', 'byline', 'published', 'lang', 'body', 'error'],
      ...['Examples:', 'Exit status: 0 done, 1 ', '2 '],
    ]) {
      assert.ok(out.includes(word), `help lacks ${word}`);
    }
    assert.ok(
      out.split('\n').every((line) => line.length <= 100),
      'a line of the help is too long for a terminal',
    );
    assert.equal((await run(['-h'])).out, out);
  });

  test('--version names the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.deepEqual(await run(['--version']), {
      status: 0,
      out: `article-viewer ${version}\n`,
      err: '',
    });
  });

  /** @type {[string[], string][]} */
  const faults = [
    [['--form', 'html'], 'unknown option "--form"; did you mean "--from"?'],
    [['--too=html'], 'unknown option "--too"; did you mean "--to"?'],
    [['--hlep'], 'unknown option "--hlep"; did you mean "--help"?'],
    [['--job', '2', '--batch'], 'unknown option "--job"; did you mean "--jobs"?'],
    [['-x'], 'unknown option "-x"; did you mean "-'],
    [['--to', 'jsn'], 'unknown output format "jsn"; did you mean "json"?'],
    [['--to', 'HTML'], 'unknown output format "HTML"; did you mean "html"?'],
    [['--to', 'md'], 'unknown output format "md"; did you mean "markdown"?'],
    [['--to', 'epbu'], 'unknown output format "epbu"; did you mean "epub"?'],
    [['--from', 'markdwon'], 'unknown input format "markdwon"; did you mean "markdown"?'],
    [['--from', 'txt'], 'unknown input format "txt"; did you mean "text"?'],
    [['--from', ''], 'unknown input format ""'],
    [['--from'], '--from'],
    [['--width', 'wide', '--to', 'text'], '--width'],
    [['--width', '-1', '--to', 'text'], '--width'],
    [['--width', '72'], '--width needs --to text'],
    [['--links', '--to', 'json'], '--links needs --to text'],
    [['--header', '--to', 'text'], '--header needs --to html'],
    [['--explain', '--to', 'text'], '--to does not go with --explain'],
    [['--explain', '--image-proxy', '/p?'], '--image-proxy does not go with --explain'],
    [['--remote-content', 'witheld'], 'unknown remote content "witheld"; did you mean "withhold"?'],
    [['--remote-content', 'load', '--to', 'text'], '--remote-content needs --to html or page'],
    [['--batch', '--image-proxy', '/p?'], '--image-proxy does not go with --batch'],
    [['--fields', 'id'], '--fields needs --batch'],
    [['--jobs', '2'], '--jobs needs --batch'],
    [['--all', '--to', 'page'], '--all does not go with --to page, which holds one article'],
    [['--all', '--to', 'epub'], '--all does not go with --to epub, which holds one article'],
    [['--batch', '--to', 'html'], '--to does not go with --batch; choose the output by --fields'],
    [['--batch', '--fields', 'id,titel'], 'unknown field "titel"; did you mean "title"?'],
    [['--batch', '--fields', ''], 'unknown field ""'],
    [['--batch', '--jobs', '0'], '--jobs takes a number from 1 to 256'],
    [['--batch', '--jobs', '257'], '--jobs takes a number from 1 to 256'],
    [['a.md', 'b.md'], '"b.md" is one FILE too many'],
    [['--from', 'html', '--from', 'text'], '--from'],
  ];
  for (const [args, message] of faults) {
    test(`${args.join(' ')} is refused`, async () => {
      const { status, out, err } = await run(args, 'x');
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.ok(err.startsWith('article-viewer: '), err);
      assert.ok(err.includes(message), err);
      assert.ok(err.endsWith('--help shows all options\n'), err);
    });
  }
});

describe('one article', () => {
  test('comes from a file, a pipe or "-"', async () => {
    const markdown = '*Hello*, [world](/w)!\n';
    const html = '<p><em>Hello</em>, <a href="/w">world</a>!</p>\n';
    const expected = { status: 0, out: html, err: '' };
    assert.deepEqual(await run([file('hello.md', markdown)]), expected);
    assert.deepEqual(await run(['--from', 'markdown'], markdown), expected);
    assert.deepEqual(await run(['--from', 'markdown', '-'], markdown), expected);
    assert.deepEqual(await run(['--from=commonmark', '--to=html', '-'], markdown), expected);
    file('-dash.md', markdown);
    assert.deepEqual(await run(['--', '-dash.md']), expected);
    const { status, err } = await run(['--', '-dash.md', 'more.md']);
    assert.deepEqual(
      [status, err.split('\n')[0]],
      [2, 'article-viewer: "more.md" is one FILE too many'],
    );
  });

  test('of nothing is nothing', async () => {
    for (const format of ['html', 'markdown', 'text']) {
      assert.deepEqual(await run(['--to', format], ''), { status: 0, out: '', err: '' });
    }
    const { status, out } = await run(['--to', 'json'], '');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out).content.children, []);
  });

  test('has the format that its content shows', async () => {
    const lead = '# Title\n\nSome **bold** words.\n';
    assert.ok((await run([], lead)).out.includes('<strong>bold</strong>'));
    assert.ok((await run(['--from', 'text'], lead)).out.includes('**bold**'));
  });

  test('has the format of its name where the content leaves it open', async () => {
    const text = 'Two words\\\nin two lines';
    assert.ok((await run([file('open.md', text)])).out.includes('<br'));
  });

  test('resolves links against --url', async () => {
    const { out } = await run(['--from', 'markdown', '--url', 'https://example.org/a/b'], '[x](c)');
    assert.ok(out.startsWith('<p><a href="https://example.org/a/c"'), out);
  });

  test('is written in every format', async () => {
    const markdown = file('formats.md', '# Title\n\nOne *two* [three](https://example.org/).\n');
    const page = await run(['--to', 'page', markdown]);
    assert.match(page.out, /^<!doctype html>\n<html/);
    assert.match(page.out, /<title>Title<\/title>/);
    assert.match(page.out, /<style>[^<]*body \{/);
    assert.doesNotMatch(page.out, /<script|<link/);
    const json = JSON.parse((await run(['--to', 'json', markdown])).out);
    assert.equal(json.version, 1);
    assert.equal(json.metadata.title.value ?? json.metadata.title, 'Title');
    assert.equal((await run(['--to', 'markdown', markdown])).out.includes('*two*'), true);
    const text = (await run(['--to', 'text', markdown])).out;
    assert.ok(text.includes('One two three.'), text);
    const links = (await run(['--to', 'text', '--links', markdown])).out;
    assert.ok(links.includes('https://example.org/'), links);
  });

  test('comes back from JSON the same', async () => {
    const markdown = '# Title\n\nOne[^1] [two](https://example.org/#x).\n\n[^1]: Note\n';
    const first = (await run(['--from', 'markdown', '--to', 'json'], markdown)).out;
    const second = (await run(['--from', 'json', '--to', 'json'], first)).out;
    assert.deepEqual(JSON.parse(second).content, JSON.parse(first).content);
    assert.deepEqual(JSON.parse(second).outline, JSON.parse(first).outline);
  });

  test('asks other sites for pictures as told', async () => {
    const markdown = 'A ![gull](https://a.example/g.png), a ![lamp](l.png).\n';
    const sources = async (/** @type {string[]} */ ...args) =>
      [...(await run(args, markdown)).out.matchAll(/src="([^"]*)"/g)].map(([, url]) => url);
    assert.deepEqual(await sources(), ['https://a.example/g.png', 'l.png']);
    assert.deepEqual(await sources('--remote-content', 'withhold'), ['l.png']);
    assert.deepEqual(await sources('--image-proxy', '/p?{url}&amp'), [
      '/p?https%3A%2F%2Fa.example%2Fg.png&amp;amp',
      'l.png',
    ]);
  });

  test('is wrapped at --width columns', async () => {
    const words = 'word '.repeat(60);
    const { out } = await run(['--from', 'text', '--to', 'text', '--width', '40'], words);
    assert.ok(out.split('\n').length > 7);
    assert.ok(out.split('\n').every((line) => line.length <= 40));
  });

  test('of several is the first, or with --all every one', async () => {
    const feed = JSON.stringify([
      { '@type': 'Article', headline: 'One', articleBody: 'First.' },
      { '@type': 'Article', headline: 'Two', articleBody: 'Second.' },
    ]);
    const first = await run(['--verbose', '-'], feed);
    assert.equal(first.out, '<p>First.</p>\n');
    assert.match(first.err, /more-articles: the input holds one more article/);
    const all = await run(['--all', '--verbose', '--to', 'markdown', '-'], feed);
    assert.equal(all.out, '---\ntitle: One\n---\n\nFirst.\n\n---\ntitle: Two\n---\n\nSecond.\n');
    assert.doesNotMatch(all.err, /more-articles/);
    const json = await run(['--all', '--to', 'json', '-'], feed);
    const titles = json.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).metadata.title.value);
    assert.deepEqual(titles, ['One', 'Two']);
  });

  test('that is broken JSON is refused with its place', async () => {
    const { status, out, err } = await run(['--from', 'json'], '{"a":');
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(err, /^article-viewer: invalid-json: /);
  });

  test('tells what was odd with --verbose only', async () => {
    const markdown = '[x](javascript:alert(1))\0';
    assert.equal((await run(['--from', 'markdown'], markdown)).err, '');
    const { err } = await run(['--from', 'markdown', '--verbose'], markdown);
    assert.match(err, /^article-viewer: read as markdown\n/);
    assert.match(err, /article-viewer: warning: unsafe-url: .*"javascript"/);
    assert.match(err, /article-viewer: warning: nul-character: .* \(at byte 24\)\n/);
  });

  test('explains what it left out, instead of the article', async () => {
    const page = `<!doctype html><title>Lamp</title><article><p>${'The lamp was lit, and it was warm. '.repeat(9)}</p>
      <div class="share">Toot this</div></article>`;
    const { out, status } = await run(['--explain', '--from', 'html'], page);
    assert.equal(status, 0);
    assert.match(out, /^an article, confidence 0\.\d\d, in <article>\n/);
    assert.match(
      out,
      /^share +\d\.\d\d {2}<div class="share"> {2}Toot this {2}\(buttons for .*\)$/m,
    );
    assert.equal(
      (await run(['--explain', '--from', 'text'], 'x')).out,
      'not a page: all of it is the article\n',
    );
  });

  test('is no page when it is fed to a program that leaves', async () => {
    const big = file('big.md', 'word '.repeat(2_000_000));
    const child = spawn(program, ['--from', 'markdown', big]);
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    child.stdout.destroy();
    const status = (await once(child, 'close'))[0];
    assert.equal(err, '');
    assert.equal(status, 0);
  });
});

describe('files', () => {
  test('that cannot be read are named', async () => {
    for (const [name, reason] of [
      ['missing.md', 'No such file'],
      ['.', 'directory'],
    ]) {
      const { status, out, err } = await run([name]);
      assert.equal(status, 1);
      assert.equal(out, '');
      assert.ok(err.startsWith('article-viewer: cannot '), err);
      assert.ok(err.includes(name) && err.includes(reason), err);
    }
  });

  test('are written whole, with their permissions, also through a link', async () => {
    const target = file('target.html', 'old');
    chmodSync(target, 0o640);
    symlinkSync(target, path.join(folder, 'link.html'));
    const { status, out } = await run(['--to', 'html', '-o', 'link.html'], 'new');
    assert.equal(status, 0);
    assert.equal(out, '');
    assert.equal(readFileSync(target, 'utf8'), '<p>new</p>\n');
    assert.equal(statSync(target).mode & 0o777, 0o640);
    assert.ok(lstatSync(path.join(folder, 'link.html')).isSymbolicLink());
  });

  test('stay as they were when the input cannot be read', async () => {
    const target = file('kept.html', 'kept');
    assert.equal((await run(['--from', 'json', '-o', target], '{')).status, 1);
    assert.equal((await run(['--batch', '-o', target, 'missing.ndjson'])).status, 1);
    assert.equal(readFileSync(target, 'utf8'), 'kept');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('kept.html')),
      ['kept.html'],
    );
  });

  test('that cannot be written are named', async () => {
    const { status, err } = await run(['-o', 'no/such/folder/x.html'], 'x');
    assert.equal(status, 1);
    assert.match(err, /^article-viewer: cannot write no\/such\/folder\/x.html: No such file/);
    assert.equal((await run(['-o', '.'], 'x')).status, 1);
  });

  test('get the format of their name', async () => {
    await run(['--from', 'markdown', '-o', 'named.html'], '*x*');
    assert.match(readFileSync(path.join(folder, 'named.html'), 'utf8'), /^<!doctype html>/);
    await run(['--from', 'markdown', '-o', 'named.json'], '*x*');
    JSON.parse(readFileSync(path.join(folder, 'named.json'), 'utf8'));
    await run(['-o', 'named.epub'], 'x');
    assert.match(readFileSync(path.join(folder, 'named.epub'), 'latin1'), /^PK[^]{28}mimetype/);
  });

  test('may be devices', async () => {
    assert.equal((await run(['-o', '/dev/null'], 'x')).status, 0);
    assert.equal((await run(['-o', '-'], 'x')).out, '<p>x</p>\n');
    assert.equal((await run(['-o', '/dev/full'], 'x')).status, 1);
  });
});

describe('a batch', () => {
  test('writes the fields asked for, in the order asked for', async () => {
    const lines = [
      { id: 'a', content: '# One\n\ntwo *three*\n', from: 'markdown' },
      { id: 7, content: '<p>x</p>', from: 'html', extra: { deep: [1, { id: 2 }] } },
    ];
    const { status, out, err } = await run(
      ['--batch', '--fields', 'error, id,title,id,html'],
      ndjson(lines),
    );
    assert.equal(status, 0);
    assert.equal(err, '');
    assert.equal(
      out,
      '{"error":null,"id":"a","title":"One","html":' +
        `${JSON.stringify('<h1 id="article-one">One</h1>\n<p>two <em>three</em></p>\n').replaceAll('<', '\\u003c')}}\n` +
        `{"error":null,"id":7,"title":null,"html":${JSON.stringify('<p>x</p>\n').replaceAll('<', '\\u003c')}}\n`,
    );
  });

  test('writes all fields unless told otherwise', async () => {
    const [line] = parsed((await run(['--batch'], ndjson([{ id: 1, content: 'Hello' }]))).out);
    assert.deepEqual(Object.keys(line), [
      ...['id', 'title', 'byline', 'published', 'lang', 'body', 'text', 'html', 'markdown'],
      ...['json', 'error'],
    ]);
    assert.equal(line.json.version, 1);
    assert.equal(line.body.trim(), 'Hello');
    assert.equal(line.byline, null);
    assert.equal(line.error, null);
  });

  test('takes metadata from the article', async () => {
    const content = [
      '---',
      'title: T',
      'author: [Ann, Bo]',
      'date: 2024-03-05',
      'lang: de',
      '---',
      'x',
    ].join('\n');
    const fields = 'title,byline,published,lang';
    const { out } = await run(['--batch', '--fields', fields], ndjson([{ content }]));
    assert.deepEqual(parsed(out), [
      { title: 'T', byline: 'Ann, Bo', published: '2024-03-05', lang: 'de' },
    ]);
  });

  test('resolves links against the url of each line, or else --url', async () => {
    const lines = [
      { content: '[x](y)', from: 'markdown', url: 'https://one.example/' },
      { content: '[x](y)', from: 'markdown', url: null },
    ];
    const args = ['--batch', '--fields', 'html', '--url', 'https://two.example/'];
    const { out } = await run(args, ndjson(lines));
    const [one, two] = parsed(out);
    assert.ok(one.html.includes('https://one.example/y'));
    assert.ok(two.html.includes('https://two.example/y'));
  });

  test('keeps the order, however many jobs', async () => {
    const lines = Array.from({ length: 500 }, (_, id) => ({
      id,
      // Long and short ones, so that later lines are done before earlier ones.
      content: 'word '.repeat(id % 7 === 0 ? 20_000 : 3),
    }));
    for (const jobs of ['1', '2', '8']) {
      const { out } = await run(['--batch', '--jobs', jobs, '--fields', 'id'], ndjson(lines));
      assert.deepEqual(
        parsed(out).map((line) => line.id),
        lines.map((line) => line.id),
      );
    }
  });

  test('answers bad lines with an error and goes on', async () => {
    const bad = [
      ['{"id":1,"content":', 'invalid-json'],
      ['not json', 'invalid-json'],
      ['[]', 'unsupported-json'],
      ['"text"', 'unsupported-json'],
      ['42', 'unsupported-json'],
      ['{"id":"x"}', 'unsupported-json'],
      ['{"id":"x","content":5}', 'invalid-option'],
      ['{"id":"x","content":["a"]}', 'invalid-option'],
      ['{"id":{"a":1},"content":"a"}', 'invalid-option'],
      ['{"id":"x","content":"a","url":3}', 'invalid-option'],
      ['{"id":"x","content":"a","from":"htlm"}', 'unknown-format'],
      ['{"id":"x","content":"{\\"a\\":","from":"json"}', 'invalid-json'],
      ['{"id":"x","content":"a"} trailing', 'invalid-json'],
      [`{"id":"x","content":${'['.repeat(100_000)}`, 'invalid-json'],
    ];
    const good = { id: 'good', content: 'x' };
    const input = bad.map(([line]) => `${line}\n${ndjson([good])}`).join('');
    const { status, out } = await run(['--batch', '--fields', 'id,body,error'], input);
    assert.equal(status, 0);
    const results = parsed(out);
    assert.equal(results.length, 2 * bad.length);
    for (const [i, [line, code]] of bad.entries()) {
      const { body, error } = results[2 * i];
      assert.equal(error?.code, code, line);
      assert.equal(body, null);
      assert.equal(typeof error.message, 'string');
      assert.equal(typeof error.offset, 'number');
      assert.ok(error.message.length < 400, error.message);
      assert.equal(results[2 * i + 1].error, null);
    }
    // The id is told wherever it could be read, and so is what was meant.
    assert.equal(results[10].id, 'x');
    assert.match(results[20].error.message, /did you mean "html"\?/);
    assert.equal(results[0].error.offset, 18);
  });

  test('says of a number that is too large where it is, and whether it was the id', async () => {
    const lines = [
      '{"id":1e400,"content":"a"}',
      '{"id":3,"content":"a","x":[1,-1e999]}',
      '{"id":4,"content":"a"}',
    ];
    const { out } = await run(['--batch', '--fields', 'id,error'], lines.join('\n'));
    const [id, other, good] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const code = 'invalid-json';
    assert.deepEqual(id, {
      id: null,
      error: {
        code,
        message: '"id" is a number that is too large to be read; make it a string',
        offset: 6,
      },
    });
    assert.deepEqual(other, {
      id: 3,
      error: {
        code,
        message: 'the line is not JSON: a number is too large to be read',
        offset: 29,
      },
    });
    assert.deepEqual(good, { id: 4, error: null });
  });

  test('passes over blank lines and takes any line end', async () => {
    const line = JSON.stringify({ id: 1, content: 'x' });
    const { out } = await run(
      ['--batch', '--fields', 'id'],
      `\uFEFF${line}\r\n\n   \n${line}\r\n${line}`,
    );
    assert.equal(out, '{"id":1}\n'.repeat(3));
  });

  test('repairs what JavaScript and broken tools write', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":1,"content":"a\\ud83d b\\ud83d\\ude00 \\\\ud83d"}\n'),
      Buffer.from('{"id":2,"content":"a'),
      Buffer.from([0xff]),
      Buffer.from('b"}\n'),
    ]);
    const { out } = await run(['--batch', '--fields', 'body,error'], input);
    assert.deepEqual(
      parsed(out).map(({ body, error }) => [body.trim(), error]),
      [
        ['a\uFFFD b😀 \\ud83d', null],
        ['a\uFFFDb', null],
      ],
    );
  });

  test('keeps ids exactly', async () => {
    const ids = ['"ü\\"\\n"', '12345678901234567890123', '-0.50', '1e308', 'true', 'null', '""'];
    const input = ids.map((id) => `{"content":"x","id":${id}}\n`).join('');
    const { out } = await run(['--batch', '--fields', 'id'], input);
    assert.deepEqual(
      out.trimEnd().split('\n'),
      ids.map((id) => `{"id":${id}}`),
    );
  });

  test('answers while more is awaited', { timeout: 20_000 }, async () => {
    const child = spawn(program, ['--batch', '--fields', 'id', '--jobs', '2']);
    let out = '';
    child.stdout.setEncoding('utf8');
    for (let id = 0; id < 5; ++id) {
      child.stdin.write(ndjson([{ id, content: 'x' }]));
      while (!out.endsWith(`{"id":${id}}\n`)) {
        const [data] = await once(child.stdout, 'data');
        out += data;
      }
    }
    child.stdin.end();
    assert.equal((await once(child, 'close'))[0], 0);
  });

  test('ends quietly when nobody reads on', { timeout: 20_000 }, async () => {
    const child = spawn(program, ['--batch', '--fields', 'html']);
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = ndjson([{ content: 'word '.repeat(1000) }]);
    // The input is left open: the program has to end by itself.
    const timer = setInterval(() => child.stdin.write(line.repeat(20)), 5);
    const status = (await once(child, 'close'))[0];
    clearInterval(timer);
    assert.equal(err, '');
    assert.equal(status, 0);
  });

  test('takes a line of 50 MB', { timeout: 60_000 }, async () => {
    const content = 'word '.repeat(10_000_000);
    const { status, out } = await run(
      ['--batch', '--fields', 'id,title,error'],
      ndjson([
        { id: 1, content },
        { id: 2, content: 'x' },
      ]),
    );
    assert.equal(status, 0);
    assert.deepEqual(
      parsed(out).map((line) => [line.id, line.error]),
      [
        [1, null],
        [2, null],
      ],
    );
  });

  test('reads from a file and writes to one', async () => {
    const lines = file('lines.ndjson', ndjson([{ id: 1, content: 'x' }]));
    const { status, out } = await run(['--batch', '--fields', 'id', lines, '-o', 'out.ndjson']);
    assert.equal(status, 0);
    assert.equal(out, '');
    assert.equal(readFileSync(path.join(folder, 'out.ndjson'), 'utf8'), '{"id":1}\n');
  });
});
