/**
 * The article as a web page in one file, to be kept.
 * @module
 */

import { makeHeader } from '../header.js';
import { make } from '../make.js';

const style = `
:root{color-scheme:light dark}
body{max-width:38rem;margin:3rem auto;padding:0 1.25rem;font:1.125rem/1.6 Charter,Georgia,serif}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
header{margin-bottom:2.5rem}.subtitle,.credits,.kicker,figcaption{opacity:.75}
img,video{max-width:100%;height:auto}figure{margin:2rem 0}
pre{overflow-x:auto;padding:1rem;background:#8881}code{font-size:.875em}
.table-scroll{overflow-x:auto}table{border-collapse:collapse}
th,td{padding:.4rem .8rem;border-top:1px solid #8886;text-align:start;vertical-align:top}
blockquote,aside{margin-inline:0;padding-inline-start:1.25rem;border-inline-start:3px solid #8886}
.task{list-style:none}
`;

/** @param {import('../tools.js').Reading} reading */
export function htmlPage({ article, language, articleWords, viewer }) {
  const { metadata, html } = article;
  const direction = metadata.direction?.value ?? 'ltr';
  const header = makeHeader(article, language, articleWords, make('div', {}));
  const title = make('title', {}, metadata.title?.value ?? '');
  const base = make('base', { href: viewer.base || viewer.src || viewer.baseURI });
  const canonical = metadata.canonicalUrl?.value;
  const link = canonical && make('link', { rel: 'canonical', href: canonical });
  // The title that the header has is not repeated.
  const content = header?.querySelector('h1')
    ? html.replace(/^\s*<h1\b[^>]*>.*?<\/h1>\s*/s, '')
    : html;
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${title.outerHTML}
${base.outerHTML}
${link ? link.outerHTML : ''}
<style>${style}</style>
</head>
<body>
<article>
${header?.outerHTML ?? ''}
${content}
</article>
</body>
</html>
`;
}
