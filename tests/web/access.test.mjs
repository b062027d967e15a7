// Everyone can read: axe-core finds nothing in any state and theme, all is reached by keys, targets are
// large enough, nothing moves for those who want it still, and 320 pixels are enough.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import { startBench, untilState } from './support/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const bench = await startBench();
const { site, visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('playwright-core').Page} Page */

const source = `---
title: Everything
author: Somebody
date: 2024-02-03
lang: en
---

Text with *emphasis*, \`code\`, [a link](https://example.org/), ==a mark== and a note.[^1] $x^2$

## A heading

> [!WARNING]
> Careful.

- [x] done
- [ ] not done

| A very wide | table | with | many | columns | that | goes | on |
|---|---|---|---|---|---|---|---|
| ${'cell | '.repeat(8)}

\`\`\`js
// A comment
const aVeryLongLine = 'that goes on and on and on and on and on and on and on', number = 42;
\`\`\`

![A cumulus](/samples/pictures/cumulus.svg "It piles up.")

### Deeper

More words.

## Another

${'Words to be read. '.repeat(200)}

[^1]: The note.
`;
site.answer('/all.md', { body: source, type: 'text/markdown' });
// Axe is put into the page by the test; the page's own policy has nothing to do with that.
const page320 = { viewport: { width: 320, height: 640 } };
const viewer = (attributes = '') =>
  put(`<main><article-viewer src="/all.md" tools="all" ${attributes}></article-viewer></main>`, {
    policy:
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src *; connect-src 'self'",
  });

/** @param {Page} page @param {string} state */
async function check(page, state) {
  const found = await page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map((/** @type {any} */ { id, nodes }) => [
      id,
      ...nodes
        .slice(0, 3)
        .map((/** @type {any} */ { html, any }) => [html.slice(0, 160), any[0]?.message]),
    ]);
  });
  assert.deepEqual(found, [], state);
}

/** @param {Page} page */
async function ready(page) {
  await untilState(page, 'ready');
  await page.getByRole('toolbar').waitFor();
  await page.locator('math').first().waitFor();
  await page.locator('.hljs-keyword').first().waitFor();
  await page.addScriptTag({ content: axe });
}

/** @param {Page} page @param {RegExp} name */
const press = (page, name) => page.getByRole('button', { name }).first().click();

describe('axe-core finds nothing', () => {
  for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast']) {
    test(`in the theme ${theme}`, () =>
      visit(viewer(`theme="${theme}" toc`), async (page) => {
        await ready(page);
        await check(page, theme);
      }));
  }

  test('in every tool', () =>
    visit(
      viewer(),
      async (page) => {
        await ready(page);
        for (const name of [/^Contents/, /^Text and colors/, /^Highlights/, /^More/]) {
          await press(page, name);
          await page.getByRole('dialog', { name }).waitFor();
          await check(page, String(name));
          await page.keyboard.press('Escape');
        }
        await press(page, /^Find/);
        await page.getByRole('searchbox').waitFor();
        await page.keyboard.type('words');
        await check(page, 'find');
        await page.keyboard.press('Escape');
        await press(page, /^Read aloud/);
        await check(page, 'read aloud');
        await page.keyboard.press('Escape');
        await page.locator('[role="doc-noteref"]').click();
        await page.getByRole('dialog', { name: 'Footnote 1' }).waitFor();
        await check(page, 'footnote');
        await page.keyboard.press('Escape');
        await page.locator('.page').focus();
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
        await check(page, 'keys');
        await page.keyboard.press('Escape');
        await page.locator('.enlargeable').click();
        await page.locator('.lightbox').waitFor();
        await check(page, 'picture');
      },
      { colorScheme: 'dark' },
    ));

  test('while loading, in an error, with nothing', async () => {
    site.answer('/slow.md', { body: '# Slow', after: 20_000, type: 'text/markdown' });
    await visit(
      put(
        '<main><h1>Page</h1><article-viewer src="/none.md"></article-viewer><article-viewer src="/slow.md"></article-viewer><article-viewer></article-viewer></main>',
        { policy: "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'" },
      ),
      async (page) => {
        await page.locator('.error').waitFor();
        await page.locator('.loading').waitFor();
        await page.addScriptTag({ content: axe });
        await check(page, 'messages');
      },
      { complaints: [/404/] },
    );
  });
});

describe('at 320 pixels', () => {
  for (const attributes of ['', 'size="32"', 'dir="rtl" lang="ar"']) {
    test(`nothing has to be pushed sideways ${attributes}`, () =>
      visit(
        viewer(attributes),
        async (page) => {
          await ready(page);
          const over = () =>
            page.evaluate(() => {
              const { scrollWidth, clientWidth } = document.documentElement;
              return scrollWidth - clientWidth;
            });
          assert.equal(await over(), 0);
          await page.locator('.bar-tools .tool').first().click();
          await page.locator('.find').waitFor();
          assert.equal(await over(), 0);
        },
        page320,
      ));
  }
});

test('targets are 24 pixels and more', () =>
  visit(
    viewer(),
    async (page) => {
      await ready(page);
      for (const name of [/^Find/, /^Read aloud/, /^Text and colors/]) await press(page, name);
      await page.getByRole('dialog', { name: 'Text and colors' }).waitFor();
      const small = await page.evaluate(() => {
        const root = document.querySelector('article-viewer')?.shadowRoot;
        const controls = root?.querySelectorAll('button, input, select, summary') ?? [];
        return [...controls]
          .filter((control) => control.checkVisibility())
          .map((control) => ({ control, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ control, box }) => `${control.className} ${box.width}×${box.height}`);
      });
      assert.deepEqual(small, []);
    },
    page320,
  ));

test('the bar never covers what has the focus', () =>
  visit(viewer(), async (page) => {
    await ready(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('[role="doc-backlink"]').focus();
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate(() => {
        const root = document.querySelector('article-viewer')?.shadowRoot;
        const element = root?.activeElement;
        const bar = root?.querySelector('.bar')?.getBoundingClientRect();
        if (!element || !bar || element.closest('.bar')) return '';
        const { bottom, height } = element.getBoundingClientRect();
        return height > 0 && bottom < bar.bottom ? element.outerHTML.slice(0, 80) : '';
      });
      assert.equal(hidden, '');
    }
  }));

test('who wants no motion gets none', () =>
  visit(
    viewer(),
    async (page) => {
      await ready(page);
      const moving = await page.evaluate(() => {
        const root = document.querySelector('article-viewer')?.shadowRoot;
        return [...(root?.querySelectorAll('*') ?? [])].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none';
        }).length;
      });
      assert.equal(moving, 0);
    },
    { reducedMotion: 'reduce' },
  ));

test('forced colors: the system’s own, and what is chosen can be told', () =>
  visit(
    viewer(),
    async (page) => {
      await ready(page);
      await press(page, /^Text and colors/);
      await page.getByRole('dialog', { name: 'Text and colors' }).waitFor();
      const differ = await page.evaluate(() => {
        const root = document.querySelector('article-viewer')?.shadowRoot;
        const spans = [...(root?.querySelectorAll('.themes span') ?? [])];
        return new Set(spans.map((span) => getComputedStyle(span).backgroundColor)).size;
      });
      assert.ok(differ > 1);
    },
    { forcedColors: 'active' },
  ));
