// Looks for every file that another one names by a relative address.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const pattern =
  /(?:from\s*|import\(\s*|import\s*|new URL\(\s*|(?:href|src)=)(['"])(\.?\.?\/?[\w./-]+\.(?:js|css|svg|wasm|json|html))\1/g;

/**
 * @param {string} folder
 * @returns {string[]}  what is named and not there
 */
export function missingReferences(folder) {
  /** @type {string[]} */
  const missing = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((file) => /\.(js|html)$/.test(file) && !/^samples/.test(file))) {
    for (const [, , address] of readFileSync(path.join(folder, name), 'utf8').matchAll(pattern)) {
      // Relative to a folder that is named elsewhere; and where the page of somebody else has us.
      if (['index.json', 'article-viewer/index.js'].includes(address)) continue;
      if (!existsSync(path.join(folder, path.dirname(name), address))) {
        missing.push(`${name} names ${address}, which is not there`);
      }
    }
  }
  return missing;
}
