// Makes what the web gets, of web/ and build/wasm/article.wasm:
//
//   dist/        the npm package, ready for `npm pack dist`: each file is one of the sources without
//                comments and long names, with types, manifest and bundles beside them
//   build/site/  the demo page around it, as it is served
//
//   node web/build.mjs            fails when a file names something that is not there
//   node web/build.mjs --check    fails when the package is larger than what was reached, too

import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBundles } from './build/bundle.mjs';
import { writeIntegrity } from './build/integrity.mjs';
import { makeManifest } from './build/manifest.mjs';
import { packageJson } from './build/package-json.mjs';
import { billOfMaterials } from './build/sbom.mjs';
import { missingReferences } from './build/references.mjs';
import { shorten } from './build/shorten.mjs';
import { measure } from './build/sizes.mjs';
import { makeTypes } from './build/types.mjs';
import { vendored } from './vendor.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const site = path.join(root, 'build/site');

const scripts = readdirSync(path.join(root, 'web')).filter((name) => name.endsWith('.js'));
const packageParts = {
  'web/': [...scripts, 'styles', 'tools', 'stream', 'locales', 'node', 'edge', 'inline', 'ssr'],
  'build/wasm/': ['article.wasm', 'article-first.wasm'],
  'web/package/': ['README.md'],
  '': ['LICENSE', 'THIRD_PARTY_NOTICES.md'],
};
const siteParts = { 'web/': ['index.html', 'demo'], '': ['samples'] };

/** @param {Record<string, string[]>} parts @param {string} target */
function copy(parts, target) {
  for (const [folder, names] of Object.entries(parts)) {
    for (const name of names) {
      const source = path.join(root, folder, name);
      if (!existsSync(source)) throw new Error(`there is no ${folder}${name}: run script/build`);
      // Programs that draw or test belong to the sources.
      cpSync(source, path.join(target, name), {
        recursive: true,
        filter: (from) => !from.endsWith('.mjs'),
      });
    }
  }
}

/** @param {string} folder */
function empty(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** @param {string} file @param {unknown} value */
const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

async function makePackage() {
  empty(dist);
  copy(packageParts, dist);
  rmSync(path.join(dist, 'styles/demo.css'));
  for (const [address, file] of vendored) {
    mkdirSync(path.dirname(path.join(dist, address)), { recursive: true });
    cpSync(file, path.join(dist, address));
  }
  await shorten(dist);
  await makeBundles(path.join(root, 'web'), dist);
  makeTypes(root, dist);
  const project = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  writeJson(path.join(dist, 'package.json'), packageJson(project));
  writeFileSync(path.join(dist, 'sbom.cdx.json'), billOfMaterials());
  writeJson(path.join(dist, 'custom-elements.json'), makeManifest(root, dist));
  writeIntegrity(dist);
}

async function makeSite() {
  empty(site);
  copy(siteParts, site);
  cpSync(path.join(root, 'web/styles/demo.css'), path.join(site, 'styles/demo.css'));
  await shorten(site);
  cpSync(dist, site, { recursive: true, filter: (file) => !file.endsWith('.d.ts') });
  // The package's scripts have the styles in them.
  const page = path.join(site, 'index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace(/^.*rel="preload" href="styles\/.*\n/gm, ''));
}

await makePackage();
await makeSite();
const above = measure(dist);
for (const problem of above.budget) console.warn(`warning: ${problem}`);
const sizesAreLaw = process.argv.includes('--check');
const problems = [
  ...missingReferences(dist),
  ...missingReferences(site),
  ...(sizesAreLaw ? above.reached : []),
];
for (const problem of problems) console.error(`error: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
