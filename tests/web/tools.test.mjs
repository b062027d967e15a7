// The reader's tools, each by pointer and by keys, at the width of a desk and of a phone.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { startBench, untilState } from './support/browser.mjs';

const bench = await startBench();
const { site, visit, page: put } = bench;
after(() => bench.stop());

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('../../web/article-viewer.js').ArticleViewerElement} Viewer */

const filler = 'Many more words stand here to be read in peace. '.repeat(30);
const long = `---
title: A Long Article
lang: en
---

The café opened early. Nobody saw the cafe close. A CAFETERIA is another thing.[^1]

## First part

${filler}

### Within the first

${`${filler}\n\n`.repeat(3)}

![A cumulus](/samples/pictures/cumulus.svg "It piles up.")

![A cirrus](/samples/pictures/cirrus.svg)

## Second part

${`${filler}\n\n`.repeat(4)}

\`\`\`js
const answer = 42;
\`\`\`

The last words, and [a link](https://example.org/far).

[^1]: Said by the *owner*.
`;
site.answer('/long.md', { body: long, type: 'text/markdown' });
const viewer = (attributes = 'tools="all"') =>
  put(`<article-viewer src="/long.md" ${attributes}></article-viewer>`);
const phone = { viewport: { width: 390, height: 760 } };

/** @param {Page} page @param {RegExp} name */
const press = (page, name) => page.getByRole('button', { name }).first().click();

/** Texts marked under a name. @param {Page} page @param {string} name */
const marked = (page, name) =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(`article-${key}`) ?? [])].map((range) =>
        String(/** @type {Range} */ (range)),
      ),
    name,
  );

