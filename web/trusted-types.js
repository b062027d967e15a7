/**
 * The one Trusted Types policy of this package, `article-viewer`. Pages that require Trusted Types
 * name it in their Content-Security-Policy, or hand in a policy of their own.
 * https://developer.mozilla.org/en-US/docs/Web/API/Trusted_Types_API
 * @module
 */

import { workerUrl } from './worker-url.js';

/**
 * @typedef {object} Policy  a TrustedTypePolicy
 * @property {(html: string) => unknown} createHTML
 * @property {(url: string) => unknown} createScriptURL
 */

/** @type {Policy | undefined} */
let policy;

/**
 * Uses a policy made elsewhere, for pages that allow no other or load this package twice: a name
 * can be taken only once.
 * @param {Policy} custom
 */
export function setTrustedTypesPolicy(custom) {
  policy = custom;
}

/**
 * HTML for `innerHTML`. Only what the core wrote may come here: it is safe by how it is made.
 * @param {string} html
 */
export function trustedHtml(html) {
  return /** @type {string} */ (/** @type {unknown} */ (ours()?.createHTML(html) ?? html));
}

/**
 * The address of a script of this package.
 * @param {URL} url
 */
export function trustedScriptUrl(url) {
  return /** @type {string} */ (/** @type {unknown} */ (ours()?.createScriptURL(url.href) ?? url));
}

/** @throws {TypeError} when the page allows no policy of this name, or it is already taken */
function ours() {
  policy ??= globalThis.trustedTypes?.createPolicy('article-viewer', {
    createHTML: (html) => html,
    createScriptURL(url) {
      if (url === workerUrl().href) return url;
      throw new TypeError(`${url} is no script of article-viewer`);
    },
  });
  return policy;
}
