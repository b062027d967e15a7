/**
 * What was found out about a source: its form and how surely, its metadata and where each value came
 * from, what was odd about it.
 * @module
 */

import { formatDate } from '../language.js';
import { make } from '../make.js';

/**
 * @typedef {import('../article.js').Article} Article
 * @typedef {{ code: string, message: string, offset?: number, count?: number }} Remark
 */

const number = new Intl.NumberFormat('en');
const languages = new Intl.DisplayNames('en', { type: 'language' });
const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** @type {Record<string, string>} */
const forms = {
  markdown: 'Markdown',
  commonmark: 'CommonMark',
  html: 'HTML',
  text: 'Plain text',
  json: 'JSON',
};

/** @type {Record<string, string>} */
const labels = {
  title: 'Title',
  subtitle: 'Subtitle',
  byline: 'By',
  published: 'Published',
  modified: 'Updated',
  siteName: 'Site',
  section: 'Section',
  tags: 'Tags',
  language: 'Language',
  direction: 'Direction',
  excerpt: 'Summary',
  canonicalUrl: 'Address',
  leadImage: 'Lead image',
  licence: 'Licence',
};

/** @param {Article} article */
const formName = ({ format }) => forms[format.name] ?? format.name;

/**
 * The line above the sheet.
 * @param {Article} article
 */
export function slugLine(article) {
  const { statistics, metadata, diagnostics, format } = article;
  const { words, cjkCharacters, readingMinutes } = statistics;
  const parts = [
    `${formName(article)}, ${percent.format(format.confidence)} sure`,
    words > 0 && plural(words, 'word'),
    cjkCharacters > 0 && plural(cjkCharacters, 'character'),
    readingMinutes > 0 && plural(readingMinutes, 'minute'),
    metadata.language && languageName(metadata.language.value),
    diagnostics.length > 0 ? plural(diagnostics.length, 'remark') : 'no remarks',
  ];
  return parts.filter(Boolean).map((part) => make('span', {}, part));
}

/**
 * @param {Article} article
 * @param {(offset: number) => void} onShow  goes to a place in the source, a byte offset
 * @returns {HTMLElement[]}
 */
export function findings(article, onShow) {
  const { metadata, statistics, diagnostics, format } = article;
  /** @type {[string, any][]} */
  const values = Object.entries(metadata);
  const rows = values
    .filter(([name]) => name in labels)
    .map(([name, { value, source }]) => row(labels[name], describe(name, value), source));
  return [
    make('h2', {}, 'Findings'),
    make(
      'div',
      { class: 'verdict' },
      make('p', { class: 'form' }, formName(article)),
      make('meter', {
        min: '0',
        max: '1',
        value: String(format.confidence),
        'aria-label': 'Confidence',
      }),
      make('p', { class: 'sureness' }, `${percent.format(format.confidence)} sure of that`),
    ),
    make('h3', {}, 'Known of it'),
    rows.length > 0 ? make('dl', {}, ...rows) : make('p', { class: 'nothing' }, 'Nothing is said.'),
    make('h3', {}, 'To read'),
    make(
      'dl',
      {},
      row('Words', number.format(statistics.words)),
      statistics.cjkCharacters > 0 && row('Characters', number.format(statistics.cjkCharacters)),
      row('Minutes', number.format(statistics.readingMinutes)),
      row('Headings', number.format(article.outline.length)),
      row('Images', number.format(statistics.images)),
    ),
    make('h3', {}, 'Remarks'),
    diagnostics.length > 0
      ? make(
          'ol',
          {},
          ...diagnostics.map((/** @type {Remark} */ remark) => remarkItem(remark, onShow)),
        )
      : make('p', { class: 'nothing' }, 'None. All of it was understood.'),
  ];
}

/**
 * @param {string} label
 * @param {string} value
 * @param {string} [source]
 */
const row = (label, value, source) =>
  make(
    'div',
    {},
    make('dt', {}, label),
    make(
      'dd',
      { dir: 'auto' },
      value,
      source !== undefined && make('span', { class: 'origin', dir: 'ltr' }, sentence(source)),
    ),
  );

/** @param {string} source  such as `front-matter` */
const sentence = (source) =>
  source === 'computed' ? 'found out' : `from ${source.replaceAll('-', ' ')}`;

/** @param {string} tag */
function languageName(tag) {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag; // Not well-formed.
  }
}

/** @param {string} name @param {any} value */
function describe(name, value) {
  if (name === 'byline') return value.map((/** @type {any} */ person) => person.name).join(', ');
  if (name === 'tags') return value.join(', ');
  if (name === 'leadImage') return value.alt || value.url;
  if (name === 'direction') return value === 'rtl' ? 'Right to left' : 'Left to right';
  if (name === 'language') return languageName(value);
  if (name === 'published' || name === 'modified') return formatDate(value, 'en');
  return String(value);
}

/**
 * @param {Remark} remark
 * @param {(offset: number) => void} onShow
 */
function remarkItem({ message, offset, count }, onShow) {
  const times = count !== undefined && count > 1 && ` (${count} times)`;
  if (offset === undefined || offset === null) return make('li', {}, message, times);
  const button = make('button', { type: 'button' }, `at byte ${number.format(offset)}`);
  button.addEventListener('click', () => onShow(offset));
  return make('li', {}, message, times, ' ', button);
}

/** @param {number} count @param {string} thing */
const plural = (count, thing) => `${number.format(count)} ${thing}${count === 1 ? '' : 's'}`;
