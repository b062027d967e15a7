// What <article-viewer> shows of each kind of source, and what it tells the page around it.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startBench, untilState } from './support/browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bench = await startBench();
const { site, visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../web/article-viewer.js').ArticleViewerElement} Viewer */

describe('sources', () => {
  test('src: the header, the text and its pictures', () =>
    visit(
      put('<article-viewer src="/samples/markdown/naming-the-clouds.md"></article-viewer>'),
      async (page) => {
        await untilState(page, 'ready');
        const article = page.getByRole('article', { name: 'The Man Who Named the Clouds' });
        await article.waitFor();
        assert.equal(await article.getAttribute('lang'), 'en');
        for (const text of [
          'Natural history',
          'Ada Lindqvist',
          'September 12, 2024',
          '4 minutes',
        ]) {
          await article.locator('header').getByText(text, { exact: true }).waitFor();
        }
        assert.equal(await page.locator('h1').count(), 1);
        // Relative to the article, not to the page; the lead image comes at once.
        const lead = page.locator('.lead img');
        const shown = await lead.evaluate(async (/** @type {HTMLImageElement} */ image) => {
          await image.decode();
          return new URL(image.src).pathname;
        });
        assert.equal(shown, '/samples/pictures/clouds-lead.svg');
        assert.equal(await page.locator('.content dt').first().textContent(), 'cirrus');
      },
    ));

  test('a script within: Markdown, with the indentation of the page taken off', () =>
    visit(
      put(`<article-viewer>
        <script type="text/markdown">
          # Inline

          Some *text* with <b>tags</b> & signs.

              code
        </script>
      </article-viewer>`),
      async (page) => {
        await page.getByRole('heading', { name: 'Inline', level: 1 }).waitFor();
        assert.equal(await page.locator('.content em').textContent(), 'text');
        assert.match((await page.locator('.content pre').textContent()) ?? '', /^code/);
      },
    ));

  test('the property source: text, a Blob, bytes; and what it replaces', () =>
    visit(
      put('<article-viewer src="/samples/markdown/bread-in-two-days.md"></article-viewer>'),
      async (page) => {
        await page.getByRole('heading', { name: 'Bread in Two Days' }).waitFor();
        const set = (/** @type {string} */ kind, /** @type {string} */ text) =>
          page.evaluate(
            ([k, t]) => {
              const bytes = new TextEncoder().encode(t);
              const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
              viewer.source = k === 'text' ? t : k === 'blob' ? new Blob([bytes]) : bytes;
            },
            [kind, text],
          );
        for (const kind of ['text', 'blob', 'bytes']) {
          await set(kind, `# From ${kind}\n\nWith *emphasis*.\n`);
          await page.getByRole('heading', { name: `From ${kind}` }).waitFor();
        }
        await page.evaluate(() => {
          /** @type {Viewer} */ (document.querySelector('article-viewer')).source = null;
        });
        await page.getByRole('heading', { name: 'Bread in Two Days' }).waitFor();
      },
    ));

  test('a picture of which only the description is known is shown in words', () =>
    visit(
      put('<article-viewer src="/samples/markdown/bread-in-two-days.md"></article-viewer>'),
      async (page) => {
        const figure = page.locator('figure.lead');
        await figure.getByText('The picture, in words').waitFor();
        await figure.getByText('A round dark loaf, cut open').waitFor();
        await figure.getByText('The reward.').waitFor();
        assert.equal(await figure.locator('img').count(), 0);
      },
    ));

  test('nothing at all: a quiet word, unless the page put something there', () =>
    visit(
      put('<article-viewer id="a"></article-viewer><article-viewer id="b">Soon.</article-viewer>'),
      async (page) => {
        await untilState(page, 'empty', '#a');
        await untilState(page, 'empty', '#b');
        assert.ok(await page.locator('#a').getByText('nothing to read').isVisible());
        assert.equal(await page.locator('#b').getByText('nothing to read').count(), 0);
        assert.ok(await page.getByText('Soon.').isVisible());
      },
    ));

  test('fallback content gives way to the article', () =>
    visit(
      put(
        '<article-viewer src="/samples/markdown/edo-no-jikan.md"><p>Patience.</p></article-viewer>',
      ),
      async (page) => {
        await page.getByRole('heading', { name: '伸び縮みする一時間' }).waitFor();
        assert.equal(await page.getByText('Patience.').isVisible(), false);
      },
    ));

  const seed = path.join(root, '../shared/seed/article.txt');
  test(
    'an article pasted from a page, as it was handed over',
    { skip: !existsSync(seed) && `there is no ${seed}` },
    () =>
      visit(put('<article-viewer></article-viewer>'), async (page) => {
        const text = readFileSync(seed, 'utf8');
        await page.evaluate((source) => {
          /** @type {Viewer} */ (document.querySelector('article-viewer')).source = source;
        }, text);
        await untilState(page, 'ready');
        assert.ok((await page.locator('article p').count()) > 3);
        assert.match((await page.locator('article').textContent()) ?? '', /Human Rights Watch/);
      }),
  );
});

describe('loading', () => {
  test('events come in the order of an image, and bubbling ones with the article', () =>
    visit(put('<div></div>'), async (page) => {
      const log = await page.evaluate(async () => {
        /** @type {string[]} */
        const seen = [];
        const place = /** @type {HTMLElement} */ (document.querySelector('div'));
        for (const type of ['article-render', 'article-load', 'article-error']) {
          document.addEventListener(type, (event) => {
            const { article, error } = /** @type {any} */ (event);
            seen.push(`${type} ${article?.metadata.title?.value ?? error?.code}`);
          });
        }
        const viewer = /** @type {Viewer} */ (document.createElement('article-viewer'));
        for (const type of ['loadstart', 'load', 'error', 'loadend']) {
          viewer.addEventListener(type, () => seen.push(type));
        }
        const ended = () =>
          new Promise((resolve) => {
            viewer.addEventListener('loadend', resolve, { once: true });
          });
        const first = ended();
        viewer.src = '/samples/markdown/twenty-four-terms.md';
        place.append(viewer);
        await first;
        const second = ended();
        Object.assign(viewer, { source: '{"broken": ', from: 'json' });
        await second;
        return seen;
      });
      assert.deepEqual(log, [
        'loadstart',
        'article-render 把一年分成二十四份',
        'load',
        'article-load 把一年分成二十四份',
        'loadend',
        'loadstart',
        'error',
        'article-error invalid-json',
        'loadend',
      ]);
    }));

  test('a slow source: busy, then a skeleton, then the article', async () => {
    /** @type {() => void} */
    let release = () => {};
    const held = new Promise((resolve) => {
      release = () => resolve(undefined);
    });
    site.answer('/slow.md', { body: '# At last\n', type: 'text/markdown', after: held });
    await visit(put('<article-viewer src="/slow.md"></article-viewer>'), async (page) => {
      await untilState(page, 'loading');
      await page.locator('.loading').waitFor();
      assert.ok(await page.locator('.loading .line').first().isVisible());
      // Styled: a bare list of empty lines would have no height.
      const height = await page
        .locator('.loading .line')
        .first()
        .evaluate((line) => line.getBoundingClientRect().height);
      assert.ok(height > 10, `a line is ${height} px high`);
      assert.match((await page.getByRole('status').textContent()) ?? '', /Loading/);
      release();
      await page.getByRole('heading', { name: 'At last' }).waitFor();
      assert.equal(await page.locator('.loading').count(), 0);
    });
  });

  test('of two sources the later one stays, however late the first', async () => {
    /** @type {() => void} */
    let release = () => {};
    const held = new Promise((resolve) => {
      release = () => resolve(undefined);
    });
    site.answer('/first.md', { body: '# First\n', type: 'text/markdown', after: held });
    site.answer('/second.md', { body: '# Second\n', type: 'text/markdown' });
    await visit(put('<article-viewer src="/first.md"></article-viewer>'), async (page) => {
      await untilState(page, 'loading');
      await page.evaluate(() => {
        const viewer = /** @type {any} */ (document.querySelector('article-viewer'));
        viewer.loads = 0;
        viewer.addEventListener('load', () => (viewer.loads += 1));
        viewer.src = '/second.md';
      });
      await page.getByRole('heading', { name: 'Second' }).waitFor();
      release();
      await page.waitForTimeout(300);
      assert.equal(await page.locator('h1').textContent(), 'Second');
      assert.equal(
        await page.evaluate(
          () => /** @type {any} */ (document.querySelector('article-viewer')).loads,
        ),
        1,
      );
    });
  });

  test('several changes in one task load once', () =>
    visit(put('<article-viewer></article-viewer>'), async (page) => {
      await untilState(page, 'empty');
      const before = site.requests.get('/samples/markdown/edo-no-jikan.md') ?? 0;
      await page.evaluate(() => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        viewer.src = '/samples/markdown/bread-in-two-days.md';
        viewer.from = 'markdown';
        viewer.base = '/elsewhere/';
        viewer.src = '/samples/markdown/edo-no-jikan.md';
      });
      await page.getByRole('heading', { name: '伸び縮みする一時間' }).waitFor();
      assert.equal(site.requests.get('/samples/markdown/edo-no-jikan.md'), before + 1);
    }));

  test('properties that were set before the element was known count', () =>
    visit(put(''), async (page) => {
      await page.evaluate(async () => {
        const classFile = '/article-viewer.js';
        const { ArticleViewerElement } = await import(classFile);
        const viewer = /** @type {any} */ (document.createElement('late-viewer'));
        viewer.source = '# Late\n\nBut *here*.';
        viewer.theme = 'dark';
        document.body.append(viewer);
        class Late extends ArticleViewerElement {}
        customElements.define('late-viewer', Late);
      });
      await page.getByRole('heading', { name: 'Late' }).waitFor();
      assert.equal(await page.locator('late-viewer').getAttribute('theme'), 'dark');
    }));

  test('moving the element keeps the article, taking it away stops the load', () =>
    visit(put('<article-viewer></article-viewer><section></section>'), async (page) => {
      await page.evaluate(() => {
        const viewer = /** @type {any} */ (document.querySelector('article-viewer'));
        viewer.loads = 0;
        viewer.addEventListener('loadstart', () => (viewer.loads += 1));
        viewer.source = '# Stays';
      });
      await page.getByRole('heading', { name: 'Stays' }).waitFor();
      await page.evaluate(() => {
        document.querySelector('section')?.append(document.querySelector('article-viewer') ?? '');
      });
      await page.waitForTimeout(100);
      assert.ok(await page.locator('section').getByRole('heading', { name: 'Stays' }).isVisible());
      assert.equal(
        await page.evaluate(
          () => /** @type {any} */ (document.querySelector('article-viewer')).loads,
        ),
        1,
      );
    }));

  test('several on one page keep to themselves and share the engine', async () => {
    const before = site.requests.get('/article-first.wasm') ?? 0;
    await visit(
      put(`<article-viewer id="a" src="/samples/markdown/bread-in-two-days.md"></article-viewer>
        <article-viewer id="b" theme="dark" src="/samples/markdown/arabic-calligraphy.md"></article-viewer>
        <article-viewer id="c"><script type="text/markdown"># Third</script></article-viewer>
        <article-viewer id="d" src="/samples/none.md"></article-viewer>`),
      async (page) => {
        for (const id of ['a', 'b', 'c']) await untilState(page, 'ready', `#${id}`);
        await untilState(page, 'error', '#d');
        assert.equal(await page.locator('#a h1').textContent(), 'Bread in Two Days');
        assert.equal(await page.locator('#b h1').textContent(), 'هندسة الحرف');
        assert.equal(await page.locator('#c h1').textContent(), 'Third');
        const [light, dark] = await Promise.all(
          ['#a', '#b'].map((id) =>
            page.locator(id).evaluate((viewer) => getComputedStyle(viewer).backgroundColor),
          ),
        );
        assert.notEqual(light, dark);
        assert.equal(site.requests.get('/article-first.wasm'), before + 1);
      },
      { complaints: [/404/] },
    );
  });

  test('Markdown never asks for the whole engine; a page of HTML does', () =>
    visit(
      put('<article-viewer><script type="text/markdown"># One</script></article-viewer>'),
      async (page) => {
        const before = site.requests.get('/article.wasm') ?? 0;
        await untilState(page, 'ready');
        const markdown = await page.evaluate(() => {
          const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
          return viewer.article?.toMarkdown();
        });
        assert.equal(markdown, '# One\n');
        assert.equal(site.requests.get('/article.wasm') ?? 0, before);
        await page.evaluate(() => {
          const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
          viewer.source = '<!doctype html><title>Two</title><h1>Two</h1><p>Text of the page.';
        });
        await page.getByRole('heading', { name: 'Two' }).waitFor();
        assert.equal(site.requests.get('/article.wasm'), before + 1);
      },
    ));

  test('a page can show something else in place of an article', () =>
    visit(put('<article-viewer></article-viewer>'), async (page) => {
      await page.evaluate(() => {
        document.addEventListener('article-render', (event) => event.preventDefault());
        /** @type {Viewer} */ (document.querySelector('article-viewer')).source = '# Own';
      });
      await untilState(page, 'ready');
      assert.equal(await page.locator('h1').count(), 0);
    }));
});

