/**
 * How to put the viewer on a page of one's own: choose attributes, see what they do, copy the code.
 * @module
 */

import { settings } from '../appearance.js';
import { make } from '../make.js';
import { barTools } from '../tools.js';

/** @typedef {import('../article-viewer.js').ArticleViewerElement} Viewer */

/** Characters that come at once, and how often, when the article is shown as it comes in. */
const [pieceLength, pieceMilliseconds] = [12, 30];

/** Attributes that take a word. @type {Record<string, string[]>} */
const words = {
  font: Object.keys(settings.font.values ?? {}),
  align: Object.keys(settings.align.values ?? {}),
  weight: Object.keys(settings.weight.values ?? {}),
};

const numbers = ['size', 'width', 'line-height', 'letter-spacing', 'word-spacing'];

/** @param {Viewer} viewer */
export function playground(viewer) {
  const code = make('code', {});
  const show = () => {
    code.textContent = snippet(viewer);
  };

  /** @param {string} name @param {string | null} value */
  const set = (name, value) => {
    if (value === null || value === '') viewer.removeAttribute(name);
    else viewer.setAttribute(name, value);
    show();
  };

  const choices = Object.entries(words).map(([name, values]) => {
    const select = make(
      'select',
      {},
      ...['', ...values].map((value) => make('option', { value }, value || 'not said')),
    );
    select.value = viewer.getAttribute(name) ?? '';
    select.addEventListener('change', () => set(name, select.value));
    return field(name, select);
  });
  const amounts = numbers.map((name) => {
    const [min, max, step] = (settings[name].range ?? []).map(String);
    const input = make('input', { type: 'number', min, max, step, placeholder: 'not said' });
    input.value = viewer.getAttribute(name) ?? '';
    input.addEventListener('change', () => set(name, input.value));
    return field(name, input);
  });
  const switches = ['toc', 'light'].map((name) => {
    const input = make('input', { type: 'checkbox' });
    input.checked = viewer.hasAttribute(name);
    input.addEventListener('change', () => {
      viewer.toggleAttribute(name, input.checked);
      show();
    });
    return field(name, input);
  });
  const named = new Set(viewer.tools === 'all' ? barTools : (viewer.tools ?? '').split(' '));
  const tools = barTools.map((name) => {
    const input = make('input', { type: 'checkbox' });
    input.checked = named.has(name);
    input.addEventListener('change', () => {
      if (input.checked) named.add(name);
      else named.delete(name);
      const chosen = barTools.filter((tool) => named.has(tool));
      set('tools', chosen.length === barTools.length ? 'all' : chosen.join(' '));
    });
    return field(name, input);
  });

  const copy = make('button', { type: 'button' }, 'Copy the code');
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent ?? '');
    copy.textContent = 'Copied';
  });
  const grow = make('button', { type: 'button', id: 'grow' }, 'Show it as it comes in');
  grow.addEventListener('click', () => void growAgain(viewer));
  show();
  return [
    make('h2', {}, 'On a page of your own'),
    make('pre', { class: 'output', tabindex: '0' }, code),
    make('p', { class: 'output-tools' }, copy, grow),
    group('Tools of the bar', tools),
    group('Type', [...choices, ...amounts]),
    group('Place', switches),
    make(
      'p',
      {},
      'Attributes, events, parts and keys are listed in docs/viewer.md. The same viewer under the strictest policy: ',
      make('a', { href: 'demo/strict.html' }, 'strict page'),
      '.',
    ),
  ];
}

/** @param {string} title @param {Node[]} fields */
const group = (title, fields) =>
  make('fieldset', { class: 'playground' }, make('legend', {}, title), ...fields);

/** @param {string} name @param {Node} control */
const field = (name, control) => make('label', {}, control, make('code', {}, name));

/** @param {Viewer} viewer */
function snippet(viewer) {
  const attributes = [...viewer.attributes]
    .filter(({ name }) => !['id', 'base', 'class'].includes(name))
    .filter(({ name, value }) => name !== 'from' || value !== 'auto')
    .map(({ name, value }) => {
      const said = name === 'src' ? 'article.md' : value;
      return said === '' ? name : `${name}="${said}"`;
    });
  const place = 'article-viewer/index.js';
  return `<script type="module" src="${place}"></script>

<article-viewer ${attributes.join(' ')}></article-viewer>`;
}

/** Shows the article once more, a few letters at a time. @param {Viewer} viewer */
async function growAgain(viewer) {
  const text = viewer.article?.toMarkdown() ?? '';
  document.getElementById('tab-article')?.click();
  let at = 0;
  viewer.source = new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => {
        setTimeout(resolve, pieceMilliseconds);
      });
      controller.enqueue(text.slice(at, at + pieceLength));
      at += pieceLength;
      if (at >= text.length) controller.close();
    },
  });
}
