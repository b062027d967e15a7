// Third-party files that are handed out as they are, loaded only when an article needs them.

import path from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules');
const highlight = path.join(modules, '@highlightjs/cdn-assets/es');

/** Languages whose code is colored; the names are those of highlight.js. */
const languages =
  'bash c cpp csharp css dart diff dockerfile elixir erlang go graphql haskell ini java javascript ' +
  'json julia kotlin latex less lua makefile markdown matlab nginx objectivec perl php powershell ' +
  'python r ruby rust scala scss sql swift typescript wasm xml yaml';

/** Where each file is, by its address in the package. @type {Map<string, string>} */
export const vendored = new Map([
  ['/vendor/temml.js', path.join(modules, 'temml/dist/temml.mjs')],
  ['/vendor/highlight/core.js', path.join(highlight, 'core.min.js')],
  ...languages
    .split(' ')
    .map(
      (name) =>
        /** @type {[string, string]} */ ([
          `/vendor/highlight/${name}.js`,
          path.join(highlight, `languages/${name}.min.js`),
        ]),
    ),
]);
