// How articles look, as far as that can be measured: room, contrast, structure, scripts of the world.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startBench, untilState } from './support/browser.mjs';
import { faintTexts } from './support/contrast.mjs';

const bench = await startBench();
const { visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('playwright-core').Page} Page */

/** With everything in it that is styled by itself. */
const everything = `---
title: A specimen of everything
subtitle: To be looked at
author: Somebody
date: 2024-02-03
section: Tests
lang: en
image: { alt: A picture that is not there, caption: Its caption }
---

Text with *emphasis*, **weight**, \`code\`, ~~deletion~~, [a link](/x), ==a mark== and a note.[^n]

> [!NOTE]
> Note

> [!TIP]
> Tip

> [!IMPORTANT]
> Important

> [!WARNING]
> Warning

> [!CAUTION]
> Caution

> Quotation

- [x] done
- [ ] not done

| A very wide | table | with | many | columns | that | goes | on |
|---|---|---|---|---|---|---|---|
| ${'cell | '.repeat(8)}

\`\`\`js
const aVeryLongLineOfCode = 'that goes on and on and on and on and on and on and on and on and on';
\`\`\`

AWordThatIsMuchLongerThanAnyLineOnAPhoneCouldEverBeAndHasToBreakSomewhere

![A wide picture](/samples/pictures/clouds-lead.svg)

$$ \\int_0^1 x\\,dx $$

## A heading

term
: definition

---

[^n]: The note.
`;

/** @param {Page} page */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const specimen = (attributes = '') =>
  put(
    `<article-viewer ${attributes}><script type="text/markdown">${everything}</script></article-viewer>`,
  );

describe('contrast', () => {
  for (const theme of ['light', 'dark', 'sepia']) {
    test(`every text of the theme ${theme} has 4.5 to 1 or more`, () =>
      visit(specimen(`theme="${theme}"`), async (page) => {
        await untilState(page, 'ready');
        assert.deepEqual(await page.evaluate(faintTexts), []);
      }));
  }

  test('is measured by something that sees faint text', () =>
    visit(
      put('<p>Faint</p><p class="clear">Clear</p>', {
        head: '<style>p { color: #999; background: #fff } .clear { color: #555 }</style>',
        policy: "script-src 'self'; style-src 'unsafe-inline'",
      }),
      async (page) => {
        assert.deepEqual(await page.evaluate(faintTexts), ['p "Faint": 2.85']);
      },
    ));

  test('messages, too', () =>
    visit(
      put(
        '<article-viewer id="l" theme="light" src="/no"></article-viewer><article-viewer theme="dark" src="/no"></article-viewer>',
      ),
      async (page) => {
        await page.locator('.error').nth(1).waitFor();
        assert.deepEqual(await page.evaluate(faintTexts), []);
      },
      { complaints: [/404/] },
    ));
});

test('auto follows the system, and the page can choose', () =>
  visit(
    specimen(),
    async (page) => {
      await untilState(page, 'ready');
      const light = async () => {
        const color = await page
          .locator('article-viewer')
          .evaluate((viewer) => getComputedStyle(viewer).backgroundColor);
        return Number(/\d+/.exec(color)?.[0]) > 128;
      };
      assert.equal(await light(), false);
      await page.emulateMedia({ colorScheme: 'light' });
      assert.equal(await light(), true);
      for (const [theme, expected] of /** @type {[string, boolean][]} */ ([
        ['dark', false],
        ['LIGHT', true],
        ['sepia', true],
        ['nonsense', true],
      ])) {
        await page.evaluate((value) => {
          document.querySelector('article-viewer')?.setAttribute('theme', value);
        }, theme);
        assert.equal(await light(), expected, theme);
      }
      // On paper there is no dark theme.
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.equal(await light(), true);
    },
    { colorScheme: 'dark' },
  ));

