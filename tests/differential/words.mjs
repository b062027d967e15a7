// Compares count_words() with Node's Intl.Segmenter (ICU) on random texts of scripts that make words
// of letters. Left out is what count_words() documents as a departure, and two peculiarities of ICU:
// hangul beside other letters is a word of its own there, and a word that ends in "_" and a mark is
// not called a word (so words are told by their letters here, not by isWordLike).
//
//   node words.mjs DRIVER
import { spawnSync } from 'node:child_process';

// Runs of the same kind stand side by side by chance; single characters try the rules out.
// prettier-ignore
const pieces = [
  'a', 'word', 'Z', '1', '23', ' ', ' ', ' ', '.', ',', ';', ':', "'", '’', '‘', '"', '-', '–', '_', '__', '·', '\u00ad', '\u0301', '\u200d',
  '\u2060', '\u00a0', '\u3000', '!', '?', '@', '#', '/', '(', ')', '€', '%', '…', '«', '»', '👍', '👩‍👩‍👧', '☃️', 'é', 'ß', 'Ж', 'привет', 'ї', 'λόγος',
  'שלום', 'ה', '״', 'سلام', 'ع', '٣', '٣٫١', '٬', '،', 'हिन्दी', 'क', '०', ' 한국어 ', ' 글 ', 'ქართ', 'բառ', '՟', 'አማርኛ', '१', '\u{1d400}', 'ª', '\u200b', '\u2044', '\u202f', '‿',
];

let state = 7;
/** @param {number} below */
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const texts = Array.from({ length: 40000 }, () =>
  Array.from({ length: 1 + random(14) }, () => pieces[random(pieces.length)]).join(''),
);
const driver = spawnSync(process.argv[2], {
  input: texts.join('\n') + '\n',
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});
if (driver.error) throw driver.error;
if (driver.status !== 0) throw new Error(`driver ended with ${driver.status}: ${driver.stderr}`);
const ours = driver.stdout.split('\n');

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
let different = 0;
texts.forEach((text, i) => {
  const expected = [...segmenter.segment(text)].filter(({ segment }) =>
    /[\p{L}\p{N}]/u.test(segment),
  ).length;
  if (String(expected) === ours[i]) return;
  if (++different <= 40) console.log(JSON.stringify([text, expected, ours[i]]));
});
console.log(`${texts.length} texts: ${different} different`);
process.exitCode = different === 0 ? 0 : 1;
