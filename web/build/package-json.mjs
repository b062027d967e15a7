// What the package's package.json says: its entries, each with its types and with what stands in its
// place in Node and on edge runtimes.

/** @param {string} name  of a file in the package, without `.js` */
const entry = (name) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });

/**
 * An entry that has to find the WebAssembly module by itself where it can be had at once.
 * @param {string} own   the file for pages
 * @param {string} name  of the files in node/ and edge/
 */
const everywhere = (own, name) => ({
  types: `./${own}.d.ts`,
  workerd: `./edge/${name}.js`,
  'edge-light': `./edge/${name}.js`,
  node: `./node/${name}.js`,
  browser: `./${own}.js`,
  default: `./${own}.js`,
});

/** Registers the element; what differs is the framework that learns its types. */
export const frameworks = ['react', 'preact', 'solid', 'svelte', 'vue'];

/** What the typings of frameworks are about. */
const peers = ['react', 'preact', 'solid-js', 'svelte', 'vue'];

/** The file with everything in it. */
export const standalone = 'article-viewer.standalone';

/** Files of which importing alone does something. */
const withEffects = ['index', 'define', 'worker', 'node/*', 'edge/*', 'inline/*', standalone].map(
  (name) => `./${name}.js`,
);

/**
 * @param {Record<string, any>} project  package.json of the sources
 * @returns {Record<string, any>}
 */
export const packageJson = ({ name, version, description, license, engines }) => ({
  name,
  version,
  description,
  license,
  keywords: [
    'article',
    'reader',
    'markdown',
    'html',
    'web-component',
    'sanitizer',
    'wasm',
    'mdast',
  ],
  type: 'module',
  engines,
  exports: {
    '.': everywhere('index', 'index'),
    './element': entry('article-viewer'),
    './define': entry('define'),
    './core': everywhere('engine', 'core'),
    './node': entry('node/core'),
    './ssr': everywhere('ssr', 'ssr'),
    './inline': entry('inline/index'),
    './standalone': entry(standalone),
    './worker.js': './worker.js',
    './core.wasm': './article.wasm',
    './core-first.wasm': './article-first.wasm',
    './styles.css': './styles.css',
    './locales/*': entry('locales/*'),
    ...Object.fromEntries(
      frameworks.map((framework) => [
        `./${framework}`,
        { types: `./frameworks/${framework}.d.ts`, default: './define.js' },
      ]),
    ),
    './custom-elements.json': './custom-elements.json',
    './sbom.cdx.json': './sbom.cdx.json',
    './package.json': './package.json',
  },
  // Whoever uses such an entry has the framework; the package itself needs none.
  peerDependencies: Object.fromEntries(peers.map((peer) => [peer, '*'])),
  peerDependenciesMeta: Object.fromEntries(peers.map((peer) => [peer, { optional: true }])),
  main: './index.js',
  types: './index.d.ts',
  jsdelivr: `./${standalone}.js`,
  unpkg: `./${standalone}.js`,
  sideEffects: withEffects,
  customElements: './custom-elements.json',
});
