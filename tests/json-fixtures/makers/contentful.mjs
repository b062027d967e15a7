import { documentToHtmlString } from '@contentful/rich-text-html-renderer';

/** @param {string} nodeType @param {unknown[]} content @param {object} [data] */
const node = (nodeType, content, data = {}) => ({ nodeType, data, content });
/** @param {string} value @param {...string} marks */
const run = (value, ...marks) => ({
  nodeType: 'text',
  value,
  marks: marks.map((type) => ({ type })),
  data: {},
});
/** @param {...unknown} content */
const paragraph = (...content) => node('paragraph', content);

const documents = {
  blocks: node('document', [
    node('heading-2', [run('The lock')]),
    paragraph(
      run('A boat waits '),
      run('below', 'bold'),
      run(' and '),
      run('then', 'italic'),
      run(' rises; '),
      node('hyperlink', [run('more')], { uri: 'https://canal.example/lock' }),
      run(', in '),
      run('9', 'code'),
      run(' minutes'),
      run('2', 'superscript'),
      run('.'),
    ),
    node('blockquote', [paragraph(run('Water does the work.'))]),
    node('hr', []),
  ]),
  lists: node('document', [
    node('unordered-list', [
      node('list-item', [paragraph(run('rope'))]),
      node('list-item', [
        paragraph(run('hook')),
        node('ordered-list', [node('list-item', [paragraph(run('long'))])]),
      ]),
    ]),
  ]),
  table: node('document', [
    node('table', [
      node('table-row', [
        node('table-header-cell', [paragraph(run('Lock'))]),
        node('table-header-cell', [paragraph(run('Rise'))]),
      ]),
      node('table-row', [
        node('table-cell', [paragraph(run('Upper'))]),
        node('table-cell', [paragraph(run('2 m'))]),
      ]),
    ]),
  ]),
};

export function make() {
  return Object.fromEntries(
    Object.entries(documents).map(([title, json]) => [
      title,
      { json, html: documentToHtmlString(/** @type {any} */ (json)) },
    ]),
  );
}
