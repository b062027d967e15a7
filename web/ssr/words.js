/**
 * The interface's words in every language at once: a server has room, and cannot wait.
 * @module
 */

import ar from '../locales/ar.js';
import de from '../locales/de.js';
import en from '../locales/en.js';
import es from '../locales/es.js';
import fr from '../locales/fr.js';
import he from '../locales/he.js';
import hi from '../locales/hi.js';
import it from '../locales/it.js';
import ja from '../locales/ja.js';
import pt from '../locales/pt.js';
import ru from '../locales/ru.js';
import uk from '../locales/uk.js';
import zh from '../locales/zh.js';

/** @type {Record<string, Partial<import('../words.js').Words>>} */
const all = { ar, de, en, es, fr, he, hi, it, ja, pt, ru, uk, zh };

/**
 * @param {string} tag  of a language
 * @returns {import('../words.js').Words}
 */
export const wordsOf = (tag) => ({ ...en, ...all[tag.toLowerCase().split('-')[0]] });

/**
 * The few words that the core adds of its own, as its option `labels` takes them.
 * @param {import('../words.js').Words} words
 */
export function labelsOf(words) {
  const names = ['note', 'tip', 'important', 'warning', 'caution', 'done', 'notDone'];
  names.push('table', 'footnotes', 'backToReference');
  return Object.fromEntries(names.map((name) => [name, words[name]]));
}
