// JSON that is broken, odd or hostile: an error with its place, or the article that can be made of it with
// a warning. The same from the command line and from the WebAssembly module.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ArticleError, convert, initSync } from '../../web/engine.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.ARTICLE_VIEWER ?? path.join(root, 'build/release/article-viewer');
initSync(readFileSync(path.join(root, 'build/wasm/article.wasm')));

/**
 * What a source gives: an error with its code and byte offset, and a part of its message; or the text of
 * an article and the warnings that it has.
 * @typedef {{ error: string, offset?: number, message?: RegExp }} Refused
 * @typedef {{ text: RegExp, warnings?: string[] }} Read
 * @typedef {{ name: string, json: string | (() => Buffer), is: Refused | Read }} Case
 */

const million = 1_000_000;
const megabyte = 1024 * 1024;

/** @param {unknown[]} children */
const mdast = (children) => ({ type: 'root', children });
/** @param {string} text */
const paragraph = (text) => ({ type: 'paragraph', children: [{ type: 'text', value: text }] });
const whole = JSON.stringify(mdast([paragraph('water')]));

/** Nodes in each other. @param {string} before @param {string} open @param {string} close @param {string} after */
const nested = (before, open, close, after) => () =>
  Buffer.from(before + open.repeat(million) + close.repeat(million) + after);

/** @type {Case[]} */
const cases = [
  // Truncated.
  ...[1, 20, whole.length - 1].map((length) => ({
    name: `cut off after ${length} bytes`,
    json: whole.slice(0, length),
    is: { error: 'invalid-json', message: /unexpected end|missing closing quote|invalid string/ },
  })),
  {
    name: 'cut off within a character',
    json: () => Buffer.from('["ä"]').subarray(0, 3),
    is: { error: 'invalid-json' },
  },
  // What people write who take JSON for JavaScript.
  {
    name: 'a trailing comma in a list',
    json: '[1,\n 2, ]',
    is: {
      error: 'invalid-json',
      offset: 6,
      message: /line 2, column 3: nothing follows this comma/,
    },
  },
  {
    name: 'a trailing comma in an object',
    json: '{"a":1,}',
    is: { error: 'invalid-json', offset: 6, message: /nothing follows this comma/ },
  },
  {
    name: 'a comment to the end of the line',
    json: '{ // why\n"a":1}',
    is: { error: 'invalid-json', offset: 2, message: /line 1, column 3: comments cannot stand/ },
  },
  {
    name: 'a comment between values',
    json: '[1, /* two */ 3]',
    is: { error: 'invalid-json', offset: 4, message: /comments cannot stand/ },
  },
  // Names twice.
  {
    name: 'a name twice in mdast',
    json: '{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","value":"a","value":"b"}]}]}',
    is: { text: /^b$/m, warnings: ['invalid-field'] },
  },
  {
    name: 'a name twice in a feed',
    json: '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"a","content_text":"b"}]}',
    is: { text: /^b$/m, warnings: ['invalid-field'] },
  },
  {
    name: 'a name twice in an editor’s document',
    json: '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","text":"b"}]}]}',
    is: { text: /^b$/m, warnings: ['invalid-field'] },
  },
  // Numbers.
  {
    name: '1e400',
    json: '{"a":1e400}',
    is: { error: 'invalid-json', offset: 5, message: /the number is too large/ },
  },
  {
    name: '-1e400',
    json: '[-1e400]',
    is: { error: 'invalid-json', offset: 1, message: /the number is too large/ },
  },
  {
    name: '1e-400',
    json: '{"type":"root","children":[{"type":"heading","depth":1e-400,"children":[{"type":"text","value":"a"}]},{"type":"paragraph","children":[{"type":"text","value":"b"}]}]}',
    is: { text: /^b$/m, warnings: ['invalid-field'] },
  },
  // Depth.
  {
    name: 'a million open lists',
    json: nested('', '[', '', ''),
    is: { error: 'invalid-json', offset: million },
  },
  {
    name: 'a million lists in each other',
    json: nested('', '[', ']', ''),
    is: { error: 'unsupported-json' },
  },
  {
    name: 'a million quotes in each other',
    json: nested('{"type":"root","children":[', '{"type":"blockquote","children":[', ']}', ']}'),
    is: { text: /^$/m },
  },
  {
    name: 'a million nodes of an editor',
    json: nested('{"type":"doc","content":[', '{"type":"blockquote","content":[', ']}', ']}'),
    is: { text: /^$/m },
  },
  {
    name: 'a million unknown nodes',
    json: nested('{"root":{"type":"root","children":[', '{"type":"x","children":[', ']}', ']}}'),
    is: { text: /^$/m, warnings: ['unknown-node'] },
  },
  {
    name: '100 MB of [',
    json: () => Buffer.alloc(100 * megabyte, '['),
    is: { error: 'too-large', message: /more than \d+ values/ },
  },
  // Half a pair.
  {
    name: 'lone surrogates',
    json: String.raw`{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","value":"a\ud83d b\ude00"}]}]}`,
    is: { text: /^a\uFFFD b\uFFFD$/m },
  },
  {
    name: 'a lone surrogate in a name',
    json: String.raw`{"\ud83d":1,"type":"root","children":[]}`,
    is: { text: /^$/m },
  },
  // Wrong types; json/damaged_fixtures_test.cpp puts them at every place of every fixture.
  {
    name: 'children that are no list',
    json: '{"type":"root","children":[{"type":"paragraph","children":7}]}',
    is: { text: /^$/m, warnings: ['invalid-field'] },
  },
  {
    name: 'text that is a number',
    json: '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":7},{"type":"text","text":"b"}]}]}',
    is: { text: /^b$/m, warnings: ['invalid-field'] },
  },
  {
    name: 'items that are no articles',
    json: '{"version":"https://jsonfeed.org/version/1.1","items":[7,"a",null,[]]}',
    is: { error: 'unsupported-json' },
  },
  // What refers to itself.
  {
    name: 'an entry of Contentful that is its own author and picture',
    json: JSON.stringify({
      items: [
        {
          sys: { type: 'Entry', id: 'a' },
          fields: {
            title: 'A',
            author: { sys: { type: 'Link', linkType: 'Entry', id: 'a' } },
            body: {
              nodeType: 'document',
              data: {},
              content: [
                {
                  nodeType: 'embedded-entry-block',
                  data: { target: { sys: { type: 'Link', linkType: 'Entry', id: 'a' } } },
                  content: [],
                },
                {
                  nodeType: 'paragraph',
                  data: {},
                  content: [{ nodeType: 'text', value: 'b', marks: [], data: {} }],
                },
              ],
            },
          },
        },
      ],
    }),
    is: { text: /^b$/m },
  },
  {
    name: 'links of Contentful that lead to links',
    json: JSON.stringify({
      items: [
        {
          fields: {
            title: 'A',
            text: 'b',
            author: { sys: { type: 'Link', linkType: 'Entry', id: 'x' } },
          },
        },
      ],
      includes: { Entry: [{ sys: { type: 'Link', linkType: 'Entry', id: 'x' } }] },
    }),
    is: { text: /^b$/m },
  },
  {
    name: 'JSON-LD in a circle',
    json: JSON.stringify({
      '@graph': [
        {
          '@id': '#a',
          '@type': 'Article',
          articleBody: 'b',
          author: { '@id': '#b' },
          publisher: { '@id': '#a' },
        },
        { '@id': '#b', '@type': 'Person', name: { '@id': '#b' }, url: { '@id': '#a' } },
      ],
    }),
    is: { text: /^b$/m },
  },
  {
    name: 'a definition of Portable Text that names itself',
    json: JSON.stringify([
      {
        _type: 'block',
        _key: 'a',
        markDefs: [{ _key: 'm', _type: 'link', href: 'https://a.example/', marks: ['m'] }],
        children: [{ _type: 'span', text: 'b', marks: ['m', 'm'] }],
      },
    ]),
    is: { text: /b/ },
  },
  {
    name: 'entities of Draft.js that name each other',
    json: JSON.stringify({
      entityMap: {
        0: {
          type: 'LINK',
          data: { url: 'https://a.example/', entity: 1, entityRanges: [{ key: 1 }] },
        },
        1: { type: 'LINK', data: { entityRanges: [{ key: 0 }] } },
      },
      blocks: [
        {
          key: 'a',
          text: 'b',
          type: 'unstyled',
          entityRanges: [
            { offset: 0, length: 1, key: 0 },
            { offset: 0, length: 1, key: 1 },
            { offset: 0, length: 9, key: 7 },
          ],
        },
      ],
    }),
    is: { text: /b/ },
  },
  {
    name: 'footnotes of mdast in each other',
    json: JSON.stringify(
      mdast([
        { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'a' }] },
        {
          type: 'footnoteDefinition',
          identifier: 'a',
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: 'b' },
                { type: 'footnoteReference', identifier: 'a' },
              ],
            },
          ],
        },
      ]),
    ),
    is: { text: /b/ },
  },
];

