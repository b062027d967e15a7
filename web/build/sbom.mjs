// The bill of materials: what the package and the program are made of, and what only builds or tests them.
// https://cyclonedx.org/docs/1.5/json/

import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
/** @param {string} name  of a file of the project */
const read = (name) => readFileSync(path.join(root, name), 'utf8');

/** npm packages of which files are handed out as they are (web/vendor.mjs). */
const shippedPackages = ['temml', '@highlightjs/cdn-assets'];

/** Libraries of cmake/sources.txt that nobody is handed. */
const toolLibraries = ['catch2'];

/** SPDX identifiers of the licenses in THIRD_PARTY_NOTICES.md. @type {Record<string, string>} */
const licenses = {
  cmark_gfm: 'BSD-2-Clause',
  nokogiri: 'Apache-2.0',
  libyaml: 'MIT',
  nlohmann_json: 'MIT',
  cli11: 'BSD-3-Clause',
  catch2: 'BSL-1.0',
};

/** CycloneDX's word for what is part of the thing, and for what is not. @param {boolean} ships */
const scope = (ships) => (ships ? 'required' : 'excluded');

/** A line each: name, version, Debian's package, its hash, the upstream address, its hash. */
function libraries() {
  return read('cmake/sources.txt')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [name, version, , debianHash, url, hash] = line.split(/\s+/);
      const [, owner, repository] = new URL(url).pathname.split('/');
      const content = hash.startsWith('tree:') ? debianHash : hash;
      return {
        type: 'library',
        'bom-ref': name,
        name,
        version,
        scope: scope(!toolLibraries.includes(name)),
        hashes: [{ alg: 'SHA-256', content }],
        licenses: [{ license: { id: licenses[name] } }],
        purl: `pkg:github/${owner.toLowerCase()}/${repository.toLowerCase()}@${version}`,
        externalReferences: [{ type: 'distribution', url }],
      };
    });
}

/** What package-lock.json pins. */
function packages() {
  const lock = JSON.parse(read('package-lock.json'));
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, { version, integrity, license }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const [algorithm, hash] = (integrity ?? '').split('-');
      return {
        type: 'library',
        'bom-ref': place,
        name,
        version,
        scope: scope(shippedPackages.includes(name)),
        ...(algorithm === 'sha512' && {
          hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
        }),
        ...(license && { licenses: [{ expression: license }] }),
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      };
    });
}

/** The same bytes for the same sources: it says neither when nor where it was made. */
export function billOfMaterials() {
  const { name, version, license } = JSON.parse(read('package.json'));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': name,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: `pkg:npm/${name}@${version}`,
      },
    },
    components: [...libraries(), ...packages()],
  };
  return `${JSON.stringify(bill, undefined, 1)}\n`;
}
