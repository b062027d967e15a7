// Holds the direction of includes (DESIGN, "Layout"): a folder of src/ includes only itself and the
// folders below it, and a library's headers appear only in .cpp files of the folders that wrap it.
//
//   node tests/tools/check-includes.mjs

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const formats = ['detect', 'markdown', 'html', 'text', 'json', 'passes'];

/**
 * Folders that a folder's files may include, besides itself. "article" is the façade: the files
 * that lie in src/ itself.
 * @type {Record<string, string[]>}
 */
const allowedFolders = {
  base: [],
  document: ['base'],
  ...Object.fromEntries(formats.map((format) => [format, ['base', 'document']])),
  article: ['base', 'document', ...formats],
  first: ['base', 'document', 'markdown', 'html', 'article'],
  wasm: ['base', 'document', 'article'],
  epub: ['base', 'document', 'article'],
  cli: ['base', 'document', 'article', 'epub'],
};

/**
 * Which folders wrap which library. A header of a library that is not listed here is an error too.
 * @type {{ library: string, header: RegExp, folders: string[] }[]}
 */
const libraries = [
  {
    library: 'cmark-gfm',
    header:
      /^((cmark|registry|parser|node|inlines|houdini|utf8|chunk|buffer|references|map|iterator|syntax_extension|autolink|table)[\w-]*\.h|inlines\.c)$/,
    folders: ['markdown'],
  },
  { library: "cmark-gfm's named characters", header: /^entities\.inc$/, folders: ['base'] },
  { library: 'libyaml', header: /^yaml\.h$/, folders: ['markdown'] },
  { library: 'gumbo', header: /gumbo.*\.h$|^(char_ref|util)\.h$|^parser\.c$/, folders: ['html'] },
  {
    library: 'nlohmann-json',
    header: /^nlohmann\//,
    folders: ['base', 'json', 'html', 'markdown', 'cli'],
  },
  { library: 'CLI11', header: /^CLI\//, folders: ['cli'] },
];

/**
 * Headers of a format that others may include: raw HTML goes to the reader of HTML.
 * @type {Record<string, string[]>}
 */
const sharedHeaders = { 'html/fragment.hpp': ['markdown', 'json'] };

const standardHeader = /^[a-z0-9_]+$/;
const cHeader =
  /^(assert|ctype|errno|limits|math|setjmp|signal|stdalign|stdarg|stdbool|stddef|stdint|stdio|stdlib|string|time|wchar|wctype|unistd|sys\/\w+|fcntl|poll|iconv)\.h$/;

/** @type {string[]} */
const problems = [];

/** @param {string} file  Path below src/ */
function checkFile(file) {
  const parts = file.split('/');
  const folder = parts.length > 1 ? parts[0] : 'article';
  const folders = allowedFolders[folder];
  if (folders === undefined) {
    problems.push(`src/${file}: the folder "${folder}" is not in the list of allowedFolders`);
    return;
  }
  const lines = readFileSync(path.join(root, 'src', file), 'utf8').split('\n');
  lines.forEach((line, index) => {
    const match = /^\s*#\s*include\s*([<"])([^">]+)[">]/.exec(line);
    if (match) {
      const problem =
        match[1] === '"'
          ? ownProblem(match[2], folder, folders)
          : systemProblem(match[2], file, folder);
      if (problem) problems.push(`src/${file}:${index + 1}: ${problem}`);
    }
    if (/\.hpp$/.test(file) && index === 0 && !lines.some((text) => text === '#pragma once')) {
      problems.push(`src/${file}: no "#pragma once"`);
    }
  });
}

/**
 * @param {string} name @param {string} folder @param {string[]} folders
 * @returns {string | undefined}
 */
function ownProblem(name, folder, folders) {
  if (name.startsWith('.')) return `"${name}": name it from src/, as "${folder}/…"`;
  const target = name.includes('/') ? name.split('/')[0] : 'article';
  if (target === folder || folders.includes(target)) return undefined;
  if (sharedHeaders[name]?.includes(folder)) return undefined;
  if (!(target in allowedFolders)) {
    return `"${name}": not a folder of src/; a library's header is included with <>`;
  }
  return `"${name}": ${folder} may include only ${[folder, ...folders].join(', ')}`;
}

/**
 * @param {string} name @param {string} file @param {string} folder
 * @returns {string | undefined}
 */
function systemProblem(name, file, folder) {
  if (standardHeader.test(name)) return undefined;
  const owner = libraries.find(({ header }) => header.test(name));
  if (owner === undefined) {
    return cHeader.test(name)
      ? undefined
      : `<${name}>: which library is this? List it in the check`;
  }
  if (!owner.folders.includes(folder)) {
    return `<${name}>: only ${owner.folders.join(', ')} may include ${owner.library}`;
  }
  return /\.(cpp|c)$/.test(file) ? undefined : `<${name}>: libraries stay inside .cpp files`;
}

const files = readdirSync(path.join(root, 'src'), { recursive: true })
  .map((name) => String(name).split(path.sep).join('/'))
  .filter((name) => /\.(cpp|hpp|c|h|inc)$/.test(name))
  .sort();
files.forEach(checkFile);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`\n${problems.length} includes against the rule (docs/architecture.md).`);
  process.exit(1);
}
console.log(`Includes of ${files.length} files point the right way.`);
