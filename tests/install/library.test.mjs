// The C++ library as others get it: installed, static and shared, found by CMake and by pkg-config, used
// from C++, C and Python; its headers' documentation. Compiles the library without optimization across
// files, so it runs with --all only.

import assert from 'node:assert/strict';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { emptyFolder, find, root, run } from './support.mjs';

const skip = process.env.ARTICLE_TEST_ALL ? false : 'with --all only';
const work = emptyFolder();

const article = '---\ntitle: Hi\n---\n*Text*\n';
const read = 'Hi\n<p><em>Text</em></p>\n';

for (const kind of /** @type {const} */ (['shared', 'static'])) {
  describe(`the ${kind} library`, { skip }, () => {
    const build = kind === 'shared' ? 'build/library' : 'build/library-static';
    const prefix = path.join(work, kind);
    const example = path.join(work, `example-${kind}`);

    test('is built and installed', () => {
      const shared = `-DBUILD_SHARED_LIBS=${kind === 'shared' ? 'ON' : 'OFF'}`;
      run('cmake', ['--preset', 'library', '-B', build, shared]);
      run('cmake', ['--build', build]);
      run('cmake', ['--install', build, '--prefix', prefix]);
      assert.ok(existsSync(path.join(prefix, 'include/article/article.hpp')));
      cpSync(path.join(root, 'tests/install/example'), example, { recursive: true });
    });

    test('is found by find_package, from C++ and C', () => {
      run('cmake', ['-S', example, '-B', `${example}/build`, `-DCMAKE_PREFIX_PATH=${prefix}`]);
      run('cmake', ['--build', `${example}/build`]);
      assert.equal(run(`${example}/build/example`, [], { input: article }), read);
      const { version } = JSON.parse(run('cat', ['package.json']));
      assert.equal(
        run(`${example}/build/example_c`, []),
        `<h1 id="article-hello">Hello</h1>\n<p>Any <em>form</em> will do.</p>\n${version}\n`,
      );
    });

    test('is found by pkg-config, from C++ and C', () => {
      const [where] = find(prefix, 'article_viewer.pc');
      const env = { ...process.env, PKG_CONFIG_PATH: path.dirname(where) };
      const asked = ['--cflags', '--libs', ...(kind === 'static' ? ['--static'] : [])];
      const flags = run('pkg-config', [...asked, 'article_viewer'], { env })
        .trim()
        .split(/\s+/);
      const paths = { ...process.env, LD_LIBRARY_PATH: path.resolve(path.dirname(where), '..') };
      const program = path.join(work, `by-pkg-config-${kind}`);
      const warnings = ['-Wall', '-Wextra', '-Wpedantic', '-Werror'];
      run('c++', ['-std=c++20', ...warnings, `${example}/example.cpp`, '-o', program, ...flags]);
      assert.equal(run(program, [], { input: article, env: paths }), read);
      run('cc', ['-std=c11', ...warnings, `${example}/example.c`, '-o', program, ...flags]);
      assert.match(run(program, [], { env: paths }), /<em>form<\/em>/);
    });
  });
}

describe('the shared library', { skip }, () => {
  const library = () => find(path.join(work, 'shared'), 'libarticle_viewer.so')[0];

  test('is used from Python, by its C functions', () => {
    const out = run('python3', ['tests/install/example/example.py', library()], { input: article });
    assert.equal(out, '<p><em>Text</em></p>\n----\nHi\n===\n\nText\ninvalid-json\n');
  });

  test('shows nothing of the libraries within it', () => {
    const symbols = run('nm', ['--dynamic', '--defined-only', '--demangle', library()]);
    assert.match(symbols, / article::read\(/);
    assert.match(symbols, / article_convert$/m);
    const others = symbols.split('\n').filter((line) => !/ [A-Za-z] .*\barticle(::|_)/.test(line));
    assert.deepEqual(others, ['']);
    assert.doesNotMatch(symbols, / [A-Za-z] (cmark|gumbo|yaml|nlohmann|std)/);
  });
});

describe('the reference made by Doxygen', { skip }, () => {
  const headers = path.join(work, 'shared/include/article');
  /** @param {string} input @param {'YES' | 'NO'} gaps */
  const warnings = (input, gaps) => {
    const names = { ARTICLE_HEADERS: input, ARTICLE_WARN_GAPS: gaps };
    const env = { ...process.env, ...names, ARTICLE_OUTPUT: path.join(work, 'doxygen') };
    return run('doxygen', ['tests/install/Doxyfile'], { env, mergeOutput: true });
  };

  test('of all public headers has no warning', () => {
    assert.equal(warnings(headers, 'NO'), '');
    for (const page of ['namespacearticle', 'structarticle_1_1ReadOptions', 'article_8h']) {
      assert.ok(existsSync(path.join(work, `doxygen/html/${page}.html`)), page);
    }
  });

  test('of the C header has no gap', () => {
    assert.equal(warnings(path.join(headers, 'article.h'), 'YES'), '');
  });
});
