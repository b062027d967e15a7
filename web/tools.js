/**
 * Decides which tools an article gets. Each is one file, loaded when it is first needed.
 *
 * The attribute `tools` holds names: those within the article are on unless `-name` or `none` says
 * otherwise, those of the bar are off unless they are named or `all` is.
 * @module
 */

import { helpers } from './helpers.js';

/**
 * @typedef {object} Reading  an article that is being read; what all tools work with
 * @property {import('./article-viewer.js').ArticleViewerElement} viewer
 * @property {ShadowRoot} root
 * @property {HTMLElement} page      around the article, in the shadow tree
 * @property {CustomStateSet} states
 * @property {HTMLElement} view      the article, with its header
 * @property {HTMLElement} content   of the article; in the page's own tree in light-DOM mode
 * @property {import('./article.js').Article} article
 * @property {string} language       of the article
 * @property {import('./words.js').Words} words         of the interface
 * @property {import('./words.js').Words} articleWords  in the article's language
 * @property {AbortSignal} signal    aborted when the article goes
 * @property {Origin} [origin]       what it was read from, unless it came from a server or is growing
 * @property {(article: import('./article.js').Article) => Promise<void>} show  another in its place
 *
 * @typedef {object} Origin
 * @property {string | BufferSource} source
 * @property {import('./article.js').ReadOptions} options
 * @property {AbortSignal} signal   aborted when another source is shown
 * @property {boolean} [isList]     whether it holds several articles, once one of them was shown
 *
 * @typedef {{ enhance: (reading: Reading, part: HTMLElement) => unknown }} InlineTool
 */

/** Tools within the article: what has to be in it for them to be loaded. */
/** @type {Record<string, { needs: string, when?: () => boolean, load: () => Promise<InlineTool> }>} */
const inlineTools = {
  code: { needs: 'pre > code:not(.math-display)', load: () => import('./tools/code.js') },
  formulas: { needs: '.math-inline, .math-display', load: () => import('./tools/formulas.js') },
  highlighting: {
    needs: 'pre > code[class*="language-"]:not(.math-display)',
    load: () => import('./tools/highlighting.js'),
  },
  blocks: {
    needs: 'pre > code[class*="language-"]',
    when: () => helpers.size > 0,
    load: () => import('./tools/blocks.js'),
  },
  links: { needs: 'a[href^="http"]', load: () => import('./tools/print-links.js') },
  footnotes: { needs: '[role="doc-noteref"]', load: () => import('./tools/footnotes.js') },
  anchors: {
    needs: ':is(h2, h3, h4, h5, h6)[id]',
    load: () => import('./tools/anchors.js'),
  },
  images: { needs: 'img', load: () => import('./tools/images.js') },
};

/** Tools of the bar, and two that go with it. */
export const barTools = [
  'contents',
  'find',
  'speech',
  'settings',
  'notes',
  'share',
  'save',
  'fullscreen',
  'shortcuts',
  'progress',
  'position',
];

/**
 * @param {string | null} attribute
 * @returns {Set<string>}
 */
export function namedTools(attribute) {
  const names = new Set([...Object.keys(inlineTools), 'articles']);
  for (const name of attribute?.toLowerCase().split(/\s+/) ?? []) {
    if (name === 'all') for (const tool of barTools) names.add(tool);
    else if (name === 'none') names.clear();
    else if (name.startsWith('-')) names.delete(name.slice(1));
    else if (name) names.add(name);
  }
  return names;
}

/** The bars that are there. @type {WeakMap<Reading, AbortController>} */
const bars = new WeakMap();

/**
 * Starts the tools, and again when the attribute has changed.
 * @param {Reading} reading
 */
export function startTools(reading) {
  void enhance(reading, reading.content);
  void offerOthers(reading);
  return startBar(reading);
}

/** The other articles of a source that holds several. @param {Reading} reading */
async function offerOthers(reading) {
  const { article, origin, viewer } = reading;
  if (!origin) return;
  origin.isList ??= article.diagnostics.some(({ code }) => code === 'more-articles');
  if (!origin.isList) return;
  const articles = await loaded('articles', () => import('./tools/articles.js'));
  articles?.offer(reading, origin, namedTools(viewer.tools).has('articles'));
}

/**
 * Starts the tools around the article, and again when there is more of it.
 * @param {Reading} reading
 */
export async function startBar(reading) {
  bars.get(reading)?.abort();
  const bar = new AbortController();
  bars.set(reading, bar);
  const signal = AbortSignal.any([reading.signal, bar.signal]);
  const names = namedTools(reading.viewer.tools);
  if (reading.viewer.toc) {
    const contents = await loaded('contents', () => import('./tools/contents.js'));
    if (!signal.aborted) contents?.showBeside(reading, signal);
  }
  if (!barTools.some((name) => names.has(name))) return;
  const toolbar = await loaded('toolbar', () => import('./tools/toolbar.js'));
  if (!toolbar || signal.aborted) return;
  const parts = toolbar.start(reading, names, signal);
  if (names.has('progress')) {
    const progress = await loaded('progress', () => import('./tools/progress.js'));
    if (!signal.aborted) progress?.start(reading, parts, signal);
  }
  if (names.has('position')) {
    const position = await loaded('position', () => import('./tools/position.js'));
    if (!signal.aborted) position?.start(reading, signal);
  }
  if (names.has('notes')) {
    const notes = await loaded('notes', () => import('./tools/notes-panel.js'));
    if (!signal.aborted) notes?.start(reading);
  }
}

/**
 * Gives the tools within the article a part of it that is there for good.
 * @param {Reading} reading
 * @param {HTMLElement} part
 * @param {(name: string) => boolean} [isWanted]  all tools when not said
 */
export async function enhance(reading, part, isWanted = () => true) {
  const names = namedTools(reading.viewer.tools);
  const wanted = Object.entries(inlineTools).filter(
    ([name, { needs, when }]) =>
      names.has(name) &&
      (when?.() ?? true) &&
      isWanted(name) &&
      (part.matches(needs) || part.querySelector(needs)),
  );
  await Promise.all(
    wanted.map(async ([name, { load }]) => {
      const tool = await loaded(name, load);
      if (!reading.signal.aborted) await tool?.enhance(reading, part);
    }),
  );
}

/**
 * An article can be read without any of its tools, so one that cannot be had is only missed.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} load
 */
export async function loaded(name, load) {
  try {
    return await load();
  } catch (error) {
    console.warn(`article-viewer: the tool "${name}" cannot be loaded:`, error);
    return undefined;
  }
}
