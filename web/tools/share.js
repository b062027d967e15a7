/**
 * Links to the article and to places in it.
 * https://wicg.github.io/scroll-to-text-fragment/
 * @module
 */

/** Longer quotes are named by their first and last words. */
const maxWholeQuote = 80;

/** Where the article is, for others: its canonical address, or the page that shows it. */
/** @param {import('../tools.js').Reading} reading */
export function articleLink({ article }) {
  const canonical = article.metadata.canonicalUrl?.value;
  return canonical && /^https?:/.test(canonical) ? canonical : pageLink();
}

/** This page without a place in it. */
const pageLink = () => location.href.replace(/#.*$/, '');

/**
 * A link to words of the article, which browsers scroll to and mark.
 * @param {string} quote
 */
export function quoteLink(quote) {
  const text = quote.replace(/\s+/g, ' ').trim();
  if (text.length <= maxWholeQuote) return `${pageLink()}#:~:text=${encoded(text)}`;
  const all = text.split(' ');
  const few = all.length > 10 ? 4 : 1;
  const [first, last] = [all.slice(0, few).join(' '), all.slice(-few).join(' ')];
  return `${pageLink()}#:~:text=${encoded(first)},${encoded(last)}`;
}

/** @param {string} id  of a heading */
export const headingLink = (id) => `${pageLink()}#${encodeURIComponent(id)}`;

/** Hyphens and commas have a meaning in text fragments. @param {string} text */
const encoded = (text) => encodeURIComponent(text).replaceAll('-', '%2D');
