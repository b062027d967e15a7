// <article-viewer> as an element of HTML: attributes and properties, states, slots, registration,
// light-DOM mode, loading when near, what it keeps.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startBench, untilState } from './support/browser.mjs';

const bench = await startBench();
const { site, visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../web/article-viewer.js').ArticleViewerElement} Viewer */

site.answer('/short.md', {
  body: '# Short\n\nWords and [a link](/elsewhere) and [within](#part).\n\n## Part\n\nEnd.\n',
  type: 'text/markdown',
});
const short = '<article-viewer src="/short.md"></article-viewer>';

test('importing the package in Node does not throw', async () => {
  const { ArticleViewerElement } = await import('../../web/index.js');
  assert.equal(ArticleViewerElement.define('any-tag'), ArticleViewerElement);
});

describe('attributes', () => {
  test('are reflected by properties; unknown values fall back', () =>
    visit(put('<article-viewer></article-viewer>'), async (page) => {
      const result = await page.evaluate(() => {
        const viewer = /** @type {any} */ (document.querySelector('article-viewer'));
        /** @type {[attribute: string, property: string, given: string, expected: any][]} */
        const rows = [
          ['theme', 'theme', 'BLACK', 'black'],
          ['theme', 'theme', 'pink', 'auto'],
          ['loading', 'loading', 'lazy', 'lazy'],
          ['loading', 'loading', 'soon', 'eager'],
          ['crossorigin', 'crossOrigin', '', 'anonymous'],
          ['crossorigin', 'crossOrigin', 'use-credentials', 'use-credentials'],
          ['font', 'font', 'sans', 'sans'],
          ['font', 'font', 'url(x)', null],
          ['size', 'size', '24', 24],
          ['size', 'size', '2400', 128],
          ['size', 'size', 'big', null],
          ['width', 'width', '5', 20],
          ['line-height', 'lineHeight', '1.8', 1.8],
          ['letter-spacing', 'letterSpacing', '0.1', 0.1],
          ['word-spacing', 'wordSpacing', '1', 0.4],
          ['align', 'align', 'justify', 'justify'],
          ['weight', 'weight', 'bold', 'bold'],
          ['light', 'light', '', true],
          ['toc', 'toc', '', true],
          ['tools', 'tools', 'find', 'find'],
          ['storage-key', 'storageKey', 'mine', 'mine'],
        ];
        const wrong = [];
        for (const [attribute, property, given, expected] of rows) {
          viewer.setAttribute(attribute, given);
          if (viewer[property] !== expected) wrong.push([attribute, given, viewer[property]]);
          viewer.removeAttribute(attribute);
        }
        Object.assign(viewer, { size: 30, lineHeight: 2, light: true, align: null });
        return {
          wrong,
          reflected: ['size', 'line-height', 'light', 'align'].map((n) => viewer.getAttribute(n)),
          defaults: [viewer.crossOrigin, viewer.storageKey, viewer.from, viewer.toc],
        };
      });
      assert.deepEqual(result, {
        wrong: [],
        reflected: ['30', '2', '', null],
        defaults: [null, 'article-viewer', 'auto', false],
      });
    }));

  test('set the article: size, width, typeface, spacing, alignment, weight', () =>
    visit(
      put(
        '<article-viewer src="/short.md" size="30" width="20" font="mono" line-height="2" letter-spacing="0.1" align="right" weight="bold" theme="black"></article-viewer>',
      ),
      async (page) => {
        await untilState(page, 'ready');
        const style = await page
          .locator('.content p')
          .first()
          .evaluate((paragraph) => {
            const { fontSize, fontFamily, lineHeight, letterSpacing, textAlign, fontWeight } =
              getComputedStyle(paragraph);
            const { width } = paragraph.getBoundingClientRect();
            return {
              fontSize,
              fontFamily,
              lineHeight,
              letterSpacing,
              textAlign,
              fontWeight,
              width,
            };
          });
        assert.match(style.fontFamily, /monospace/);
        assert.deepEqual(
          { ...style, fontFamily: '' },
          {
            fontSize: '30px',
            fontFamily: '',
            lineHeight: '60px',
            letterSpacing: '3px',
            textAlign: 'right',
            fontWeight: '700',
            width: 600,
          },
        );
        const host = page.locator('article-viewer:state(theme-black)');
        assert.equal(
          await host.evaluate((viewer) => getComputedStyle(viewer).backgroundColor),
          'rgb(0, 0, 0)',
        );
        assert.equal(await host.getAttribute('style'), null);
      },
    ));
});

test('preferences go before attributes, are kept, and can be kept elsewhere', () =>
  visit(
    put('<article-viewer size="20" src="/short.md" storage-key="k"></article-viewer>'),
    async (page) => {
      await untilState(page, 'ready');
      const size = () =>
        page
          .locator('.content p')
          .first()
          .evaluate((text) => getComputedStyle(text).fontSize);
      const told = await page.evaluate(() => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        /** @type {any[]} */
        const events = [];
        document.addEventListener('article-preferences', (event) =>
          events.push(/** @type {any} */ (event).preferences),
        );
        viewer.preferences = /** @type {any} */ ({ size: 40, font: 'evil;}', other: 1 });
        return events;
      });
      assert.deepEqual(told, [{ size: 40 }]);
      assert.equal(await size(), '40px');
      await page.reload();
      await untilState(page, 'ready');
      assert.equal(await size(), '40px');
      const kept = await page.evaluate(() => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        /** @type {Map<string, string>} */
        const map = new Map();
        viewer.storage = {
          getItem: (key) => map.get(key) ?? null,
          setItem: (key, value) => void map.set(key, value),
          removeItem: (key) => void map.delete(key),
        };
        viewer.preferences = { theme: 'sepia' };
        const entries = [...map];
        viewer.storage = null;
        viewer.preferences = {};
        return { entries, left: localStorage.length };
      });
      assert.deepEqual(kept, { entries: [['k:preferences', '{"theme":"sepia"}']], left: 0 });
      assert.equal(await size(), '20px');
    },
  ));

