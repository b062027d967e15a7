// The command as it is installed, and as a Debian package.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { emptyFolder, find, root, run } from './support.mjs';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

test('the command is installed with its manual page and completions', () => {
  const prefix = emptyFolder();
  run('cmake', ['--install', 'build/release', '--prefix', prefix, '--component', 'command']);
  const command = path.join(prefix, 'bin/article-viewer');
  assert.equal(run(command, ['--version']), `article-viewer ${version}\n`);
  for (const [file, argument] of [
    ['man/man1/article-viewer.1', ['--man']],
    ['bash-completion/completions/article-viewer', ['--completion', 'bash']],
    ['fish/vendor_completions.d/article-viewer.fish', ['--completion', 'fish']],
  ]) {
    const text = readFileSync(path.join(prefix, 'share', String(file)), 'utf8');
    assert.equal(text, run(command, [argument].flat()), String(file));
  }
  const [zsh] = find(prefix, '_article-viewer');
  assert.equal(readFileSync(zsh, 'utf8'), run(command, ['--completion', 'zsh']));
});

describe('the Debian package', () => {
  const folder = emptyFolder();
  /** @type {string} */
  let file;

  test('is made by cpack, with what belongs to it', () => {
    run('cpack', ['--config', 'build/release/CPackConfig.cmake', '-B', folder]);
    const architecture = run('dpkg', ['--print-architecture']).trim();
    [file] = find(folder, `article-viewer_${version}_${architecture}.deb`);
    assert.ok(file, 'there is no package');
    const contents = run('dpkg-deb', ['--contents', file])
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('d'))
      .map((line) => line.split(/\s+/))
      .map(([mode, owner, , , , name]) => `${mode} ${owner} ${name}`);
    assert.deepEqual(contents.sort(), [
      '-rw-r--r-- root/root ./usr/share/bash-completion/completions/article-viewer',
      '-rw-r--r-- root/root ./usr/share/doc/article-viewer/changelog.gz',
      '-rw-r--r-- root/root ./usr/share/doc/article-viewer/copyright',
      '-rw-r--r-- root/root ./usr/share/fish/vendor_completions.d/article-viewer.fish',
      '-rw-r--r-- root/root ./usr/share/man/man1/article-viewer.1.gz',
      '-rw-r--r-- root/root ./usr/share/zsh/vendor-completions/_article-viewer',
      '-rwxr-xr-x root/root ./usr/bin/article-viewer',
    ]);
  });

  test('says what it is and needs', () => {
    const fields = run('dpkg-deb', ['--field', file]);
    assert.match(fields, /^Package: article-viewer$/m);
    assert.match(fields, new RegExp(`^Version: ${version.replaceAll('.', '\\.')}$`, 'm'));
    assert.match(fields, /^Depends: .*libc6 \(>= .*libstdc\+\+6 \(>= /m);
    assert.match(fields, /^Section: text$/m);
    assert.match(fields, /^Description: Any article, in any form, as a clean and safe document$/m);
  });

  test('unpacked, runs', () => {
    run('dpkg-deb', ['--extract', file, folder]);
    const command = path.join(folder, 'usr/bin/article-viewer');
    assert.equal(run(command, ['--from', 'markdown'], { input: '*x*' }), '<p><em>x</em></p>\n');
    const page = readFileSync(path.join(folder, 'usr/share/man/man1/article-viewer.1.gz'));
    assert.equal(gunzipSync(page).toString(), run(command, ['--man']));
  });
});
