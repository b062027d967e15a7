/**
 * The reader's own choices of theme, type and spacing. Kept by the viewer; what was not chosen stays as
 * the page has it.
 * @module
 */

import { settings } from '../appearance.js';
import { make } from '../make.js';
import { addRules } from '../styles.js';
import { textButton } from './button.js';
import { css } from './css.js';
import { makePanel, openPanel } from './panel.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** Steps of the size, in pixels: as in Firefox's reader view. */
const sizes = [12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 40, 56, 72, 96, 128];

const themeWords = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
  custom: 'themeCustom',
};

/** @type {Record<string, { label: string, words: Record<string, string> }>} */
const choices = {
  font: {
    label: 'font',
    words: { serif: 'fontSerif', sans: 'fontSans', mono: 'fontMono', legible: 'fontLegible' },
  },
  align: {
    label: 'align',
    words: {
      start: 'alignStart',
      left: 'alignLeft',
      center: 'alignCenter',
      right: 'alignRight',
      justify: 'alignJustify',
    },
  },
  weight: {
    label: 'weight',
    words: { light: 'weightLight', regular: 'weightRegular', bold: 'weightBold' },
  },
};

const ranges = {
  size: 'size',
  width: 'width',
  'line-height': 'lineHeight',
  'letter-spacing': 'letterSpacing',
  'word-spacing': 'wordSpacing',
};

/** Colors that the theme `custom` begins with. @type {Record<string, string>} */
const firstColors = { background: '#fbf1c7', text: '#3c3836', accent: '#9d0006' };

/** @type {WeakMap<Reading, HTMLElement>} */
const panels = new WeakMap();

/** @param {Reading} reading @param {HTMLElement} button */
export function open(reading, button) {
  openPanel(panels, reading, button, () => build(reading));
}

/** @param {Reading} reading */
function build(reading) {
  addRules(reading, 'settings', rules);
  const { viewer, words, signal } = reading;
  /** Bring the controls up to date. @type {(() => void)[]} */
  const updates = [];

  /** @param {Record<string, unknown>} changes  undefined takes a choice back */
  const choose = (changes) => {
    viewer.preferences = /** @type {any} */ ({ ...viewer.preferences, ...changes });
  };

  const themes = radios('theme', words.theme, themeWords, words, (theme) => {
    choose(theme === 'custom' ? { ...firstColors, ...viewer.preferences, theme } : { theme });
  });
  themes.group.classList.add('themes');
  updates.push(() => themes.set(viewer.preferences.theme ?? viewer.theme));

  const colors = make('div', { class: 'colors' });
  for (const name of /** @type {const} */ (['background', 'text', 'accent'])) {
    const input = make('input', { type: 'color' });
    input.addEventListener('input', () => choose({ [name]: input.value }));
    colors.append(make('label', {}, input, words[name]));
    updates.push(() => {
      input.value = viewer.preferences[name] ?? firstColors[name];
    });
  }
  updates.push(() => {
    colors.hidden = (viewer.preferences.theme ?? viewer.theme) !== 'custom';
  });

  const sliders = Object.entries(ranges).map(([name, label]) => {
    const { row, update } = slider(reading, name, words[label], (value) =>
      choose({ [name]: value }),
    );
    updates.push(update);
    return row;
  });

  const groups = Object.entries(choices).map(([name, { label, words: keys }]) => {
    const { group, set } = radios(name, words[label], keys, words, (value) =>
      choose({ [name]: value }),
    );
    updates.push(() => set(chosen(reading, name) ?? ''));
    return [name, group];
  });
  const byName = Object.fromEntries(groups);

  const reset = textButton(words.reset, () => {
    viewer.preferences = {};
  });
  const panel = makePanel(reading, 'settings', words.settings, [
    themes.group,
    colors,
    byName.font,
    ...sliders,
    byName.align,
    byName.weight,
    reset,
  ]);
  const update = () => {
    for (const each of updates) each();
    reset.disabled = Object.keys(viewer.preferences).length === 0;
  };
  viewer.addEventListener('article-preferences', update, { signal });
  update();
  return panel;
}

