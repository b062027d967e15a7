/**
 * The viewer's style sheets: fetched once, shared by all viewers of a page.
 * @module
 */

import { styleText } from './style-text.js';

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();
/** @type {Promise<string[]> | undefined} */
let filled;

/**
 * A sheet, to be adopted at once; it is empty until `stylesReady()`.
 * @param {'viewer' | 'article' | string} name  anything else names a sheet of scoped rules
 */
function sheet(name) {
  const known = sheets.get(name) ?? new CSSStyleSheet();
  sheets.set(name, known);
  return known;
}

/** The sheets of a viewer's shadow tree. */
export const viewerSheets = () => [sheet('viewer'), sheet('article')];

/** Resolves when the rules are there. Never rejects: an article can be read without them. */
export function stylesReady() {
  filled ??= Promise.all([fill('viewer'), fill('article')]);
  return filled;
}

/** @param {'viewer' | 'article'} name */
async function fill(name) {
  try {
    const text = await styleText(name);
    await sheet(name).replace(text);
    return text;
  } catch (error) {
    console.warn(`article-viewer: no style sheet ${name}.css:`, error);
    filled = undefined;
    return '';
  }
}

/**
 * Styles an article that stands in the page's own tree, and nothing else of the page.
 * @param {Element} viewer
 */
export async function styleLightArticle(viewer) {
  const [, text] = await stylesReady();
  adoptScoped(viewer, 'article', text);
}

/**
 * Adds the rules of a tool to a viewer, once.
 * @param {{ viewer: Element & { light: boolean }, root: ShadowRoot }} reading
 * @param {string} name
 * @param {string} rules
 */
export function addRules({ viewer, root }, name, rules) {
  const added = sheet(`tool ${name}`);
  if (added.cssRules.length === 0) added.replaceSync(rules);
  if (!root.adoptedStyleSheets.includes(added)) root.adoptedStyleSheets.push(added);
  if (viewer.light) adoptScoped(viewer, name, rules);
}

/** @param {Element} viewer @param {string} name @param {string} rules */
function adoptScoped(viewer, name, rules) {
  const tree = /** @type {Document | ShadowRoot} */ (viewer.getRootNode());
  const scope = `${viewer.localName}[light]`;
  const scoped = sheet(`${name} in ${scope}`);
  if (scoped.cssRules.length === 0) scoped.replaceSync(`@scope (${scope}) {${rules}}`);
  if (!tree.adoptedStyleSheets.includes(scoped)) tree.adoptedStyleSheets.push(scoped);
}
