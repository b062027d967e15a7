/**
 * Markdown that breaks off anywhere, made so that what is there looks as it will when the rest has
 * come: half a link shows its text, open emphasis is closed, a sign that may become anything waits.
 * @module
 */

/** A line that only begins something. */
const beginning = /^[ \t]*(?:[-*+=]+|\d+[.)]|#{1,6}|>+|`{1,3}|~{1,3}|\|[-|: ]*)[ \t]*$/;

/** Signs of emphasis, longest first, and code. */
const sign = /\\.|`+|\*\*\*|\*\*|\*|__|_|~~/g;

/**
 * @param {string} text  up to where it breaks off, outside of a block of code
 * @returns {string}
 */
export function completed(text) {
  const start = lastBlock(text);
  let block = text.slice(start);
  const lastLine = block.lastIndexOf('\n') + 1;
  // Dashes under a paragraph would make a heading of it.
  if (beginning.test(block.slice(lastLine))) block = block.slice(0, lastLine);
  block = block
    // [text](addre
    .replace(/!\[([^\]\n]*)\]\([^)\n]*$/, '$1')
    .replace(/\[([^\]\n]*)\]\([^)\n]*$/, '$1')
    // [te
    .replace(/!?\[([^\]\n]*)$/, '$1')
    // <ta
    .replace(/<[a-z/!][^>\n]*$/i, '');
  return text.slice(0, start) + closeSigns(block);
}

/** @param {string} text */
function lastBlock(text) {
  const at = text.search(/\n[ \t]*\n(?![^]*\n[ \t]*\n)/);
  return at < 0 ? 0 : at;
}

/** @param {string} block */
function closeSigns(block) {
  /** @type {string[]} */
  const open = [];
  for (const { 0: found, index } of block.matchAll(sign)) {
    if (found[0] === '\\') continue;
    const innermost = open[open.length - 1] ?? '';
    // Within code nothing has a meaning but its end.
    if (innermost[0] === '`' && found !== innermost) continue;
    if (innermost === found) open.pop();
    else if (opens(block, index, found)) open.push(found);
  }
  if (open.length === 0) return block;
  // A sign with nothing behind it yet.
  const bare = block.trimEnd();
  const last = open[open.length - 1];
  if (bare.endsWith(last) && bare.length > 0) {
    return closeSigns(bare.slice(0, -last.length).trimEnd());
  }
  return bare + open.reverse().join('');
}

/**
 * Whether emphasis can begin there: with a word right behind, and for underscores none before.
 * @param {string} block
 * @param {number} index
 * @param {string} found
 */
function opens(block, index, found) {
  const [before, behind] = [block[index - 1] ?? ' ', block[index + found.length] ?? ''];
  if (found[0] === '`') return true;
  // At the start of a line a star and a space make an item of a list.
  return !/\s/.test(behind) && !(found[0] === '_' && /[\p{L}\p{N}]/u.test(before));
}
