// docs/schema/article.schema.json against what the command line writes: nothing that is written is
// outside of the schema, and what the schema allows is read.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.ARTICLE_VIEWER ?? path.join(root, 'build/release/article-viewer');
const schema = JSON.parse(readFileSync(path.join(root, 'docs/schema/article.schema.json'), 'utf8'));
// Some lists say more of their items than `type: array` beside `items`, which strict mode is about.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
const validate = ajv.compile(schema);

/** @param {unknown} article @param {string} what */
function assertValid(article, what) {
  if (validate(article)) return;
  // Of all alternatives that don't match, the deepest is the one that was meant.
  const errors = validate.errors ?? [];
  const deepest = Math.max(...errors.map((error) => error.instancePath.length));
  const told = errors.filter((error) => error.instancePath.length === deepest);
  assert.fail(`${what}: ${JSON.stringify(told.slice(0, 4), null, 1)}`);
}

/**
 * What `--to json` writes for each input, by way of the batch mode.
 * @param {{ content: string, from: string }[]} inputs
 * @returns {any[]}
 */
function articles(inputs) {
  const input = inputs.map((line) => `${JSON.stringify(line)}\n`).join('');
  const out = execFileSync(program, ['--batch', '--fields', 'json,error'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { json, error } = JSON.parse(line);
      assert.equal(error, null);
      return json;
    });
}

/** Names in a table of strings of our C++. @param {string} file @param {string} table */
function namesIn(file, table) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const start = text.indexOf(table);
  assert.ok(start >= 0, `${file} has no ${table}`);
  const end = text.indexOf('\n}', start);
  return [...text.slice(start, end).matchAll(/"([^"]+)"/g)].map((match) => match[1]);
}

describe('the schema', () => {
  test('has every name of the core', () => {
    const kinds = namesIn('src/document/vocabulary.cpp', 'kind_names[kind_count]');
    for (const kind of kinds) assert.equal(schema.$defs[kind]?.properties.type.const, kind);
    const codes = namesIn('src/document/diagnostics.cpp', 'std::string_view diagnostic_name(');
    assert.deepEqual(
      schema.$defs.diagnostic.properties.code.enum,
      codes.filter((code) => code !== 'unknown'),
    );
    const sources = namesIn('src/document/metadata.cpp', 'source_names[]');
    assert.deepEqual(
      schema.$defs.source.enum,
      sources.filter((source) => source !== 'none'),
    );
    const fields = namesIn('src/document/metadata.hpp', 'static void each_field(');
    assert.deepEqual(Object.keys(schema.$defs.metadata.properties), [...fields, 'extra']);
  });

  test('says of every object whether it is closed, and describes it', () => {
    for (const [name, definition] of Object.entries(schema.$defs)) {
      assert.equal(typeof definition.description, 'string', name);
      if (definition.type === 'object') assert.equal(definition.additionalProperties, false, name);
    }
  });
});

describe('what is written', () => {
  /** @type {Record<string, string>} */
  const formats = { '.md': 'markdown', '.html': 'html', '.txt': 'text', '.json': 'json' };
  const samples = readdirSync(path.join(root, 'samples'), { recursive: true })
    .map(String)
    .filter((name) => path.extname(name) in formats && name !== 'index.json')
    .sort();

  test('for each sample fits the schema', () => {
    assert.ok(samples.length >= 8);
    const written = articles(
      samples.map((name) => ({
        content: readFileSync(path.join(root, 'samples', name), 'utf8'),
        from: formats[path.extname(name)],
      })),
    );
    for (const [i, article] of written.entries()) assertValid(article, samples[i]);
  });

  test('for odd Markdown fits the schema', () => {
    const inputs = [
      '',
      '# \n\n- [ ] a\n- [x] b\n\n3. c\n\n   d\n',
      '|a|b|\n|:-|-:|\n|1|\n|||2|\n',
      '[^1] [^2]\n\n[^1]: x\n\n[^3]: y\n',
      '> [!WARNING]\n> x\n\n```js title="a"\nb\n```\n\n$$\nx\n$$\n',
      '---\ntitle: T\nfoo: {a: [1, null]}\nimage: a.png\nauthor: [A, B]\n---\n[x](javascript:a)\0',
      '<details><summary>a</summary>b</details>\n\n![a](b "c") <b>c</b>\n',
    ];
    for (const [i, article] of articles(
      inputs.map((content) => ({ content, from: 'markdown' })),
    ).entries()) {
      assertValid(article, inputs[i]);
    }
  });
});

