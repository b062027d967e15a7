// The demo page, as visitors use it: with the mouse, with the keyboard alone, on small screens.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtSite } from '../../web/server.mjs';
import { startBench, untilState } from './support/browser.mjs';
import { faintTexts } from './support/contrast.mjs';
import { startSite } from './support/site.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bench = await startBench();
const { site, visit } = bench;
after(() => bench.stop());

/** @typedef {import('playwright-core').Page} Page */

/** @type {import('../../web/demo/samples.js').Group[]} */
const groups = JSON.parse(readFileSync(path.join(root, 'samples/index.json'), 'utf8'));

const box = (/** @type {Page} */ page) => page.getByRole('textbox', { name: 'Your text' });
const tab = (/** @type {Page} */ page, /** @type {string} */ name) =>
  page.getByRole('tab', { name, exact: true });
const title = (/** @type {Page} */ page) => page.locator('#viewer h1');

/** @param {Page} page @param {string} text */
async function untilTitle(page, text) {
  await title(page).filter({ hasText: text }).waitFor();
}

describe('the gallery', () => {
  test('lists every sample, shows the first, and any that is chosen', () =>
    visit('/', async (page) => {
      await untilTitle(page, groups[0].samples[0].title);
      const links = page.locator('#samples a');
      assert.equal(await links.count(), groups.flatMap(({ samples }) => samples).length);
      assert.match(await box(page).inputValue(), /Luke Howard/);
      await page.getByRole('link', { name: 'A Set That Forgets' }).click();
      await untilTitle(page, 'A Set That Forgets What It Holds');
      assert.match(page.url(), /\?sample=bloom$/);
      assert.match((await page.locator('[aria-current]').textContent()) ?? '', /A Set That/);
      await page.waitForFunction(() =>
        /** @type {any} */ (document.getElementById('manuscript')).value.includes('Tanabe'),
      );
    }));

  test('every sample can be shown: as an article with a title', () =>
    visit('/', async (page) => {
      await untilState(page, 'ready');
      const ids = groups.flatMap(({ samples }) => samples.map(({ id }) => id));
      const failed = await page.evaluate(async (names) => {
        const viewer = /** @type {any} */ (document.getElementById('viewer'));
        /** @type {string[]} */
        const problems = [];
        for (const name of names) {
          const ended = new Promise((resolve) => {
            viewer.addEventListener('loadend', resolve, { once: true });
          });
          /** @type {HTMLElement} */ (document.querySelector(`[data-sample="${name}"]`)).click();
          await ended;
          const shown = viewer.shadowRoot.querySelector('h1')?.textContent;
          if (!shown) problems.push(name);
        }
        return problems;
      }, ids);
      assert.deepEqual(failed, []);
    }));

  test('a sample can be named in the address', () =>
    visit('/?sample=edo', async (page) => untilTitle(page, '伸び縮みする一時間')));

  test('and so can any article', async () => {
    site.answer('/local/mine.md', { body: '# Mine\n\nText.', type: 'text/markdown' });
    await visit('/?src=local/mine.md', async (page) => untilTitle(page, 'Mine'));
  });
});

