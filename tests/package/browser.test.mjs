// The package in a browser without any tool: plain scripts, import maps, one file alone; and what it does
// where a server or a bundler does not hand over the module.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { startBench, untilState } from '../web/support/browser.mjs';
import { dist } from './support/package.mjs';

const bench = await startBench({ folder: dist });
const { site, visit } = bench;
after(() => bench.stop());

/** What scripts with everything inside need: a worker from an address that they make. */
const inlinePolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src blob:; " +
  "connect-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types article-viewer";

const article = '<script type="text/markdown"># Hello\n\nAny *form* will do.</script>';
let pages = 0;

/**
 * @param {string} head
 * @param {{ policy?: string }} [options]
 */
function put(head, options) {
  const address = `/package-${++pages}.html`;
  site.answer(address, {
    ...options,
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
<link rel="icon" href="data:,">${head}<article-viewer>${article}</article-viewer>`,
  });
  return address;
}

/** @param {import('playwright-core').Page} page */
async function isThere(page) {
  await untilState(page, 'ready');
  await page.getByRole('heading', { name: 'Hello' }).waitFor();
  const font = await page.locator('.content').evaluate((view) => getComputedStyle(view).fontFamily);
  assert.match(font, /Charter|Charis/, 'the article has no style');
}

/** @param {string} name */
const asked = (name) => [...site.requests.keys()].filter((address) => address.endsWith(name));

test('a plain script', () =>
  visit(put('<script type="module" src="/index.js"></script>'), async (page) => {
    await isThere(page);
    assert.deepEqual(asked('inline-module.js'), []);
    assert.deepEqual(asked('.css'), []);
  }));

test('an import map', async () => {
  site.answer('/app.js', {
    type: 'text/javascript',
    body: `import { ArticleViewerElement, init, read } from 'article-viewer';
await init();
document.title = read('# ' + ArticleViewerElement.name).outline[0].text;`,
  });
  const policy = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'";
  const map = '<script type="importmap">{"imports":{"article-viewer":"/index.js"}}</script>';
  await visit(
    put(`${map}<script type="module" src="/app.js"></script>`, { policy }),
    async (page) => {
      await isThere(page);
      await page.waitForFunction(() => document.title !== 'Test');
    },
  );
});

test('one script, with its hash, and not one file more; long articles go through its worker', async () => {
  const name = 'article-viewer.standalone.js';
  const hash = JSON.parse(readFileSync(path.join(dist, 'integrity.json'), 'utf8'))[name];
  const head = `<script type="module" integrity="${hash}" src="/one/viewer.js"></script>`;
  site.answer('/one/viewer.js', {
    type: 'text/javascript',
    body: readFileSync(path.join(dist, name)),
  });
  const before = new Set(site.requests.keys());
  await visit(put(head, { policy: inlinePolicy }), async (page) => {
    await isThere(page);
    const worker = page.waitForEvent('worker');
    await page.locator('article-viewer').evaluate((viewer) => {
      Object.assign(viewer, { source: '# Long\n\n' + 'Word. '.repeat(50_000) });
    });
    assert.match((await worker).url(), /^blob:/);
    await page.getByRole('heading', { name: 'Long' }).waitFor();
    const more = [...site.requests.keys()].filter((address) => !before.has(address));
    assert.deepEqual(more.sort(), ['/one/viewer.js', `/package-${pages}.html`]);
  });
});

test('everything in scripts, a file for each part', () =>
  visit(
    put('<script type="module" src="/inline/index.js"></script>', { policy: inlinePolicy }),
    async (page) => {
      const before = asked('article.wasm').length;
      await isThere(page);
      assert.equal(asked('article.wasm').length, before);
    },
  ));

for (const [what, answer] of /** @type {const} */ ([
  ['a page in place of the module', { contentType: 'text/html', body: '<!doctype html><p>Hi' }],
  ['no module', { status: 404, body: 'no' }],
])) {
  test(`${what}: the copy inside a script`, () =>
    visit(
      '/styles.css',
      async (page) => {
        await page.route('**/article.wasm', (route) => route.fulfill(answer));
        const address = put('<script type="module" src="/index.js"></script>');
        await page.goto(new URL(address, site.url).href);
        await isThere(page);
      },
      { complaints: [/404/] },
    ));
}

test('a module with the wrong type is compiled from its bytes', () =>
  visit('/styles.css', async (page) => {
    const body = readFileSync(path.join(dist, 'article.wasm'));
    await page.route('**/article.wasm', (route) =>
      route.fulfill({ contentType: 'application/octet-stream', body }),
    );
    const before = asked('inline-module.js').length;
    const address = put('<script type="module" src="/index.js"></script>');
    await page.goto(new URL(address, site.url).href);
    await isThere(page);
    assert.equal(asked('inline-module.js').length, before);
  }));
