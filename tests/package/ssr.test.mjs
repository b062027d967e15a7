// Articles from a server: what is rendered in Node is what the element makes in a page, can be read
// without JavaScript, and is taken over without reading it again.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { securityPolicy } from '../../web/server.mjs';
import { startBench, untilState } from '../web/support/browser.mjs';
import { dist } from './support/package.mjs';

/** @type {typeof import('../../web/ssr.js')} */
const { renderToStream, renderToString } = await import(
  pathToFileURL(path.join(dist, 'node/ssr.js')).href
);

const bench = await startBench({ folder: dist });
const { site, visit } = bench;
after(() => bench.stop());

const story = `---
title: The Lamp
subtitle: A keeper's year
author: [Ada Holm, Ben Ray]
date: 2026-03-04
section: Coast
lang: de
---
# The Lamp

He lit it at dusk[^1], <b>every</b> day & night: \`</script>\`. ![A light](/styles.css "Light")

> [!NOTE]
> The wick needs trimming.

- [x] oil
- [ ] glass

## Notes on oil

\`\`\`js
const wick = 1;
\`\`\`

[^1]: In winter at four.
`;
const options = { styles: '/styles.css', lang: 'en' };
let pages = 0;

/** @param {string} body @param {{ head?: string, policy?: string }} [options] */
function put(body, { head = '<script type="module" src="/index.js"></script>', policy } = {}) {
  const address = `/rendered-${++pages}.html`;
  site.answer(address, {
    policy,
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
<link rel="icon" href="data:,">${head}<body>${body}`,
  });
  return address;
}

/** A picture that is none is marked as broken. */
const complaints = [/styles\.css/];

/** @param {ReadableStream<Uint8Array>} stream */
async function piecesOf(stream) {
  const pieces = [];
  for await (const piece of /** @type {any} */ (stream)) pieces.push(piece);
  return pieces;
}

test('what a server renders is what the element makes', () =>
  visit(put(renderToString(story, { ...options, url: site.url }), { head: '' }), async (page) => {
    const [rendered, shown] = await page.evaluate(async (source) => {
      const { shadowRoot } = /** @type {Element} */ (document.querySelector('article-viewer'));
      const own = /** @type {Element} */ (shadowRoot?.querySelector('article'));
      // @ts-expect-error: an address of the site
      const { ArticleViewerElement } = await import('/article-viewer.js');
      ArticleViewerElement.define('other-viewer');
      const made = document.createElement('other-viewer');
      made.setAttribute('tools', 'none');
      made.setAttribute('base', '/');
      Object.assign(made, { source });
      document.body.append(made);
      await new Promise((resolve) => {
        made.addEventListener('loadend', resolve);
      });
      const article = /** @type {Element} */ (made.shadowRoot?.querySelector('article'));
      for (const tree of [own, article]) {
        for (const image of tree.querySelectorAll('img')) {
          image.removeAttribute('class');
        }
      }
      return [own.outerHTML, article.outerHTML];
    }, story);
    assert.equal(rendered, shown);
    assert.match(rendered, /Hinweis/);
  }));

test('can be read without JavaScript, set as it will be', async () => {
  const page = await bench.browser.newPage({ javaScriptEnabled: false });
  try {
    await page.goto(new URL(put(renderToString(story, options)), site.url).href);
    const heading = page.getByRole('heading', { name: 'The Lamp' });
    await heading.waitFor();
    await page.getByText('He lit it at dusk').waitFor();
    const box = await heading.boundingBox();
    assert.ok(box && box.width < 800 && box.height > 20, JSON.stringify(box));
  } finally {
    await page.close();
  }
});

describe('the element takes over', () => {
  for (const [when, head] of /** @type {const} */ ([
    ['after the page was read', undefined],
    ['while the page is being read', '<script type="module" async src="/index.js"></script>'],
  ])) {
    test(`${when}: the same nodes, with tools, without the engine`, async () => {
      const rendered = renderToString(story, {
        ...options,
        attributes: { tools: 'all', theme: 'sepia', toc: false },
      });
      const before = site.requests.get('/article.wasm') ?? 0;
      await visit(
        put(rendered, { head }),
        async (page) => {
          await untilState(page, 'ready');
          await page.getByRole('toolbar').waitFor();
          await page.locator('.hljs-keyword').waitFor();
          const state = await page.locator('article-viewer').evaluate((viewer) => {
            const { article, shadowRoot } = /** @type {any} */ (viewer);
            return {
              title: article.metadata.title.value,
              outline: article.outline.length,
              articles: shadowRoot.querySelectorAll('article').length,
              sheets: shadowRoot.querySelectorAll('link, style').length,
              scripts: shadowRoot.querySelectorAll('script').length,
            };
          });
          assert.deepEqual(state, {
            title: 'The Lamp',
            outline: 2,
            articles: 1,
            sheets: 0,
            scripts: 0,
          });
          assert.equal(site.requests.get('/article.wasm') ?? 0, before);
        },
        { complaints },
      );
    });
  }

  test('in a page that was there before', () =>
    visit(
      put('', { policy: "script-src 'self' 'wasm-unsafe-eval'" }),
      async (page) => {
        await page.waitForFunction(() => customElements.get('article-viewer'));
        const title = await page.evaluate(
          async (html) => {
            const place = document.createElement('div');
            document.body.append(place);
            const loaded = new Promise((resolve) => {
              place.addEventListener('article-load', resolve);
            });
            const policy = /** @type {any} */ (document).body.setHTMLUnsafe ? html : '';
            place.setHTMLUnsafe(policy);
            const { article } = /** @type {any} */ (await loaded);
            return article.metadata.title.value;
          },
          renderToString(story, options),
        );
        assert.equal(title, 'The Lamp');
      },
      { complaints },
    ));

  test('the nodes stay; other forms are made when they are asked for', () =>
    visit(
      put(`${renderToString(story, options)}<script src="/mark.js"></script>`),
      async (page) => {
        await untilState(page, 'ready');
        const viewer = page.locator('article-viewer');
        assert.equal(
          await viewer.evaluate(({ shadowRoot }) =>
            shadowRoot?.querySelector('article')?.getAttribute('data-marked'),
          ),
          'yes',
        );
        const markdown = await page.evaluate(async () => {
          // @ts-expect-error: an address of the site
          const { init } = await import('/index.js');
          await init();
          return /** @type {any} */ (document.querySelector('article-viewer')).article.toMarkdown();
        });
        assert.match(markdown, /- \[x\] oil/);
      },
      { complaints },
    ));

  test('a source left on the server is said to be there', () =>
    visit(
      put(renderToString(story, { ...options, source: 'leave' })),
      async (page) => {
        await untilState(page, 'ready');
        const [html, code] = await page.locator('article-viewer').evaluate((viewer) => {
          const { article } = /** @type {any} */ (viewer);
          try {
            return [article.html, article.toText()];
          } catch (error) {
            return [article.html, /** @type {any} */ (error).code];
          }
        });
        assert.match(html, /He lit it at dusk/);
        assert.equal(code, 'source-left');
      },
      { complaints },
    ));

  test('a change of the source shows the other article', () =>
    visit(
      put(renderToString(story, options)),
      async (page) => {
        await untilState(page, 'ready');
        await page.locator('article-viewer').evaluate((viewer) => {
          Object.assign(viewer, { source: '# Another' });
        });
        await page.getByRole('heading', { name: 'Another' }).waitFor();
        assert.equal(await page.getByRole('heading', { name: 'The Lamp' }).count(), 0);
      },
      { complaints },
    ));
});

site.answer('/mark.js', {
  type: 'text/javascript',
  body: `document.querySelector('article-viewer').shadowRoot.querySelector('article').dataset.marked = 'yes';`,
});

test('rules may come along, under a policy with a nonce', () =>
  visit(
    put(renderToString('# Set\n\nText.', { nonce: 'r4nd0m' }), {
      head: '',
      policy: securityPolicy.replace("style-src 'self'", "style-src 'nonce-r4nd0m'"),
    }),
    async (page) => {
      const font = await page
        .locator('.content')
        .evaluate((view) => getComputedStyle(view).fontFamily);
      assert.match(font, /Charter|Charis/);
    },
  ));

describe('a stream', () => {
  test('is the same text, and begins before the source is there', async () => {
    /** @type {(source: string) => void} */
    let arrive = () => {};
    const source = new Promise((resolve) => {
      arrive = resolve;
    });
    const reader = renderToStream(/** @type {Promise<string>} */ (source), options).getReader();
    const { value } = await reader.read();
    let text = new TextDecoder().decode(value);
    assert.match(text, /^<article-viewer>.*styles\.css/);
    assert.doesNotMatch(text, /The Lamp/);
    arrive(story);
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value: piece } = await reader.read();
      if (done) break;
      text += decoder.decode(piece, { stream: true });
    }
    assert.equal(text, renderToString(story, options));
  });

  test('takes a stream, and comes in pieces', async () => {
    const long = '# Größe\n\n' + 'Ein Wort 😀. '.repeat(20_000);
    const source = new Blob([long]).stream();
    const pieces = await piecesOf(renderToStream(source, options));
    assert.ok(pieces.length > 10);
    assert.equal(Buffer.concat(pieces).toString(), renderToString(long, options));
  });

  test('fails where there is no article', () =>
    assert.rejects(piecesOf(renderToStream('{"a":', { from: 'json' })), { code: 'invalid-json' }));
});

test('attributes, addresses and texts cannot break out', () => {
  const html = renderToString('# a</script><script>alert(1)</script>', {
    styles: '"><script>alert(2)</script>',
    from: 'markdown',
    attributes: { title: '"><script>alert(3)</script>', toc: true, light: false, lang: null },
  });
  assert.doesNotMatch(html, /<script>/);
  assert.match(html, /^<article-viewer title="&quot;&gt;&lt;script/);
  assert.match(html, / toc=""/);
  assert.doesNotMatch(html, /light|lang="null"/);
});