/** What holds: the reader's choice or the page's. @param {Reading} reading @param {string} name */
function chosen({ viewer }, name) {
  const own = /** @type {Record<string, string | number | undefined>} */ (viewer.preferences);
  return own[name] ?? viewer.getAttribute(name) ?? undefined;
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Record<string, string>} keys  of words, by value
 * @param {import('../words.js').Words} words
 * @param {(value: string) => void} onChange
 */
function radios(name, label, keys, words, onChange) {
  const inputs = Object.keys(keys).map((value) =>
    make('input', { type: 'radio', name: `viewer-${name}`, value }),
  );
  const group = make(
    'fieldset',
    { class: 'choice' },
    make('legend', {}, label),
    ...inputs.map((input) =>
      make(
        'label',
        { 'data-value': input.value },
        input,
        make('span', {}, words[keys[input.value]]),
      ),
    ),
  );
  group.addEventListener('change', ({ target }) =>
    onChange(/** @type {HTMLInputElement} */ (target).value),
  );
  return {
    group,
    /** @param {string | number} value */
    set(value) {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}

/**
 * @param {Reading} reading
 * @param {string} name
 * @param {string} label
 * @param {(value: number) => void} onChange
 */
function slider(reading, name, label, onChange) {
  const [least, most, step] =
    name === 'size' ? [0, sizes.length - 1, 1] : (settings[name].range ?? []);
  const input = make('input', {
    type: 'range',
    min: String(least),
    max: String(most),
    step: String(step),
  });
  const output = make('span', { class: 'slider-value', 'aria-hidden': 'true' });
  const row = make('label', { class: 'slider' }, make('span', {}, label), output, input);
  const format = new Intl.NumberFormat(reading.words.lang, { maximumFractionDigits: 2 });
  input.addEventListener('input', () => {
    const value = Number(input.value);
    onChange(name === 'size' ? sizes[value] : value);
  });
  return {
    row,
    update() {
      const value = Number(chosen(reading, name) ?? inUse(reading, name));
      const place = sizes.findIndex((size) => size >= value);
      input.value = String(name === 'size' ? (place < 0 ? sizes.length - 1 : place) : value);
      const said = format.format(value);
      output.textContent = said;
      input.setAttribute('aria-valuetext', said);
    },
  };
}

/** What the article has, where nobody chose. @param {Reading} reading @param {string} name */
function inUse({ view, content }, name) {
  const style = getComputedStyle(view);
  const em = Number.parseFloat(style.fontSize);
  if (name === 'size') return Math.round(em);
  if (name === 'width') return Math.round(content.getBoundingClientRect().width / em);
  if (name === 'line-height') return Number.parseFloat(style.lineHeight) / em;
  return 0;
}

const rules = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin: 0 0 0.875rem;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .choice legend {
    margin-block-end: 0.25rem;
    padding: 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .choice label {
    position: relative;
    flex: 1 1 auto;
    text-align: center;
    cursor: pointer;
  }

  .choice input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  .choice span {
    display: block;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_line);
    border-radius: 6px;
    font-size: 0.8125rem;
    line-height: 1.4;
  }

  .choice input:checked + span {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_strong);
    font-weight: 600;
  }

  .choice input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice:not(.themes) {
    margin-block-start: 0.875rem;
  }

  .themes label {
    flex: 1 1 22%;
  }

  .themes [data-value='light'] span {
    background: #fdfdfb;
    color: #1b1d22;
  }

  .themes [data-value='sepia'] span {
    background: #f5ecda;
    color: #3b2f20;
  }

  .themes [data-value='dark'] span {
    background: #15171a;
    color: #d5d7db;
  }

  .themes [data-value='black'] span {
    background: #000;
    color: #c4c6c9;
  }

  .themes [data-value='contrast'] span {
    background: #fff;
    color: #000;
    font-weight: 700;
  }

  [data-value='serif'] span {
    font-family: var(--_font);
  }

  [data-value='mono'] span {
    font-family: var(--_code-font);
  }

  .colors {
    display: flex;
    gap: 1rem;
    margin-block-end: 0.875rem;
    font-size: 0.8125rem;
  }

  .colors label {
    display: flex;
    gap: 0.4rem;
    align-items: center;
  }

  .colors input {
    inline-size: 2rem;
    block-size: 2rem;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: none;
  }

  .slider {
    display: grid;
    grid-template-columns: 1fr auto;
    margin-block-end: 0.375rem;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .slider input {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .slider-value {
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .choice input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
