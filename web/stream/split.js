/**
 * Finds how much of a growing Markdown text is finished: what comes later cannot change how it is
 * read, but for definitions of links and notes, which are looked up when all is there.
 * @module
 */

const fence = /^ {0,3}(`{3,}|~{3,})/;
const mathFence = /^ {0,3}\$\$/;
/** A line that can go on with a block across an empty line: indented, or an item of a list. */
const continuing = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^)/;
const htmlTag = /<(\/?)(details|div|table|section|blockquote|ul|ol|figure|aside|article)\b[^>]*>/gi;

/**
 * @param {string} text  from where the finished part ended before
 * @param {boolean} atStart  it is the beginning of the source, where front matter can stand
 * @returns {{ finished: number, inCode: boolean }}  characters that are finished; whether the text
 *   breaks off within a block of code or formulas
 */
export function split(text, atStart) {
  let finished = 0;
  let open = '';
  let depth = 0;
  let afterEmpty = false;
  let frontMatter = atStart ? /^(---|\+\+\+|;;;)[ \t]*(?=\r?\n|$)/.exec(text)?.[1] : undefined;
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    const empty = line.trim() === '';
    if (frontMatter) {
      if (at > 0 && line.trimEnd() === frontMatter) frontMatter = undefined;
    } else if (open) {
      if (closes(line, open)) open = '';
    } else {
      if (afterEmpty && !empty && depth <= 0 && !continuing.test(line)) finished = at;
      const opened = fence.exec(line)?.[1] ?? (mathFence.test(line) ? '$$' : '');
      // A formula can begin and end in one line.
      if (opened && !(opened === '$$' && line.trim().length > 2 && line.trimEnd().endsWith('$$'))) {
        open = opened;
      }
      for (const [, slash] of line.matchAll(htmlTag)) depth += slash ? -1 : 1;
    }
    afterEmpty = empty && !open && !frontMatter;
    if (end < 0) break;
    at = end + 1;
  }
  return { finished, inCode: open !== '' || frontMatter !== undefined };
}

/** @param {string} line @param {string} open */
function closes(line, open) {
  const trimmed = line.trim();
  if (open === '$$') return trimmed.endsWith('$$');
  return trimmed.startsWith(open) && trimmed.replaceAll(open[0], '') === '';
}
