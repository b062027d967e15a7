/**
 * The text of a style sheet. In the package web/build.mjs puts a file in this one's place that holds the
 * texts themselves: bundlers don't know of files that are only fetched.
 * @module
 */

/**
 * @param {'viewer' | 'article'} name
 * @returns {Promise<string>}
 */
export async function styleText(name) {
  const response = await fetch(new URL(`./styles/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`${response.url} was answered with status ${response.status}`);
  return response.text();
}