test('a link in the article can be taken over; one within it can be, too', () =>
  visit(put(short), async (page) => {
    await untilState(page, 'ready');
    await page.evaluate(() => {
      /** @type {string[]} */
      const seen = [];
      Object.assign(globalThis, { seen });
      document.addEventListener('article-link', (event) => {
        seen.push(new URL(/** @type {any} */ (event).url).pathname);
        event.preventDefault();
      });
    });
    const before = page.url();
    await page.getByRole('link', { name: 'a link' }).click();
    await page.getByRole('link', { name: 'within' }).click();
    assert.equal(page.url(), before);
    const seen = await page.evaluate(() => /** @type {any} */ (globalThis).seen);
    assert.deepEqual(seen, ['/elsewhere', new URL(before).pathname]);
  }));

test('a second name, and another class under the name, do not throw', () =>
  visit(put(short), async (page) => {
    const tags = await page.evaluate(async () => {
      const file = '/article-viewer.js';
      const { ArticleViewerElement: Class } = await import(file);
      Class.define();
      Class.define('second-viewer');
      Class.define('third-viewer');
      const viewer = /** @type {any} */ (document.createElement('third-viewer'));
      viewer.source = '# Third';
      document.body.append(viewer);
      return [customElements.get('article-viewer') === Class, viewer instanceof Class];
    });
    assert.deepEqual(tags, [true, true]);
    await page.getByRole('heading', { name: 'Third' }).waitFor();
  }));

test('slots stand around the article; the page’s own style reaches parts', () =>
  visit(
    put(
      '<article-viewer src="/short.md"><p slot="before">Above</p><p slot="after">Below</p></article-viewer>',
      {
        head: '<style>article-viewer::part(title) { color: rgb(1, 2, 3) }</style>',
        policy: "script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'",
      },
    ),
    async (page) => {
      await untilState(page, 'ready');
      const top = (/** @type {string} */ text) =>
        page.getByText(text, { exact: true }).evaluate((node) => node.getBoundingClientRect().top);
      assert.ok((await top('Above')) < (await top('Short')));
      assert.ok((await top('End.')) < (await top('Below')));
      const color = await page.locator('h1').evaluate((node) => getComputedStyle(node).color);
      assert.equal(color, 'rgb(1, 2, 3)');
    },
  ));

