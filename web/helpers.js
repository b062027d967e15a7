/**
 * Blocks of code that are shown as something else: diagrams, music, maps … A page registers what it
 * wants for a language; nothing of the kind is loaded by itself.
 * @module
 */

/**
 * @typedef {(source: string, context: { language: string, signal: AbortSignal }) =>
 *   Node | Promise<Node>} Helper
 *   gives what is shown in place of the block; when it throws, the code stays
 */

/** @type {Map<string, Helper>} */
export const helpers = new Map();

/**
 * @param {string} language  as it stands behind the fence, such as `mermaid`
 * @param {Helper} helper
 */
export function registerHelper(language, helper) {
  helpers.set(language.toLowerCase(), helper);
}
