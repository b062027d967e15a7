// A source that holds several articles: one of them is shown, and the others are a press away.

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
/** @typedef {import('../../web/article-viewer.js').ArticleViewerElement} Viewer */

/** @param {number} repeats  of the words in each item */
const feed = (repeats = 1) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Canal',
    language: 'en',
    items: ['Spring', 'Summer', 'Autumn', ''].map((title, index) => ({
      id: String(index),
      title,
      date_published: `2024-0${index + 3}-01T08:00:00Z`,
      content_html: `<p>Boats of item ${index + 1}.</p>${'<p>The water is low and the gates are shut.</p>'.repeat(repeats)}`,
    })),
  });
site.answer('/feed.json', { body: feed(), type: 'application/feed+json' });
site.answer('/large.json', { body: feed(2000), type: 'application/feed+json' });
site.answer('/one.md', { body: '# Only one\n\nOf its kind.', type: 'text/markdown' });

/** @param {string} [attributes] @param {Parameters<typeof put>[1]} [options] */
const viewer = (attributes = 'src="/feed.json"', options) =>
  put(`<main><article-viewer ${attributes}></article-viewer></main>`, options);

/** @param {Page} page */
function partsOf(page) {
  const row = page.getByRole('navigation', { name: 'Articles' });
  return {
    row,
    place: row.getByRole('button', { name: / of / }),
    back: row.getByRole('button', { name: 'Previous' }),
    forth: row.getByRole('button', { name: 'Next' }),
    panel: page.getByRole('dialog', { name: 'Articles' }),
  };
}

/** @param {Page} page @param {string} title */
const shows = (page, title) => page.getByRole('heading', { level: 1, name: title }).waitFor();

/** What has the focus within the viewer. @param {Page} page */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent;
  });

