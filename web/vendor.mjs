// Third-party files that are handed out as they are, loaded only when an article needs them.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageFiles } from './tools/highlight-languages.js';

const modules = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules');
const highlight = path.join(modules, '@highlightjs/cdn-assets/es');

/** Where each file is, by its address in the package. @type {Map<string, string>} */
export const vendored = new Map([
  ['/vendor/temml.js', path.join(modules, 'temml/dist/temml.mjs')],
  ['/vendor/highlight/core.js', path.join(highlight, 'core.min.js')],
  ...Object.keys(languageFiles).map(
    (name) =>
      /** @type {[string, string]} */ ([
        `/vendor/highlight/${name}.js`,
        path.join(highlight, `languages/${name}.min.js`),
      ]),
  ),
]);
