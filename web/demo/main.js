/**
 * The demo page: puts box, samples, viewer and views of the result together.
 *
 * What is shown can be named in the address: `?sample=ID` (or `#sample=ID`), `?src=ADDRESS`.
 * @module
 */

import '../index.js';
import { findings, slugLine } from './findings.js';
import { startInput } from './input.js';
import { jsonTree } from './json-tree.js';
import { playground } from './playground.js';
import { textView } from './output.js';
import { startSamples } from './samples.js';
import { startTabs } from './tabs.js';
import { startThemes } from './theme.js';

/** @typedef {import('../article.js').Article} Article */

const viewer = /** @type {import('../article-viewer.js').ArticleViewerElement} */ (
  element('viewer')
);
const box = /** @type {HTMLTextAreaElement} */ (element('manuscript'));
const form = /** @type {HTMLSelectElement} */ (element('from'));
const slug = element('slug');
/** Where the text in the box was fetched from. */
let place = '';
/** The views that are up to date. @type {Set<string>} */
const drawn = new Set();

/**
 * What each view shows of an article.
 * @type {Record<string, (article: Article) => HTMLElement[]>}
 */
const views = {
  findings: (article) => findings(article, showPlace),
  document: (article) =>
    textView(
      JSON.stringify(article.toJSON(), null, 2),
      { name: 'article.json', type: 'application/json' },
      jsonTree(article.toJSON(), undefined, 2),
    ),
  markdown: (article) =>
    textView(article.toMarkdown(), {
      name: 'article.md',
      type: 'text/markdown',
      ...tongue(article),
    }),
  text: (article) =>
    textView(article.toText(), { name: 'article.txt', type: 'text/plain', ...tongue(article) }),
  embed: () => playground(viewer),
  html: (article) => textView(article.html, { name: 'article.html', type: 'text/html' }),
};

startThemes(viewer);
viewer.fetch = fetchAndShow;
const tabs = startTabs(draw);
const samples = await startSamples((sample, url) => {
  history.replaceState(null, '', `?sample=${sample.id}${location.hash.replace(/^#sample=.*/, '')}`);
  open(url);
});
const input = startInput((source, isNew) => {
  samples.mark(undefined);
  history.replaceState(null, '', location.pathname);
  // What is typed belongs to where the text came from, what is brought along does not.
  viewer.base = isNew ? '' : place;
  viewer.source = source;
});

form.addEventListener('change', () => {
  viewer.from = form.value;
});
viewer.addEventListener('article-load', update);
viewer.addEventListener('article-error', update);
viewer.addEventListener('loadstart', () => document.body.classList.add('busy'));
viewer.addEventListener('loadend', () => document.body.classList.remove('busy'));
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#sample=')) openNamed();
});
openNamed();

function openNamed() {
  const query = new URLSearchParams(location.search);
  const sample = /^#sample=(.+)/.exec(location.hash)?.[1] ?? query.get('sample');
  const src = query.get('src');
  if (src && !sample) open(src);
  else if (!samples.choose(sample ?? samples.first)) samples.choose(samples.first);
}

/**
 * Shows what is at an address.
 * @param {string} address
 */
function open(address) {
  viewer.source = null;
  viewer.base = '';
  viewer.src = address;
  form.value = 'auto';
  viewer.from = 'auto';
  place = viewer.src;
  input.showText('');
}

/**
 * What the viewer fetches is shown in the box, too.
 * @param {Request} request
 */
async function fetchAndShow(request) {
  const response = await fetch(request);
  if (response.ok) {
    const text = await response.clone().text();
    if (!request.signal.aborted) input.showText(text);
  }
  return response;
}

/** After the viewer shows something else. */
function update() {
  const { article } = viewer;
  drawn.clear();
  slug.replaceChildren(...(article ? slugLine(article) : ['No article']));
  draw(tabs.shown());
  draw('findings');
}

/** @param {string} name */
function draw(name) {
  const view = views[name];
  if (!view || drawn.has(name)) return;
  drawn.add(name);
  const { article } = viewer;
  element(`panel-${name}`).replaceChildren(...(article ? view(article) : []));
}

/**
 * Goes to a place in the source.
 * @param {number} offset  in bytes of UTF-8
 */
function showPlace(offset) {
  const bytes = new TextEncoder().encode(box.value).subarray(0, offset);
  const start = new TextDecoder().decode(bytes).length;
  const line = box.value.indexOf('\n', start);
  box.focus();
  box.setSelectionRange(start, line === -1 ? box.value.length : line);
}

/** @param {Article} article */
function tongue({ metadata }) {
  return { lang: metadata.language?.value, dir: metadata.direction?.value };
}

/** @param {string} id */
function element(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
