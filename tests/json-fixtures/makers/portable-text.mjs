import { toHTML } from '@portabletext/to-html';

let keys = 0;
const key = () => `k${++keys}`;
/** @param {string} text @param {...string} marks */
const span = (text, ...marks) => ({ _type: 'span', _key: key(), text, marks });
/** @param {string} style @param {unknown[]} children @param {object} [more] */
const block = (style, children, more = {}) => ({
  _type: 'block',
  _key: key(),
  style,
  markDefs: [],
  children,
  ...more,
});
/** @param {string} listItem @param {number} level @param {string} text */
const item = (listItem, level, text) => block('normal', [span(text)], { listItem, level });

export function make() {
  const documents = {
    blocks: [
      block('h2', [span('The lock')]),
      block(
        'normal',
        [
          span('A boat waits '),
          span('below', 'strong'),
          span(' and '),
          span('then', 'em'),
          span(' rises;\nit is '),
          span('so', 'l', 'strong'),
          span(' slow', 'l'),
          span(', '),
          span('9', 'code'),
          span(' minutes.'),
        ],
        { markDefs: [{ _key: 'l', _type: 'link', href: 'https://canal.example/lock' }] },
      ),
      block('blockquote', [span('Water does the work.')]),
    ],
    lists: [
      item('bullet', 1, 'rope'),
      item('bullet', 1, 'hook'),
      item('number', 2, 'long'),
      item('number', 2, 'short'),
      item('bullet', 1, 'oil'),
      block('normal', [span('Then:')]),
      item('number', 1, 'fill'),
      item('number', 1, 'open'),
    ],
  };
  return Object.fromEntries(
    Object.entries(documents).map(([title, json]) => [
      title,
      { json, html: toHTML(/** @type {any} */ (json)) },
    ]),
  );
}
