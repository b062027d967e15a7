// What a reader sees when there is no article, and how it goes on from there.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startBench, untilState } from './support/browser.mjs';

const bench = await startBench();
const { site, visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('../../web/article-viewer.js').ArticleViewerElement} Viewer */

describe('an error says what happened and what can be done', () => {
  test('an address with nothing at it; trying again brings it', async () => {
    site.answer('/comes-later.md', { status: 404, body: 'no', type: 'text/plain' });
    await visit(
      put('<article-viewer src="/comes-later.md"></article-viewer>'),
      async (page) => {
        await untilState(page, 'error');
        await page.getByRole('heading', { name: 'There is no article at this address' }).waitFor();
        await page.getByText('It may have moved').waitFor();
        await page.getByText('/comes-later.md was answered with 404').waitFor();
        // Read out as it appears, and styled.
        assert.equal(await page.getByRole('status').locator('h2').count(), 1);
        const width = await page
          .locator('.error')
          .evaluate((view) => view.getBoundingClientRect().width);
        assert.ok(width < 700, `the message is ${width} px wide`);

        site.answer('/comes-later.md', { body: '# Here it is\n', type: 'text/markdown' });
        const retry = page.getByRole('button', { name: 'Try again' });
        await retry.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Here it is' }).waitFor();
        assert.equal(await page.locator('.error').count(), 0);
        // The button is gone; the focus is in the article, not lost.
        const focused = await page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.className,
        );
        assert.equal(focused, 'page');
      },
      { complaints: [/404/] },
    );
  });

  test('a server that refuses', async () => {
    site.answer('/members.md', { status: 403, body: 'no', type: 'text/plain' });
    await visit(
      put('<article-viewer src="/members.md"></article-viewer>'),
      (page) => page.getByRole('heading', { name: 'The server did not hand over' }).waitFor(),
      { complaints: [/403/] },
    );
  });

  test('no connection', () =>
    visit(
      // Nothing listens at the port of the discard protocol.
      put('<article-viewer src="http://127.0.0.1:9/story.md"></article-viewer>'),
      (page) => page.getByRole('heading', { name: 'could not be fetched' }).waitFor(),
      { complaints: [/ERR_/] },
    ));

  test('broken JSON: the place and the source as it is', async () => {
    site.answer('/broken.json', { body: '{"version": 1, "content": ', type: 'application/json' });
    await visit(
      put('<article-viewer src="/broken.json" from="json"></article-viewer>'),
      async (page) => {
        await page.getByRole('heading', { name: 'This JSON is broken' }).waitFor();
        await page.getByText('The source as it is').click();
        assert.ok(await page.getByText('{"version": 1, "content":').isVisible());
      },
    );
  });

  test('an engine that is missing; trying again brings it', async () => {
    const path = put('<article-viewer><script type="text/plain">Hello.</script></article-viewer>');
    let missing = true;
    await visit(
      '/demo/mark.svg',
      async (page) => {
        await page.route('**/article.wasm', (route) =>
          missing ? route.fulfill({ status: 404, body: 'no' }) : route.continue(),
        );
        await page.goto(new URL(path, site.url).href);
        await page.getByRole('heading', { name: 'The viewer could not start' }).waitFor();
        await page.getByText('status 404').waitFor();
        missing = false;
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.locator('.content').getByText('Hello.').waitFor();
      },
      { complaints: [/404/] },
    );
  });

  test('a page in place of the engine', async () => {
    const path = put('<article-viewer><script type="text/plain">Hello.</script></article-viewer>');
    await visit(
      '/demo/mark.svg',
      async (page) => {
        await page.route('**/article.wasm', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hi' }),
        );
        await page.goto(new URL(path, site.url).href);
        await page.getByText('begins with "<!doctype html>').waitFor();
      },
      // The sources have no copy of the module in a script; the package has.
      { complaints: [/404/] },
    );
  });

  test('a policy that forbids WebAssembly: the source can be read all the same', () =>
    visit(
      put('<article-viewer><script type="text/plain">Hello there.</script></article-viewer>', {
        policy: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
      }),
      async (page) => {
        await page.getByRole('heading', { name: 'The viewer could not start' }).waitFor();
        await page.getByText('The source as it is').click();
        assert.ok(await page.locator('.raw').getByText('Hello there.').isVisible());
      },
      { complaints: [/policy|Content Security|CSP/i] },
    ));

  test('a style sheet that is missing costs only the looks', async () => {
    const path = put(
      '<article-viewer><script type="text/markdown"># Plain</script></article-viewer>',
    );
    await visit(
      '/demo/mark.svg',
      async (page) => {
        await page.route('**/article.css', (route) => route.fulfill({ status: 404 }));
        await page.goto(new URL(path, site.url).href);
        await page.getByRole('heading', { name: 'Plain' }).waitFor();
      },
      { complaints: [/404/, /no style sheet/] },
    );
  });

  test('a picture that is missing shows its description', () =>
    visit(
      put(
        '<article-viewer><script type="text/markdown">![A heron at dawn](/none.png)</script></article-viewer>',
      ),
      async (page) => {
        await page.locator('img.broken').waitFor();
        assert.equal(await page.locator('img.broken').getAttribute('alt'), 'A heron at dawn');
      },
      { complaints: [/404/] },
    ));
});
