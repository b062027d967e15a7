/**
 * Reads the article aloud, sentence by sentence, and marks what is being said. A click on a sentence
 * goes on from there.
 * @module
 */

import { make } from '../make.js';
import { recall, remember } from '../storage.js';
import { addRules } from '../styles.js';
import { iconButton } from './button.js';
import { css } from './css.js';
import { reveal } from './find.js';
import { highlighter } from './highlights.js';
import { icon } from './icons.js';
import { indexText, rangeOf } from './text-index.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** @type {WeakMap<Reading, { open: () => void }>} */
const rows = new WeakMap();

/** @param {Reading} reading @param {HTMLElement} button @param {HTMLElement} bar */
export function open(reading, button, bar) {
  const row = rows.get(reading) ?? makeRow(reading, button, bar);
  rows.set(reading, row);
  row.open();
}

/**
 * Sentences of a text, without the space around them.
 * @param {string} text
 * @param {string} language
 * @returns {[start: number, end: number][]}
 */
export function sentences(text, language) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  /** @type {[number, number][]} */
  const found = [];
  let at = 0;
  // Blocks end sentences, whatever their last sign.
  for (const line of text.split('\n')) {
    for (const { segment, index } of segmenter.segment(line)) {
      const start = at + index + (segment.length - segment.trimStart().length);
      const end = at + index + segment.trimEnd().length;
      if (/[\p{L}\p{N}]/u.test(segment)) found.push([start, end]);
    }
    at += line.length + 1;
  }
  return found;
}

