// Reads HTML as strictly as our writer writes it, and says what stands there that never may.

import { htmlVocabulary } from '../../web/html-vocabulary.js';

const voids = new Set(['br', 'hr', 'img', 'source', 'wbr']);
const urlAttributes = new Set(['href', 'src', 'poster', 'cite']);
const fixedSchemes = {
  a: /^(https?|mailto|tel):/,
  img: /^(https?:|data:image\/(png|gif|jpeg|webp|avif)[;,])/,
};

/** @param {string} text */
const decoded = (text) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&');

/**
 * Whether a browser takes a URL for one of an allowed scheme, or for none of its own.
 * @param {string} element @param {string} url
 */
function isAllowedUrl(element, url) {
  const base = 'https://base.example/folder/';
  if (!URL.canParse(url, base)) return true; // No browser follows it.
  const { href, protocol } = new URL(url, base);
  const schemes =
    element === 'a' ? fixedSchemes.a : element === 'img' ? fixedSchemes.img : /^https?:/;
  return protocol === 'https:' || schemes.test(href);
}

/**
 * The first fault in HTML that `write_html` made; empty when there is none.
 * @param {string} html
 * @param {string} prefix  of ids
 */
export function findFault(html, prefix = 'article-') {
  /** @type {string[]} */
  const open = [];
  let at = 0;
  while (at < html.length) {
    if (html[at] !== '<') {
      const end = html.indexOf('<', at);
      const text = html.slice(at, end < 0 ? undefined : end);
      const stray = /[>\r\0]|&(?!(amp|lt|gt|nbsp);)/.exec(text);
      if (stray) return `text has ${JSON.stringify(text.slice(stray.index, stray.index + 20))}`;
      at += text.length;
      continue;
    }
    const closing = /^<\/([a-z][a-z0-9]*)>/.exec(html.slice(at, at + 40));
    if (closing) {
      const name = open.pop();
      if (name !== closing[1]) return `</${closing[1]}> where <${name}> is open`;
      at += closing[0].length;
      continue;
    }
    const rest = /<([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/y;
    rest.lastIndex = at;
    const tag = rest.exec(html);
    if (!tag) return `no tag: ${JSON.stringify(html.slice(at, at + 60))}`;
    const fault = faultOfTag(tag[1], tag[2], prefix);
    if (fault) return fault;
    if (!voids.has(tag[1])) open.push(tag[1]);
    at += tag[0].length;
  }
  return open.length ? `<${open.at(-1)}> is left open` : '';
}

/** @param {string} name @param {string} attributes @param {string} prefix */
function faultOfTag(name, attributes, prefix) {
  const allowed = htmlVocabulary[name];
  if (!allowed) return `element <${name}>`;
  for (const [, attribute, raw = ''] of attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
    if (!allowed.includes(attribute)) return `attribute ${attribute} of <${name}>`;
    const value = decoded(raw);
    if (attribute === 'id' && !value.startsWith(prefix)) return `id "${value}"`;
    if (urlAttributes.has(attribute) && !isAllowedUrl(name, value))
      return `${attribute}="${value}"`;
    if (
      attribute === 'href' &&
      value.startsWith('#') &&
      value.length > 1 &&
      !value.startsWith(`#${prefix}`)
    ) {
      return `link into the page: ${value}`;
    }
    if (attribute === 'srcset') {
      for (const candidate of value.split(/, /)) {
        if (!isAllowedUrl('source', candidate.split(' ')[0])) return `srcset="${value}"`;
      }
    }
  }
  return '';
}
