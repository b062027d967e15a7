/**
 * The viewer's style sheet: fetched once, shared by all viewers of a page.
 * @module
 */

/** @type {CSSStyleSheet | undefined} */
let sheet;
/** @type {Promise<void> | undefined} */
let filled;

/** The sheet, to be adopted at once; it is empty until `stylesReady()`. */
export function styleSheet() {
  sheet ??= new CSSStyleSheet();
  return sheet;
}

/** Resolves when the rules are there. Never rejects: an article can be read without them. */
export function stylesReady() {
  filled ??= fill();
  return filled;
}

async function fill() {
  const url = new URL('./styles/article.css', import.meta.url);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    await styleSheet().replace(await response.text());
  } catch (error) {
    console.warn(`article-viewer: no style sheet at ${url}:`, error);
    filled = undefined;
  }
}
