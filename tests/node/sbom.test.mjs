// The bill of materials names all that is in the package, and nothing twice.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { billOfMaterials } from '../../web/build/sbom.mjs';
import { vendored } from '../../web/vendor.mjs';

const root = path.resolve(import.meta.dirname, '../..');
/** @type {{ components: any[] }} */
const { components } = JSON.parse(billOfMaterials());
const shipped = components.filter(({ scope }) => scope === 'required').map(({ name }) => name);

describe('bill of materials', () => {
  test('each component has a version, a hash, a license and a name of its own', () => {
    const names = new Set(components.map((component) => component['bom-ref']));
    assert.equal(names.size, components.length);
    for (const { name, version, hashes, licenses } of components) {
      assert.ok(version, name);
      assert.match(hashes?.[0].content ?? '', /^([0-9a-f]{64}|[0-9a-f]{128})$/, name);
      assert.ok(licenses?.[0].license?.id ?? licenses?.[0].expression, name);
    }
  });

  test('whatever is vendored ships', () => {
    for (const file of vendored.values()) {
      const inside = file.slice(file.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const [first, second] = inside.split('/');
      assert.ok(shipped.includes(first.startsWith('@') ? `${first}/${second}` : first), file);
    }
  });

  test('whatever ships has its notice', () => {
    const notices = readFileSync(path.join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8').toLowerCase();
    const titles = { cmark_gfm: 'cmark-gfm', nokogiri: 'gumbo', nlohmann_json: 'nlohmann/json' };
    for (const name of shipped) {
      const title = /** @type {Record<string, string>} */ (titles)[name] ?? name;
      const short = title.includes('highlight') ? 'highlight.js' : title;
      assert.ok(notices.includes(`### ${short}:`), name);
    }
  });

  test('it is the same for the same sources', () => {
    assert.equal(billOfMaterials(), billOfMaterials());
  });
});
