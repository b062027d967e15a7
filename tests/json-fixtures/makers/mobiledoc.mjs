import { JSDOM } from 'jsdom';
import rendererModule from 'mobiledoc-dom-renderer';

const documents = {
  blocks: {
    version: '0.3.2',
    markups: [['strong'], ['a', ['href', 'https://canal.example/lock']], ['em'], ['code']],
    atoms: [['soft-return', '', {}]],
    cards: [],
    sections: [
      [1, 'h2', [[0, [], 0, 'The lock']]],
      [
        1,
        'p',
        [
          [0, [], 0, 'A boat waits '],
          [0, [0], 0, 'below and '],
          [0, [1], 1, 'then'],
          [0, [2], 2, ' rises'],
          [0, [], 0, ', in '],
          [0, [3], 1, '9'],
          [0, [], 0, ' minutes.'],
        ],
      ],
      [1, 'blockquote', [[0, [], 0, 'Water does the work.']]],
      [3, 'ul', [[[0, [], 0, 'rope']], [[0, [0], 1, 'hook']]]],
      [3, 'ol', [[[0, [], 0, 'fill']]]],
      [2, 'https://canal.example/gate.jpg'],
    ],
  },
};

export function make() {
  const Renderer = Reflect.get(rendererModule, 'default') ?? rendererModule;
  const { document } = new JSDOM('').window;
  return Object.fromEntries(
    Object.entries(documents).map(([title, json]) => {
      const box = document.createElement('div');
      box.append(new Renderer({ dom: document }).render(json).result);
      return [title, { json, html: box.innerHTML }];
    }),
  );
}
