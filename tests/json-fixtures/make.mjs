// Makes the fixtures in editors/ by running the editors' own packages: from a text of ours each makes
// its document as JSON, and the HTML that it shows for it.
//
//   npm ci --prefix tests/json-fixtures && node tests/json-fixtures/make.mjs [name…]
//
// A file makers/NAME.mjs exports `make`, which gives { title: { json, html } } for editors/NAME/.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const makers = path.join(here, 'makers');
const [wanted, ...others] = process.argv.slice(2);
const known = readdirSync(makers).map((file) => path.basename(file, '.mjs'));

if (wanted && others.length === 0) {
  await makeFixtures(wanted);
  // Some leave timers behind.
  process.exit();
}
// Each in a program of its own: what one makes of the globals is not for the next.
for (const name of wanted ? [wanted, ...others] : known.sort()) {
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit' });
}

/** @param {string} name */
async function makeFixtures(name) {
  const { make } = await import(path.join(makers, `${name}.mjs`));
  const folder = path.join(here, 'editors', name);
  mkdirSync(folder, { recursive: true });
  for (const [title, { json, html }] of Object.entries(await make())) {
    writeFileSync(path.join(folder, `${title}.json`), `${JSON.stringify(json, null, 1)}\n`);
    // Where the editor's HTML says less than its JSON, a person checks the reading (NAME.md).
    if (html !== undefined) writeFileSync(path.join(folder, `${title}.html`), `${html.trim()}\n`);
  }
  console.log(name);
}
