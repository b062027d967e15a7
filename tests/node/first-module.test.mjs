// The small module answers with the bytes of the whole one, or says that the input is not for it.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Core } from '../../web/core.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { tests: commonmarkExamples } = createRequire(import.meta.url)('commonmark-spec');
const outputs = ['html', 'info', 'json', 'markdown', 'text', 'body'];
const url = 'https://example.org/place/of/the/article.md';

/** @param {string} name */
const compiled = (name) =>
  new WebAssembly.Module(readFileSync(path.join(root, 'build/wasm', name)));
const modules = { full: compiled('article.wasm'), first: compiled('article-first.wasm') };

/** @param {WebAssembly.Module} module */
function started(module) {
  const core = new Core(() => Promise.reject(new Error('nowhere')));
  core.startSync(module);
  return core;
}
const full = started(modules.full);
const first = started(modules.first);

/**
 * @param {Core} core
 * @param {string | BufferSource} source
 * @param {object} options
 */
function answer(core, source, options) {
  try {
    return core.run(source, { url, outputs, ...options }).map((part) => Buffer.from(part));
  } catch (error) {
    const { code, message, offset } = /** @type {any} */ (error);
    return { code, message, offset };
  }
}

/**
 * Whether the small module answered; when it did, the answer is that of the whole one.
 * @param {string | BufferSource} source
 * @param {object} [options]
 */
function isAnswered(source, options = {}) {
  const given = answer(first, source, options);
  if ('code' in given && given.code === 'needs-full-engine') return false;
  assert.deepEqual(given, answer(full, source, options));
  return true;
}

/** Of GitHub's specification and tests, as they come with cmark-gfm. @param {string} name */
function gfmExamples(name) {
  const text = readFileSync(path.join(root, 'build/sources/cmark_gfm/test', name), 'utf8');
  const pattern = /^`{32} example.*\n([\s\S]*?)^\.$/gm;
  return [...text.matchAll(pattern)].map(([, markdown]) => markdown.replaceAll('→', '\t'));
}

describe('the small module', () => {
  test('gives the same for every sample, or none', () => {
    const samples = readdirSync(path.join(root, 'samples'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|txt|html?|json)$/.test(name))
      .sort();
    const read = (/** @type {string} */ name) => readFileSync(path.join(root, 'samples', name));
    const answered = samples.filter((name) => isAnswered(read(name)));
    assert.ok(answered.every((name) => /\.(md|txt)$/.test(name)));
    // All samples of Markdown have front matter, which is left out here.
    const bodies = samples
      .filter((name) => name.endsWith('.md'))
      .map((name) =>
        read(name)
          .toString()
          .replace(/^(---|\+\+\+)[^]*?\n\1\n/, ''),
      );
    assert.ok(bodies.filter((body) => isAnswered(body, { from: 'markdown' })).length > 3);
  });

  for (const from of ['markdown', 'commonmark', 'auto']) {
    test(`gives the same for every example of CommonMark and GFM as ${from}, or none`, () => {
      const examples = [
        ...commonmarkExamples.map((/** @type {{ markdown: string }} */ each) => each.markdown),
        ...gfmExamples('spec.txt'),
        ...gfmExamples('extensions.txt'),
      ];
      const answered = examples.filter((source) => isAnswered(source, { from }));
      // Some two hundred hold raw HTML; a few lines alone are mostly taken for plain text.
      if (from !== 'auto') assert.ok(answered.length > examples.length * 0.75);
    });
  }

  for (const [name, source] of Object.entries({
    'an article': '# Title\n\nText with *emphasis* and a [link](a.md).\n\n| a |\n| - |\n| 1 |\n',
    'a comment': '# A\n\n<!-- nothing to see -->\n\nText.\n',
    'thematic breaks': '# A\n\n---\n\nText.\n\n---\n',
    nothing: '',
  })) {
    test(`answers ${name}`, () => assert.ok(isAnswered(source, { from: 'markdown' })));
  }

  test('answers text in any width and encoding', () => {
    assert.ok(isAnswered('# Grüße, 世界 🎈\n\n- one\n- two\n'));
    assert.ok(isAnswered(Buffer.from('\ufeff# Grüße\n\n- one\n- two\n', 'utf16le')));
    assert.ok(isAnswered(Buffer.from('# Gr\xfc\xdfe\n\n- one\n', 'latin1')));
  });

  test('says of options what the whole one says', () => {
    assert.ok(isAnswered('a', { fromm: 'text' }));
    assert.ok(isAnswered('a', { from: 'wordstar' }));
    assert.ok(isAnswered('# A\n\n[b](c)', { from: 'markdown', idPrefix: 'z-', all: true }));
  });

  for (const [name, source] of Object.entries({
    'raw HTML': '# A\n\nA <kbd>key</kbd>.\n',
    'front matter': '---\ntitle: A\n---\n\n# A\n',
    'TOML front matter': '+++\ntitle = "A"\n+++\n\n# A\n',
    'JSON front matter': '{"title": "A"}\n\n# A\n',
    HTML: '<!doctype html><p>A',
    JSON: '{"version": 1, "content": {"type": "root", "children": []}}',
    'plain text': 'One line.\n\nAnother one.\n',
  })) {
    test(`leaves ${name} to the whole one`, () => assert.ok(!isAnswered(source)));
  }
});

describe('convertSoon', () => {
  let copies = 0;
  /** @returns {Promise<typeof import('../../web/engine.js')>} */
  const freshEngine = () =>
    import(`${pathToFileURL(path.join(root, 'web/engine.js')).href}?soon=${++copies}`);
  const text = (/** @type {Uint8Array[]} */ [part]) => new TextDecoder().decode(part);

  test('asks for the whole module only when the source needs it', async () => {
    const engine = await freshEngine();
    engine.useModules({ first: modules.first });
    assert.match(text(await engine.convertSoon('# A', { outputs: ['html'] })), /<h1/);
    assert.match((await engine.readSoon('# A')).toText(), /A/);
    // Beside the sources there is none.
    for (const source of ['<p>A', '# A\n\n<b>c</b>', Buffer.from('---\ntitle: A\n---\n')]) {
      const options = { from: 'markdown' };
      await assert.rejects(engine.convertSoon(source, options), { code: 'engine-unavailable' });
    }
  });

  test('goes on with the whole one', async () => {
    const engine = await freshEngine();
    engine.useModules(modules);
    assert.match(text(await engine.convertSoon('<p>A', { outputs: ['html'] })), /<p>A/);
    const article = await engine.readSoon('---\ntitle: A\n---\n\nB <kbd>c</kbd>\n');
    assert.equal(article.metadata.title?.value, 'A');
    assert.match(article.toMarkdown(), /B/);
  });

  test('uses the module that the page has chosen', async () => {
    const engine = await freshEngine();
    await engine.init(modules.full);
    assert.match((await engine.readSoon('# A')).html, /<h1/);
    assert.equal(engine.compiledModules().first, undefined);
  });

  test('tells of what is wrong with the source', async () => {
    const engine = await freshEngine();
    engine.useModules(modules);
    await assert.rejects(engine.readSoon('{', { from: 'json' }), { code: 'invalid-json' });
    await assert.rejects(engine.readSoon('a', { from: 'x' }), { code: 'unknown-format' });
  });
});
