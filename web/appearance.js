/**
 * How an article is set: what the page says in attributes, and what the reader prefers. Both come
 * together as one rule in a style sheet of the viewer's own, so that no inline style is needed.
 * @module
 */

/**
 * @typedef {object} Preferences  what the reader chose; the page's choice holds for the rest
 * @property {string} [theme]
 * @property {string} [font]
 * @property {number} [size]
 * @property {number} [width]
 * @property {number} [line-height]
 * @property {number} [letter-spacing]
 * @property {number} [word-spacing]
 * @property {string} [align]
 * @property {string} [weight]
 * @property {string} [background]  colors of the theme `custom`, as #rrggbb
 * @property {string} [text]
 * @property {string} [accent]
 *
 * @typedef {object} Setting
 * @property {string} property
 * @property {Record<string, string>} [values]  what each word means
 * @property {number[]} [range]  least, most, step
 * @property {string} [unit]
 */

export const themes = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast', 'custom'];

/** Names as in attributes. The ranges are those of Firefox's reader view. @type {Record<string, Setting>} */
export const settings = {
  font: {
    property: '--_chosen-font',
    values: {
      serif: 'var(--_font)',
      sans: 'var(--_ui-font)',
      mono: 'var(--_code-font)',
      // Letters that are hard to take for one another, for dyslexic and weak-sighted readers.
      legible:
        "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', OpenDyslexic, Lexend, Andika, " +
        "'Comic Sans MS', 'Comic Neue', Verdana, 'DejaVu Sans', sans-serif",
    },
  },
  size: { property: '--_chosen-size', range: [10, 128, 1], unit: 'px' },
  width: { property: '--_width', range: [20, 60, 1], unit: 'em' },
  'line-height': { property: '--_line-height', range: [1, 2.6, 0.1], unit: '' },
  'letter-spacing': { property: '--_letter-spacing', range: [0, 0.24, 0.01], unit: 'em' },
  'word-spacing': { property: '--_word-spacing', range: [0, 0.4, 0.02], unit: 'em' },
  align: {
    property: '--_align',
    values: {
      start: 'start',
      left: 'left',
      center: 'center',
      right: 'right',
      justify: 'justify',
    },
  },
  weight: { property: '--_weight', values: { light: '300', regular: '400', bold: '700' } },
};

/** Colors of the theme `custom`, and where each goes. @type {Record<string, string[]>} */
const colors = {
  background: ['--_background', '--_surface'],
  text: ['--_text', '--_strong', '--_muted', '--_line'],
  accent: ['--_accent', '--_note', '--_tip', '--_important', '--_warning', '--_caution'],
};

/**
 * A setting's value: a known word, or a number within the range; undefined when it is neither.
 * @param {string} name
 * @param {unknown} value
 */
export function readSetting(name, value) {
  const { values, range } = settings[name];
  if (value === null || value === undefined || value === '') return undefined;
  if (values) {
    const word = String(value).toLowerCase();
    return Object.hasOwn(values, word) ? word : undefined;
  }
  const number = Number.parseFloat(String(value));
  const [least, most] = range ?? [];
  return Number.isFinite(number) ? Math.min(Math.max(number, least), most) : undefined;
}

/**
 * What may be kept of preferences that come from anywhere.
 * @param {unknown} value
 * @returns {Preferences}
 */
export function checkedPreferences(value) {
  /** @type {Record<string, unknown>} */
  const known = {};
  if (typeof value !== 'object' || value === null) return known;
  for (const [name, chosen] of Object.entries(value)) {
    if (name in settings) known[name] = readSetting(name, chosen);
    else if (name === 'theme' && themes.includes(chosen)) known[name] = chosen;
    else if (name in colors && /^#[0-9a-f]{6}$/i.test(chosen)) known[name] = chosen;
    if (known[name] === undefined) delete known[name];
  }
  return known;
}

/**
 * The style sheet's text.
 * @param {Record<string, string | number | null | undefined>} chosen
 * @param {string} theme
 */
export function appearanceRule(chosen, theme) {
  let rule = '';
  for (const [name, { property, values, unit }] of Object.entries(settings)) {
    const value = chosen[name] ?? undefined;
    if (value !== undefined) rule += `${property}:${values?.[value] ?? `${value}${unit}`};`;
  }
  if (theme === 'custom') {
    for (const [name, properties] of Object.entries(colors)) {
      const value = chosen[name];
      if (value) rule += properties.map((property) => `${property}:${value};`).join('');
    }
    // Quieter shades of the two colors, as no more are asked for.
    const { text, background } = chosen;
    if (text && background) {
      rule += `--_line:color-mix(in oklab,${text} 25%,${background});`;
      rule += `--_surface:color-mix(in oklab,${text} 7%,${background});`;
      rule += `--_highlight:color-mix(in oklab,${text} 20%,${background});`;
    }
  }
  return rule && `:host{${rule}}`;
}
