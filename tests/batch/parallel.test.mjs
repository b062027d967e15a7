// GNU parallel runs a batch on several processors and hosts: docs/batch.md.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { emptyFolder, env, freePort, makeBatch, recipes, run, start, until } from './support.mjs';

const skip = process.env.ARTICLE_TEST_ALL ? false : 'with --all only';

describe('GNU parallel', { skip }, () => {
  const folder = emptyFolder();
  /** @type {{ file: string, expected: string }} */
  let batch;
  before(() => {
    batch = makeBatch(folder, 4000);
    // It asks to be cited, on standard error, until told that one knows.
    env.PARALLEL_HOME = folder;
    writeFileSync(path.join(folder, 'will-cite'), '');
  });

  /** @param {string[]} hosts */
  const runOn = (hosts) => {
    const file = path.join(folder, 'hosts');
    writeFileSync(file, hosts.join('\n') + '\n');
    return run(path.join(recipes, 'parallel.sh'), [file, batch.file], folder);
  };

  test('on this machine gives what one process gives', () => {
    assert.ok(readFileSync(batch.file).length > 4 << 20, 'there are several blocks');
    assert.equal(runOn(['2/:']), batch.expected);
  });

  test('over ssh gives what one process gives', async () => {
    // Debian's service makes it.
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
    const port = await freePort();
    for (const key of ['host', 'user']) {
      run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key], folder);
    }
    const settings = {
      Port: port,
      ListenAddress: '127.0.0.1',
      HostKey: `${folder}/host`,
      AuthorizedKeysFile: `${folder}/user.pub`,
      PidFile: 'none',
      StrictModes: 'no',
      UsePAM: 'no',
      PermitRootLogin: 'prohibit-password',
      SetEnv: `PATH=${env.PATH}`,
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
    writeFileSync(path.join(folder, 'sshd_config'), `${lines.join('\n')}\n`);
    const server = start('/usr/sbin/sshd', ['-D', '-e', '-f', `${folder}/sshd_config`]);
    await until(() => {
      if (server.ended) throw new Error(server.printed.text);
      return server.printed.text.includes('listening');
    }, 'sshd');
    const ssh = [
      ...['ssh', '-F', 'none', '-p', port, '-i', `${folder}/user`, '-o', 'BatchMode=yes'],
      ...['-o', 'StrictHostKeyChecking=no', '-o', `UserKnownHostsFile=${folder}/known`],
    ].join(' ');
    // Two hosts by two names, and this machine.
    const user = os.userInfo().username;
    const hosts = [`1/${ssh} ${user}@127.0.0.1`, `1/${ssh} ${user}@localhost`, '1/:'];
    assert.equal(runOn(hosts), batch.expected);
    const accepted = () => server.printed.text.match(/Accepted publickey/g)?.length ?? 0;
    await until(() => accepted() > 1, 'word of two hosts');
    await server.stop();
  });
});
