import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const require = createRequire(import.meta.url);

const blocks = [
  { type: 'header', data: { text: 'The lock', level: 2 } },
  {
    type: 'paragraph',
    data: {
      text: 'A boat waits <b>below</b> and <i>then</i> rises.<br>It is &lt; 9 minutes; <a href="https://canal.example/lock">more</a>.',
    },
  },
  { type: 'delimiter', data: {} },
  { type: 'header', data: { text: 'By hand', level: 3 } },
  { type: 'paragraph', data: { text: 'The gates weigh <b><i>six</i></b> tonnes.' } },
];

const lists = [
  {
    type: 'list',
    data: {
      style: 'unordered',
      meta: {},
      items: [
        { content: 'rope', meta: {}, items: [] },
        {
          content: '<b>hook</b>',
          meta: {},
          items: [{ content: 'long', meta: {}, items: [] }],
        },
      ],
    },
  },
  {
    type: 'list',
    data: { style: 'ordered', meta: {}, items: [{ content: 'fill', meta: {}, items: [] }] },
  },
];

/** Of these its HTML says less than the document. */
const more = [
  {
    type: 'list',
    data: {
      style: 'ordered',
      meta: { start: 3, counterType: 'numeric' },
      items: [{ content: 'fill', meta: {}, items: [] }],
    },
  },
  {
    type: 'list',
    data: {
      style: 'checklist',
      meta: {},
      items: [{ content: 'grease', meta: { checked: true }, items: [] }],
    },
  },
  { type: 'paragraph', data: { text: 'A boat &amp; its <i>crew</i>,<br>below.' } },
  { type: 'quote', data: { text: 'Water does the work.', caption: 'A keeper', alignment: 'left' } },
  { type: 'code', data: { code: 'let depth = 2;\n  if (depth < 3) fill();' } },
  { type: 'delimiter', data: {} },
  {
    type: 'table',
    data: {
      withHeadings: true,
      content: [
        ['Lock', 'Rise'],
        ['Upper', '<b>2 m</b>'],
      ],
    },
  },
];

/** What jsdom has not, and what editors ask for that have no window to be seen in. @param {any} window */
function completeWindow(window) {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/^[A-Z]/.test(name) && !(name in globalThis)) Reflect.set(globalThis, name, window[name]);
  }
  for (const name of ['window', 'document', 'getComputedStyle', 'getSelection']) {
    Reflect.set(globalThis, name, name === 'window' ? window : window[name]);
  }
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
  window.requestIdleCallback = (/** @type {() => void} */ call) => setTimeout(call);
  window.matchMedia = () => ({ matches: false, addEventListener() {}, addListener() {} });
  window.Element.prototype.scrollIntoView = () => {};
}

export async function make() {
  const { window } = new JSDOM('<div id="editor"></div>', { pretendToBeVisual: true });
  completeWindow(window);
  const tool = (/** @type {string} */ name) => {
    const module = require(`@editorjs/${name}`);
    return module.default ?? module;
  };
  const EditorJS = tool('editorjs');
  const toHtml = require('editorjs-html');
  const tools = Object.fromEntries(
    ['header', 'list', 'quote', 'code', 'delimiter', 'table'].map((name) => [name, tool(name)]),
  );
  const editor = new EditorJS({ holder: window.document.querySelector('#editor'), tools });
  await editor.isReady;
  /** @param {object} data */
  async function document(data) {
    await editor.render(data);
    const { blocks: made, version } = await editor.save();
    // Ids are random, and times pass.
    const numbered = made.map((/** @type {object} */ block, /** @type {number} */ index) => ({
      ...block,
      id: String(index),
    }));
    const json = { time: 1, blocks: numbered, version };
    return { json, html: toHtml({ delimiter: () => '<hr>' }).parse(json) };
  }
  return {
    blocks: await document({ blocks }),
    lists: await document({ blocks: lists }),
    more: { ...(await document({ blocks: more })), html: undefined },
  };
}
