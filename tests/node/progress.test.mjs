// How far a batch is, shown in a terminal while it goes on.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { folder, program, runInTerminal } from './support/command.mjs';

describe('a long batch', () => {
  const line = `${JSON.stringify({ id: 1, content: 'word' })}\n`;

  test('shows how far it is on a terminal, and takes it away in the end', async () => {
    // Lines that come slowly through a pipe: its length is not known.
    const slow = `for i in 1 2 3 4 5 6 7; do echo '${line.trim()}'; sleep 0.3; done`;
    const command = `(${slow}) | ${program} --batch --fields id`;
    const { status, out } = await runInTerminal('err', 60, ['sh', '-c', command]);
    assert.equal(status, 0);
    assert.match(out, /^\r\x1B\[K\d articles, \d\/s\r\x1B\[K/);
    assert.match(out, /\r\x1B\[K$/);
  });

  test('of a file is told in parts of the whole, with the time left', async () => {
    const name = path.join(folder, 'long.ndjson');
    const long = JSON.stringify({ id: 1, content: 'Some *words* of a text. '.repeat(400) });
    writeFileSync(name, `${long}\n`.repeat(200));
    // Results are taken late, so that it lasts long enough.
    const command = `${program} --batch --jobs 1 --fields json ${name} | (sleep 1.3; cat)`;
    const { status, out } = await runInTerminal('err', 80, ['sh', '-c', command]);
    assert.equal(status, 0);
    assert.match(out, /\[#+-+\] +\d+% {2}\d+ articles, [\d,]+\/s, \d+:\d\d left/);
    for (const shownLine of out.split('\r\x1B[K')) assert.ok(shownLine.length < 80, shownLine);
  });

  test('says nothing where nobody watches', async () => {
    const child = spawn(program, ['--batch', '--fields', 'id'], { stdio: 'pipe' });
    let err = '';
    child.stderr.on('data', (data) => (err += data));
    child.stdin.write(line);
    await setTimeout(1200);
    child.stdin.end(line);
    await once(child, 'close');
    assert.equal(err, '');
  });
});
