// The interface's words: every language says everything, and leaves in what is filled in.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { english, languages, wordsFor } from '../../web/words.js';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../web');

/** @param {string} text */
const gaps = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('words', () => {
  test('there is a file for each language, and for no other', () => {
    const files = readdirSync(path.join(web, 'locales')).map((name) => name.replace('.js', ''));
    assert.deepEqual(files.sort(), ['en', ...languages].sort());
  });

  for (const language of languages) {
    test(`${language} says all that English says`, async () => {
      const { default: words } = await import(`../../web/locales/${language}.js`);
      const missing = Object.keys(english).filter((key) => !(key in words));
      const unknown = Object.keys(words).filter((key) => key !== 'dir' && !(key in english));
      assert.deepEqual({ missing, unknown }, { missing: [], unknown: [] });
      assert.equal(words.lang, language);
      assert.deepEqual(Object.keys(words.failures), Object.keys(english.failures));
      for (const [key, text] of Object.entries(english)) {
        if (typeof text === 'string') assert.deepEqual(gaps(words[key]), gaps(text), key);
      }
    });
  }

  test('every word that the code asks for is there, and none is left over', () => {
    const code = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js') && !/^(locales|demo)/.test(name))
      .map((name) => readFileSync(path.join(web, name), 'utf8'))
      .join('\n');
    const asked = [...code.matchAll(/(?<!\/)\b(?:words|articleWords)\.(\w+)/g)].map(
      ([, key]) => key,
    );
    assert.deepEqual(
      asked.filter((key) => key !== 'dir' && !(key in english)),
      [],
    );
    // The kinds of callouts are asked for by their class.
    const kinds = ['note', 'tip', 'important', 'warning', 'caution'];
    const unused = Object.keys(english).filter(
      (key) => !kinds.includes(key) && !new RegExp(`\\b${key}\\b`).test(code),
    );
    assert.deepEqual(unused, []);
  });

  test('the closest language is taken, and English where there is none', async () => {
    const langs = await Promise.all(
      ['de-AT', 'zh-Hant-TW', 'iw', 'pt-BR', 'tlh'].map(async (tag) => (await wordsFor(tag)).lang),
    );
    assert.deepEqual(langs, ['de', 'zh', 'he', 'pt', 'en']);
  });
});
