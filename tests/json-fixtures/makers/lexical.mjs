import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { createHeadlessEditor } from '@lexical/headless';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { JSDOM } from 'jsdom';
import { $getRoot, $insertNodes } from 'lexical';

import { text } from '../text.mjs';

const nodes = [
  CodeHighlightNode,
  CodeNode,
  HeadingNode,
  LinkNode,
  ListItemNode,
  ListNode,
  QuoteNode,
  TableCellNode,
  TableNode,
  TableRowNode,
];

export function make() {
  const { window } = new JSDOM('');
  Reflect.set(globalThis, 'window', window);
  Reflect.set(globalThis, 'document', window.document);
  const without = ['image', 'tasks'];
  const titles = Object.keys(text).filter((title) => !without.includes(title));
  return Object.fromEntries(
    titles.map((title) => {
      const editor = createHeadlessEditor({
        nodes,
        onError: (error) => {
          throw error;
        },
      });
      const source = Reflect.get(text, title);
      const dom = new window.DOMParser().parseFromString(source, 'text/html');
      editor.update(
        () => {
          $getRoot().clear().select();
          $insertNodes($generateNodesFromDOM(editor, /** @type {any} */ (dom)));
        },
        { discrete: true },
      );
      let html = '';
      editor.read(() => {
        html = $generateHtmlFromNodes(editor, null);
      });
      // It says each formatting twice, and styles that say nothing of the text.
      html = html.replace(/ style="[^"]*"/g, '').replace(/<\/?(strong|em)>/g, '');
      return [title, { json: editor.getEditorState().toJSON(), html }];
    }),
  );
}