describe('the box', () => {
  test('what is pasted is found out and shown', () =>
    visit('/', async (page) => {
      await untilState(page, 'ready');
      await box(page).fill('# Pasted\n\nA *word* and\n\n- a list\n- of two\n');
      await untilTitle(page, 'Pasted');
      await page
        .getByRole('status')
        .getByText(/Markdown, \d+% sure/)
        .waitFor();
      assert.equal(await page.locator('[aria-current]').count(), 0);
      assert.equal(new URL(page.url()).search, '');

      await page.getByRole('combobox', { name: 'Read as' }).selectOption('text');
      await page
        .getByRole('status')
        .getByText(/Plain text/)
        .waitFor();
      await page.getByRole('button', { name: 'Clear' }).click();
      await untilState(page, 'empty');
      assert.equal(await box(page).inputValue(), '');
    }));

  test('broken JSON gives a message, and the next attempt an article', () =>
    visit('/', async (page) => {
      await untilState(page, 'ready');
      await box(page).fill('{"version": 1, "metadata": {}, "content": {"type": "root",');
      await page.getByRole('heading', { name: 'This JSON is broken' }).waitFor();
      assert.equal(await page.locator('#slug').textContent(), 'No article');
      await box(page).fill('# Better\n\nThan *that*.');
      await untilTitle(page, 'Better');
    }));

  test('files come by dropping them anywhere, or by choosing them', () =>
    visit('/', async (page) => {
      await untilState(page, 'ready');
      const transfer = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(
          new File(['# Dropped\n\nFrom *outside*.'], 'a.md', { type: 'text/markdown' }),
        );
        return data;
      });
      await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
      await page.getByText('Let go: it will be set.').waitFor();
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
      await untilTitle(page, 'Dropped');
      assert.equal(await page.locator('#drop').isVisible(), false);
      await page.waitForFunction(() =>
        /** @type {any} */ (document.getElementById('manuscript')).value.includes('outside'),
      );

      await page.locator('#file').setInputFiles({
        name: 'b.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from('# Chosen\n\nFrom *inside*.'),
      });
      await untilTitle(page, 'Chosen');
    }));
});

describe('the views', () => {
  test('findings, document, Markdown, text and HTML of the article', () =>
    visit('/?sample=clouds', async (page) => {
      await untilState(page, 'ready');
      await tab(page, 'Findings').click();
      const findings = page.getByRole('tabpanel', { name: 'Findings' });
      await findings.getByText('Ada Lindqvist').waitFor();
      assert.ok((await findings.getByText('from front matter').count()) > 3);
      await tab(page, 'Document').click();
      const tree = page.getByRole('tabpanel', { name: 'Document' });
      await tree.getByText('definitionList').click();
      await tree.getByText('definitionTerm “cirrus”').waitFor();
      await tab(page, 'Markdown').click();
      await page.getByRole('tabpanel').getByText('title: ').first().waitFor();
      await tab(page, 'Text').click();
      await page
        .getByRole('tabpanel')
        .getByText('FOUR WORDS OF LATIN')
        .or(page.getByRole('tabpanel').getByText('Four words of Latin'))
        .first()
        .waitFor();
      await tab(page, 'HTML').click();
      await page.getByRole('tabpanel').getByText('<h2 id="article-four-words-of-latin">').waitFor();
    }));

  test('can be kept as files', () =>
    visit('/?sample=clouds', async (page) => {
      await untilState(page, 'ready');
      await tab(page, 'Markdown').click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as article.md' }).click();
      assert.equal((await download).suggestedFilename(), 'article.md');
    }));

  test('follow the keyboard alone', () =>
    visit('/', async (page) => {
      await untilState(page, 'ready');
      // The first stop leads past everything.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'proof');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'tab-article');
      for (const [key, id] of [
        ['ArrowRight', 'tab-findings'],
        ['End', 'tab-embed'],
        ['ArrowRight', 'tab-article'],
        ['ArrowLeft', 'tab-embed'],
        ['Home', 'tab-article'],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await page.evaluate(() => document.activeElement?.id), id, key);
        assert.equal(await page.locator(`#${id}`).getAttribute('aria-selected'), 'true');
      }
      // The gallery is links; one stop each, Enter shows it.
      await page.locator('[data-sample="bread"]').focus();
      await page.keyboard.press('Enter');
      await untilTitle(page, 'Bread in Two Days');
    }));
});

