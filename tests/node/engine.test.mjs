// The engine: how it finds its module, what it gives, and that nothing breaks it for the next call.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const wasmPath = path.join(root, 'build/wasm/article.wasm');
const wasm = readFileSync(wasmPath);
const engineUrl = pathToFileURL(path.join(root, 'web/engine.js')).href;

/** @typedef {typeof import('../../web/engine.js')} Engine */

let copies = 0;

/** An engine that has not been started. @returns {Promise<Engine>} */
const freshEngine = () => import(`${engineUrl}?${++copies}`);

/** @returns {Promise<Engine>} */
async function startedEngine() {
  const engine = await freshEngine();
  await engine.init(wasm);
  return engine;
}

/** @param {string} code @param {RegExp} [message] */
const articleError =
  (code, message = /./) =>
  (/** @type {any} */ error) => {
    assert.equal(error.name, 'ArticleError');
    assert.equal(error.code, code);
    assert.match(error.message, message);
    return true;
  };

/**
 * @param {BodyInit} body
 * @param {string} type
 * @param {number} [status]
 */
const response = (body, type, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

describe('init', () => {
  /** @type {Record<string, () => any>} */
  const inputs = {
    'a file URL': () => pathToFileURL(wasmPath),
    'a file URL as text': () => pathToFileURL(wasmPath).href,
    'a path': () => wasmPath,
    'a data URL': () => `data:application/wasm;base64,${wasm.toString('base64')}`,
    'a response': () => response(wasm, 'application/wasm'),
    'a response with another type': () => response(wasm, 'application/octet-stream'),
    'a promise of a response': () => Promise.resolve(response(wasm, 'application/wasm')),
    bytes: () => wasm,
    'an ArrayBuffer': () => new Uint8Array(wasm).buffer,
    'a view into something larger': () => {
      const larger = new Uint8Array(wasm.length + 20);
      larger.set(wasm, 10);
      return larger.subarray(10, 10 + wasm.length);
    },
    'a compiled module': () => new WebAssembly.Module(wasm),
  };
  for (const [name, input] of Object.entries(inputs)) {
    test(`takes ${name}`, async () => {
      const engine = await freshEngine();
      await engine.init(input());
      assert.equal(engine.read('*hello*', { from: 'markdown' }).html, '<p><em>hello</em></p>\n');
    });
  }

  test('looks beside itself when nothing is said', async () => {
    // Beside the sources there is no module: the error names the place.
    const engine = await freshEngine();
    await assert.rejects(engine.init(), articleError('engine-unavailable', /article\.wasm/));
  });

  test('is done once for all callers', async () => {
    const engine = await freshEngine();
    await Promise.all([engine.init(wasm), engine.init('/nowhere.wasm'), engine.init()]);
    assert.equal(engine.read('a').toText(), 'a\n');
  });

  /** @type {[string, () => any, RegExp][]} */
  const failures = [
    ['a page in place of the module', () => response('<!doctype html>', 'text/html'), /doctype/],
    ['a page that claims to be a module', () => response('<p>', 'application/wasm'), /./],
    ['an answer of 404', () => response(wasm, 'application/wasm', 404), /404/],
    ['bytes of something else', () => new Uint8Array([1, 2, 3]), /expected a WebAssembly module/],
    ['no bytes', () => new Uint8Array(), /expected a WebAssembly module/],
    ['a module that is cut off', () => wasm.subarray(0, 1000), /./],
    ['a file that is not there', () => path.join(root, 'no.wasm'), /no\.wasm/],
    ['a rejected promise', () => Promise.reject(new Error('offline')), /offline/],
  ];
  for (const [name, input, message] of failures) {
    test(`tells of ${name}, and can be called again`, async () => {
      const engine = await freshEngine();
      await assert.rejects(engine.init(input()), articleError('engine-unavailable', message));
      await engine.init(wasm);
      assert.equal(engine.read('a').toText(), 'a\n');
    });
  }

  test('read before it says so', async () => {
    const engine = await freshEngine();
    assert.throws(() => engine.read('a'), articleError('engine-not-ready', /init/));
  });
});

describe('initSync', () => {
  test('takes bytes and modules', async () => {
    for (const input of [wasm, new WebAssembly.Module(wasm)]) {
      const engine = await freshEngine();
      engine.initSync(input);
      assert.equal(engine.read('a').toText(), 'a\n');
    }
  });

  test('tells of anything else', async () => {
    const engine = await freshEngine();
    for (const input of [new Uint8Array(), new TextEncoder().encode('<!doctype html>')]) {
      assert.throws(() => engine.initSync(input), articleError('engine-unavailable'));
    }
    assert.throws(() => engine.initSync(wasm.subarray(0, 99)), articleError('engine-unavailable'));
  });
});

describe('read', async () => {
  const engine = await startedEngine();
  const { read } = engine;

  test('gives every form of the article', () => {
    const article = read('---\ntitle: T\nlang: en\n---\n\n# A\n\nTwo *words*.\n');
    assert.match(article.html, /<em>words<\/em>/);
    assert.equal(article.metadata.title?.value, 'T');
    assert.deepEqual(
      article.outline.map((/** @type {any} */ { text }) => text),
      ['A'],
    );
    assert.ok(article.statistics.words >= 2);
    assert.deepEqual(article.diagnostics, []);
    assert.equal(article.format.name, 'markdown');
    assert.match(article.toMarkdown(), /\*words\*/);
    assert.match(article.toText(), /Two words\./);
    assert.match(article.part('body'), /Two words\./);
    const json = article.toJSON();
    assert.equal(json.version, 1);
    assert.equal(json.content.type, 'root');
  });

  test('takes text and bytes alike', () => {
    const text = 'Grüße, 世界 🎈 — “quoted”\n';
    const bytes = new TextEncoder().encode(text);
    const expected = read(text).html;
    assert.match(expected, /Grüße, 世界 🎈 — “quoted”/);
    assert.equal(read(bytes).html, expected);
    assert.equal(read(bytes.buffer).html, expected);
    assert.equal(read(new DataView(bytes.buffer)).html, expected);
    assert.equal(read(Buffer.from(`\ufeff${text}`, 'utf16le')).html, expected);
  });

  test('decodes old encodings with the tables of the browser', () => {
    const page = '<meta charset="shift_jis"><p>\x93\xfa\x96\x7b';
    const bytes = Uint8Array.from(page, (character) => character.charCodeAt(0));
    assert.match(engine.read(bytes).html, /<p>日本<\/p>/);
    const said = engine.read(bytes.subarray(page.indexOf('<p>')), {
      from: 'html',
      charset: 'sjis',
    });
    assert.match(said.html, /<p>日本<\/p>/);
    // A string is decoded, whatever it says.
    assert.match(engine.read('<meta charset=big5><p>日本').html, /<p>日本<\/p>/);
  });

  test('takes text of any width whole', () => {
    // One, two and three bytes for each UTF-16 unit; the last two outgrow the first guess.
    for (const unit of ['a', 'é', '中', '🎈']) {
      const text = unit.repeat(20_000);
      assert.equal(read(text, { from: 'markdown' }).toText(), `${text}\n`);
    }
    assert.equal(read('').html, '');
    assert.equal(read('a\ud800b').toText(), 'a\ufffdb\n');
  });

  test('passes options on', () => {
    const source = '# A\n\n[b](c)\n\n~~d~~\n';
    assert.match(
      read(source, { url: 'https://e.example/x/' }).html,
      /href="https:\/\/e\.example\/x\/c"/,
    );
    assert.match(read(source, { idPrefix: 'z-' }).html, /id="z-a"/);
    assert.match(read(source, { from: 'commonmark' }).html, /~~d~~/);
    assert.match(read('*a*', { from: 'text' }).html, /\*a\*/);
  });

  /** @type {[string, () => unknown, string, RegExp][]} */
  const failures = [
    ['broken JSON', () => read('{"version": 1,', { from: 'json' }), 'invalid-json', /./],
    ['JSON without an article', () => read('[1, 2]', { from: 'json' }), 'unsupported-json', /./],
    [
      'a form that is not known',
      () => read('a', { from: 'wordstar' }),
      'unknown-format',
      /wordstar/,
    ],
    [
      'an option that is not known',
      () => read('a', /** @type {any} */ ({ fromm: 'text' })),
      'unknown-option',
      /fromm/,
    ],
  ];
  for (const [name, call, code, message] of failures) {
    test(`tells of ${name}, and reads on`, () => {
      assert.throws(call, articleError(code, message));
      assert.equal(read('a').toText(), 'a\n');
    });
  }
});

describe('readAll', async () => {
  const engine = await startedEngine();
  const feed = JSON.stringify([
    { '@type': 'Article', headline: 'One', articleBody: 'First “a”.' },
    { '@type': 'Article', headline: 'Two', articleBody: '<p>Second.</p>' },
  ]);

  test('gives every article of a list', () => {
    const articles = engine.readAll(feed);
    assert.deepEqual(
      articles.map((/** @type {any} */ article) => [article.metadata.title.value, article.html]),
      [
        ['One', '<p>First “a”.</p>\n'],
        ['Two', '<p>Second.</p>\n'],
      ],
    );
    assert.match(articles[1].toMarkdown(), /^---\ntitle: Two\n---\n\nSecond\.\n$/);
    assert.equal(articles[1].toJSON().metadata.title.value, 'Two');
    assert.deepEqual(articles[1].html, engine.readAll(feed)[1].html);
  });

  test('gives one of what holds one', () => {
    const [article, ...others] = engine.readAll('# One', { from: 'markdown' });
    assert.match(article.html, /One/);
    assert.deepEqual(others, []);
  });

  test('tells what read tells', () => {
    assert.throws(() => engine.readAll('{', { from: 'json' }), { code: 'invalid-json' });
    assert.equal(engine.read(feed).diagnostics[0].code, 'more-articles');
  });
});

describe('what goes wrong inside', () => {
  test('a trap costs one instance and one call', async () => {
    const engine = await startedEngine();
    const before = WebAssembly.Instance;
    let instances = 0;
    // A core that stops in its second conversion, as an unreachable instruction would stop it.
    globalThis.WebAssembly.Instance = /** @type {any} */ (
      function Instance(/** @type {WebAssembly.Module} */ module, /** @type {any} */ imports) {
        const { exports } = new before(module, imports);
        const core = { ...exports };
        if (++instances === 1) {
          core.article_convert = () => {
            throw new WebAssembly.RuntimeError('unreachable');
          };
        }
        return { exports: core };
      }
    );
    try {
      assert.throws(() => engine.read('a'), articleError('engine-failed', /unreachable/));
      assert.equal(engine.read('a').toText(), 'a\n');
      assert.equal(instances, 2);
    } finally {
      globalThis.WebAssembly.Instance = before;
    }
  });

  test('memory that grew is given back', async () => {
    const engine = await startedEngine();
    const before = WebAssembly.Instance;
    /** @type {WebAssembly.Memory[]} */
    const memories = [];
    globalThis.WebAssembly.Instance = /** @type {any} */ (
      function Instance(/** @type {WebAssembly.Module} */ module, /** @type {any} */ imports) {
        const instance = new before(module, imports);
        memories.push(/** @type {any} */ (instance.exports.memory));
        return instance;
      }
    );
    try {
      const large = 'word '.repeat(5_000_000);
      assert.equal(
        engine.convert(large, { from: 'text', outputs: ['text'] })[0].length,
        large.length,
      );
      assert.ok(memories[0].buffer.byteLength > 64 * 1024 * 1024);
      engine.read('a');
      engine.read('b');
      assert.equal(memories.length, 2);
      assert.ok(memories[1].buffer.byteLength <= 64 * 1024 * 1024);
    } finally {
      globalThis.WebAssembly.Instance = before;
    }
  });

  test('memory does not grow with the number of calls', async () => {
    const engine = await startedEngine();
    const source = readFileSync(path.join(root, 'samples/markdown/naming-the-clouds.md'));
    const before = WebAssembly.Instance;
    /** @type {WebAssembly.Memory | undefined} */
    let memory;
    globalThis.WebAssembly.Instance = /** @type {any} */ (
      function Instance(/** @type {WebAssembly.Module} */ module, /** @type {any} */ imports) {
        const instance = new before(module, imports);
        memory = /** @type {any} */ (instance.exports.memory);
        return instance;
      }
    );
    try {
      const call = () => engine.convert(source, { outputs: ['html', 'info', 'json', 'markdown'] });
      for (let i = 0; i < 20; i++) call();
      const settled = memory?.buffer.byteLength;
      for (let i = 0; i < 200; i++) call();
      assert.equal(memory?.buffer.byteLength, settled);
    } finally {
      globalThis.WebAssembly.Instance = before;
    }
  });
});

describe('hostile input', async () => {
  const { read } = await startedEngine();
  /** @type {Record<string, string>} */
  const sources = {
    scripts: '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n<svg onload=alert(1)>',
    links:
      '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) ![d](vbscript:x)',
    quotes: '![a" onerror="alert(1)](x "t\\" onload=alert(1)")',
    deep: '> '.repeat(20_000) + 'a',
    brackets: '['.repeat(50_000),
    emphasis: '*a '.repeat(20_000),
    nulls: '\0'.repeat(1000) + 'a',
  };
  for (const [name, source] of Object.entries(sources)) {
    test(`${name}: an article, and a harmless one`, () => {
      const { html } = read(source, { from: 'markdown' });
      // What stands in an attribute's value is text; addresses are looked at by themselves.
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
        const names = tag.replaceAll(/="[^"]*"/g, '');
        assert.doesNotMatch(names, /^<(script|svg|iframe|style)|\son/i);
      }
      for (const [, address] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        assert.doesNotMatch(address, /^(javascript|vbscript|data):/i);
      }
    });
  }
});

test('a script needs only two lines', () => {
  const script = `
    import { init, read } from ${JSON.stringify(engineUrl)};
    await init(${JSON.stringify(wasmPath)});
    process.stdout.write(read('# Hello').html);`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  assert.match(out, /<h1 id="article-hello">Hello<\/h1>/);
});
