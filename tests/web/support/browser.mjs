// Starts Chromium for tests and watches what its pages complain about.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startSite } from './site.mjs';

/** Generous: the machine may have much else to do. */
export const patience = 30_000;

function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  throw new Error('There is no Chromium here: install it, or name it in CHROMIUM.');
}

export function startChromium() {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContextOptions} ContextOptions
 * @typedef {ContextOptions & { complaints?: RegExp[] }} PageOptions  `complaints` are expected
 */

/**
 * A site and a browser for one file of tests.
 * @param {Parameters<typeof startSite>[0]} [options]
 */
export async function startBench(options) {
  const site = await startSite(options);
  const browser = await startChromium();
  let fixtures = 0;
  /** One for each set of options: a new context starts with nothing in its caches. */
  /** @type {Map<string, Promise<import('playwright-core').BrowserContext>>} */
  const contexts = new Map();

  /** @param {ContextOptions} settings */
  function contextFor(settings) {
    const key = JSON.stringify(settings);
    const known = contexts.get(key);
    if (known) return known;
    const made = browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en',
      ...settings,
    });
    contexts.set(key, made);
    return made;
  }

  /**
   * Opens an address in a page of its own and hands it to `use`. Anything the page logs as a
   * warning or an error, violations of its policy too, fails the test unless it was expected.
   *
   * @param {string} path
   * @param {(page: Page, complaints: string[]) => Promise<void>} use
   * @param {PageOptions} [settings]
   */
  async function visit(path, use, { complaints: expected = [], ...settings } = {}) {
    const page = await (await contextFor(settings)).newPage();
    page.setDefaultTimeout(patience);
    /** @type {string[]} */
    const complaints = [];
    page.on('console', (message) => {
      // A browser asks for this by itself, and when it likes.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', async (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    try {
      await page.goto(new URL(path, site.url).href);
      await use(page, complaints);
      const surprises = complaints.filter((text) => !expected.some((known) => known.test(text)));
      assert.deepEqual(surprises, [], 'the page complained');
    } finally {
      await page.close();
    }
  }

  return {
    site,
    browser,
    visit,
    /**
     * Puts a page with this body on the site; `<article-viewer>` is known on it.
     * @param {string} body
     * @param {{ lang?: string, head?: string, policy?: string }} [options]
     * @returns {string} its path
     */
    page(body, { lang = 'en', head = '', policy } = {}) {
      const path = `/fixture-${++fixtures}.html`;
      site.answer(path, {
        policy,
        body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="/demo/mark.svg">
<script type="module" src="/index.js"></script>${head}<body>${body}</body></html>`,
      });
      return path;
    },
    async stop() {
      await browser.close();
      await site.stop();
    },
  };
}

/**
 * Waits until a viewer has the state.
 * @param {Page} page
 * @param {'ready' | 'error' | 'empty' | 'loading'} state
 * @param {string} [selector]
 */
export async function untilState(page, state, selector = 'article-viewer') {
  await page.locator(`${selector}:state(${state})`).first().waitFor();
}
