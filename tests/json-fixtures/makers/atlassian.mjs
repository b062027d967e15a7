import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

import { text } from '../text.mjs';

// Its modules are written for bundlers.
const require = createRequire(import.meta.url);

export function make() {
  const { window } = new JSDOM('');
  const { document } = window;
  for (const name of ['document', 'HTMLElement', 'Node']) {
    Reflect.set(globalThis, name, Reflect.get(window, name));
  }
  const { defaultSchema } = require('@atlaskit/adf-schema/schema-default');
  const { DOMParser, DOMSerializer } = require('@atlaskit/editor-prosemirror/model');
  const parser = DOMParser.fromSchema(defaultSchema);
  const serializer = DOMSerializer.fromSchema(defaultSchema);
  return Object.fromEntries(
    ['blocks', 'marks', 'lists', 'code', 'image', 'table'].map((title) => {
      const page = new window.DOMParser().parseFromString(Reflect.get(text, title), 'text/html');
      const made = parser.parse(page.body);
      const box = document.createElement('div');
      box.append(serializer.serializeFragment(made.content, { document }));
      const json = JSON.parse(JSON.stringify({ version: 1, ...made.toJSON() }), withoutRandomId);
      // Code in a line is a span of a class.
      const html = box.innerHTML
        .replace(/<span class="code"[^>]*>(.*?)<\/span>/g, '<code>$1</code>')
        .replace(/ data-(table-)?local-id="[^"]*"/g, '');
      return [title, { json, html }];
    }),
  );
}

/** @param {string} name @param {unknown} value */
const withoutRandomId = (name, value) => (name === 'localId' && value ? '1' : value);
