/**
 * What keys do while the focus is within the viewer, and not in a field.
 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
 * @module
 */

import { headingsOf, watchPlace } from './place.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** Tools by key; further keys are below. @type {Record<string, string>} */
const toolKeys = { c: 'contents', '/': 'find', s: 'settings', r: 'speech', n: 'notes', m: 'more' };

const themeRound = ['light', 'sepia', 'dark', 'black', 'contrast', 'auto'];

/** @param {string} tool */
export const keyFor = (tool) =>
  Object.entries(toolKeys).find(([, name]) => name === tool)?.[0] ?? undefined;

/**
 * What the sheet of shortcuts lists: keys, and the words for what they do.
 * @param {Set<string>} names  of tools
 * @returns {[keys: string, word: string][]}
 */
export function keyList(names) {
  return [
    ...Object.entries(toolKeys).filter(([, name]) => names.has(name)),
    ['[ ]', 'sectionKeys'],
    ['+ −', 'sizeKeys'],
    ['0', 'sizeReset'],
    ['t', 'nextTheme'],
    ['f', 'fullscreen'],
    ['?', 'shortcuts'],
    ['Esc', 'close'],
  ];
}

/**
 * @param {Reading} reading
 * @param {Set<string>} names
 * @param {(name: string) => Promise<void>} use  opens a tool
 * @param {AbortSignal} signal
 */
export function startKeys(reading, names, use, signal) {
  const { viewer } = reading;
  let at = -1;
  let opening = false;
  watchPlace(reading, ({ index }) => {
    at = index;
  });
  const adjust = names.has('settings');

  /** @param {number} step */
  function goToSection(step) {
    const headings = headingsOf(reading);
    const current = headings[at];
    // Back goes to the beginning of this section first.
    const begun = current && current.getBoundingClientRect().top < 0;
    const target = headings[step < 0 && begun ? at : at + step];
    target?.scrollIntoView();
  }

  /** @param {number} step */
  function changeSize(step) {
    const now = Number.parseFloat(getComputedStyle(reading.view).fontSize);
    viewer.preferences = { ...viewer.preferences, size: Math.round(now) + step };
  }

  /** @type {Record<string, () => void>} */
  const actions = {
    '[': () => goToSection(-1),
    ']': () => goToSection(1),
    f: () => toggleFullscreen(viewer),
    '?': () => void import('./shortcuts.js').then(({ show }) => show(reading, names)),
    ...(adjust && {
      '+': () => changeSize(2),
      '=': () => changeSize(2),
      '-': () => changeSize(-2),
      0: () => {
        viewer.preferences = { ...viewer.preferences, size: undefined };
      },
      t: () => {
        const now = themeRound.indexOf(viewer.preferences.theme ?? viewer.theme);
        const theme = themeRound[(now + 1) % themeRound.length];
        viewer.preferences = { ...viewer.preferences, theme };
      },
    }),
  };

  viewer.addEventListener(
    'keydown',
    (event) => {
      const [target] = event.composedPath();
      const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || inField(target)) return;
      const tool = toolKeys[key];
      const opens = tool !== undefined && names.has(tool);
      // Who types on while a tool is on its way means the tool.
      if (!opening && !opens && !actions[key]) return;
      event.preventDefault();
      if (opening) return;
      if (!opens) {
        actions[key]();
        return;
      }
      opening = true;
      void use(tool).finally(() => {
        opening = false;
      });
    },
    { signal },
  );
}

/** @param {EventTarget} target */
const inField = (target) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select',
    ));

/** @param {HTMLElement} viewer */
export function toggleFullscreen(viewer) {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void viewer.requestFullscreen?.();
}
