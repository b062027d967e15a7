import Image from '@tiptap/extension-image';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { TableKit } from '@tiptap/extension-table';
import { generateHTML, generateJSON } from '@tiptap/html';
import StarterKit from '@tiptap/starter-kit';

import { text } from '../text.mjs';

const extensions = [StarterKit, Image, TableKit, TaskList, TaskItem.configure({ nested: true })];

export function make() {
  return Object.fromEntries(
    Object.entries(text).map(([title, source]) => {
      const json = generateJSON(source, extensions);
      return [title, { json, html: generateHTML(json, extensions) }];
    }),
  );
}
