// Text that the command line shows in a terminal, where a person reads it.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { file, program, run, runInTerminal } from './support/command.mjs';

const markdown = file(
  'terminal.md',
  [
    '# Salt',
    '',
    'It is **strong**, *leaning*, `code` and a [link](https://example.org/). '.repeat(4).trim(),
    '',
    '## Where from',
    '',
    '> Quoted *words*.',
    '',
    '```js',
    'let x = 1;',
    '```',
    '',
  ].join('\n'),
);

/** @param {string} text */
const lines = (text) => text.replaceAll('\r\n', '\n').split('\n');

/** @param {string} text */
const withoutColors = (text) => text.replace(/\x1B\[[\d;]*m/g, '');

/** @param {string[]} args @param {number} columns @param {Record<string, string>} [env] */
const shown = async (args, columns, env) => {
  const { status, out } = await runInTerminal('out', columns, [program, ...args], { env });
  assert.equal(status, 0, out);
  return out.replaceAll('\r\n', '\n');
};

describe('text in a terminal', () => {
  test('is what comes unless asked otherwise, as wide as the terminal and at most 100', async () => {
    for (const [columns, most] of [
      [40, 40],
      [72, 72],
      [300, 100],
    ]) {
      const text = withoutColors(await shown([markdown], columns));
      const widest = Math.max(...lines(text).map((line) => line.length));
      assert.ok(widest <= most && widest > most - 12, `${widest} of ${columns}`);
      const plain = await run(['--to', 'text', '--width', String(most), markdown]);
      assert.equal(text, plain.out);
    }
    const narrow = withoutColors(await shown(['--width', '20', markdown], 80));
    assert.ok(lines(narrow).every((line) => line.length <= 20));
  });

  test('shows headings, emphasis, links, code and quotations', async () => {
    const text = await shown([markdown], 80);
    assert.match(text, /\x1B\[1;34mSalt\x1B\[0m\n\x1B\[34m====\x1B\[0m\n/);
    assert.match(text, /\x1B\[1;34mWhere from\x1B\[0m\n\x1B\[34m-{10}\x1B\[0m\n/);
    assert.match(text, /\x1B\[1mstrong\x1B\[0m/);
    assert.match(text, /\x1B\[3mleaning\x1B\[0m/);
    assert.match(text, /\x1B\[36mcode\x1B\[0m/);
    assert.match(text, /\x1B\[4mlink\x1B\[0m/);
    assert.match(text, /\x1B\[2m> \x1B\[0mQuoted \x1B\[3mwords\x1B\[0m\./);
    assert.match(text, /\x1B\[36mlet x = 1;\x1B\[0m\n/);
    assert.equal((text.match(/Salt/g) ?? []).length, 1, 'the title is there once');
  });

  test('goes on with its style in the next line, but for the margin', async () => {
    const quote = file('style.md', `> *${'leaning words '.repeat(8).trim()}*\n`);
    const text = await shown(['--from', 'markdown', quote], 40);
    for (const line of lines(text).filter((each) => each !== '')) {
      assert.match(line, /^\x1B\[2m> \x1B\[0m\x1B\[3m[^\x1B]+\x1B\[0m$/);
    }
  });

  test('has no colors with NO_COLOR, in a dumb terminal and with --color never', async () => {
    for (const [args, env] of /** @type {[string[], Record<string, string>][]} */ ([
      [[], { NO_COLOR: '1' }],
      [[], { TERM: 'dumb' }],
      [['--to', 'text', '--color', 'never'], {}],
    ])) {
      const text = await shown([...args, markdown], 40, env);
      assert.doesNotMatch(text, /\x1B/);
      assert.ok(lines(text).every((line) => line.length <= 40));
    }
    assert.match(await shown([markdown], 40, { NO_COLOR: '' }), /\x1B\[1m/);
  });

  test('has its colors in a pipe with --color always only', async () => {
    assert.match(
      (await run(['--to', 'text', '--color', 'always', markdown])).out,
      /\x1B\[1mstrong\x1B\[0m/,
    );
    assert.doesNotMatch((await run(['--to', 'text', markdown])).out, /\x1B/);
    assert.match((await run([markdown])).out, /^<h1/);
  });

  test('cannot steer the terminal', async () => {
    const hostile = {
      title: 'Ti\u001b[31mtle\u009b1m',
      content_text: 'Te\u001b]0;xt\u0007 \u009b31m \u0010 \u0085 \u007f end',
      url: 'https://example.org/',
    };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [hostile] };
    const input = file('hostile.json', JSON.stringify(feed));
    for (const args of [[], ['--color', 'never']]) {
      const text = await shown(['--to', 'text', ...args, input], 80);
      assert.ok(text.includes('end'), text);
      assert.doesNotMatch(withoutColors(text), /[\0-\x08\x0B-\x1F\x7F-\x9F]/);
    }
    const links = await run(['--to', 'text', '--color', 'always', '--links', markdown]);
    assert.doesNotMatch(withoutColors(links.out), /[\0-\x08\x0B-\x1F\x7F-\x9F]/);
  });

  test('lists links as without colors', async () => {
    const input = file('links.md', '[a](https://one.example/) <https://two.example/> **b**\n');
    const plain = (await run(['--to', 'text', '--links', input])).out;
    const colored = (await run(['--to', 'text', '--links', '--color', 'always', input])).out;
    assert.equal(withoutColors(colored), plain);
  });
});
