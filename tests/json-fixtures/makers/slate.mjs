import { htmlToSlate, slateToHtml } from '@slate-serializers/html';
import { createEditor, Editor } from 'slate';

import { text } from '../text.mjs';

export function make() {
  return Object.fromEntries(
    ['blocks', 'marks', 'lists'].map((title) => {
      const editor = createEditor();
      editor.isInline = (element) => Reflect.get(element, 'type') === 'link';
      editor.children = htmlToSlate(Reflect.get(text, title));
      Editor.normalize(editor, { force: true });
      // The serializer leaves line feeds as they are, and sets code in a line as a block.
      const html = slateToHtml(editor.children)
        .replaceAll('\n', '<br>')
        .replace(/<pre>(<code>.*?<\/code>)<\/pre>/g, '$1');
      return [title, { json: editor.children, html }];
    }),
  );
}