describe('large sources', () => {
  test('go through the worker, and the page stays with the article it asked for', () =>
    visit(put('<article-viewer></article-viewer>'), async (page) => {
      const workers = page.waitForEvent('worker');
      const result = await page.evaluate(async () => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        const paragraph = 'All *work* and no play. '.repeat(20);
        const loaded = new Promise((resolve) => {
          viewer.addEventListener('load', resolve, { once: true });
        });
        viewer.source = `# Large\n\n${`${paragraph}\n\n`.repeat(1000)}`;
        await loaded;
        return viewer.article?.toMarkdown().length ?? 0;
      });
      assert.match((await workers).url(), /\/worker\.js$/);
      assert.ok(result > 400_000);
      assert.equal(await page.locator('.content p').count(), 1000);
      assert.equal(await page.locator('h1').textContent(), 'Large');
    }));

  test('are shown from their beginning on while the rest goes in', () =>
    visit(put('<article-viewer tools="all" toc></article-viewer>'), async (page) => {
      const found = await page.evaluate(async () => {
        const viewer = /** @type {Viewer} */ (document.querySelector('article-viewer'));
        const sections = Array.from(
          { length: 1000 },
          (_, i) =>
            `## Part ${i}\n\n${'All *work* and no [play](https://example.org/). '.repeat(9)}\n\n${'- a\n'.repeat(30)}`,
        );
        viewer.source = `# Long\n\n${sections.join('\n')}`;
        const count = () => viewer.shadowRoot?.querySelectorAll('.content h2').length ?? 0;
        let first = 0;
        const watch = () => {
          first ||= count();
          if (first === 0) requestAnimationFrame(watch);
        };
        watch();
        await new Promise((resolve) => {
          viewer.addEventListener('load', resolve, { once: true });
        });
        const slices = viewer.shadowRoot?.querySelectorAll('.slice').length;
        return { first, all: count(), slices, html: viewer.article?.html.length ?? 0 };
      });
      assert.ok(found.first > 0 && found.first < 200, `${found.first} sections were shown first`);
      assert.equal(found.all, 1000);
      assert.ok((found.slices ?? 0) > 10);
      assert.ok(found.html > 800_000);
      // Tools know the whole of it.
      await page.locator('.contents-list a').nth(1000).waitFor({ state: 'attached' });
      assert.equal(await page.locator('.growing').count(), 0);
      await page.evaluate(() => {
        location.hash = '#article-part-900';
      });
      await page.waitForFunction(() => scrollY > 20_000);
      await page.locator('.bar-section', { hasText: /^Part 900$/ }).waitFor();
      const heading = page.getByRole('heading', { name: 'Part 900', exact: true });
      assert.ok((await heading.boundingBox())?.y ?? -1 >= 0);
    }));

  test('tell of errors as small ones do', () =>
    visit(put('<article-viewer from="json"></article-viewer>'), async (page) => {
      await page.evaluate(() => {
        /** @type {Viewer} */ (document.querySelector('article-viewer')).source =
          `{"version": 1, "x": "${'y'.repeat(300_000)}`;
      });
      await untilState(page, 'error');
      await page.getByRole('heading', { name: 'This JSON is broken' }).waitFor();
    }));

  test('are read on the page where no worker is allowed', () =>
    visit(
      put('<article-viewer></article-viewer>', {
        policy:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src *; connect-src 'self'; worker-src 'none'",
      }),
      async (page) => {
        await page.evaluate(() => {
          /** @type {Viewer} */ (document.querySelector('article-viewer')).source =
            `# Anyway\n\n${'word '.repeat(60_000)}`;
        });
        await page.getByRole('heading', { name: 'Anyway' }).waitFor();
      },
      { complaints: [/worker/i] },
    ));
});

