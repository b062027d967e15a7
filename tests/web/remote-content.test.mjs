// With remote-content="ask" no other site hears of the reader before they agree.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startBench, untilState } from './support/browser.mjs';

const bench = await startBench();
const { visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('playwright-core').Page} Page */

const source = `---
title: Elsewhere
image: https://lead.example/lead.png
---

![A cloud](https://pictures.example/cloud.png)

Words, and ![](//pictures.example/small.png) more <img src="https://set.example/a.png" srcset="https://set.example/b.png 2x" alt="B">.

<video src="https://video.example/a.mp4" poster="https://poster.example/p.png"></video>
`;

/** A picture of one pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);

/** Answers for all other sites; keeps what was asked. @param {Page} page */
async function watch(page) {
  /** @type {{ host: string, referrer: string | undefined }[]} */
  const asked = [];
  await page.route(
    (url) => url.hostname.endsWith('.example'),
    (route) => {
      const request = route.request();
      asked.push({ host: new URL(request.url()).hostname, referrer: request.headers().referer });
      return route.fulfill({ contentType: 'image/png', body: dot });
    },
  );
  return asked;
}

/** @param {Page} page @param {string} text */
const give = (page, text) =>
  page.evaluate((markdown) => {
    const viewer = /** @type {any} */ (document.querySelector('article-viewer'));
    viewer.source = markdown;
  }, text);

/** Long enough for a picture near the window to be asked for. @param {Page} page */
const settle = (page) => page.waitForTimeout(500);

describe('remote-content="ask"', () => {
  for (const light of ['', ' light']) {
    test(`asks nobody until the reader agrees${light && ', in the page’s own tree'}`, () =>
      visit(put(`<article-viewer remote-content="ask"${light}></article-viewer>`), async (page) => {
        const asked = await watch(page);
        await give(page, source);
        await untilState(page, 'ready');
        const button = page.getByRole('button', { name: 'Show the pictures' });
        await button.waitFor();
        await settle(page);
        assert.equal(asked.length, 0, JSON.stringify(asked));
        const question = page.getByRole('note').filter({ has: button });
        assert.match((await question.textContent()) ?? '', /other sites/);
        assert.match((await page.locator('.content').textContent()) ?? '', /A cloud/);

        await button.press('Enter');
        await page.locator('.content img').first().waitFor({ state: 'attached' });
        await settle(page);
        assert.equal(await button.count(), 0);
        const hosts = new Set(asked.map(({ host }) => host));
        for (const host of ['lead.example', 'pictures.example', 'set.example', 'poster.example']) {
          assert.ok(hosts.has(host), `${host} is asked: ${[...hosts]}`);
        }
        assert.ok(!hosts.has('video.example'));
      }));
  }

  test('the next article asks again; one without such pictures does not', () =>
    visit(put('<article-viewer remote-content="ask"></article-viewer>'), async (page) => {
      const asked = await watch(page);
      await give(page, source);
      const button = page.getByRole('button', { name: 'Show the pictures' });
      await button.click();
      await page.locator('.content img').first().waitFor({ state: 'attached' });
      await settle(page);
      asked.length = 0;
      await give(page, source.replace('Elsewhere', 'Next'));
      await page.getByRole('heading', { name: 'Next' }).waitFor();
      await button.waitFor();
      await settle(page);
      assert.equal(asked.length, 0, JSON.stringify(asked));
      await give(page, '# None\n\nNo pictures.');
      await page.getByRole('heading', { name: 'None' }).waitFor();
      await settle(page);
      assert.equal(await button.count(), 0);
    }));
});

test('pictures on other sites are not told which page they are on', () =>
  visit(put('<article-viewer></article-viewer>'), async (page) => {
    const asked = await watch(page);
    await give(page, source);
    await page.locator('.content img').first().waitFor({ state: 'attached' });
    await settle(page);
    const pictures = asked.filter(({ host }) => host !== 'poster.example');
    assert.ok(pictures.length >= 3, JSON.stringify(asked));
    for (const { host, referrer } of pictures) assert.equal(referrer, undefined, host);
  }));
