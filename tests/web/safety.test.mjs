// Hostile articles in a real page without any policy of its own: nothing runs, nothing is fetched but
// images, nothing changes when it is parsed again.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWatchedPage, tryInBrowser } from '../safety/in-browser.mjs';
import { startChromium } from './support/browser.mjs';

const count = process.env.ARTICLE_TEST_ALL ? 20_000 : 1_000;
const browser = await startChromium();
after(() => browser.close());

test(`${count} hostile articles do no harm in Chromium`, async () => {
  const page = await openWatchedPage(browser);
  for (let seed = 1; seed <= count; seed += 250) {
    assert.deepEqual(await tryInBrowser(page, seed, 250), []);
  }
});

test('the watch sees what a script would do', async () => {
  const page = await openWatchedPage(browser);
  await page.evaluate("document.body.innerHTML = '<img src=x onerror=executed(1)>'");
  await page.waitForFunction('harms.length === 1');
});