describe('hostile sources', () => {
  const hostile = `---
title: "<img src=x onerror=alert(1)>"
author: { name: "<script>alert(2)</script>", url: "javascript:alert(3)" }
image: { url: "javascript:alert(4)", alt: "\\"><svg onload=alert(5)>" }
---

<script>alert(6)</script>

<img src="x:y" onerror="alert(7)"> <svg onload="alert(8)"></svg>

<iframe srcdoc="<script>alert(9)</script>"></iframe>

[a link](javascript:alert(10)) and [another](JAVASCRIPT:alert(11)) and <javascript:alert(12)>

![p](data:text/html,<script>alert(13)</script>)

<a href="#" id="location" name="cookie" style="position:fixed;inset:0" onclick="alert(14)">x</a>

<form action="https://evil.example"><input name="getElementById"></form>

[text]: javascript:alert(15)
[text]

\`\`\`" onmouseover="alert(16)
x
\`\`\`
`;

  /** @param {Page} page */
  async function examine(page) {
    await untilState(page, 'ready');
    await page.waitForTimeout(300);
    const found = await page.evaluate(() => {
      const shadow = document.querySelector('article-viewer')?.shadowRoot;
      /** @type {string[]} */
      const bad = [];
      for (const element of shadow?.querySelectorAll('*') ?? []) {
        if (
          /^(script|iframe|object|embed|form|input|svg|style|link|base|meta)$/.test(
            element.localName,
          )
        ) {
          bad.push(element.localName);
        }
        for (const { name, value } of element.attributes) {
          if (/^on|^style$|^srcdoc$|^form/.test(name)) bad.push(`${element.localName} ${name}`);
          if (
            /^(href|src|action)$/.test(name) &&
            /^\s*(javascript|vbscript|data:text)/i.test(value)
          ) {
            bad.push(`${name}=${value}`);
          }
        }
      }
      return { bad, links: shadow?.querySelectorAll('a').length };
    });
    assert.deepEqual(found.bad, []);
    // Press whatever can be pressed: nothing may run.
    for (const link of await page.locator('article a').all()) {
      await link.click({ modifiers: [], noWaitAfter: true }).catch(() => {});
    }
  }

  test('execute nothing under the strict policy', () =>
    visit(put('<article-viewer></article-viewer>'), async (page) => {
      await page.evaluate((source) => {
        /** @type {Viewer} */ (document.querySelector('article-viewer')).source = source;
      }, hostile);
      await examine(page);
    }));

  test('execute nothing without any policy, nor without the browser’s Sanitizer', () =>
    visit(put('<article-viewer></article-viewer>', { policy: 'img-src *' }), async (page) => {
      await page.evaluate((source) => {
        // As in browsers that have no setHTML yet.
        delete (/** @type {any} */ (Element.prototype).setHTML);
        /** @type {Viewer} */ (document.querySelector('article-viewer')).source = source;
      }, hostile);
      await examine(page);
    }));
});

test('with and without the Sanitizer the same nodes appear', () =>
  visit(put('<article-viewer></article-viewer>'), async (page) => {
    for (const file of ['naming-the-clouds', 'a-set-that-forgets', 'why-the-sky-is-blue']) {
      const differences = await page.evaluate(async (address) => {
        const [index, markup] = ['/index.js', '/markup.js'];
        const { init, read } = await import(index);
        const { setContent } = await import(markup);
        await init();
        const source = await (await fetch(address)).text();
        const { html } = read(source, { url: location.href });
        const plain = document.createElement('div');
        const sanitized = document.createElement('div');
        setContent(sanitized, html);
        const { setHTML } = Element.prototype;
        delete (/** @type {any} */ (Element.prototype).setHTML);
        setContent(plain, html);
        Element.prototype.setHTML = setHTML;
        return { had: Boolean(setHTML), plain: plain.innerHTML, sanitized: sanitized.innerHTML };
      }, `/samples/markdown/${file}.md`);
      assert.ok(differences.had, 'this Chromium has no setHTML: the test compares nothing');
      assert.equal(differences.sanitized, differences.plain);
    }
  }));