test('light: the article is in the page’s own tree, set the same; ids and the page’s rules hold', () =>
  visit(
    put(
      `<p id="own">Own</p><article-viewer id="a" src="/short.md" size="30" light></article-viewer>`,
    ),
    async (page) => {
      await untilState(page, 'ready');
      const heading = page.locator('article-viewer > article h2');
      await heading.waitFor();
      const seen = await page.evaluate(() => ({
        found: document.getElementById('article-part')?.textContent,
        text: document.body.innerText.includes('Words and a link'),
        size: getComputedStyle(document.querySelector('.content p') ?? document.body).fontSize,
        own: getComputedStyle(document.getElementById('own') ?? document.body).fontSize,
      }));
      assert.deepEqual(seen, { found: 'Part', text: true, size: '30px', own: '16px' });
      const loads = await page.evaluate(async () => {
        const viewer = /** @type {any} */ (document.querySelector('article-viewer'));
        let count = 0;
        viewer.addEventListener('loadstart', () => (count += 1));
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
        const before = count;
        const ended = new Promise((resolve) => {
          viewer.addEventListener('loadend', resolve, { once: true });
        });
        Object.assign(viewer, { source: '# Another' });
        await ended;
        return [before, count, viewer.querySelectorAll('article').length];
      });
      assert.deepEqual(loads, [0, 1, 1]);
    },
  ));

test('loading=lazy waits until the viewer comes near', () =>
  visit(
    put('<article-viewer loading="lazy" src="/lazy.md"></article-viewer>', {
      head: '<link rel="stylesheet" href="/far.css">',
    }),
    async (page) => {
      await page.waitForTimeout(300);
      assert.equal(site.requests.get('/lazy.md'), undefined);
      await page.evaluate(() => scrollTo(0, 4000));
      await page.getByRole('heading', { name: 'Lazy' }).waitFor();
    },
  ));
site.answer('/lazy.md', { body: '# Lazy\n', type: 'text/markdown' });
site.answer('/far.css', { body: 'body { padding-top: 5000px }', type: 'text/css' });

test('crossorigin says whether cookies go along', () =>
  visit(put('<article-viewer crossorigin="use-credentials"></article-viewer>'), async (page) => {
    const modes = await page.evaluate(async () => {
      const viewer = /** @type {any} */ (document.querySelector('article-viewer'));
      /** @type {string[]} */
      const seen = [];
      viewer.fetch = async (/** @type {Request} */ { credentials }) => {
        seen.push(credentials);
        return new Response('# Own', { headers: { 'content-type': 'text/markdown' } });
      };
      viewer.src = '/anything';
      await new Promise((resolve) => {
        viewer.addEventListener('load', resolve, { once: true });
      });
      viewer.crossOrigin = null;
      await viewer.load();
      return seen;
    });
    assert.deepEqual(modes, ['include', 'same-origin']);
  }));

test('two hundred loads leave no nodes and no sheets behind', () =>
  visit(put('<article-viewer tools="all" toc src="/short.md"></article-viewer>'), async (page) => {
    await page.locator('.bar').waitFor();
    const client = await page.context().newCDPSession(page);
    const counts = async () => {
      await client.send('HeapProfiler.collectGarbage');
      await client.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    const load = (/** @type {number} */ times) =>
      page.evaluate(async (count) => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        for (let i = 0; i < count; i++) await viewer.load();
      }, times);
    await load(20);
    await page.locator('.bar .progress').waitFor();
    const before = await counts();
    await load(200);
    await page.locator('.bar .progress').waitFor();
    const after200 = await counts();
    assert.ok(
      after200.nodes - before.nodes < 100 &&
        after200.jsEventListeners - before.jsEventListeners < 20,
      JSON.stringify({ before, after200 }),
    );
  }));