describe('a source with several articles', () => {
  test('has a list of them: any can be chosen, and the one that is shown is marked', () =>
    visit(viewer('src="/feed.json" tools="all"'), async (page) => {
      const { row, place, panel } = partsOf(page);
      await shows(page, 'Spring');
      await row.waitFor();
      assert.equal(await place.textContent(), '1 of 4');
      await place.click();
      await panel.waitFor();
      const items = panel.getByRole('listitem').getByRole('button');
      assert.deepEqual(await items.locator('span').allTextContents(), [
        'Spring',
        'Summer',
        'Autumn',
        'Boats of item 4.',
      ]);
      assert.equal(await items.first().getAttribute('aria-current'), 'true');
      await items.filter({ hasText: 'Autumn' }).click();
      await shows(page, 'Autumn');
      assert.equal(await panel.count(), 0);
      assert.equal(await place.textContent(), '3 of 4');
      assert.equal(await focused(page), '3 of 4');
      await page.getByText('Boats of item 3.').waitFor();
      await place.click();
      await panel.waitFor();
      assert.equal(await panel.locator('[aria-current]').locator('span').textContent(), 'Autumn');
      assert.equal(await panel.locator('[aria-current]').count(), 1);
      await page.keyboard.press('Escape');
      assert.equal(await panel.isVisible(), false);
      await place.click();
      await panel.waitFor();
      await place.click();
      await panel.waitFor({ state: 'hidden' });
      // The bar is that of the one article, below.
      const [above, below] = await Promise.all(
        [row, page.getByRole('toolbar')].map(async (part) => (await part.boundingBox())?.y ?? 0),
      );
      assert.ok(above < below, `${above} ${below}`);
    }));

  test('goes from one to the next by keys alone, and the focus stays where it is', () =>
    visit(viewer(), async (page) => {
      const { row, place, back, forth, panel } = partsOf(page);
      await row.waitFor();
      assert.equal(await back.getAttribute('aria-disabled'), 'true');
      assert.equal(await forth.getAttribute('aria-disabled'), 'false');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await place.textContent(), '1 of 4');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'Next');
      await page.keyboard.press('Enter');
      await shows(page, 'Summer');
      assert.equal(await focused(page), 'Next');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByText('Boats of item 4.').waitFor();
      assert.equal(await place.textContent(), '4 of 4');
      assert.equal(await forth.getAttribute('aria-disabled'), 'true');
      await page.keyboard.press('Enter');
      assert.equal(await place.textContent(), '4 of 4');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await panel.waitFor();
      assert.match((await focused(page)) ?? '', /^Boats of item 4\.June? 1, 2024$/);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await shows(page, 'Autumn');
      assert.equal(await focused(page), '3 of 4');
    }));

  test('tells of each article that is shown, and gives it whole', () =>
    visit(viewer(), async (page) => {
      const { forth } = partsOf(page);
      await forth.waitFor();
      const told = await page.evaluate(async () => {
        const element = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        const loaded = new Promise((resolve) => {
          element.addEventListener('article-load', resolve, { once: true });
        });
        const button = element.shadowRoot?.querySelector('.articles button:last-child');
        /** @type {HTMLElement} */ (button).click();
        await loaded;
        return [
          element.article?.metadata.title?.value,
          element.article?.toMarkdown(),
          element.article?.toJSON().metadata.siteName.value,
        ];
      });
      assert.equal(told[0], 'Summer');
      assert.match(told[1] ?? '', /^Boats of item 2\.\n\nThe water/m);
      assert.equal(told[2], 'The Canal');
    }));

  const noWorker =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src *; connect-src 'self'; worker-src 'none'";
  for (const [where, policy, complaints] of /** @type {const} */ ([
    ['in the worker', undefined, []],
    ['on the page where no worker is allowed', noWorker, [/worker/i]],
  ])) {
    test(`is read ${where} when it is large`, () =>
      visit(
        viewer('src="/large.json"', { policy }),
        async (page) => {
          const { place, panel } = partsOf(page);
          await shows(page, 'Spring');
          await place.click();
          await panel.getByRole('button', { name: 'Autumn' }).click();
          await shows(page, 'Autumn');
          await page.waitForFunction(
            () =>
              document.querySelector('article-viewer')?.shadowRoot?.querySelectorAll('.content p')
                .length === 2001,
          );
          assert.equal(page.workers().length, policy ? 0 : 1);
        },
        { complaints: [...complaints] },
      ));
  }

  test('gives way to another source', () =>
    visit(viewer(), async (page) => {
      const { row, forth } = partsOf(page);
      await forth.click();
      await shows(page, 'Summer');
      await page.locator('article-viewer').evaluate((element) => {
        element.setAttribute('src', '/one.md');
      });
      await shows(page, 'Only one');
      assert.equal(await row.count(), 0);
      await page.locator('article-viewer').evaluate((element) => {
        element.setAttribute('src', '/feed.json');
      });
      await shows(page, 'Spring');
      await row.waitFor();
    }));

  test('has no list where the page wants none', () =>
    visit(viewer('src="/feed.json" tools="-articles"'), async (page) => {
      const { row } = partsOf(page);
      await shows(page, 'Spring');
      assert.equal(await row.count(), 0);
      await page.locator('article-viewer').evaluate((element) => element.removeAttribute('tools'));
      await row.waitFor();
      await page.locator('article-viewer').evaluate((element) => {
        element.setAttribute('tools', 'none');
      });
      await row.waitFor({ state: 'detached' });
    }));

  test('keeps the notes and places of its articles apart, though they have one address', () =>
    visit(viewer('src="/feed.json" tools="notes"'), async (page) => {
      const { forth } = partsOf(page);
      await page.getByRole('button', { name: /^Highlights/ }).waitFor();
      await page.evaluate(() => {
        const root = document.querySelector('article-viewer')?.shadowRoot;
        const text = root?.querySelector('.content p')?.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, 0, text, 5);
      });
      await page.getByRole('button', { name: 'Highlight', exact: true }).click();
      const marked = () =>
        page.evaluate(() => [...(CSS.highlights.get('article-notes') ?? [])].length);
      assert.equal(await marked(), 1);
      await forth.click();
      await shows(page, 'Summer');
      await page.getByRole('button', { name: /^Highlights/ }).waitFor();
      assert.equal(await marked(), 0);
    }));

  test('speaks the language of the page, from right to left where that is its way', () =>
    visit(viewer('src="/feed.json"', { lang: 'ar' }), async (page) => {
      const row = page.getByRole('navigation', { name: 'المقالات' });
      await row.waitFor();
      assert.equal(await row.evaluate((element) => element.matches(':dir(rtl)')), true);
      const boxes = await row
        .getByRole('button')
        .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().left));
      assert.ok(boxes[0] > boxes[1] && boxes[1] > boxes[2], String(boxes));
    }));

  test('leaves axe-core nothing to find, at a phone’s width, too', () =>
    visit(
      viewer('src="/feed.json" tools="all"', {
        policy:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src *; connect-src 'self'",
      }),
      async (page) => {
        const { place, panel } = partsOf(page);
        await place.click();
        await panel.waitFor();
        await page.addScriptTag({ content: axe });
        const found = await page.evaluate(async () => {
          const { violations } = await /** @type {any} */ (globalThis).axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return violations.map((/** @type {any} */ { id, nodes }) => [id, nodes[0].html]);
        });
        assert.deepEqual(found, []);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${width}`);
      },
      { viewport: { width: 320, height: 640 } },
    ));
});

describe('a source with one article', () => {
  test('has no list, and nothing is loaded for one', () =>
    visit(viewer('src="/one.md"'), async (page) => {
      await untilState(page, 'ready');
      const before = site.requests.get('/tools/articles.js') ?? 0;
      await page.reload();
      await shows(page, 'Only one');
      assert.equal(await partsOf(page).row.count(), 0);
      assert.equal(site.requests.get('/tools/articles.js') ?? 0, before);
    }));
});
