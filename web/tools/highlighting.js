/**
 * Colors in code, by highlight.js, of which only the languages in the article are loaded.
 * @module
 */

import { addRules } from '../styles.js';
import { loaded } from '../tools.js';
import { languageOf } from './code.js';
import { css } from './css.js';
import { languageFiles } from './highlight-languages.js';

/** Longer blocks stay plain: coloring them would hold up the page. */
const maxLength = 100_000;

/** Other names of languages. @type {Record<string, string>} */
const aliases = {
  'c++': 'cpp',
  cs: 'csharp',
  docker: 'dockerfile',
  ex: 'elixir',
  golang: 'go',
  h: 'c',
  hpp: 'cpp',
  hs: 'haskell',
  html: 'xml',
  jl: 'julia',
  js: 'javascript',
  jsonc: 'json',
  json5: 'json',
  jsx: 'javascript',
  kt: 'kotlin',
  make: 'makefile',
  md: 'markdown',
  mjs: 'javascript',
  objc: 'objectivec',
  ps1: 'powershell',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  shell: 'bash',
  svg: 'xml',
  tex: 'latex',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  vue: 'xml',
  yml: 'yaml',
  zsh: 'bash',
};

/** Languages that stand within others. @type {Record<string, string[]>} */
const within = { xml: ['css', 'javascript'], markdown: ['xml'], php: ['xml'] };

/**
 * @param {import('../tools.js').Reading} reading
 * @param {HTMLElement} part
 */
export async function enhance(reading, part) {
  const blocks = [...part.querySelectorAll('pre > code[class*="language-"]:not([data-colored])')];
  const named = blocks.flatMap((code) => {
    const said = languageOf(code) ?? '';
    const language = aliases[said] ?? said;
    const wanted =
      Object.hasOwn(languageFiles, language) && (code.textContent?.length ?? 0) <= maxLength;
    return wanted ? [{ code, language }] : [];
  });
  if (named.length === 0) return;
  addRules(reading, 'highlighting', rules);
  // @ts-expect-error: web/build.mjs and web/server.mjs put it there.
  const { default: highlighter } = await import('../vendor/highlight/core.js');
  const languages = new Set(
    named.flatMap(({ language }) => [language, ...(within[language] ?? [])]),
  );
  await Promise.all([...languages].map((language) => register(highlighter, language)));
  for (const { code, language } of named) {
    // Between blocks the page may do something else.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (reading.signal.aborted) return;
    if (!highlighter.getLanguage(language)) continue;
    const { value } = highlighter.highlight(code.textContent, { language, ignoreIllegals: true });
    code.replaceChildren(...nodesOf(value));
    code.setAttribute('data-colored', '');
  }
}

/** @param {any} highlighter @param {string} language */
async function register(highlighter, language) {
  if (highlighter.getLanguage(language)) return;
  const file = await loaded(language, languageFiles[language]);
  if (file) highlighter.registerLanguage(language, file.default);
}

/** @type {Record<string, string>} */
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/**
 * Nodes for the little HTML that the highlighter writes: spans with classes, and text. Made one by
 * one, so that no text is taken for markup.
 * @param {string} html
 */
function nodesOf(html) {
  const root = new DocumentFragment();
  /** @type {(DocumentFragment | HTMLElement)[]} */
  const open = [root];
  for (const [, classes, end, text] of html.matchAll(
    /<span class="([^"]*)">|(<\/span>)|([^<]+)/g,
  )) {
    const parent = open[open.length - 1];
    if (classes !== undefined) {
      const span = document.createElement('span');
      span.className = classes;
      parent.append(span);
      open.push(span);
    } else if (end) {
      if (open.length > 1) open.pop();
    } else {
      parent.append(text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole));
    }
  }
  return root.childNodes;
}

const rules = css`
  .hljs-comment,
  .hljs-quote {
    color: var(--_muted);
    font-style: italic;
  }

  .hljs-keyword,
  .hljs-selector-tag,
  .hljs-literal,
  .hljs-section,
  .hljs-doctag,
  .hljs-name {
    color: var(--_important);
  }

  .hljs-string,
  .hljs-regexp,
  .hljs-addition,
  .hljs-attribute,
  .hljs-meta .hljs-string {
    color: var(--_tip);
  }

  .hljs-number,
  .hljs-symbol,
  .hljs-bullet,
  .hljs-meta,
  .hljs-template-variable {
    color: var(--_warning);
  }

  .hljs-title,
  .hljs-built_in,
  .hljs-type,
  .hljs-selector-id,
  .hljs-selector-class,
  .hljs-attr {
    color: var(--_note);
  }

  .hljs-deletion {
    color: var(--_caution);
  }

  .hljs-emphasis {
    font-style: italic;
  }

  .hljs-strong {
    font-weight: 700;
  }
`;
