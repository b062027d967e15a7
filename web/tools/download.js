/**
 * Hands a file to the reader, unless the page wants to do that itself.
 * @module
 */

import { ArticleDownloadEvent } from '../events.js';
import { make } from '../make.js';

/**
 * @param {import('../tools.js').Reading} reading
 * @param {string} text
 * @param {string} extension  with its dot
 * @param {string} type
 */
export function download({ viewer, article }, text, extension, type) {
  const blob = new Blob([text], { type: `${type};charset=utf-8` });
  const name = fileName(article.metadata.title?.value) + extension;
  if (!viewer.dispatchEvent(new ArticleDownloadEvent(blob, name))) return;
  const href = URL.createObjectURL(blob);
  make('a', { href, download: name }).click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/**
 * The title as all systems take it for a file.
 * @param {string} [title]
 */
export const fileName = (title) =>
  (title ?? '')
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80) || 'article';
