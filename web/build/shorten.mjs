// Takes comments out of our files and shortens names.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minify } from 'terser';

/** @param {string} folder  whose scripts and style sheets are replaced by short ones */
export async function shorten(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => !/^(samples|vendor.highlight)/.test(each))) {
    const file = path.join(folder, name);
    if (name.endsWith('.css')) {
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/\/\*[^]*?\*\//g, '').replace(/\n\s*/g, '\n'));
    } else if (name.endsWith('.js')) {
      const { code } = await minify(readFileSync(file, 'utf8'), {
        module: true,
        compress: { passes: 2 },
        // Bundlers read some.
        format: { comments: /webpackIgnore|@vite-ignore/ },
      });
      if (code === undefined) throw new Error(`${name} cannot be shortened`);
      writeFileSync(file, code);
    }
  }
}
