// Bundlers and frameworks: each project of projects/ is built as its users build theirs and shown in a
// browser, under a policy as strict as its code can bear. The quick ones always, all by
// `script/test --all`; ARTICLE_TEST_PROJECTS="vue solid" names others.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { securityPolicy } from '../../web/server.mjs';
import { startChromium, untilState } from '../web/support/browser.mjs';
import { startSite } from '../web/support/site.mjs';
import { pack } from './support/package.mjs';
import { projects, setUp } from './support/projects.mjs';

const quick = ['esbuild', 'vite-8'];
const named = process.env.ARTICLE_TEST_PROJECTS?.split(' ');
const chosen = named ?? (process.env.ARTICLE_TEST_ALL ? readdirSync(projects) : quick);

const withoutTrustedTypes = securityPolicy.replace(/; require-trusted-types-for.*/, '');
/** @type {Record<string, string>} */
const policies = {
  // These make script elements or elements of text, by policies of other names or none.
  webpack: withoutTrustedTypes,
  solid: withoutTrustedTypes,
  svelte: withoutTrustedTypes,
  vue: withoutTrustedTypes,
  // It writes an import map into the page.
  parcel: withoutTrustedTypes.replace("'self'", "'self' 'unsafe-inline'"),
};

const { file: archive } = pack();
const browser = await startChromium();
after(() => browser.close());

/**
 * Shows the page, its first article and then a long one.
 * @param {string} url
 * @param {{ strict?: boolean }} [options]  whether nothing at all may be complained about
 */
async function look(url, { strict = true } = {}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  /** @type {string[]} */
  const scripts = [];
  page.on('worker', (worker) => scripts.push(worker.url()));
  try {
    await page.goto(url);
    await untilState(page, 'ready').catch((error) => {
      throw new Error(`${error.message}\n${complaints.join('\n')}`);
    });
    await page.getByRole('heading', { name: 'Hello' }).waitFor();
    await page.getByText('Any form will do.').waitFor();
    const viewer = page.locator('article-viewer');
    const font = await page
      .locator('.content')
      .evaluate((view) => getComputedStyle(view).fontFamily);
    assert.match(font, /Charter|Charis/, 'the article has no style');
    // Frameworks set attributes and properties, and hear events.
    if ((await page.locator('#title').count()) > 0) {
      assert.equal(await page.locator('#title').textContent(), 'Hello');
      assert.deepEqual(
        await viewer.evaluate((element) => {
          const { theme, size, toc } = /** @type {any} */ (element);
          return { theme, size, toc };
        }),
        { theme: 'sepia', size: 20, toc: true },
      );
    }
    // Files that are loaded when they are needed: words, the worker, colors of code.
    await viewer.evaluate((element) => {
      const code = '```js\nconst one = 1;\n```\n\n';
      const text = 'Word. '.repeat(500) + '\n\n';
      Object.assign(element, { lang: 'de', source: `# Long\n\n${code}${text.repeat(100)}` });
    });
    await page
      .getByRole('heading', { name: 'Long' })
      .waitFor()
      .catch((error) => {
        throw new Error(`${error.message}\n${complaints.join('\n')}`);
      });
    await page
      .locator('.hljs-keyword')
      .first()
      .waitFor()
      .catch((error) => {
        throw new Error(`${error.message}\n${complaints.join('\n')}`);
      });
    const accepted = strict ? [] : [/404/, /Refused|violates|blocked/, /MIME/];
    assert.deepEqual(
      complaints.filter((text) => !accepted.some((known) => known.test(text))),
      [],
    );
    return { workers: scripts.length, complaints };
  } finally {
    await page.close();
  }
}

/** Tools that know of no files but scripts; the viewer falls back, which a browser logs. */
const withoutFiles = ['esbuild', 'rollup', 'preact'];

/**
 * The address that a development server prints.
 * @param {string} folder
 */
async function startDevelopment(folder) {
  const server = spawn('npx', ['vite', '--host', '127.0.0.1', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let text = '';
  for await (const piece of server.stdout) {
    text += String(piece);
    const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text.replace(/\x1b\[\d*m/g, '')) ?? [];
    if (url) {
      server.stdout.on('data', () => {});
      return { url, stop: () => process.kill(-Number(server.pid)) };
    }
  }
  throw new Error(`the development server ended: ${text}`);
}

for (const name of chosen) {
  describe(name, async () => {
    const project = await setUp(`projects/${name}`, archive);

    test('its types are right', async () => {
      await project.run('types');
    });

    test('builds and shows', async (context) => {
      await project.run('build');
      const dist = path.join(project.folder, 'dist');
      if (!existsSync(path.join(dist, 'index.html'))) {
        cpSync(path.join(project.folder, 'index.html'), path.join(dist, 'index.html'));
      }
      const site = await startSite({ folder: dist, policy: policies[name] });
      try {
        const { workers } = await look(site.url, { strict: !withoutFiles.includes(name) });
        context.diagnostic(`${name}: ${workers} worker, ${site.requests.size} files`);
      } finally {
        await site.stop();
      }
    });

    if (project.scripts.dev) {
      test('shows while developing', async (context) => {
        const server = await startDevelopment(project.folder);
        try {
          const { workers, complaints } = await look(server.url, { strict: name !== 'vite-7' });
          context.diagnostic(`${name} dev: ${workers} worker, ${complaints.length} complaints`);
        } finally {
          server.stop();
        }
      });
    }
  });
}