describe('room', () => {
  for (const width of [320, 390, 768, 1920]) {
    test(`at ${width} px nothing sticks out, and lines have a length for reading`, () =>
      visit(
        specimen(),
        async (page) => {
          await untilState(page, 'ready');
          await page.locator('.content img').evaluate(async (/** @type {any} */ image) => {
            image.loading = 'eager';
            await image.decode();
          });
          assert.ok((await overflow(page)) <= 0, `${await overflow(page)} px stick out`);
          const measured = await page
            .locator('.content p')
            .first()
            .evaluate((p) => ({
              width: p.getBoundingClientRect().width,
              size: Number.parseFloat(getComputedStyle(p).fontSize),
            }));
          assert.ok(measured.size >= 16, `letters of ${measured.size} px`);
          assert.ok(measured.width / measured.size <= 36, JSON.stringify(measured));
          assert.ok(measured.width >= Math.min(width * 0.8, 500), JSON.stringify(measured));
        },
        { viewport: { width, height: 700 } },
      ));
  }

  test('what is wide scrolls by itself and can be reached by keyboard', () =>
    visit(
      specimen(),
      async (page) => {
        await untilState(page, 'ready');
        const table = page.locator('.table-scroll');
        assert.ok(await table.evaluate((box) => box.scrollWidth > box.clientWidth));
        assert.equal(await table.getAttribute('tabindex'), '0');
      },
      { viewport: { width: 320, height: 700 } },
    ));
});

describe('structure', () => {
  test('one title, headings in order, everything that can be pressed has a name', () =>
    visit(specimen(), async (page) => {
      await untilState(page, 'ready');
      const found = await page.evaluate(() => {
        const shadow = document.querySelector('article-viewer')?.shadowRoot;
        const all = (/** @type {string} */ selector) => [
          ...(shadow?.querySelectorAll(selector) ?? []),
        ];
        return {
          levels: all('h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1])),
          unnamed: all('a, button, summary')
            .filter((e) => !(e.textContent?.trim() || e.getAttribute('aria-label')))
            .map(({ outerHTML }) => outerHTML),
          withoutAlt: all('img:not([alt])').length,
          ids: all('[id]').map(({ id }) => id),
        };
      });
      assert.equal(found.levels.filter((level) => level === 1).length, 1);
      assert.equal(found.levels[0], 1);
      found.levels.forEach((level, index) => {
        assert.ok(index === 0 || level <= found.levels[index - 1] + 1, String(found.levels));
      });
      assert.deepEqual(found.unnamed, []);
      assert.equal(found.withoutAlt, 0);
      assert.equal(new Set(found.ids).size, found.ids.length);
    }));

  test('a title that the text begins with stands there once', () =>
    visit(
      put(
        '<article-viewer><script type="text/markdown"># The *same* title\n\nText.</script></article-viewer>',
      ),
      async (page) => {
        const title = page.getByRole('heading', { level: 1 });
        await title.waitFor();
        assert.equal(await title.count(), 1);
        assert.equal(await title.locator('em').textContent(), 'same');
        assert.match((await title.getAttribute('id')) ?? '', /the-same-title/);
      },
    ));
});

describe('scripts of the world', () => {
  test('Arabic runs from right to left, upright and with larger letters', () =>
    visit(
      put('<article-viewer src="/samples/markdown/arabic-calligraphy.md"></article-viewer>'),
      async (page) => {
        await untilState(page, 'ready');
        const style = await page.locator('article').evaluate((article) => {
          const of = (/** @type {string} */ selector) =>
            getComputedStyle(/** @type {Element} */ (article.querySelector(selector)));
          return {
            direction: getComputedStyle(article).direction,
            quotation: of('blockquote').fontStyle,
            emphasis: of('em').fontStyle,
            titleFont: of('h1').fontFamily,
          };
        });
        assert.equal(style.direction, 'rtl');
        assert.equal(style.quotation, 'normal');
        assert.equal(style.emphasis, 'normal');
        assert.match(style.titleFont, /Naskh/);
        await page.getByText('18 يناير 2024').waitFor();
      },
    ));

  test('Japanese: emphasis by dots, lines broken by its rules', () =>
    visit(
      put('<article-viewer src="/samples/markdown/edo-no-jikan.md"></article-viewer>'),
      async (page) => {
        await untilState(page, 'ready');
        const style = await page
          .locator('article em')
          .first()
          .evaluate((em) => {
            const { fontStyle, lineBreak, textEmphasisStyle } = getComputedStyle(em);
            return { fontStyle, lineBreak, textEmphasisStyle };
          });
        assert.equal(style.fontStyle, 'normal');
        assert.equal(style.lineBreak, 'strict');
        assert.match(style.textEmphasisStyle, /sesame/);
        await page.getByText('2023年12月22日').waitFor();
      },
    ));
});
