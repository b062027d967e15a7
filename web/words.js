/**
 * The interface's own words: one small file for each language, loaded when asked for. Dates, numbers
 * and lists of names need none: Intl knows them in every language.
 * @module
 */

import english from './locales/en.js';

/**
 * @typedef {{ [name: string]: any, failures: Record<string, string[]> }} Words
 */

/**
 * Languages besides English. Each file is named whole, so that every bundler finds it.
 * @type {Record<string, () => Promise<{ default: Partial<Words> }>>}
 */
const files = {
  de: () => import('./locales/de.js'),
  fr: () => import('./locales/fr.js'),
  es: () => import('./locales/es.js'),
  pt: () => import('./locales/pt.js'),
  it: () => import('./locales/it.js'),
  ru: () => import('./locales/ru.js'),
  uk: () => import('./locales/uk.js'),
  ar: () => import('./locales/ar.js'),
  he: () => import('./locales/he.js'),
  zh: () => import('./locales/zh.js'),
  ja: () => import('./locales/ja.js'),
  hi: () => import('./locales/hi.js'),
};

export const languages = Object.keys(files);

/** @type {Map<string, Promise<Words>>} */
const loaded = new Map([['en', Promise.resolve(english)]]);

export { english };

/**
 * Never rejects: what cannot be had is English.
 * @param {string} tag  of a language
 * @returns {Promise<Words>}
 */
export function wordsFor(tag) {
  const primary = tag.toLowerCase().split('-')[0].replace(/^iw$/, 'he');
  const language = languages.includes(primary) ? primary : 'en';
  const known = loaded.get(language);
  if (known) return known;
  const words = load(language).catch(() => {
    loaded.delete(language);
    return english;
  });
  loaded.set(language, words);
  return words;
}

/**
 * Some bundlers' imports throw at once, which a promise turns into a rejection.
 * @param {string} language
 * @returns {Promise<Words>}
 */
async function load(language) {
  return { ...english, ...(await files[language]()).default };
}

/**
 * What to tell a person when there is no article: what happened and what can be done.
 * @param {Words} words
 * @param {string} code  of an ArticleError
 */
export function failure({ failures }, code) {
  const [title, advice] = failures[code] ?? failures.other;
  return { title, advice };
}

/**
 * @param {string} text  with names in braces
 * @param {Record<string, string>} values
 */
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
