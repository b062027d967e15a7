// What the command line says of itself: help, manual page and completions, all made of one table.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { file, program, root, run, runInTerminal, runProgram } from './support/command.mjs';

// zsh, fish and mandoc are installed for the long tests only.
const skip = process.env.ARTICLE_TEST_ALL ? false : 'with --all only';

/** The options as the parser knows them: "--from", "-o" … */
const declared = [
  ...readFileSync(path.join(root, 'src/cli/options.cpp'), 'utf8').matchAll(
    /app\.add_(?:option|flag)\("([^"]+)"/g,
  ),
]
  .flatMap(([, names]) => names.split(','))
  .filter((name) => name.startsWith('-'));

test('help, manual page and completions have every option that there is', async () => {
  assert.ok(declared.length > 18);
  const help = (await run(['--help'])).out;
  const manual = (await run(['--man'])).out.replaceAll('\\-', '-');
  const bash = (await run(['--completion', 'bash'])).out;
  const zsh = (await run(['--completion', 'zsh'])).out;
  const fish = (await run(['--completion', 'fish'])).out;
  for (const name of declared) {
    assert.match(help, new RegExp(`^ .*${name}\\b`, 'm'), `help lacks ${name}`);
    assert.ok(manual.includes(`\\fB${name}\\fR`), `the manual page lacks ${name}`);
    assert.match(bash, new RegExp(`['" ]${name}[' ]`), `bash lacks ${name}`);
    assert.match(zsh, new RegExp(`[)']${name}[[=+]`), `zsh lacks ${name}`);
    const short = name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`;
    assert.match(fish, new RegExp(`${short} `), `fish lacks ${name}`);
  }
});

test('an unknown shell is refused', async () => {
  const { status, err } = await run(['--completion', 'bsh']);
  assert.equal(status, 2);
  assert.match(err, /unknown shell "bsh"; did you mean "bash"\?/);
});

describe('the manual page', () => {
  /** @type {string} */
  let page;
  before(async () => {
    page = file('article-viewer.1', (await run(['--man'])).out);
  });

  test('is shown by man without a warning', async () => {
    const env = {
      PATH: process.env.PATH ?? '',
      MANWIDTH: '80',
      LC_ALL: 'C.UTF-8',
      MAN_KEEP_STDERR: '1',
    };
    const { status, out, err } = await runProgram('man', ['--warnings', '-l', page], { env });
    assert.equal(err, '');
    assert.equal(status, 0);
    for (const part of [
      'NAME',
      'SYNOPSIS',
      'OPTIONS',
      'EXIT STATUS',
      'NO_COLOR',
      '--inline-images',
    ]) {
      assert.ok(out.includes(part), `there is no ${part}`);
    }
  });

  test('has nothing that mandoc finds fault with', { skip }, async () => {
    const { out } = await runProgram('mandoc', ['-T', 'lint', '-W', 'warning', page]);
    // It has no date, so that the same sources always give the same page.
    assert.match(out, /^mandoc: \S+ WARNING: missing date, using "": TH\n$/);
  });
});

describe('completion in bash', () => {
  /** What is offered for the last of the words, as bash parts them. @param {string[]} words */
  async function offered(words) {
    const script = file('completion.bash', (await run(['--completion', 'bash'])).out);
    const code = `source "$1"; shift; COMP_WORDS=(article-viewer "$@"); COMP_CWORD=$#
      _article_viewer; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { out, err } = await runProgram('bash', ['-uc', code, 'bash', script, ...words]);
    assert.equal(err, '');
    return out.trim().split('\n');
  }

  test('offers options and their words', async () => {
    assert.deepEqual(await offered(['--fr']), ['--from']);
    assert.deepEqual(await offered(['--to', 'p']), ['page']);
    assert.deepEqual(await offered(['--to', '=', 'ma']), ['markdown']);
    assert.ok((await offered(['--from', '='])).includes('commonmark'));
    assert.deepEqual(await offered(['--batch', '--fields', 'id,ti']), ['id,title']);
    assert.deepEqual(await offered(['--completion', 'f']), ['fish']);
    assert.ok((await offered(['-'])).includes('-o'));
  });

  test('leaves files to bash', async () => {
    assert.deepEqual(await offered(['-o', 'x']), ['']);
    assert.deepEqual(await offered(['x']), ['']);
  });

  test('is a script without faults', async () => {
    const script = file('completion.bash', (await run(['--completion', 'bash'])).out);
    assert.deepEqual(await runProgram('shellcheck', [script]), { status: 0, out: '', err: '' });
  });
});

test('completion in fish offers options and their words', { skip }, async () => {
  const script = file('completion.fish', (await run(['--completion', 'fish'])).out);
  /** @param {string} line */
  const offered = async (line) => {
    const code = 'source $argv[1]; complete -C $argv[2]';
    const { out, err } = await runProgram('fish', ['--no-config', '-c', code, script, line]);
    assert.equal(err, '');
    return out
      .trim()
      .split('\n')
      .map((each) => each.split('\t')[0]);
  };
  assert.deepEqual(await offered('article-viewer --fr'), ['--from']);
  assert.deepEqual(await offered('article-viewer --to p'), ['page']);
  assert.ok((await offered('article-viewer --batch --fields id,ti')).includes('id,title'));
  assert.ok((await offered('article-viewer -o /us')).includes('/usr/'));
});

test('completion in zsh offers options and their words', { skip }, async () => {
  file('_article-viewer', (await run(['--completion', 'zsh'])).out);
  // zsh completes for a person only: the keys are typed.
  const set = 'PS1= fpath=($PWD $fpath); autoload -U compinit && compinit -u -D; unsetopt beep';
  const input = [
    `${set}\n`,
    'function article-viewer { print -r -- "got $@" }\n',
    'article-viewer --to=pa\t\n',
    'article-viewer --fields id,titl\t\n',
    'article-viewer --verb\t\n',
    'exit\n',
  ].join('');
  const { out } = await runInTerminal('all', 100, ['zsh', '-f', '-i'], {
    input,
    env: { HOME: path.dirname(program) },
  });
  for (const got of ['got --to=page', 'got --fields id,title', 'got --verbose']) {
    assert.ok(out.includes(got), out);
  }
});
