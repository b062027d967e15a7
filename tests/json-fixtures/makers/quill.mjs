import { JSDOM } from 'jsdom';

/** @type {Record<string, object[]>} */
const documents = {
  blocks: [
    { insert: 'The lock' },
    { insert: '\n', attributes: { header: 2 } },
    { insert: 'A boat waits ' },
    { insert: 'below', attributes: { bold: true } },
    { insert: ' and ' },
    { insert: 'then', attributes: { italic: true } },
    { insert: ' rises, ' },
    { insert: 'slowly', attributes: { bold: true, link: 'https://canal.example/lock' } },
    { insert: ', in ' },
    { insert: '9', attributes: { code: true } },
    { insert: ' m' },
    { insert: '2', attributes: { script: 'super' } },
    { insert: '.\nWater does the work.' },
    { insert: '\n', attributes: { blockquote: true } },
    { insert: { image: 'https://canal.example/gate.jpg' } },
    { insert: '\n' },
  ],
  lists: [
    { insert: 'rope' },
    { insert: '\n', attributes: { list: 'bullet' } },
    { insert: 'hook' },
    { insert: '\n', attributes: { list: 'bullet' } },
    { insert: 'long' },
    { insert: '\n', attributes: { list: 'ordered', indent: 1 } },
    { insert: 'short' },
    { insert: '\n', attributes: { list: 'ordered', indent: 1 } },
    { insert: 'oil' },
    { insert: '\n', attributes: { list: 'bullet' } },
    { insert: 'Then:\nfill' },
    { insert: '\n', attributes: { list: 'ordered' } },
  ],
};

export async function make() {
  const { window } = new JSDOM('<div id="editor"></div>');
  const copied = [
    'document',
    'Node',
    'Element',
    'HTMLElement',
    'MutationObserver',
    'DOMParser',
    'Text',
  ];
  for (const name of copied) Reflect.set(globalThis, name, Reflect.get(window, name));
  Reflect.set(globalThis, 'window', window);
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator });
  Reflect.set(window.document, 'getSelection', () => null);
  const { default: Quill } = await import('quill');
  const quill = new Quill(/** @type {any} */ (window.document.querySelector('#editor')));
  return Object.fromEntries(
    Object.entries(documents).map(([title, ops]) => {
      // Its HTML keeps every space from being broken at.
      quill.setContents(/** @type {any} */ (ops));
      return [
        title,
        { json: quill.getContents(), html: quill.getSemanticHTML().replaceAll('&nbsp;', ' ') },
      ];
    }),
  );
}