/** @param {Reading} reading @param {HTMLElement} button @param {HTMLElement} bar */
function makeRow(reading, button, bar) {
  addRules(reading, 'speech', rules);
  const { viewer, view, words, language, states, signal } = reading;
  const synthesis = globalThis.speechSynthesis;
  const markSentence = highlighter(reading, 'spoken', 1);
  const markWord = highlighter(reading, 'word', 2);
  const index = indexText(view);
  const all = sentences(index.text, language);
  let at = 0;
  let playing = false;
  /** Of the utterance that counts; what others still say is late. */
  let turn = 0;

  const playButton = iconButton('play', words.play, () => (playing ? pause() : play()));
  const rate = make('input', {
    type: 'range',
    min: '0.5',
    max: '2',
    step: '0.1',
    'aria-label': words.rate,
  });
  rate.value = String(recall(viewer, 'speech')?.rate ?? 1);
  const rateShown = make('span', { class: 'speech-rate', 'aria-hidden': 'true' });
  const voice = make('select', { 'aria-label': words.voice, class: 'speech-voice' });
  const none = make('p', { class: 'speech-none' }, words.noVoices);
  const closeButton = iconButton('close', words.close, close);
  const controls = make(
    'div',
    { class: 'speech-controls' },
    iconButton('back', words.previous, () => move(-1)),
    playButton,
    iconButton('forth', words.next, () => move(1)),
    make('label', { class: 'speech-rate-box' }, rate, rateShown),
    voice,
  );
  const row = make(
    'div',
    { class: 'speech', role: 'group', 'aria-label': words.speech, hidden: '' },
    controls,
    none,
    closeButton,
  );
  bar.append(row);

  function voices() {
    const primary = language.split('-')[0];
    return (synthesis?.getVoices() ?? []).filter(({ lang }) => lang.split(/[-_]/)[0] === primary);
  }

  function showVoices() {
    const usable = voices();
    const kept = recall(viewer, 'speech')?.voices?.[language];
    voice.replaceChildren(...usable.map(({ name }) => make('option', { value: name }, name)));
    if (usable.some(({ name }) => name === kept)) voice.value = kept;
    voice.hidden = usable.length < 2;
    controls.hidden = usable.length === 0;
    none.hidden = usable.length > 0;
  }

  function keepChoice() {
    const kept = recall(viewer, 'speech');
    const chosen = { ...kept?.voices, [language]: voice.value };
    remember(viewer, 'speech', { rate: Number(rate.value), voices: chosen });
  }

  function showRate() {
    const format = new Intl.NumberFormat(words.lang, { maximumFractionDigits: 1 });
    rateShown.textContent = `${format.format(Number(rate.value))}×`;
    rate.setAttribute('aria-valuetext', rateShown.textContent);
  }

  /** @param {boolean} on */
  function setPlaying(on) {
    playing = on;
    if (on) states.add('speaking');
    else states.delete('speaking');
    playButton.replaceChildren(icon(on ? 'pause' : 'play'));
    playButton.setAttribute('aria-label', on ? words.pause : words.play);
    playButton.title = on ? words.pause : words.play;
    if (navigator.mediaSession) navigator.mediaSession.playbackState = on ? 'playing' : 'paused';
  }

  function play() {
    if (!all[at]) at = 0;
    if (all.length === 0) return;
    setPlaying(true);
    say();
  }

  function say() {
    const own = ++turn;
    const [start, end] = all[at];
    const sentence = rangeOf(index, start, end);
    markSentence([sentence]);
    markWord([]);
    reveal(sentence);
    const utterance = new SpeechSynthesisUtterance(index.text.slice(start, end));
    utterance.lang = language;
    utterance.rate = Number(rate.value);
    utterance.voice = voices().find(({ name }) => name === voice.value) ?? null;
    utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => {
      if (own !== turn || name !== 'word') return;
      const said = index.text.slice(start + charIndex, end);
      const length = charLength || (/^\S+/.exec(said)?.[0].length ?? 0);
      if (length > 0) {
        markWord([rangeOf(index, start + charIndex, start + charIndex + length)]);
      }
    });
    utterance.addEventListener('end', () => {
      if (own !== turn || !playing) return;
      at += 1;
      if (all[at]) say();
      else stop();
    });
    utterance.addEventListener('error', () => own === turn && pause());
    synthesis.cancel();
    synthesis.speak(utterance);
  }

  function pause() {
    turn += 1;
    synthesis?.cancel();
    setPlaying(false);
  }

  function stop() {
    pause();
    at = 0;
    markSentence([]);
    markWord([]);
  }

  /** @param {number} step */
  function move(step) {
    at = Math.min(Math.max(at + step, 0), all.length - 1);
    if (playing) say();
    else if (all[at]) markSentence([rangeOf(index, ...all[at])]);
  }

  function close() {
    stop();
    row.hidden = true;
    button.setAttribute('aria-pressed', 'false');
    button.focus();
  }

  /** @param {MouseEvent} event */
  function startThere(event) {
    const [target] = event.composedPath();
    if (row.hidden || (target instanceof Element && target.closest('a, button, summary'))) return;
    const { clientX, clientY } = event;
    const chosen = all.findIndex(([start, end]) =>
      [...rangeOf(index, start, end).getClientRects()].some(
        ({ left, right, top, bottom }) =>
          clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      ),
    );
    if (chosen < 0) return;
    at = chosen;
    play();
  }

  rate.addEventListener('input', () => {
    showRate();
    keepChoice();
    if (playing) say();
  });
  voice.addEventListener('change', () => {
    keepChoice();
    if (playing) say();
  });
  row.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  view.addEventListener('click', startThere, { signal });
  synthesis?.addEventListener('voiceschanged', showVoices, { signal });
  signal.addEventListener('abort', () => playing && pause());
  useMediaKeys({ play, pause, back: () => move(-1), forth: () => move(1) });

  return {
    open() {
      if (!row.hidden) {
        close();
        return;
      }
      row.hidden = false;
      button.setAttribute('aria-pressed', 'true');
      showVoices();
      showRate();
      (controls.hidden ? closeButton : playButton).focus();
    },
  };
}

/** @param {{ play: () => void, pause: () => void, back: () => void, forth: () => void }} on */
function useMediaKeys({ play, pause, back, forth }) {
  const session = navigator.mediaSession;
  if (!session) return;
  session.setActionHandler('play', play);
  session.setActionHandler('pause', pause);
  session.setActionHandler('previoustrack', back);
  session.setActionHandler('nexttrack', forth);
}

const rules = css`
  .speech {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    justify-content: space-between;
    padding: 0 clamp(0.25rem, 2cqi, 1.25rem) 0.375rem;
  }

  .speech-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    align-items: center;
  }

  .speech-rate-box {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .speech-rate-box input {
    inline-size: 6rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }

  .speech-rate {
    min-inline-size: 2.5rem;
    font-variant-numeric: tabular-nums;
  }

  .speech-voice {
    max-inline-size: 12rem;
    min-block-size: 2rem;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_background);
    color: var(--_text);
    font: inherit;
  }

  .speech-none {
    margin: 0;
    padding-inline: 0.75rem;
  }

  .speech .icon {
    inline-size: 1.25rem;
  }

  .speech .tool:dir(rtl) .icon {
    scale: -1 1;
  }
`;
