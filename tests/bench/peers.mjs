/**
 * Who is measured: what people use today for the same job, and us.
 * @module
 */

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

import { init, read } from '../../web/engine.js';

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} gives   what comes out, since not all do the same
 * @property {(text: string, url?: string) => unknown} run
 */

/**
 * @param {string} folder  where the peers are installed: has node_modules
 */
export async function loadPeers(folder) {
  const { load } = await import(pathToFileURL(path.join(folder, 'load.mjs')).href);
  /** @param {string} name @returns {string} */
  const version = (name) =>
    JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8'))
      .version;

  await init(readFileSync(path.join(import.meta.dirname, '../../build/wasm/article.wasm')));
  const { marked } = await load('marked');
  const { default: MarkdownIt } = await load('markdown-it');
  const { micromark } = await load('micromark');
  const { gfm, gfmHtml } = await load('micromark-extension-gfm');
  const commonmark = await load('commonmark');
  const md4w = await load('md4w');
  const { default: markdownWasm } = await load('markdown-wasm');
  const { default: createDomPurify } = await load('dompurify');
  const { JSDOM } = await load('jsdom');
  const { parseHTML } = await load('linkedom');
  const { Readability } = await load('@mozilla/readability');

  await md4w.init('fast');
  await markdownWasm.ready;
  const purify = createDomPurify(new JSDOM('').window);
  const markdownIt = new MarkdownIt({ html: true, linkify: true });
  const parser = new commonmark.Parser();
  const renderer = new commonmark.HtmlRenderer();
  const extensions = [gfm()];
  const htmlExtensions = [gfmHtml()];

  /** @type {Peer[]} */
  const markdown = [
    {
      name: 'article-viewer',
      gives: 'safe HTML, outline, statistics, metadata',
      run: (text) => read(text, { from: 'markdown' }).html,
    },
    {
      name: `marked ${version('marked')} + DOMPurify ${purify.version} (jsdom)`,
      gives: 'safe HTML',
      run: (text) => purify.sanitize(marked.parse(text, { async: false })),
    },
    {
      name: `marked ${version('marked')}`,
      gives: 'unsafe HTML',
      run: (text) => marked.parse(text, { async: false }),
    },
    {
      name: `markdown-it ${version('markdown-it')}`,
      gives: 'unsafe HTML',
      run: (text) => markdownIt.render(text),
    },
    {
      name: `micromark ${version('micromark')} + gfm`,
      gives: 'HTML',
      run: (text) => micromark(text, { extensions, htmlExtensions }),
    },
    {
      name: `commonmark ${version('commonmark')}`,
      gives: 'unsafe HTML, no extensions',
      run: (text) => renderer.render(parser.parse(text)),
    },
    {
      name: `md4w ${version('md4w')} (WebAssembly, fast)`,
      gives: 'unsafe HTML',
      run: (text) => md4w.mdToHtml(text),
    },
    {
      name: `markdown-wasm ${version('markdown-wasm')}`,
      gives: 'unsafe HTML',
      run: (text) => markdownWasm.parse(text),
    },
  ];

  /** @type {Peer[]} */
  const page = [
    {
      name: 'article-viewer',
      gives: 'safe HTML, outline, statistics, metadata',
      run: (text, url) => read(text, { from: 'html', url }).html,
    },
    {
      name: `Readability ${version('@mozilla/readability')} + linkedom`,
      gives: 'unsafe HTML, metadata',
      run: (text) => new Readability(parseHTML(text).document).parse()?.content,
    },
    {
      name: `Readability ${version('@mozilla/readability')} + jsdom + DOMPurify`,
      gives: 'safe HTML, metadata',
      run: (text, url) => {
        const { window } = new JSDOM(text, { url });
        const article = new Readability(window.document).parse();
        window.close();
        return purify.sanitize(article?.content ?? '');
      },
    },
  ];
  return { markdown, page };
}
