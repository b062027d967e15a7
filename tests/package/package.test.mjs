// The npm package: what is in it, what its entries give, in Node and to compilers and editors.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { dist, emptyProject, pack, root } from './support/package.mjs';

/** @param {string[]} names */
const json = (...names) => JSON.parse(readFileSync(path.join(...names), 'utf8'));
const manifest = json(dist, 'package.json');
const bin = path.join(root, 'node_modules/.bin');

/** Entries that are no JavaScript. */
const files = [
  './core.wasm',
  './core-first.wasm',
  './styles.css',
  './custom-elements.json',
  './sbom.cdx.json',
  './package.json',
];
const modules = Object.keys(manifest.exports)
  .filter((name) => !files.includes(name))
  .map((name) => name.replace(/^\./, 'article-viewer').replace('*', 'de'));

const { file: archive, contents } = pack();

/** @param {string} folder @param {string} program */
const run = (folder, program) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('the archive', () => {
  test('holds what it should, and nothing of the sources', () => {
    for (const name of ['index.js', 'index.d.ts', 'article.wasm', 'README.md', 'LICENSE']) {
      assert.ok(contents.includes(name), `${name} is missing`);
    }
    const strange = contents.filter(
      (name) => !/\.(js|d\.ts|css|wasm|json|md)$|^LICENSE$/.test(name) || /test|demo/.test(name),
    );
    assert.deepEqual(strange, []);
  });

  test('needs no other package, and runs nothing when it is installed', () => {
    assert.equal(manifest.dependencies, undefined);
    assert.equal(manifest.scripts, undefined);
    assert.ok(Object.values(manifest.peerDependenciesMeta).every(({ optional }) => optional));
  });

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: dist });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test('types are found by every way of resolving modules', () => {
    const excluded = [...files, './worker.js'].map((name) => name.slice(2));
    execFileSync(
      path.join(bin, 'attw'),
      [archive, '--profile', 'esm-only', '--exclude-entrypoints', ...excluded],
      { encoding: 'utf8' },
    );
  });

  test('the hashes are those of the files', () => {
    const hashes = json(dist, 'integrity.json');
    assert.ok(Object.keys(hashes).length > 50);
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384').update(readFileSync(path.join(dist, name)));
      assert.equal(hash, `sha384-${digest.digest('base64')}`, name);
    }
  });
});

describe('in Node', () => {
  const folder = emptyProject();

  test('every entry can be imported', () => {
    assert.ok(modules.length > 12);
    run(folder, modules.map((name) => `await import('${name}');`).join('\n'));
  });

  for (const name of ['article-viewer', 'article-viewer/core', 'article-viewer/node']) {
    test(`${name} reads without waiting for anything`, () => {
      const out = run(
        folder,
        `import { read } from '${name}'; console.log(read('*Hello*', { from: 'markdown' }).html);`,
      );
      assert.equal(out.trim(), '<p><em>Hello</em></p>');
    });
  }

  test('waiting for it does no harm; the module from a script works, too', () => {
    const program = (/** @type {string} */ name) =>
      `import { init, read } from '${name}'; await init(); console.log(read('# Hi').outline[0].text);`;
    assert.equal(run(folder, program('article-viewer/core')).trim(), 'Hi');
    assert.equal(run(folder, program('article-viewer/inline')).trim(), 'Hi');
    assert.equal(run(folder, program('article-viewer/standalone')).trim(), 'Hi');
  });
});

test('compilers know the element, its events, the article and the engine', () => {
  const folder = emptyProject({
    'page.ts': `import { type Article, type ArticleViewerElement, read } from 'article-viewer';
const viewer = document.createElement('article-viewer');
const same: ArticleViewerElement = viewer;
viewer.source = '# Hello';
viewer.lineHeight = 1.6;
viewer.addEventListener('article-load', ({ article }) => article.toMarkdown().length);
viewer.addEventListener('article-error', ({ error }) => error.code.length);
viewer.addEventListener('click', ({ clientX }) => clientX);
viewer.addEventListener('anything', () => {});
const article: Article = read('text', { from: 'markdown' });
const names: string[] = article.metadata.byline?.value.map(({ name }) => name) ?? [];
const anchors: string[] = article.outline.map(({ anchor }) => anchor);
// @ts-expect-error: not a property
viewer.nothing = 1;
// @ts-expect-error: not an element
viewer.addEventListener('article-load', ({ nothing }) => nothing);
// @ts-expect-error: a number
read(5);
export { anchors, names, same };
`,
    'entries.ts': modules
      .filter((name) => !/worker|react|preact|solid|svelte|vue/.test(name))
      .map((name) => `import '${name}';`)
      .join('\n'),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        module: 'nodenext',
        lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
        types: [],
        skipLibCheck: false,
      },
    }),
  });
  try {
    execFileSync(path.join(bin, 'tsc'), ['--project', folder], { encoding: 'utf8' });
  } catch (error) {
    assert.fail(/** @type {any} */ (error).stdout);
  }
});

describe('the manifest of the element', () => {
  const element = json(dist, 'custom-elements.json').modules[0].declarations[0];
  const names = (/** @type {{ name: string }[]} */ list) => list.map(({ name }) => name);

  test('is valid', () => {
    const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(json(dist, 'custom-elements.json')), JSON.stringify(validate.errors));
  });

  test('lists what the class has', async () => {
    const { ArticleViewerElement } = await import('../../web/article-viewer.js');
    const attributes = names(element.attributes);
    for (const observed of ArticleViewerElement.observedAttributes) {
      assert.ok(attributes.includes(observed), observed);
    }
    const { prototype } = ArticleViewerElement;
    const own = [prototype, Object.getPrototypeOf(prototype)]
      .flatMap((each) => Object.getOwnPropertyNames(each))
      .filter((name) => !/^constructor$|Callback$/.test(name));
    assert.deepEqual(names(element.members).sort(), own.sort());
    for (const { fieldName } of element.attributes.filter(
      (/** @type {{ name: string }} */ { name }) => name !== 'lang',
    )) {
      assert.ok(own.includes(fieldName), fieldName);
    }
  });

  test('lists what the typings of frameworks and the events file have', () => {
    const typings = readFileSync(path.join(root, 'web/frameworks/attributes.d.ts'), 'utf8');
    const keys = (/** @type {string} */ type) =>
      [
        ...typings
          .split(`interface ${type} {`)[1]
          .split('\n}')[0]
          .matchAll(/^ {2}'?([\w-]+)'?\??:/gm),
      ].map(([, key]) => key);
    assert.deepEqual(keys('ArticleViewerAttributes').sort(), names(element.attributes).sort());
    const own = names(element.events).filter((name) => name.startsWith('article-'));
    assert.deepEqual(keys('ArticleViewerEventMap').sort(), own.sort());
    assert.ok(element.cssParts.length > 20 && element.cssStates.length > 10);
    assert.ok(element.cssProperties.length > 12 && element.slots.length === 4);
  });
});
