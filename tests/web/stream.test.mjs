// Articles that come in pieces.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { completed } from '../../web/stream/complete.js';
import { split } from '../../web/stream/split.js';
import { startBench, untilState } from './support/browser.mjs';

const bench = await startBench();
const { visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('../../web/article-viewer.js').ArticleViewerElement} Viewer */

describe('what breaks off', () => {
  /** @type {[given: string, shown: string][]} */
  const rows = [
    ['plain words', 'plain words'],
    ['some **bold', 'some **bold**'],
    ['some **', 'some'],
    ['some *slanted **and bold', 'some *slanted **and bold***'],
    ['snake_case and _half', 'snake_case and _half_'],
    ['2 * 3 = 6', '2 * 3 = 6'],
    ['* item', '* item'],
    ['code `x * y', 'code `x * y`'],
    ['a [link', 'a link'],
    ['a [link](https://exam', 'a link'],
    ['a ![picture](https://exam', 'a picture'],
    ['a [link](x) done', 'a [link](x) done'],
    ['~~gone', '~~gone~~'],
    ['text\n--', 'text\n'],
    ['text\n\n#', 'text\n\n'],
    ['text\n\n- one\n-', 'text\n\n- one\n'],
    ['**whole**\n\nand *ha', '**whole**\n\nand *ha*'],
    ['escaped \\*star', 'escaped \\*star'],
    ['tag <det', 'tag '],
  ];
  for (const [given, shown] of rows) {
    test(JSON.stringify(given), () => assert.equal(completed(given), shown));
  }
});

describe('what is finished', () => {
  /** @type {[text: string, finished: string, inCode?: boolean][]} */
  const rows = [
    ['one\ntwo', ''],
    ['one\n\ntwo', 'one\n\n'],
    ['one\n\n', ''],
    ['- a\n\n- b\n\n  more\n\nend', '- a\n\n- b\n\n  more\n\n'],
    ['```js\na\n\nb', '', true],
    ['```js\na\n\nb\n```\n\nend', '```js\na\n\nb\n```\n\n'],
    ['````\n```\n\nb', '', true],
    ['$$\na\n\nb', '', true],
    ['$$ a $$\n\nb', '$$ a $$\n\n'],
    ['<details>\n\ninside\n\n</details>\n\nend', '<details>\n\ninside\n\n</details>\n\n'],
    ['<details>\n\ninside', ''],
    ['---\ntitle: A\n\nb: c', '', true],
    ['---\ntitle: A\n---\n\none\n\ntwo', '---\ntitle: A\n---\n\none\n\n'],
    ['one\n\n[^1]: note', ''],
  ];
  for (const [text, finished, inCode = false] of rows) {
    test(JSON.stringify(text), () =>
      assert.deepEqual(split(text, true), { finished: finished.length, inCode }),
    );
  }
});

const source = `---
title: It grows
---

First **paragraph** with [a link][far] and a note.[^1]

## A heading

- one
- two

\`\`\`js
const a = 1;

const b = 2;
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

Last words, *slanted*.

[far]: https://example.org/

[^1]: The note.
`;

