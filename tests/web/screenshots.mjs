// Takes pictures of the demo page and of articles, for people to look at: build/screenshots/*.png.
// With --readme also the one in the documentation, docs/images/viewer.png.
//
//   script/screenshots [--readme] [PART OF A NAME…]

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startBench } from './support/browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(root, 'build/screenshots');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean', default: false } },
});

const sizes = {
  desktop: { width: 1280, height: 860 },
  phone: { width: 390, height: 844 },
  wide: { width: 1800, height: 1000 },
  narrow: { width: 320, height: 640 },
  readme: { width: 1120, height: 740 },
};

/** @typedef {import('playwright-core').Page} Page */

/** @param {string} file */
const article = (file) => `<article-viewer src="/samples/${file}"></article-viewer>`;

/** @param {string} name */
const press = (name) => async (/** @type {Page} */ page) => {
  await page.getByRole('tab', { name }).click();
};

/** What is shown: an address of the site, or the body of a page. */
/** @type {Record<string, { at?: string, body?: string, then?: (page: Page) => Promise<void> }>} */
const scenes = {
  demo: { at: '/' },
  'demo-findings': { at: '/?sample=clouds', then: press('Findings') },
  'demo-document': { at: '/?sample=bloom', then: press('Document') },
  'demo-markdown': { at: '/?sample=calligraphy', then: press('Markdown') },
  article: { body: article('markdown/naming-the-clouds.md') },
  code: { body: article('markdown/a-set-that-forgets.md') },
  bread: { body: article('markdown/bread-in-two-days.md') },
  formulas: { body: article('markdown/why-the-sky-is-blue.md') },
  arabic: { body: article('markdown/arabic-calligraphy.md') },
  japanese: { body: article('markdown/edo-no-jikan.md') },
  chinese: { body: article('markdown/twenty-four-terms.md') },
  error: { body: article('missing.md') },
  'error-json': { body: '<article-viewer src="/broken.json"></article-viewer>' },
  loading: { body: '<article-viewer src="/never.md"></article-viewer>' },
};

/** @type {[scene: string, size: keyof typeof sizes, theme: 'light' | 'dark' | 'sepia'][]} */
const shots = Object.keys(scenes).flatMap((scene) =>
  /** @type {const} */ (['desktop', 'phone']).flatMap((size) =>
    /** @type {const} */ (['light', 'dark']).map((theme) => [scene, size, theme]),
  ),
);
shots.push(['demo', 'wide', 'light'], ['demo', 'narrow', 'light'], ['demo', 'desktop', 'sepia']);
shots.push(
  ['article', 'wide', 'light'],
  ['article', 'narrow', 'light'],
  ['code', 'phone', 'sepia'],
);

const bench = await startBench();
bench.site.answer('/broken.json', { body: '{"version": 1, "content": ', type: 'application/json' });
bench.site.answer('/never.md', { after: 60_000, type: 'text/markdown' });
mkdirSync(folder, { recursive: true });

/**
 * @param {string} sceneName
 * @param {keyof typeof sizes} size
 * @param {'light' | 'dark' | 'sepia'} theme
 * @param {string} file
 * @param {boolean} fullPage
 */
async function shoot(sceneName, size, theme, file, fullPage) {
  const scene = scenes[sceneName];
  const wraps = `<style>body{margin:0}</style>${scene.body}`;
  const place = scene.at ?? bench.page(wraps, { policy: 'img-src * data:' });
  await bench.visit(
    place,
    async (page) => {
      if (theme === 'sepia') {
        if (scene.at) await page.getByRole('radio', { name: 'Sepia' }).check();
        else
          await page.evaluate(() =>
            document.querySelector('article-viewer')?.setAttribute('theme', 'sepia'),
          );
      }
      if (sceneName === 'loading') await page.waitForTimeout(1500);
      else await page.locator('article-viewer:is(:state(ready), :state(error))').waitFor();
      await scene.then?.(page);
      // Pictures are loaded when they come near the window.
      await page.evaluate(() => {
        const images = document
          .querySelector('article-viewer')
          ?.shadowRoot?.querySelectorAll('img');
        for (const image of images ?? []) image.loading = 'eager';
      });
      await page.waitForTimeout(400);
      await page.screenshot({ path: file, fullPage });
      // Or the next picture has this one's theme.
      await page.evaluate(() => localStorage.clear());
    },
    {
      viewport: sizes[size],
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      complaints: [/Failed to load resource/],
    },
  );
}

for (const [scene, size, theme] of shots) {
  const name = `${scene}-${size}-${theme}`;
  if (positionals.length > 0 && !positionals.some((part) => name.includes(part))) continue;
  const whole = scene !== 'demo' && !scene.startsWith('demo-');
  await shoot(scene, size, theme, path.join(folder, `${name}.png`), whole || size === 'phone');
  console.log(`build/screenshots/${name}.png`);
}
if (values.readme) {
  const images = path.join(root, 'docs/images');
  mkdirSync(images, { recursive: true });
  await shoot('demo', 'readme', 'light', path.join(images, 'viewer.png'), false);
  console.log('docs/images/viewer.png');
}
await bench.stop();