/** Random numbers that are the same in every run. @param {number} seed */
function random(seed) {
  let state = seed;
  /** A whole number below `limit`. @param {number} limit */
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/**
 * A value that fits a part of the schema.
 * @param {any} part
 * @param {(limit: number) => number} below
 * @param {number} depth
 * @returns {any}
 */
function instance(part, below, depth) {
  if (part.$ref) return instance(schema.$defs[part.$ref.split('/').pop()], below, depth);
  if ('const' in part) return part.const;
  if (part.enum) return part.enum[below(part.enum.length)];
  const type = Array.isArray(part.type) ? part.type[below(part.type.length)] : part.type;
  if (type === 'array') return list(part, below, depth);
  if (part.anyOf) return instance(part.anyOf[below(part.anyOf.length)], below, depth);
  switch (type) {
    case 'null':
      return null;
    case 'boolean':
      return below(2) === 0;
    case 'integer':
      return (part.minimum ?? 0) + below(Math.min(5, (part.maximum ?? 9) - (part.minimum ?? 0)));
    case 'number':
      return (1 + below(8)) / 4;
    case 'string':
      return ['a', 'word', '漢字', 'https://example.org/', '<b>&"\\'][below(5)];
  }
  /** @type {Record<string, any>} */
  const object = {};
  for (const [name, property] of Object.entries(part.properties ?? {})) {
    if (!part.required?.includes(name) && below(3) > 0) continue;
    object[name] = instance(property, below, depth - 1);
  }
  if (part.minProperties) object.anything = [1, { a: null }];
  return object;
}

/** @param {any} part @param {(limit: number) => number} below @param {number} depth */
function list(part, below, depth) {
  const { items } = part.anyOf ? part.anyOf[below(part.anyOf.length)] : part;
  const length = depth > 0 ? below(5) : 0;
  /** @type {any[]} */
  const values = [];
  for (let i = 0; i < Math.max(length, part.minItems ?? 0); ++i) {
    values.push(instance(part.prefixItems?.[i] ?? items, below, depth));
  }
  return part.maxContains === undefined
    ? values
    : values.filter(
        (value, i) =>
          value.type !== 'figcaption' ||
          i === values.findIndex((other) => other.type === 'figcaption'),
      );
}

describe('what the schema allows', () => {
  const generated = Array.from({ length: 400 }, (_, seed) => {
    const below = random(seed);
    return { ...instance(schema, below, 12), content: instance(schema.$defs.root, below, 10) };
  });

  test('is generated by this test', () => {
    for (const article of generated) assertValid(article, 'generated');
    const text = JSON.stringify(generated);
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (!definition.properties?.type) continue;
      assert.ok(text.includes(`{"type":"${name}"`), `no ${name} was generated`);
    }
  });

  test('is read without complaint and written within the schema', () => {
    const inputs = generated.map((article) => ({
      content: JSON.stringify({ ...article, diagnostics: [] }),
      from: 'json',
    }));
    for (const [i, article] of articles(inputs).entries()) {
      assertValid(article, inputs[i].content);
      for (const { code, message } of article.diagnostics) {
        assert.ok(!['invalid-field', 'unknown-node'].includes(code), message);
      }
    }
  });

  test('comes back as it was once it was written', () => {
    const first = articles(generated.map((a) => ({ content: JSON.stringify(a), from: 'json' })));
    const second = articles(first.map((a) => ({ content: JSON.stringify(a), from: 'json' })));
    // The footnotes pass may find a note unused that it numbered in a place it then took out.
    for (const [i, article] of second.entries()) {
      assert.deepEqual({ ...article, diagnostics: [] }, { ...first[i], diagnostics: [] });
    }
  });
});

describe('what is broken', () => {
  const [good] = articles([
    { content: '# a\n\n- b ![c](d)\n\n| e |\n| - |\n| f |\n', from: 'markdown' },
  ]);

  /** @type {[string, (article: any) => void][]} */
  const faults = [
    ['another version', (a) => (a.version = 2)],
    ['no content', (a) => delete a.content],
    ['an unknown member', (a) => (a.extra = 1)],
    ['no statistics', (a) => delete a.statistics.words],
    ['a negative count', (a) => (a.statistics.words = -1)],
    ['metadata without a source', (a) => (a.metadata.title = { value: 'x' })],
    ['metadata of an unknown source', (a) => (a.metadata.title = { value: 'x', source: 'x' })],
    ['metadata that is not known', (a) => (a.metadata.style = { value: 'x', source: 'json' })],
    ['an unknown node', (a) => (a.content.children[0].type = 'script')],
    ['raw HTML', (a) => a.content.children.push({ type: 'html', value: '<b>' })],
    ['text among blocks', (a) => a.content.children.push({ type: 'text', value: 'x' })],
    ['a heading in seventh place', (a) => (a.content.children[0].depth = 7)],
    ['a style', (a) => (a.content.children[0].style = 'x')],
    ['a list that holds no items', (a) => (a.content.children[1].children = a.content.children)],
    ['an image without a description', (a) => delete find(a, 'image').alt],
    ['an unknown alignment', (a) => (find(a, 'table').align = ['justify'])],
    ['a cell that spans nothing', (a) => (find(a, 'tableCell').colspan = 0)],
    ['an unknown warning', (a) => (a.diagnostics = [{ code: 'x', message: 'y', count: 1 }])],
  ];

  /**
   * The first node of that type.
   * @param {any} article
   * @param {string} type
   * @returns {any}
   */
  function find(article, type) {
    const open = [article.content];
    for (const each of open) {
      if (each.type === type) return each;
      open.push(...(each.children ?? []));
    }
    return assert.fail(`no ${type} to break`);
  }

  for (const [name, breakIt] of faults) {
    test(`does not fit: ${name}`, () => {
      const article = structuredClone(good);
      assertValid(article, 'before it is broken');
      breakIt(article);
      assert.equal(validate(article), false);
    });
  }
});
