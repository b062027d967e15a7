// The main roads in Firefox, through WebDriver BiDi.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { disturb, hostileArticles, watchedPage } from '../safety/in-browser.mjs';
import { startSite } from './support/site.mjs';

/** Scripts that got in would run; nothing may be fetched but pictures, and media once played. */
const pictures = "default-src 'none'; script-src 'unsafe-inline'; img-src * data:; media-src *";

const hostileCount = process.env.ARTICLE_TEST_ALL ? 20_000 : 500;

function findFirefox() {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  for (const name of ['firefox-esr', 'firefox']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return '';
}

const executablePath = findFirefox();
const skip = existsSync(executablePath) ? false : 'there is no Firefox: script/bootstrap brings it';

const words = 'Many more words stand here to be read in peace. '.repeat(60);
const source = `---
title: In Firefox
lang: en
---

The café is open.[^1] A cafe, too. $x^2$

## First part

${words}

\`\`\`js
const answer = 42;
\`\`\`

![A cumulus](/samples/pictures/cumulus.svg)

## Second part

${words}

[^1]: So they say.
`;

describe('Firefox', { skip }, () => {
  /** @type {Awaited<ReturnType<typeof startSite>>} */
  let site;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    site = await startSite();
    browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    site.answer('/long.md', { body: source, type: 'text/markdown' });
    const page = (/** @type {string} */ body) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><script type="module" src="/index.js"></script><body>${body}</body></html>`;
    site.answer('/full.html', {
      body: page('<article-viewer tools="all" src="/long.md"></article-viewer>'),
    });
    site.answer('/light.html', {
      body: page('<article-viewer light size="30" src="/long.md"></article-viewer>'),
    });
    site.answer('/stream.html', { body: page('<article-viewer></article-viewer>') });
    site.answer('/watched.html', { body: watchedPage, policy: pictures });
    site.answer('/none.html', { body: page('<article-viewer src="/none.md"></article-viewer>') });
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /**
   * Waits for something in the viewer's shadow tree.
   * @param {import('puppeteer-core').Page} page
   * @param {string} selector
   */
  const there = (page, selector) =>
    page.waitForFunction(
      (wanted) =>
        Boolean(document.querySelector('article-viewer')?.shadowRoot?.querySelector(wanted)),
      { timeout: 30_000 },
      selector,
    );

  /**
   * @param {string} path
   * @param {string} state
   * @param {(page: import('puppeteer-core').Page) => Promise<void>} use
   */
  async function visit(path, state, use) {
    const page = await browser.newPage();
    try {
      await page.goto(new URL(path, site.url).href);
      await page.waitForSelector(`article-viewer:state(${state})`, { timeout: 30_000 });
      await use(page);
    } finally {
      await page.close();
    }
  }

  test('article, formulas, colors and tools under the strict policy', () =>
    visit('/full.html', 'ready', async (page) => {
      await there(page, 'math');
      await there(page, '.hljs-keyword');
      await there(page, '[role="toolbar"]');
      const title = await page.$eval('article-viewer >>> h1', (heading) => heading.textContent);
      assert.equal(title, 'In Firefox');

      await page.click('article-viewer >>> [aria-label^="Find"]');
      await there(page, '.find-input');
      await page.keyboard.type('cafe');
      await page.waitForFunction(
        () =>
          document.querySelector('article-viewer')?.shadowRoot?.querySelector('.find-count')
            ?.textContent === '1 of 2',
      );
      const found = await page.evaluate(() =>
        [...(CSS.highlights.get('article-find') ?? [])].map(String),
      );
      assert.deepEqual(found, ['café', 'cafe']);
      await page.keyboard.press('Escape');

      await page.click('article-viewer >>> [aria-label^="Text and colors"]');
      await there(page, '.panel-settings');
      await page.click('article-viewer >>> input[value="black"]');
      await page.waitForSelector('article-viewer:state(theme-black)');
      const background = await page.$eval(
        'article-viewer',
        (viewer) => getComputedStyle(viewer).backgroundColor,
      );
      assert.equal(background, 'rgb(0, 0, 0)');
      await page.keyboard.press('Escape');

      await page.click('article-viewer >>> [aria-label^="Contents"]');
      await there(page, '.panel-contents a[href$="second-part"]');
      await page.click('article-viewer >>> .panel-contents a[href$="second-part"]');
      await page.waitForFunction(() => scrollY > 200);

      await page.focus('article-viewer >>> [role="doc-noteref"]');
      await page.keyboard.press('Enter');
      await there(page, '.panel-footnote');
      const note = await page.$eval(
        'article-viewer >>> .panel-footnote',
        (panel) => panel.textContent,
      );
      assert.match(note ?? '', /So they say/);
      await page.keyboard.press('Escape');

      await page.focus('article-viewer >>> .enlargeable');
      await page.keyboard.press('Enter');
      await there(page, '.lightbox[open]');
      await page.keyboard.press('Escape');
      await page.evaluate(() => localStorage.clear());
    }));

  test('the article in the page’s own tree is set the same', () =>
    visit('/light.html', 'ready', async (page) => {
      const size = await page.$eval(
        'article-viewer > article .content p',
        (paragraph) => getComputedStyle(paragraph).fontSize,
      );
      assert.equal(size, '30px');
    }));

  test('a stream grows and ends', () =>
    visit('/stream.html', 'empty', async (page) => {
      const text = await page.evaluate(async () => {
        const viewer = /** @type {any} */ (document.querySelector('article-viewer'));
        await viewer.append('# Grows\n\nFirst **par');
        await viewer.append('agraph**.\n\nSecond.');
        await viewer.finish();
        return viewer.shadowRoot.querySelector('article').textContent.replace(/\s+/g, ' ').trim();
      });
      assert.match(text, /Grows.*First paragraph\. ?Second\./);
    }));

  test(`${hostileCount} hostile articles do no harm`, async () => {
    const page = await browser.newPage();
    try {
      const address = new URL('/watched.html', site.url).href;
      await page.goto(address);
      // Whatever else than pictures is asked for is against the page's policy, and told.
      await page.evaluate(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          /** @type {any} */ (window).refused.push(`${violatedDirective}: ${blockedURI}`),
        );
        /** @type {any} */ (window).refused = [];
      });
      for (let seed = 1; seed <= hostileCount; seed += 250) {
        assert.deepEqual(await page.evaluate(disturb, hostileArticles(seed, 250)), []);
        assert.equal(page.url(), address);
      }
      assert.deepEqual(await page.evaluate('refused'), []);
      // The watch itself sees what a script would do.
      await page.evaluate("document.body.innerHTML = '<img src=x onerror=executed(1)>'");
      await page.waitForFunction('harms.length === 1');
    } finally {
      await page.close();
    }
  });

  test('an error is told, with a way to try again', () =>
    visit('/none.html', 'error', async (page) => {
      const retry = await page.$eval('article-viewer >>> .retry', (button) => button.textContent);
      assert.equal(retry, 'Try again');
    }));
});
