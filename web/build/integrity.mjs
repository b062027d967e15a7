// Hashes for <script integrity> and for checking what a CDN answers.
// https://www.w3.org/TR/SRI/

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { standalone } from './package-json.mjs';

/** Writes integrity.json, from names of files to their hashes, and prints those that pages name most. */
/** @param {string} dist */
export function writeIntegrity(dist) {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css|wasm)$/.test(name))
    .sort();
  const hashes = Object.fromEntries(
    names.map((name) => {
      const hash = createHash('sha384').update(readFileSync(path.join(dist, name)));
      return [name, `sha384-${hash.digest('base64')}`];
    }),
  );
  writeFileSync(path.join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  for (const name of [`${standalone}.js`, 'index.js', 'article.wasm', 'styles.css']) {
    console.log(`${name.padEnd(36)}${hashes[name]}`);
  }
}
