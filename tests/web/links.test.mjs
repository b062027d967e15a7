// Links within an article. Browsers find no ids inside shadow trees: the viewer does.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startBench, untilState } from './support/browser.mjs';

const bench = await startBench();
const { site, visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('playwright-core').Page} Page */

const filler = 'A line of text. '.repeat(40);
const source = `
[Go to the end](#the-end)

A claim.[^1]

${`${filler}\n\n`.repeat(12)}
## The end

Over.

[^1]: The proof.
`;
site.answer('/long.md', { body: source, type: 'text/markdown' });
// Footnotes are followed as links; what else can be done with them is a tool's affair.
const viewer = '<article-viewer src="/long.md" tools="-footnotes"></article-viewer>';

/** Where the focus is within the viewer, and whether that can be seen. */
const focused = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    const box = element?.getBoundingClientRect();
    return {
      id: element?.id,
      visible: box !== undefined && box.bottom > 0 && box.top < innerHeight,
    };
  });

test('a link to a heading goes there, into the address and back', () =>
  visit(put(viewer), async (page) => {
    await page.getByRole('link', { name: 'Go to the end' }).click();
    assert.deepEqual(await focused(page), { id: 'article-the-end', visible: true });
    assert.equal(new URL(page.url()).hash, '#article-the-end');
    assert.ok((await page.evaluate(() => scrollY)) > 0);
    await page.goBack();
    assert.equal(new URL(page.url()).hash, '');
  }));

test('a footnote and the way back, by keyboard alone', () =>
  visit(put(viewer), async (page) => {
    await untilState(page, 'ready');
    await page.locator('[role="doc-noteref"]').focus();
    await page.keyboard.press('Enter');
    const note = await focused(page);
    assert.ok(note.visible && note.id, JSON.stringify(note));
    assert.match((await page.locator(`[id="${note.id}"]`).textContent()) ?? '', /The proof/);
    // The next stop is the way back, which is in the note.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match((await focused(page)).id ?? '', /fnref/);
  }));

test('an address with a fragment opens at its place', () =>
  visit(`${put(viewer)}#article-the-end`, async (page) => {
    await untilState(page, 'ready');
    await page.waitForFunction(() => scrollY > 0);
    assert.deepEqual(await focused(page), { id: 'article-the-end', visible: true });
  }));

test('a changed fragment is followed', () =>
  visit(put(viewer), async (page) => {
    await untilState(page, 'ready');
    await page.evaluate(() => {
      location.hash = '#article-the-end';
    });
    await page.waitForFunction(() => scrollY > 0);
    assert.equal((await focused(page)).id, 'article-the-end');
  }));

test('what the page itself has of that name goes first', () =>
  visit(put(`<p id="article-the-end">Mine.</p>${viewer}`), async (page) => {
    await untilState(page, 'ready');
    await page.evaluate(() => {
      location.hash = '#article-the-end';
    });
    await page.waitForTimeout(200);
    assert.equal((await focused(page)).id, undefined);
  }));

test('in each of two viewers a link stays in its own', () =>
  visit(
    put(`${viewer}${viewer.replace('<article-viewer', '<article-viewer id="b"')}`),
    async (page) => {
      await untilState(page, 'ready', '#b');
      await page.locator('#b').getByRole('link', { name: 'Go to the end' }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'b');
    },
  ));

test('links that lead away tell nobody where from', () =>
  visit(
    put(
      '<article-viewer><script type="text/markdown">[out](https://example.org/)</script></article-viewer>',
    ),
    async (page) => {
      const rel = await page.getByRole('link', { name: 'out' }).getAttribute('rel');
      assert.match(rel ?? '', /noopener|noreferrer/);
    },
  ));