describe('the page', () => {
  test('themes: chosen, applied to page and article, remembered', () =>
    visit('/', async (page) => {
      await untilState(page, 'ready');
      await page.getByRole('radio', { name: 'Dark' }).check();
      const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      assert.equal(await page.locator('#viewer').getAttribute('theme'), 'dark');
      await page.reload();
      await untilState(page, 'ready');
      assert.equal(
        await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
        dark,
      );
      await page.evaluate(() => localStorage.clear());
    }));

  for (const theme of ['light', 'dark', 'sepia']) {
    test(`has no faint text in the theme ${theme}`, () =>
      visit('/?sample=bloom', async (page) => {
        await untilState(page, 'ready');
        await page.getByRole('radio', { name: theme }).check();
        // Colors come gradually.
        await page.waitForTimeout(500);
        for (const name of ['Article', 'Findings', 'Document', 'HTML']) {
          await tab(page, name).click();
          await page.waitForTimeout(200);
          assert.deepEqual(await page.evaluate(faintTexts), [], name);
        }
        await page.evaluate(() => localStorage.clear());
      }));
  }

  for (const width of [320, 390, 1024]) {
    test(`fits into ${width} px, every view of it`, () =>
      visit(
        '/?sample=solar-terms',
        async (page) => {
          await untilState(page, 'ready');
          for (const name of ['Article', 'Findings', 'Document', 'Markdown', 'HTML']) {
            await tab(page, name).click();
            const excess = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            assert.ok(excess <= 0, `${name}: ${excess} px stick out`);
          }
        },
        { viewport: { width, height: 700 } },
      ));
  }

  test('on a wide screen the findings stand beside the article', () =>
    visit(
      '/',
      async (page) => {
        await untilState(page, 'ready');
        assert.ok(await page.locator('#panel-article').isVisible());
        assert.ok(await page.locator('#panel-findings').isVisible());
        assert.equal(await tab(page, 'Findings').isVisible(), false);
      },
      { viewport: { width: 1800, height: 900 } },
    ));

  test('everything that can be used has a name', () =>
    visit('/', async (page) => {
      await untilState(page, 'ready');
      const snapshot = await page.locator('body').ariaSnapshot();
      const unnamed = snapshot
        .split('\n')
        .filter((line) =>
          /^\s*- (button|link|textbox|combobox|tab|radio|checkbox)(:|$)/.test(line),
        );
      assert.deepEqual(unnamed, []);
      assert.equal(
        (await page.getByRole('heading', { level: 1 }).first().textContent()) !== '',
        true,
      );
      assert.equal(await page.getByRole('main').count(), 1);
    }));
});

test(
  'the built page is served as it is',
  {
    skip:
      !existsSync(path.join(builtSite, 'index.html')) &&
      'there is no build/site/: run script/build',
  },
  async () => {
    const built = await startSite({ folder: builtSite });
    try {
      await visit(built.url, async (page) => {
        await untilState(page, 'ready');
        await untilTitle(page, groups[0].samples[0].title);
      });
    } finally {
      await built.stop();
    }
  },
);

describe('the playground', () => {
  test('attributes can be tried, and the code for them is shown', () =>
    visit('/', async (page) => {
      await page.locator('#viewer:state(ready)').waitFor();
      await page.getByRole('tab', { name: 'Embed' }).click();
      await page.getByRole('spinbutton', { name: 'size' }).fill('30');
      await page.getByRole('spinbutton', { name: 'size' }).press('Tab');
      await page.getByRole('checkbox', { name: 'speech' }).uncheck();
      const code = await page.locator('#panel-embed pre').textContent();
      assert.match(code ?? '', /<article-viewer .*size="30"/);
      assert.match(code ?? '', /tools="contents find settings/);
      await page.getByRole('tab', { name: 'Article', exact: true }).click();
      assert.equal(await page.getByRole('button', { name: 'Read aloud' }).count(), 0);
    }));

  test('the article can be seen as it comes in', () =>
    visit('/?sample=bread', async (page) => {
      await page.locator('#viewer:state(ready)').waitFor();
      await page.getByRole('tab', { name: 'Embed' }).click();
      await page.getByRole('button', { name: 'Show it as it comes in' }).click();
      await page.locator('#viewer:state(streaming)').waitFor();
      await page.getByRole('heading', { name: 'Bread in Two Days' }).waitFor();
    }));

  test('the strict page has all tools under the strictest policy', () =>
    visit('/demo/strict.html', async (page) => {
      await page.getByRole('toolbar', { name: 'Reading tools' }).waitFor();
      await page.getByRole('button', { name: 'Text and colors (s)' }).click();
      await page.getByRole('dialog', { name: 'Text and colors' }).waitFor();
    }));
});
