/**
 * What is measured on. Texts of others are read from where npm put them, never kept here.
 * @module
 */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');

/** @typedef {{ name: string, text: string, url?: string }} Input */

/**
 * Paragraphs, lists, tables, code and links in the proportions of a technical article.
 * @param {number} size  characters, at least
 */
export function generateMarkdown(size) {
  const parts = ['# A generated article\n\n'];
  let length = parts[0].length;
  for (let i = 1; length < size; ++i) {
    const part =
      `## Section ${i}\n\n` +
      `The *first* paragraph of section ${i} has a [link](https://example.org/${i} "title"), some ` +
      `\`code\` and **strong words** in it, and it goes on & on for a line or two, as they do.\n` +
      `A second line follows the first, with a footnote-like number ${i * 7} at its end.\n\n` +
      `- one item\n- another with \`code\`\n  - and a nested one\n- a third\n\n` +
      `> Quoted words, ${i} times over.\n\n` +
      '```js\n' +
      `const answer = ${i} < 42 && "yes";\n` +
      '```\n\n' +
      `| key | value |\n| --- | ----: |\n| a${i} | ${i * 3} |\n| b | **${i}** |\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** @returns {Input[]} */
export function markdownInputs() {
  /** @type {Input[]} */
  const inputs = [];
  const specification = path.join(root, 'node_modules/commonmark-spec/spec.txt');
  inputs.push({ name: 'CommonMark spec', text: readFileSync(specification, 'utf8') });
  inputs.push({ name: 'READMEs of npm packages', text: readmes().join('\n\n') });
  for (const kilobytes of [1, 10, 100, 1000, 10_000]) {
    const name =
      kilobytes < 1000 ? `${kilobytes} KB generated` : `${kilobytes / 1000} MB generated`;
    inputs.push({ name, text: generateMarkdown(kilobytes * 1000) });
  }
  return inputs;
}

/** Of the packages that are installed for development, in a fixed order. */
function readmes() {
  const modules = path.join(root, 'node_modules');
  return readdirSync(modules)
    .toSorted()
    .flatMap((name) => (name.startsWith('@') ? [] : [path.join(modules, name, 'README.md')]))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
}

/**
 * Whole pages, where they are at hand beside the project.
 * @param {string} [folder]
 * @returns {Input[]}
 */
export function pageInputs(
  folder = path.join(root, '../shared/bench/extraction/sets/scrapinghub'),
) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .slice(0, 40)
    .map((id) => ({
      name: id,
      text: gunzipSync(readFileSync(path.join(folder, id, 'page.html.gz'))).toString('utf8'),
      url: 'https://example.org/article',
    }));
}