describe('in the page', () => {
  test('append: finished blocks stay the same nodes; the end is what reading at once gives', () =>
    visit(put('<article-viewer tools="none"></article-viewer>'), async (page) => {
      const result = await page.evaluate(async (text) => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        const frame = () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          });
        const states = () =>
          ['streaming', 'ready'].filter((state) => viewer.matches(`:state(${state})`));
        const squeezed = (/** @type {string | undefined} */ html) => html?.replace(/>\s+/g, '>');
        const content = () => viewer.shadowRoot?.querySelector('.content');
        /** @type {Element[]} */
        let first = [];
        /** @type {string[]} */
        const flickers = [];
        for (let at = 0; at < text.length; at += 7) {
          await viewer.append(text.slice(at, at + 7));
          await frame();
          if (at > 60 && /\*\*|\]\(|```/.test(content()?.textContent ?? '')) {
            flickers.push(content()?.textContent ?? '');
          }
          if (at > 150 && first.length === 0) first = [...(content()?.children ?? [])].slice(0, 2);
        }
        const during = states();
        const article = await viewer.finish();
        const grown = content()?.innerHTML;
        const same = first.map((node) => content()?.contains(node));
        const header = viewer.shadowRoot?.querySelector('h1')?.textContent;
        const loaded = new Promise((resolve) => {
          viewer.addEventListener('load', resolve, { once: true });
        });
        viewer.source = text;
        await loaded;
        return {
          during,
          after: states(),
          title: article?.metadata.title?.value,
          header,
          same,
          flickers,
          grown: squeezed(grown),
          whole: squeezed(content()?.innerHTML),
        };
      }, source);
      const { grown, whole, ...rest } = result;
      assert.equal(grown, whole);
      assert.deepEqual(rest, {
        during: ['streaming', 'ready'],
        after: ['ready'],
        title: 'It grows',
        header: 'It grows',
        same: [true, true],
        flickers: [],
      });
    }));

  test('a stream of bytes is shown as it comes; a growing paragraph keeps its node', () =>
    visit(put('<article-viewer></article-viewer>'), async (page) => {
      await page.evaluate(() => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        const bytes = new TransformStream();
        const writer = bytes.writable.getWriter();
        Object.assign(globalThis, { writer });
        viewer.source = bytes.readable;
        // An ö in two pieces.
        void writer.write(new TextEncoder().encode('Sch').slice());
        void writer.write(new Uint8Array([0xc3]));
      });
      await page.getByText('Sch').waitFor();
      const node = await page.locator('.content p').elementHandle();
      await page.evaluate(async () => {
        const { writer } = /** @type {any} */ (globalThis);
        await writer.write(new Uint8Array([0xb6, 0x6e]));
        await writer.write(new TextEncoder().encode(' und gut.\n\nEnde'));
      });
      await page.getByText('Schön und gut.').waitFor();
      assert.equal(await node?.textContent(), 'Schön und gut.');
      await untilState(page, 'ready', 'article-viewer:state(streaming)');
      await page.evaluate(() => /** @type {any} */ (globalThis).writer.close());
      await page.waitForFunction(
        () => !document.querySelector('article-viewer')?.matches(':state(streaming)'),
      );
    }));

  test('the end is followed only while the reader is there', () =>
    visit(put('<article-viewer></article-viewer>'), async (page) => {
      const places = await page.evaluate(async () => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        const more = async () => {
          for (let i = 0; i < 8; i++) {
            await viewer.append(`${'Words and more words. '.repeat(20)}\n\n`);
            await new Promise((resolve) => {
              requestAnimationFrame(() => requestAnimationFrame(resolve));
            });
          }
        };
        await more();
        const followed = scrollY;
        scrollTo(0, 0);
        await more();
        return { followed, left: scrollY };
      });
      assert.ok(places.followed > 300, JSON.stringify(places));
      assert.equal(places.left, 0);
    }));

  test('a piece costs what its own block costs', () =>
    visit(put('<article-viewer></article-viewer>'), async (page) => {
      const lengths = await page.evaluate(async () => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        /** @type {number[]} */
        const read = [];
        const { encodeInto } = TextEncoder.prototype;
        TextEncoder.prototype.encodeInto = function count(text, target) {
          if (text.includes('piece')) read.push(text.length);
          return encodeInto.call(this, text, target);
        };
        for (let i = 0; i < 60; i++) {
          await viewer.append(`A piece of an article, and not its first. ${'x '.repeat(400)}\n\n`);
          await new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          });
        }
        return read;
      });
      assert.ok(lengths.length >= 60, `${lengths.length} reads`);
      assert.ok(Math.max(...lengths) < 4000, `${Math.max(...lengths)} characters at once`);
    }));
});
