/**
 * Blocks of code get the name of their language, a button that copies them, and one that wraps long
 * lines. These lie over the block's corner, so that nothing moves when they come.
 * @module
 */

import { make } from '../make.js';
import { addRules } from '../styles.js';
import { copy } from './clipboard.js';
import { css } from './css.js';
import { wrap } from './wrap.js';

/** Names that are not just their identifier with a capital. @type {Record<string, string>} */
const names = {
  bash: 'Shell',
  c: 'C',
  cpp: 'C++',
  cs: 'C#',
  csharp: 'C#',
  css: 'CSS',
  html: 'HTML',
  ini: 'INI',
  js: 'JavaScript',
  javascript: 'JavaScript',
  json: 'JSON',
  jsx: 'JSX',
  md: 'Markdown',
  php: 'PHP',
  py: 'Python',
  rb: 'Ruby',
  rs: 'Rust',
  sh: 'Shell',
  sql: 'SQL',
  toml: 'TOML',
  ts: 'TypeScript',
  tsx: 'TSX',
  typescript: 'TypeScript',
  xml: 'XML',
  yaml: 'YAML',
  yml: 'YAML',
};

/** @param {Element} code */
export function languageOf(code) {
  return /(?:^| )language-(\S+)/.exec(code.className)?.[1]?.toLowerCase();
}

/** @param {string} language */
const nameOf = (language) => names[language] ?? language[0].toUpperCase() + language.slice(1);

/**
 * @param {import('../tools.js').Reading} reading
 * @param {HTMLElement} part
 */
export function enhance(reading, part) {
  addRules(reading, 'code', rules);
  const blocks = [...part.querySelectorAll('pre > code:not(.math-display)')];
  for (const code of part.matches('pre') ? part.querySelectorAll('code') : blocks) {
    const pre = code.parentElement;
    if (!pre || pre.parentElement?.matches('.code')) continue;
    addBar(pre, code, reading.words);
  }
}

/**
 * @param {HTMLElement} pre
 * @param {Element} code
 * @param {import('../words.js').Words} words
 */
function addBar(pre, code, words) {
  const language = languageOf(code);
  const wrapButton = make('button', { type: 'button', 'aria-pressed': 'false' }, words.wrapLines);
  const copyButton = make(
    'button',
    { type: 'button' },
    make('span', { class: 'label', 'aria-live': 'polite' }, words.copy),
  );
  wrapButton.addEventListener('click', () => {
    const wrapped = pre.classList.toggle('wrapped');
    wrapButton.setAttribute('aria-pressed', String(wrapped));
  });
  copyButton.addEventListener('click', () => copy(code.textContent ?? '', copyButton, words));
  const box = make('div', { class: 'code' });
  wrap(pre, box);
  box.append(
    make(
      'div',
      { class: 'code-bar', part: 'code-bar' },
      wrapButton,
      copyButton,
      language && make('span', { class: 'code-language', translate: 'no' }, nameOf(language)),
    ),
  );
  // What scrolls has to be reached by keys.
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', language ? nameOf(language) : words.code);
}

const rules = css`
  .code {
    position: relative;
    margin-block: 1.1em;
  }

  .code > pre {
    margin-block: 0;
  }

  :is(.content, .slice) > .code {
    margin-inline: calc(-1 * min(0.87em, var(--_padding)));
  }

  .code-bar {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
    display: flex;
    gap: 0.125rem;
    align-items: center;
    color: var(--_muted);
    font: 0.75rem / 1.75rem var(--_ui-font);
    font-size-adjust: none;
    letter-spacing: normal;
    word-spacing: normal;
  }

  .code-bar > * {
    border-radius: 4px;
    background: var(--_surface);
  }

  .code-language {
    padding-inline: 0.5rem;
  }

  .code-bar button {
    min-block-size: 1.75rem;
    padding: 0 0.5rem;
    border: 0;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .code-bar button:hover {
    background: var(--_line);
    color: var(--_strong);
  }

  .code-bar [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
  }

  @media (hover: hover) {
    .code:not(:hover, :focus-within) .code-bar button {
      opacity: 0;
    }
  }

  pre.wrapped {
    overflow-wrap: anywhere;
    text-wrap: wrap;
    white-space-collapse: preserve;
  }

  @media print {
    .code-bar {
      display: none;
    }
  }
`;
