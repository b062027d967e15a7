// What an article may hold besides text: formulas, code in colors, diagrams of the page's own helpers.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startBench, untilState } from './support/browser.mjs';

const bench = await startBench();
const { site, visit, page: put } = bench;
after(() => bench.stop());

const script = (/** @type {string} */ text, attributes = '') =>
  put(
    `<article-viewer ${attributes}><script type="text/markdown">${text}</script></article-viewer>`,
  );

test('formulas become MathML; what is no TeX stays; nothing comes along', () =>
  visit(
    script(
      'Inline $x^2$ and\n\n$$\\int_0^1 x\\,dx$$\n\nand $\\href{javascript:alert(1)}{click}$ and $\\frac{$.\n',
    ),
    async (page) => {
      await page.locator('math').first().waitFor();
      assert.equal(await page.locator('math').first().locator('msup').count(), 1);
      assert.equal(await page.locator('.formula-display math[display="block"]').count(), 1);
      assert.equal(await page.locator('article a').count(), 0);
      assert.equal(await page.locator('math [href]').count(), 0);
    },
  ));

test('code is colored, in its language alone; its text stays what it was', async () => {
  const before = site.requests.get('/vendor/highlight/python.js') ?? 0;
  await visit(
    script(
      '```js\nconst a = "<b>&amp;";\n```\n\n```html\n<p class="x">y</p>\n```\n\n```nonsense\nx\n```\n\n```\nplain\n```\n',
    ),
    async (page) => {
      await page.locator('.hljs-keyword', { hasText: 'const' }).waitFor();
      await page.locator('.hljs-name').first().waitFor();
      const texts = await page.locator('pre > code').allTextContents();
      assert.deepEqual(texts, [
        'const a = "<b>&amp;";\n',
        '<p class="x">y</p>\n',
        'x\n',
        'plain\n',
      ]);
      assert.equal(site.requests.get('/vendor/highlight/python.js') ?? 0, before);
    },
  );
});

test('no code and no formulas: nothing of these is loaded', async () => {
  const counts = () =>
    ['/vendor/temml.js', '/vendor/highlight/core.js', '/tools/code.js', '/tools/toolbar.js'].map(
      (path) => site.requests.get(path) ?? 0,
    );
  const before = counts();
  await visit(script('Only words.\n'), async (page) => {
    await untilState(page, 'ready');
    await page.waitForTimeout(300);
  });
  assert.deepEqual(counts(), before);
});

test('a helper of the page shows its language; when it fails, the code stays', () =>
  visit(
    put('<article-viewer></article-viewer>'),
    async (page) => {
      await page.evaluate(async () => {
        const index = '/index.js';
        const { registerHelper } = await import(index);
        registerHelper('mermaid', (/** @type {string} */ source) => {
          if (source.includes('bad')) throw new Error('cannot draw');
          const node = document.createElement('output');
          node.textContent = `drawn: ${source.trim()}`;
          return node;
        });
        /** @type {any} */ (document.querySelector('article-viewer')).source =
          '```mermaid\na --> b\n```\n\n```mermaid\nbad\n```\n';
      });
      await page.getByText('drawn: a --> b').waitFor();
      assert.equal(await page.getByText('bad').isVisible(), true);
      assert.equal(await page.locator('.helped pre').isVisible(), false);
    },
    { complaints: [/the helper for mermaid failed/] },
  ));
