import { ServerBlockNoteEditor } from '@blocknote/server-util';

import { text } from '../text.mjs';

/** Its ids are random. @param {any[]} blocks @param {{ last: number }} [count] */
function numbered(blocks, count = { last: 0 }) {
  for (const block of blocks) {
    block.id = String(++count.last);
    numbered(block.children, count);
  }
  return blocks;
}

export async function make() {
  const editor = ServerBlockNoteEditor.create();
  const made = Object.entries(text).map(async ([title, source]) => {
    const json = numbered(await editor.tryParseHTMLToBlocks(source));
    return [title, { json, html: await editor.blocksToHTMLLossy(json) }];
  });
  return Object.fromEntries(await Promise.all(made));
}
