// The Custom Elements Manifest, for editors and documentation tools, made of the tables that people
// read: docs/viewer.md, the head of styles/viewer.css, and the types of properties.
// https://github.com/webcomponents/custom-elements-manifest

import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Rows of the tables below a heading, by their cells, without code marks.
 * @param {string} markdown @param {string} heading
 */
function rowsBelow(markdown, heading) {
  const section = markdown.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Names in backticks. @param {string} cell */
const namesIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** @param {string} text */
const plain = (text) => text.replaceAll('`', '').replaceAll('\\', '');

/** Names listed behind a label in the head of the style sheet. @param {string} css @param {string} label */
const listed = (css, label) => {
  const [, list] = new RegExp(`\\* ${label}: ([^.]*)\\.`).exec(css) ?? [];
  return (list ?? '').split(/[\s,;:*]+/).filter((word) => /^[a-z][\w-]*$/.test(word));
};

/**
 * Properties and methods as the class has them, from its types.
 * @param {string} types
 */
function members(types) {
  const found = [];
  const accessor =
    /(?:\/\*\*([^]*?)\*\/\s*)?^\s{4}(?:get (\w+)\(\): ([^;]+);|(\w+)\((?:.*)\): ([^;]+);)/gm;
  for (const [, comment, property, type, method, result] of types.matchAll(accessor)) {
    const description = comment
      ?.replace(/^\s*\*? ?/gm, '')
      .split(/^@/m)[0]
      .trim()
      .replace(/\s+/g, ' ');
    const described = description ? { description } : {};
    if (property) found.push({ kind: 'field', name: property, type: { text: type }, ...described });
    else if (!/Callback$|^constructor$/.test(method)) {
      found.push({
        kind: 'method',
        name: method,
        return: { type: { text: result } },
        ...described,
      });
    }
  }
  return found;
}

/** Properties whose attributes have other names. @type {Record<string, string>} */
const otherNames = { crossorigin: 'crossOrigin' };

/** @param {string} attribute */
const propertyOf = (attribute) =>
  otherNames[attribute] ?? attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * @param {string} root  of the project @param {string} dist  with the types
 * @returns {import('custom-elements-manifest/schema.d.ts').Package}
 */
export function makeManifest(root, dist) {
  /** @param {string[]} names */
  const text = (...names) => readFileSync(path.join(...names), 'utf8');
  const guide = text(root, 'docs/viewer.md');
  const css = text(root, 'web/styles/viewer.css').split('*/')[0];
  const attributes = rowsBelow(guide, 'Attributes').map(([name, values]) => ({
    name: namesIn(name)[0],
    description: plain(values),
    fieldName: propertyOf(namesIn(name)[0]),
  }));
  const events = rowsBelow(guide, 'Events').flatMap(([names, when]) =>
    namesIn(names).map((name) => ({
      name,
      description: plain(when),
      type: { text: name.startsWith('article-') ? `ArticleViewerEventMap['${name}']` : 'Event' },
    })),
  );
  const byProperty = new Map(attributes.map(({ name, fieldName }) => [fieldName, name]));
  const all = [
    ...members(text(dist, 'attributes.d.ts')),
    ...members(text(dist, 'article-viewer.d.ts')),
  ];
  /** @type {any[]} */
  const fields = all
    .filter(({ name }) => name !== 'addEventListener')
    .map((member) =>
      byProperty.has(member.name) && member.kind === 'field'
        ? { ...member, attribute: byProperty.get(member.name), reflects: true }
        : member,
    );
  const names = (/** @type {string[]} */ list) => list.map((name) => ({ name }));
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'article-viewer.js',
        declarations: [
          {
            kind: 'class',
            customElement: true,
            name: 'ArticleViewerElement',
            tagName: 'article-viewer',
            description: 'Shows an article of any form: Markdown, HTML, text or JSON.',
            superclass: { name: 'HTMLElement' },
            attributes,
            members: fields,
            events,
            slots: [
              { name: '', description: 'Shown until there is an article.' },
              { name: 'before', description: 'Above the article.' },
              { name: 'after', description: 'Below the article.' },
              { name: 'toolbar', description: 'In the bar of tools.' },
            ],
            cssParts: names(
              listed(css, 'Parts, for ::part\\(\\)').filter(
                (word) => !/^(of|the|tools)$/.test(word),
              ),
            ),
            cssProperties: names([...new Set(css.match(/--article-[\w-]+/g))]),
            cssStates: names(listed(css, 'States, for :state\\(\\)')),
          },
        ],
        exports: [
          {
            kind: 'js',
            name: 'ArticleViewerElement',
            declaration: { name: 'ArticleViewerElement', module: 'article-viewer.js' },
          },
        ],
      },
      {
        kind: 'javascript-module',
        path: 'define.js',
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'article-viewer',
            declaration: { name: 'ArticleViewerElement', module: 'article-viewer.js' },
          },
        ],
      },
    ],
  };
}
