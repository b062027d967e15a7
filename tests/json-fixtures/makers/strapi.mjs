import { createRequire } from 'node:module';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const { BlocksRenderer } = createRequire(import.meta.url)('@strapi/blocks-react-renderer');

/** @param {string} text @param {object} [marks] */
const run = (text, marks = {}) => ({ type: 'text', text, ...marks });
/** @param {string} text */
const item = (text) => ({ type: 'list-item', children: [run(text)] });
/** @param {string} format @param {unknown[]} children @param {object} [more] */
const list = (format, children, more = {}) => ({ type: 'list', format, children, ...more });

const documents = {
  blocks: [
    { type: 'heading', level: 2, children: [run('The lock')] },
    {
      type: 'paragraph',
      children: [
        run('A boat waits '),
        run('below', { bold: true }),
        run(' and '),
        run('then', { italic: true, strikethrough: true }),
        run(' rises,\nin '),
        run('9', { code: true }),
        run(' minutes; '),
        {
          type: 'link',
          url: 'https://canal.example/lock',
          children: [run('more', { bold: true })],
        },
        run('.'),
      ],
    },
    { type: 'quote', children: [run('Water does the work.')] },
    { type: 'code', children: [run('let depth = 2;\n  fill();')] },
    {
      type: 'image',
      image: {
        name: 'gate.jpg',
        url: 'https://canal.example/gate.jpg',
        alternativeText: 'A gate',
      },
      children: [run('')],
    },
  ],
  lists: [
    list('unordered', [item('rope'), item('hook'), list('ordered', [item('long'), item('short')])]),
    list('ordered', [item('fill'), item('open')]),
  ],
};

export function make() {
  return Object.fromEntries(
    Object.entries(documents).map(([title, json]) => [
      title,
      {
        json,
        // A list in a list stands beside the item that it belongs to.
        html:
          title === 'lists'
            ? undefined
            : renderToStaticMarkup(createElement(BlocksRenderer, { content: json })),
      },
    ]),
  );
}