/** Waits until something holds in the page. @param {() => Promise<boolean>} holds */
async function until(holds) {
  for (let i = 0; i < 200; i++) {
    if (await holds()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  assert.ok(await holds(), String(holds));
}

describe('the bar', () => {
  test('is there when tools are named, and only those', () =>
    visit(viewer('tools="find settings -code"'), async (page) => {
      const bar = page.getByRole('toolbar', { name: 'Reading tools' });
      await bar.waitFor();
      const names = await bar
        .getByRole('button')
        .evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
      assert.deepEqual(names, ['Find in the article (/)', 'Text and colors (s)']);
      assert.equal(await page.locator('.code-bar').count(), 0);
      await page.locator('article-viewer').evaluate((element) => element.removeAttribute('tools'));
      await bar.waitFor({ state: 'detached' });
      await page.locator('.code-bar').waitFor({ state: 'attached' });
    }));

  test('arrow keys move between its buttons', () =>
    visit(viewer(), async (page) => {
      await page.getByRole('button', { name: /^Find/ }).focus();
      await page.keyboard.press('ArrowRight');
      const at = () =>
        page.evaluate(() =>
          document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'),
        );
      assert.match((await at()) ?? '', /^Read aloud/);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      assert.match((await at()) ?? '', /^Contents/);
    }));
});

describe('contents', () => {
  test('lead to sections, fold, and mark the one that is read', () =>
    visit(viewer(), async (page) => {
      await press(page, /^Contents/);
      const panel = page.getByRole('dialog', { name: 'Contents' });
      const links = await panel.getByRole('link').allTextContents();
      assert.deepEqual(links, ['Beginning', 'First part', 'Within the first', 'Second part']);
      await panel.getByRole('button', { name: 'First part' }).click();
      assert.equal(await panel.getByRole('link', { name: 'Within the first' }).isVisible(), false);
      await panel.getByRole('link', { name: 'Second part' }).click();
      assert.equal(await panel.isVisible(), false);
      const top = await page
        .getByRole('heading', { name: 'Second part' })
        .evaluate((heading) => heading.getBoundingClientRect().top);
      assert.ok(top > 40 && top < 300, `the heading is at ${top}`);
      await press(page, /^Contents/);
      const current = panel.locator('[aria-current="location"]');
      assert.equal(await current.textContent(), 'Second part');
      await page.keyboard.press('Escape');
      assert.equal(await panel.isVisible(), false);
    }));

  test('stand beside the article where there is room', () =>
    visit(viewer('toc'), async (page) => {
      await page.getByRole('navigation', { name: 'Contents' }).waitFor();
      await page.setViewportSize({ width: 800, height: 800 });
      await page.getByRole('navigation', { name: 'Contents' }).waitFor({ state: 'hidden' });
    }));
});

describe('find', () => {
  test('counts, marks and goes round; case, accents and whole words can count', () =>
    visit(viewer(), async (page) => {
      await untilState(page, 'ready');
      await page.getByRole('toolbar').waitFor();
      const before = await page.locator('article').innerHTML();
      await page.locator('.page').focus();
      await page.keyboard.press('/');
      const count = page.locator('.find-count');
      await page.getByRole('searchbox').waitFor();
      await page.keyboard.type('cafe');
      assert.equal(await count.textContent(), '1 of 3');
      assert.deepEqual(await marked(page, 'find'), ['café', 'cafe', 'CAFE']);
      assert.deepEqual(await marked(page, 'found'), ['café']);
      await page.keyboard.press('Enter');
      assert.equal(await count.textContent(), '2 of 3');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Shift+Enter');
      assert.equal(await count.textContent(), '3 of 3');
      await press(page, /^Whole words/);
      assert.deepEqual(await marked(page, 'find'), ['café', 'cafe']);
      await press(page, /^Match accents/);
      assert.deepEqual(await marked(page, 'find'), ['cafe']);
      await press(page, /^Match case/);
      await page.getByRole('searchbox').fill('CAFE');
      assert.equal(await count.textContent(), 'Not found');
      assert.equal(await page.locator('article').innerHTML(), before);
      await page.keyboard.press('Escape');
      assert.deepEqual(await marked(page, 'find'), []);
      assert.equal(await page.locator('.find').isVisible(), false);
    }));
});

describe('settings', () => {
  test('change the article, are remembered, and can be taken back', () =>
    visit(
      viewer(),
      async (page) => {
        await press(page, /^Text and colors/);
        const panel = page.getByRole('dialog', { name: 'Text and colors' });
        await panel.getByRole('radio', { name: 'Sepia' }).check();
        await panel.getByRole('radio', { name: 'Legible' }).check();
        await panel.getByRole('slider', { name: 'Size' }).fill('9');
        await panel.getByRole('slider', { name: 'Width' }).fill('24');
        await panel.getByRole('slider', { name: 'Line height' }).fill('2');
        await panel.getByRole('slider', { name: 'Letter spacing' }).fill('0.1');
        await panel.getByRole('slider', { name: 'Word spacing' }).fill('0.2');
        await panel.getByRole('radio', { name: 'Justified' }).check();
        await panel.getByRole('radio', { name: 'Bold' }).check();
        const look = () =>
          page
            .locator('.content p')
            .first()
            .evaluate((paragraph) => {
              const style = getComputedStyle(paragraph);
              return [
                style.fontSize,
                style.lineHeight,
                style.letterSpacing,
                style.wordSpacing,
                style.textAlign,
                style.fontWeight,
              ];
            });
        const chosen = ['32px', '64px', '3.2px', '6.4px', 'justify', '700'];
        assert.deepEqual(await look(), chosen);
        await page.reload();
        await untilState(page, 'ready', 'article-viewer:state(theme-sepia)');
        assert.deepEqual(await look(), chosen);
        await press(page, /^Text and colors/);
        await panel.getByRole('button', { name: 'Reset' }).click();
        assert.equal(await page.locator('article-viewer:state(theme-sepia)').count(), 0);
        assert.equal((await look())[4], 'start');
        assert.equal(await page.evaluate(() => localStorage.length), 0);
      },
      phone,
    ));

  test('own colors', () =>
    visit(viewer(), async (page) => {
      await press(page, /^Text and colors/);
      const panel = page.getByRole('dialog', { name: 'Text and colors' });
      assert.equal(await panel.getByLabel('Background').isVisible(), false);
      await panel.getByRole('radio', { name: 'Own' }).check();
      await panel.getByLabel('Background').fill('#112233');
      const color = await page
        .locator('article-viewer')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      assert.equal(color, 'rgb(17, 34, 51)');
      await page.evaluate(() => localStorage.clear());
    }));
});

test('progress and minutes left follow the reader', () =>
  visit(viewer(), async (page) => {
    const bar = page.getByRole('progressbar', { name: 'Read so far' });
    await bar.waitFor();
    const value = () => bar.getAttribute('aria-valuenow');
    assert.equal(await value(), '0');
    assert.match((await page.locator('.bar-minutes').textContent()) ?? '', /^\d+ min left$/);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until(async () => (await value()) === '100');
    assert.equal(await page.locator('.bar-minutes').textContent(), '');
    assert.equal(await page.locator('.bar-section').textContent(), 'Second part');
  }));

test('a footnote opens beside its reference, and leads to the note', () =>
  visit(
    viewer('tools="none footnotes"'),
    async (page) => {
      await untilState(page, 'ready');
      await page.waitForTimeout(300);
      await page.locator('[role="doc-noteref"]').focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('dialog', { name: 'Footnote 1' });
      assert.match((await panel.textContent()) ?? '', /Said by the owner/);
      assert.equal(await panel.locator('em').textContent(), 'owner');
      await page.keyboard.press('Escape');
      assert.equal(await panel.isVisible(), false);
      await page.locator('[role="doc-noteref"]').click();
      await panel.getByRole('link', { name: 'Go to the note' }).click();
      assert.equal(new URL(page.url()).hash, '#article-fn-1');
    },
    phone,
  ));

test('pictures: enlarged, one after the other, with caption, by keys and pointer', () =>
  visit(viewer('tools="none images"'), async (page) => {
    const picture = page.getByRole('button', { name: 'A cumulus. Enlarge the picture' });
    await picture.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Picture' });
    await dialog.getByText('It piles up.').waitFor();
    await page.keyboard.press('ArrowRight');
    await dialog.getByText('2 of 2').waitFor();
    await page.keyboard.press('+');
    assert.match((await dialog.locator('img').getAttribute('style')) ?? '', /scale\(1\.5\)/);
    await dialog.getByRole('button', { name: 'Previous' }).click();
    await dialog.getByText('1 of 2').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await picture.click();
    await dialog.locator('.lightbox-stage').click();
    await dialog.waitFor({ state: 'detached' });
  }));

test('code: language, copy, wrap', () =>
  visit(
    viewer(),
    async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const code = page.locator('.code');
      await code.getByText('JavaScript').waitFor();
      await code.getByRole('button', { name: 'Copy' }).click();
      await code.getByText('Copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied.trim(), 'const answer = 42;');
      const wrap = code.getByRole('button', { name: 'Wrap lines' });
      await wrap.click();
      assert.equal(await wrap.getAttribute('aria-pressed'), 'true');
      const style = await code.locator('pre').evaluate((pre) => getComputedStyle(pre).textWrapMode);
      assert.equal(style, 'wrap');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

test('a heading’s link can be copied', () =>
  visit(
    viewer(),
    async (page) => {
      const heading = page.getByRole('heading', { name: 'Second part', exact: true });
      await heading.hover();
      await page.getByRole('button', { name: 'Copy a link to this heading: Second part' }).click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(new URL(link).hash, '#article-second-part');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

describe('keys', () => {
  test('work with the focus inside, not in a field, and are listed by ?', () =>
    visit(viewer(), async (page) => {
      await page.getByRole('toolbar').waitFor();
      await page.locator('.content p').first().click();
      const size = () =>
        page.locator('article').evaluate((article) => getComputedStyle(article).fontSize);
      const before = await size();
      await page.keyboard.press('+');
      assert.notEqual(await size(), before);
      await page.keyboard.press('0');
      assert.equal(await size(), before);
      await page.keyboard.press(']');
      const top = await page
        .getByRole('heading', { name: 'First part', exact: true })
        .evaluate((heading) => heading.getBoundingClientRect().top);
      assert.ok(top < 200, `the heading is at ${top}`);
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await sheet.getByText('Next theme').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.getByRole('searchbox').pressSequentially('t+');
      assert.equal(await page.getByRole('searchbox').inputValue(), 't+');
      assert.equal(await size(), before);
      await page.keyboard.press('Escape');
      await page.evaluate(() => /** @type {any} */ (document.activeElement)?.blur());
      await page.keyboard.press('+');
      assert.equal(await size(), before);
    }));
});

test('saving: Markdown, web page, text, data; the page can take it over', () =>
  visit(viewer(), async (page) => {
    await press(page, /^More/);
    const panel = page.getByRole('dialog', { name: 'More' });
    const saved = async (/** @type {string} */ name) => {
      const download = page.waitForEvent('download');
      await panel.getByRole('button', { name }).click();
      const file = await download;
      const chunks = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk);
      return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString() };
    };
    const markdown = await saved('Markdown');
    assert.equal(markdown.name, 'A Long Article.md');
    assert.match(markdown.text, /^## First part$/m);
    const html = await saved('Web page');
    assert.match(html.text, /^<!doctype html>[^]*<title>A Long Article<\/title>[^]*<h2/);
    assert.doesNotMatch(html.text, /<button/);
    assert.match((await saved('Plain text')).text, /The café opened early/);
    assert.equal(JSON.parse((await saved('Data')).text).version, 1);
    const name = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('article-download', (event) => {
            event.preventDefault();
            resolve(/** @type {any} */ (event).name);
          });
          const root = document.querySelector('article-viewer')?.shadowRoot;
          for (const button of root?.querySelectorAll('button') ?? []) {
            if (button.textContent === 'Markdown') button.click();
          }
        }),
    );
    assert.equal(name, 'A Long Article.md');
  }));

test('sharing: links to the article, to a place, to selected words', () =>
  visit(
    viewer(),
    async (page) => {
      await page.getByRole('toolbar').waitFor();
      await page.evaluate(() => scrollTo(0, 900));
      await press(page, /^More/);
      const copied = async () => page.evaluate(() => navigator.clipboard.readText());
      await press(page, /^Copy the link/);
      assert.equal(await copied(), page.url());
      await press(page, /^Copy a link to this place/);
      assert.match(await copied(), /#:~:text=Many%20more%20words/);
      await page.keyboard.press('Escape');
      await page.evaluate(() => scrollTo(0, 0));
      await select(page, 'opened early');
      await press(page, /^Copy a link to the selected words/);
      assert.match(await copied(), /#:~:text=opened%20early$/);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

/** Selects words as a person does. @param {Page} page @param {string} words */
async function select(page, words) {
  const box = await page.evaluate((wanted) => {
    const root = document.querySelector('article-viewer')?.shadowRoot;
    const walker = document.createTreeWalker(
      root?.querySelector('.content') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, middle: top + height / 2 };
    }
    return { left: 0, right: 0, middle: 0 };
  }, words);
  await page.mouse.move(box.left + 1, box.middle);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.middle, { steps: 5 });
  await page.mouse.up();
}

test('what is selected before the notes are loaded can be highlighted, too', () => {
  const use = async (/** @type {Page} */ page) => {
    let letGo = () => {};
    const held = new Promise((resolve) => {
      letGo = () => resolve(undefined);
    });
    await page.route('**/notes-panel.js', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest('**/notes-panel.js');
    await page.goto(new URL(viewer(), site.url).href);
    await page.getByRole('toolbar').waitFor();
    await asked;
    await select(page, 'opened early');
    // Longer than the rest after which a selection is offered.
    await page.waitForTimeout(400);
    letGo();
    await press(page, /^Highlight$/);
    assert.deepEqual(await marked(page, 'notes'), ['opened early']);
  };
  // What is kept here is not to be seen by other tests.
  return visit('/', use, { locale: 'en-GB' });
});

test('highlights and notes: made, kept, found again after an edit, saved as Markdown', () =>
  visit(viewer(), async (page) => {
    await page.getByRole('toolbar').waitFor();
    await select(page, 'opened early');
    await press(page, /^Highlight$/);
    assert.deepEqual(await marked(page, 'notes'), ['opened early']);
    await select(page, 'another thing');
    await press(page, /^Add a note/);
    await page.getByRole('textbox', { name: 'Your note' }).fill('Is it?');
    await page.keyboard.press('Escape');
    site.answer('/long.md', {
      body: long.replace('The café', 'A new beginning. The café'),
      type: 'text/markdown',
    });
    await page.reload();
    await until(async () => (await marked(page, 'notes')).length === 2);
    site.answer('/long.md', { body: long, type: 'text/markdown' });
    assert.deepEqual(await marked(page, 'notes'), ['opened early', 'another thing']);
    await press(page, /^Highlights and notes/);
    const panel = page.getByRole('dialog', { name: 'Highlights and notes' });
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as Markdown' }).click();
    const chunks = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
    assert.equal(
      Buffer.concat(chunks).toString(),
      '# A Long Article\n\n> opened early\n\n> another thing\n\nIs it?\n',
    );
    await panel.getByRole('button', { name: /opened early/ }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    assert.deepEqual(await marked(page, 'notes'), ['another thing']);
    await page.evaluate(() => localStorage.clear());
  }));

test('the place is kept, and found again in another size', () =>
  visit(viewer(), async (page) => {
    await page.getByRole('toolbar').waitFor();
    await page.waitForTimeout(500);
    await page
      .getByRole('heading', { name: 'Second part', exact: true })
      .evaluate((heading) => heading.scrollIntoView());
    await until(async () => page.evaluate(() => localStorage.length > 0));
    await page.reload();
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('article-viewer')?.setAttribute('size', '30');
    });
    await press(page, /^Go on where you stopped/);
    const top = await page
      .getByRole('heading', { name: 'Second part', exact: true })
      .evaluate((heading) => heading.getBoundingClientRect().top);
    assert.ok(top > -200 && top < 500, `the heading is at ${top}`);
    await page.evaluate(() => localStorage.clear());
  }));

describe('reading aloud', () => {
  test('speaks sentence by sentence, marks words, goes on where one clicks', () =>
    visit(viewer(), async (page) => {
      await page.getByRole('toolbar').waitFor();
      await page.evaluate(() => {
        /** @type {SpeechSynthesisUtterance[]} */
        const said = [];
        Object.assign(globalThis, { said });
        const synthesis = speechSynthesis;
        synthesis.getVoices = () =>
          /** @type {any} */ ([
            { name: 'Anna', lang: 'de-DE' },
            { name: 'Emma', lang: 'en-GB' },
            { name: 'Jack', lang: 'en_US' },
          ]);
        synthesis.speak = (utterance) => void said.push(utterance);
        synthesis.cancel = () => {};
        // A page's own object is no voice; what was asked for is kept.
        Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true });
      });
      await press(page, /^Read aloud/);
      await press(page, /^Play/);
      await untilState(page, 'ready', 'article-viewer:state(speaking)');
      const said = () =>
        page.evaluate(() =>
          /** @type {any} */ (globalThis).said.map((/** @type {any} */ { text }) => text),
        );
      assert.deepEqual(await said(), ['A Long Article']);
      await page.evaluate(() => {
        const [first] = /** @type {any} */ (globalThis).said;
        first.dispatchEvent(
          new SpeechSynthesisEvent('boundary', {
            utterance: first,
            name: 'word',
            charIndex: 2,
            charLength: 4,
          }),
        );
      });
      assert.deepEqual(await marked(page, 'word'), ['Long']);
      await page.evaluate(() => {
        const [first] = /** @type {any} */ (globalThis).said;
        first.dispatchEvent(new SpeechSynthesisEvent('end', { utterance: first }));
      });
      assert.equal((await said()).length, 2);
      const voices = await page.getByRole('combobox', { name: 'Voice' }).textContent();
      assert.equal(voices, 'EmmaJack');
      await page.getByText('Nobody saw').click({ position: { x: 260, y: 12 } });
      assert.match((await said()).at(-1), /^Nobody saw|^The café/);
      await press(page, /^Pause/);
      assert.equal(await page.locator('article-viewer:state(speaking)').count(), 0);
    }));

  test('says so where there is no voice', () =>
    visit(viewer(), async (page) => {
      await press(page, /^Read aloud/);
      await page.getByText('This device has no voice for this language.').waitFor();
      assert.equal(await page.getByRole('button', { name: 'Play' }).isVisible(), false);
    }));
});

test('on paper: ink on white, no tools, link targets as notes', () =>
  visit(viewer('tools="all" theme="black"'), async (page) => {
    await page.locator('.print-links').waitFor({ state: 'attached' });
    await page.locator('.code-bar').waitFor({ state: 'attached' });
    await page.getByRole('toolbar').waitFor();
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const element = /** @type {Viewer} */ (document.querySelector('article-viewer'));
      const root = element.shadowRoot;
      const style = (/** @type {string} */ selector) =>
        getComputedStyle(root?.querySelector(selector) ?? element);
      const link = root?.querySelector('a[href^="https"]');
      return {
        background: getComputedStyle(element).backgroundColor,
        color: style('.content p').color,
        bar: style('.bar').display,
        codeBar: style('.code-bar').display,
        note: link && getComputedStyle(link, '::after').content.replaceAll('" "', ''),
        list: root?.querySelector('.print-links')?.textContent,
        listShown: style('.print-links').display,
      };
    });
    assert.deepEqual(seen, {
      background: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      bar: 'none',
      codeBar: 'none',
      note: '" [1]"',
      list: 'https://example.org/far',
      listShown: 'block',
    });
  }));

describe('languages', () => {
  test('the tools speak the page’s language, in its direction; labels that of the article', () => {
    site.answer('/arabic.md', {
      body: '---\ntitle: عنوان\nlang: ar\n---\n\nنص.\n\n> [!NOTE]\n> نص آخر.\n\n- [x] نعم\n',
      type: 'text/markdown',
    });
    const path = put(
      `<div lang="he" dir="rtl"><article-viewer id="a" tools="all" src="/arabic.md"></article-viewer></div>
      <article-viewer id="b" tools="all" lang="ja" src="/arabic.md"></article-viewer>`,
    );
    return visit(
      path,
      async (page) => {
        await page.locator('#a').getByRole('toolbar', { name: 'כלי קריאה' }).waitFor();
        await page.locator('#b').getByRole('toolbar', { name: '読書ツール' }).waitFor();
        const left = (/** @type {string} */ name) =>
          page.getByRole('button', { name }).evaluate((node) => node.getBoundingClientRect().left);
        assert.ok((await left('תוכן העניינים (c)')) > (await left('עוד (m)')));
        assert.ok((await left('目次 (c)')) < (await left('その他 (m)')));
        assert.equal(await page.locator('#a .callout-title').textContent(), 'ملاحظة');
        assert.equal(await page.locator('#a .task [role="img"]').getAttribute('aria-label'), 'تمّ');
        await page.locator('#a').evaluate((element) => element.setAttribute('src', '/none.md'));
        await page.getByText('אין מאמר בכתובת זו').waitFor();
      },
      { complaints: [/404/] },
    );
  });
});
