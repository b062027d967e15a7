// Puts what we wrote into a real page, where a fault of ours would do harm, and watches.

import { hostileInput } from './hostile-markup.mjs';
import { render } from './render.mjs';

/**
 * @typedef {{ seed: number, fault: string }} Harm
 * @typedef {import('playwright-core').Page} Page
 */

const address = 'http://watched.test/';

/** The page that hostile articles are put into: nothing on it but what is watched. */
export const watchedPage = `<!doctype html><meta charset="utf-8"><title>Watched</title><body><script>
  window.harms = [];
  window.executed = () => window.harms.push('a script ran');
</script>`;

/**
 * Opens a page for `tryInBrowser`. Nothing that it asks for is there.
 * @param {import('playwright-core').Browser} browser
 */
export async function openWatchedPage(browser) {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html', body: watchedPage })
      : route.abort(),
  );
  await page.goto(address);
  return page;
}

/**
 * Runs in the page: puts in one article, disturbs it, and says what went wrong.
 * @param {{ seed: number, html: string }[]} articles
 */
export function disturb(articles) {
  const { harms } = /** @type {{ harms: string[] }} */ (/** @type {unknown} */ (window));
  const globals = new Set(Object.getOwnPropertyNames(window));
  /** @type {Harm[]} */
  const found = [];
  for (const { seed, html } of articles) {
    harms.length = 0;
    for (const context of ['div', 'p', 'td', 'template', 'svg', 'select', 'noscript', 'title']) {
      const holder = document.createElement(context);
      holder.innerHTML = html;
      if (context !== 'div') continue;
      const again = holder.innerHTML.replaceAll('&nbsp;', '\u00a0');
      if (again !== html) harms.push('changes when parsed and serialized');
      document.body.append(holder);
      for (const element of holder.querySelectorAll('*')) {
        for (const type of [
          'click',
          'focus',
          'error',
          'load',
          'mouseover',
          'toggle',
          'animationstart',
        ]) {
          const event = new Event(type, { cancelable: true });
          event.preventDefault();
          element.addEventListener(type, (each) => each.preventDefault(), { once: true });
          element.dispatchEvent(event);
        }
        if (element.id && document.getElementById(element.id) !== element)
          harms.push(`two of #${element.id}`);
      }
      for (const key of ['body', 'head', 'location', 'forms', 'cookie']) {
        if (Object.hasOwn(document, key) && key !== 'location')
          harms.push(`document.${key} is hidden`);
      }
      holder.remove();
    }
    const added = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name));
    if (added.length) harms.push(`globals: ${added}`);
    for (const fault of harms) found.push({ seed, fault });
  }
  return found;
}

/**
 * The articles of hostile inputs.
 * @param {number} from  first seed
 * @param {number} count
 */
export function hostileArticles(from, count) {
  const articles = [];
  for (let seed = from; seed < from + count; seed++) {
    const { kind, payload } = hostileInput(seed);
    try {
      articles.push({ seed, html: render(payload, kind) });
    } catch {
      // Tests in Node tell which errors may be.
    }
  }
  return articles;
}

/**
 * Puts the articles of hostile inputs into `page` and gives the harm they did.
 * @param {Page} page  from `openWatchedPage`
 * @param {number} from  first seed
 * @param {number} count
 * @returns {Promise<Harm[]>}
 */
export async function tryInBrowser(page, from, count) {
  /** @type {Harm[]} */
  const harms = [];
  /** @param {import('playwright-core').Request} request */
  const onRequest = (request) => {
    if (request.resourceType() === 'image' && /^(https?|data):/.test(request.url())) return;
    harms.push({ seed: from, fault: `${request.resourceType()} is fetched: ${request.url()}` });
  };
  page.on('request', onRequest);
  harms.push(...(await page.evaluate(disturb, hostileArticles(from, count))));
  await page.waitForTimeout(50);
  if (page.url() !== address) harms.push({ seed: from, fault: `went to ${page.url()}` });
  page.off('request', onRequest);
  return harms;
}
