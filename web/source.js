/**
 * Finds and fetches what an `<article-viewer>` shows: its property `source`, the address in `src`, a
 * `<script>` or a `<template>` within it, in this order.
 * @module
 */

import { ArticleError } from './article.js';

/**
 * @typedef {string | Blob | BufferSource} Content
 * @typedef {Content | ReadableStream<string | Uint8Array>} SourceValue
 * @typedef {object} Found
 * @property {string | BufferSource} source
 * @property {string} url     where it came from, or the page that holds it
 * @property {string} [from]  its form, as far as its place says it
 *
 * @typedef {object} Host
 * @property {SourceValue | null} source
 * @property {string} src
 * @property {string | null} crossOrigin
 * @property {string} baseURI
 * @property {Iterable<Element>} children
 * @property {(request: Request) => Promise<Response>} fetch
 */

/** Forms that the type of a `<script>` names. @type {Record<string, string>} */
const scriptForms = {
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/feed+json': 'json',
};

/**
 * A function that gets the source, or undefined when there is none.
 * @param {Host} host
 * @returns {((signal: AbortSignal) => Promise<Found>) | undefined}
 */
export function findSource(host) {
  const { source, src, baseURI } = host;
  if (source instanceof ReadableStream) return undefined;
  if (source !== null) return async () => ({ source: await contentOf(source), url: baseURI });
  if (src) return (signal) => fetchSource(host, signal);
  for (const child of host.children) {
    const found = inlineSource(child);
    if (found) return async () => ({ ...found, url: baseURI });
  }
  return undefined;
}

/**
 * Whether a child may hold a source.
 * @param {Element} child
 * @returns {{ source: string, from: string } | undefined}
 */
function inlineSource(child) {
  // Rendered on a server: hydrate.js takes that.
  if (child.hasAttribute('shadowrootmode')) return undefined;
  if (child instanceof HTMLTemplateElement) return { source: child.innerHTML, from: 'html' };
  if (!(child instanceof HTMLScriptElement)) return undefined;
  const from = scriptForms[child.type.toLowerCase().split(';')[0].trim()];
  return from ? { source: withoutIndent(child.text), from } : undefined;
}

/**
 * Text without the indentation that all its lines share: within a page, a source is often indented
 * along with the tags around it, where in Markdown it would turn into code.
 * @param {string} text
 */
export function withoutIndent(text) {
  const lines = text.replace(/^[ \t]*\r?\n/, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/[^ \t]/));
  const shared = Math.min(...indents);
  return shared > 0 && shared < Infinity
    ? lines.map((line) => line.slice(shared)).join('\n')
    : lines.join('\n');
}

/** @param {Content} value */
const contentOf = (value) => (value instanceof Blob ? value.arrayBuffer() : value);

/**
 * @param {Host} host
 * @param {AbortSignal} signal
 * @returns {Promise<Found>}
 */
async function fetchSource(host, signal) {
  /** @type {Response} */
  let response;
  let source;
  try {
    const credentials = host.crossOrigin === 'use-credentials' ? 'include' : 'same-origin';
    response = await host.fetch(new Request(host.src, { signal, credentials }));
    source = await response.arrayBuffer();
  } catch (cause) {
    throw new ArticleError('network', `${host.src}: ${describe(cause)}`, { cause });
  }
  if (!response.ok) {
    const code = response.status === 404 || response.status === 410 ? 'not-found' : 'refused';
    const status = `${response.status} ${response.statusText}`.trim();
    throw new ArticleError(code, `${host.src} was answered with ${status}`);
  }
  const type = response.headers.get('content-type') ?? '';
  return {
    source: decoded(source, /charset="?([\w-]+)/i.exec(type)?.[1]),
    url: response.url || host.src,
    // Other types are put on all sorts of things; content tells those apart better.
    from: /^text\/markdown\b/i.test(type) ? 'markdown' : undefined,
  };
}

/**
 * Text, where the server says that it is in an encoding other than UTF-8; the core takes care of the
 * rest.
 * @param {ArrayBuffer} bytes
 * @param {string} [charset]
 */
function decoded(bytes, charset) {
  if (!charset || /^utf-?8$/i.test(charset)) return bytes;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes; // An encoding of that name is not known: let the bytes speak.
  }
}

/** @param {unknown} error */
const describe = (error) => (error instanceof Error ? error.message : String(error));
