/**
 * Articles from a server: `<article-viewer>` with its shadow tree, which can be read at once and without
 * JavaScript, and which the element takes over without reading the article again.
 * https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 *
 *     import { renderToString } from 'article-viewer/ssr';
 *     const html = renderToString(markdown, { styles: '/article-viewer/styles.css' });
 * @module
 */

import { convert, read } from './engine.js';
import { pickLanguage } from './language.js';
import { writeHeader } from './ssr/header.js';
import { attributeList, make } from './ssr/markup.js';
import { labelsOf, wordsOf } from './ssr/words.js';
// @ts-expect-error: web/build.mjs makes it.
import { texts } from './inline-styles.js';

export { Article, ArticleError, init, initSync, read } from './engine.js';

/**
 * @typedef {object} Rendering
 * @property {string} [styles]  address of `styles.css`; without one, the rules come along in `<style>`
 * @property {string} [nonce]   for that `<style>`, where a Content-Security-Policy asks for one
 * @property {string} [lang]    of the page, for articles that don't say theirs
 * @property {Record<string, string | number | boolean | null | undefined>} [attributes]  of the element;
 *   true is an empty one, false and what is missing are left out
 * @property {'embed' | 'leave'} [source]  whether the source comes along, which the article's other forms
 *   (HTML, Markdown …) are made of; `embed` when not said
 *
 * @typedef {import('./article.js').ReadOptions & Rendering} RenderOptions
 * @typedef {string | BufferSource} Source
 */

/** How much of a stream is handed over at once, in bytes. */
const pieceLength = 16_384;

/**
 * An article as HTML.
 * @param {Source} source
 * @param {RenderOptions} [options]
 * @returns {string}
 * @throws {import('./article.js').ArticleError} when the source holds no article
 */
export function renderToString(source, options = {}) {
  return start(options) + rest(source, options);
}

/**
 * An article as a stream of HTML. The beginning, with the style sheet's address, goes out before the
 * source is there. A source that holds no article, or does not come, is an error of the stream.
 *
 * @param {Source | ReadableStream<string | Uint8Array> | Promise<Source>} source
 * @param {RenderOptions} [options]
 * @returns {ReadableStream<Uint8Array>}
 */
export function renderToStream(source, options = {}) {
  const pieces = piecesOf(source, options);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/**
 * @param {Source | ReadableStream<string | Uint8Array> | Promise<Source>} source
 * @param {RenderOptions} options
 */
async function* piecesOf(source, options) {
  const encoder = new TextEncoder();
  yield encoder.encode(start(options));
  const bytes = encoder.encode(rest(await gathered(source), options));
  for (let offset = 0; offset < bytes.length; offset += pieceLength) {
    yield bytes.subarray(offset, offset + pieceLength);
  }
}

/**
 * @param {Source | ReadableStream<string | Uint8Array> | Promise<Source>} source
 * @returns {Promise<Source>}
 */
async function gathered(source) {
  if (!(source instanceof ReadableStream)) return source;
  const decoder = new TextDecoder();
  const reader = source.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += typeof value === 'string' ? value : decoder.decode(value, { stream: true });
  }
}

/** What does not need the article. @param {RenderOptions} options */
function start({ styles, nonce, attributes = {} }) {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== null && value !== undefined)
    .map(([name, value]) => [name, value === true ? '' : String(value)]);
  const sheet = styles
    ? make('link', { rel: 'stylesheet', href: styles }).html
    : `<style${attributeList({ nonce })}>${texts.viewer}${texts.article}</style>`;
  return (
    `<article-viewer${attributeList(Object.fromEntries(given))}><template shadowrootmode="open">` +
    `${sheet}<slot name="before"></slot><div class="status" part="status" role="status"></div>` +
    '<div class="page" part="page" tabindex="-1" data-rendered>'
  );
}

/** @param {Source} source @param {RenderOptions} options */
function rest(source, { styles: _, nonce: _nonce, attributes: _attributes, ...options }) {
  const { lang, source: embed = 'embed', ...reading } = options;
  const article = read(source, reading);
  const { metadata, statistics } = article;
  const language = pickLanguage(metadata.language?.value, lang);
  const words = wordsOf(language);
  // The language of the core's own words is known only after the article was read.
  const html = words.lang === 'en' ? article.html : translated(source, reading, words);
  const { header, titleId, content } = writeHeader(
    { html, metadata, statistics },
    language,
    words,
    reading.url,
  );
  const view = attributeList({
    part: 'article',
    lang: metadata.language?.value,
    dir: metadata.direction?.value ?? 'ltr',
    'aria-labelledby': titleId,
  });
  const text = embed === 'embed' ? textOf(source) : undefined;
  /** @type {import('./hydrate.js').RenderedData} */
  const data = { language, info: article.part('info'), text, reading };
  return (
    `<article${view}>${header}<div class="content" part="content">${content}</div></article></div>` +
    '<slot hidden></slot><slot name="after"></slot>' +
    `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003C')}</script>` +
    '</template></article-viewer>'
  );
}

/** @param {Source} source @param {import('./article.js').ReadOptions} reading @param {any} words */
function translated(source, reading, words) {
  const [html] = convert(source, { ...reading, outputs: ['html'], labels: labelsOf(words) });
  return new TextDecoder().decode(html);
}

/**
 * The source as text; undefined where its bytes are not UTF-8.
 * @param {Source} source
 */
function textOf(source) {
  if (typeof source === 'string') return source;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return undefined;
  }
}