/** @param {Buffer<ArrayBuffer>} source */
function inModule(source) {
  try {
    const [json, text] = convert(source, { from: 'json', outputs: ['json', 'body'] });
    return { json: Buffer.from(json), text: new TextDecoder().decode(text) };
  } catch (error) {
    if (error instanceof ArticleError) return { error };
    throw error;
  }
}

/** @param {Buffer} source */
function natively(source) {
  const { status, stdout, stderr, error } = spawnSync(program, ['--from', 'json', '--to', 'json'], {
    input: source,
    maxBuffer: 1 << 28,
  });
  // It may have said what is wrong before it was given all of it.
  if (error && /** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
  return { status, json: stdout, stderr: String(stderr) };
}

describe('bad JSON', () => {
  for (const { name, json, is } of cases) {
    test(name, () => {
      const source = /** @type {Buffer<ArrayBuffer>} */ (
        typeof json === 'string' ? Buffer.from(json) : json()
      );
      const module = inModule(source);
      const native = natively(source);
      if ('error' in is) {
        assert.equal(module.error?.code, is.error);
        if (is.offset !== undefined) assert.equal(module.error?.offset, is.offset);
        assert.equal(typeof module.error?.offset, 'number');
        if (is.message) assert.match(module.error?.message ?? '', is.message);
        assert.equal(native.status, 1);
        assert.ok(native.stderr.includes(module.error?.message ?? 'none'), native.stderr);
        return;
      }
      assert.equal(module.error, undefined);
      assert.match(module.text ?? '', is.text);
      const { diagnostics } = JSON.parse(String(module.json));
      const codes = diagnostics.map((/** @type {{ code: string }} */ { code }) => code);
      for (const code of is.warnings ?? []) assert.ok(codes.includes(code), `${code}: ${codes}`);
      assert.equal(native.status, 0, native.stderr);
      // Too long to be shown where they differ.
      assert.ok(String(native.json).trimEnd() === String(module.json).trimEnd(), 'not the same');
    });
  }
});
