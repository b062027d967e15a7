// Hostile input by the seed: pieces that have broken sanitizers, crossed with each other, with
// encodings and with the forms that articles come in. The same seed gives the same input.

/** A small generator of numbers: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32 @param {number} seed */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What runs when a browser takes it for a script: it calls `executed`. */
const script = 'executed(1)';

const elements = [
  ...[
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'button',
    'select',
    'textarea',
  ],
  ...['option', 'template', 'noscript', 'noembed', 'noframes', 'xmp', 'plaintext', 'title', 'base'],
  ...['meta', 'link', 'svg', 'math', 'mtext', 'mglyph', 'malignmark', 'annotation-xml', 'desc'],
  ...[
    'foreignObject',
    'use',
    'animate',
    'set',
    'image',
    'img',
    'video',
    'audio',
    'source',
    'track',
  ],
  ...['a', 'p', 'div', 'span', 'table', 'tr', 'td', 'caption', 'colgroup', 'ul', 'li', 'details'],
  ...['summary', 'b', 'i', 'font', 'code', 'pre', 'h1', 'marquee', 'dialog', 'frameset', 'body'],
  ...[
    'html',
    'head',
    'portal',
    'fencedframe',
    'selectedcontent',
    'picture',
    'ruby',
    'rt',
    'q',
    'x-y',
  ],
];

const urls = [
  `javascript:${script}`,
  `JaVaScRiPt:${script}`,
  `java\tscript:${script}`,
  `java&#10;script:${script}`,
  `&#x6a;avascript&colon;${script}`,
  `\u0001javascript:${script}`,
  ` javascript:${script}`,
  `javascript&Tab;:${script}`,
  `vbscript:${script}`,
  `data:text/html,<script>${script}</script>`,
  `data:image/svg+xml,<svg onload=${script}>`,
  'data:image/png;base64,iVBORw0KGgo=',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'view-source:https://example.org',
  '//example.org/a',
  'https://example.org/?a=1&b=%22%3E',
  'https:javascript:1',
  'http://[::1',
  '#x',
  '#"><img src=x onerror=executed(1)>',
  'a.png',
  '\\\\example.org\\a',
  'mailto:a@example.org?body=<script>',
];

const attributes = [
  ...['href', 'src', 'srcset', 'xlink:href', 'action', 'formaction', 'poster', 'data', 'srcdoc'],
  ...[
    'background',
    'cite',
    'ping',
    'manifest',
    'codebase',
    'dynsrc',
    'lowsrc',
    'data-src',
    'content',
  ],
];
const handlers = [
  'onload',
  'onerror',
  'onclick',
  'onfocus',
  'ontoggle',
  'onbegin',
  'onanimationstart',
];
const names = [
  'id',
  'name',
  'class',
  'style',
  'title',
  'alt',
  'lang',
  'dir',
  'is',
  'slot',
  'part',
  'for',
];
const nameValues = [
  ...['x', 'body', 'attributes', 'location', '__proto__', 'constructor', 'article-x', 'a b', ''],
  ...['"><script>executed(1)</script>', "' onerror=executed(1) '", '`', '</title>', '-->', ']]>'],
  ...[
    'background:url(https://example.org/s)',
    'expression(executed(1))',
    '\u0000',
    '\u2028',
    '\u202e',
  ],
];

const fragments = [
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '?>',
  '<!doctype html>',
  '</',
  '<',
  '>',
  '&lt;script&gt;',
  '&#60;',
  '&#x3c',
  '&amp;lt;',
  '&zwnj;',
  '\u0000',
  '\r',
  '\u000c',
  '\u00a0',
  '\ufeff',
  `<script>${script}</script>`,
  `<img src=x onerror=${script}>`,
  `<svg/onload=${script}>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${script}&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=${script}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${script}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${script}>">`,
  `<template shadowrootmode=open><img src=x onerror=${script}></template>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${script}>">`,
  'words of an article that should stay, in order',
  'fi\u0301n — “quoted”',
  '漢字とかな',
  'עברית',
  '`code`',
];

const markdown = [
  (/** @type {string} */ inner) => `[text](${inner})`,
  (/** @type {string} */ inner) => `[text](<${inner}> "title\\"")`,
  (/** @type {string} */ inner) => `![alt](${inner})`,
  (/** @type {string} */ inner) => `[x]: ${inner}\n\n[x]`,
  (/** @type {string} */ inner) => `<${inner}>`,
  (/** @type {string} */ inner) => `\`\`\`${inner}\n${inner}\n\`\`\``,
  (/** @type {string} */ inner) => `\`${inner}\``,
  (/** @type {string} */ inner) => `$${inner}$`,
  (/** @type {string} */ inner) => `# ${inner} {#${inner}}`,
  (/** @type {string} */ inner) => `> [!NOTE] ${inner}\n> ${inner}`,
  (/** @type {string} */ inner) => `| ${inner} |\n| --- |\n| ${inner} |`,
  (/** @type {string} */ inner) => `- [ ] ${inner}\n    ${inner}`,
  (/** @type {string} */ inner) => `a[^1]\n\n[^1]: ${inner}`,
  (/** @type {string} */ inner) =>
    `---\ntitle: "${inner.replaceAll('"', '')}"\nimage: ${inner}\n---\n\n${inner}`,
  (/** @type {string} */ inner) => `*${inner}* **${inner}** ~~${inner}~~ ==${inner}==`,
];

const json = [
  (/** @type {string} */ inner) => ({ type: 'root', children: [{ type: 'html', value: inner }] }),
  (/** @type {string} */ inner) => ({
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: inner, title: inner, children: [{ type: 'text', value: inner }] },
        ],
      },
      { type: 'image', url: inner, alt: inner },
      { type: 'code', lang: inner, value: inner },
      { type: 'script', children: [{ type: 'text', value: inner }], onclick: inner, style: inner },
      {
        type: 'heading',
        depth: 1,
        id: inner,
        anchor: inner,
        children: [{ type: 'text', value: inner }],
      },
    ],
  }),
  (/** @type {string} */ inner) => ({
    version: 1,
    metadata: {
      title: { value: inner, source: 'json-ld' },
      leadImage: { value: { url: inner, alt: inner } },
    },
    content: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: inner }] }],
    },
  }),
];

/**
 * @param {number} seed
 * @returns {{ kind: 'html' | 'markdown' | 'text' | 'json', payload: string }}
 */
export function hostileInput(seed) {
  const random = randomNumbers(seed);
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (/** @type {number} */ share) => random() < share;

  /** @param {string} value */
  function quoted(value) {
    const quote = pick(['"', '"', "'", '`', '']);
    return quote + (chance(0.7) ? value.replaceAll(quote || ' ', '&quot;') : value) + quote;
  }

  function attribute() {
    if (chance(0.3)) return `${pick(handlers)}=${quoted(script)}`;
    if (chance(0.5)) return `${pick(attributes)}=${quoted(pick(urls))}`;
    return `${pick(names)}=${quoted(pick(nameValues))}`;
  }

  function tag() {
    const name = chance(0.1) ? pick(elements).toUpperCase() : pick(elements);
    const space = pick([' ', ' ', '/', '\n', '\t', '\u000c']);
    let text = `<${name}`;
    for (let count = Math.floor(random() * 4); count > 0; count--) text += space + attribute();
    return text + pick(['>', '>', '>', '/>', '', ' ', '>>']);
  }

  function html() {
    /** @type {string[]} */
    const pieces = [];
    for (let count = 2 + Math.floor(random() * 9); count > 0; count--) {
      if (chance(0.45)) pieces.push(tag());
      else if (chance(0.4)) pieces.push(`</${pick(elements)}${chance(0.8) ? '>' : ''}`);
      else pieces.push(pick(fragments));
    }
    return pieces.join(pick(['', '', ' ', '\n', '\n\n']));
  }

  const kind = pick(
    /** @type {const} */ (['html', 'html', 'html', 'markdown', 'markdown', 'json', 'text']),
  );
  if (kind === 'markdown') {
    const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      pick(markdown)(chance(0.5) ? pick(urls) : html()),
    );
    return { kind, payload: parts.join('\n\n') };
  }
  if (kind === 'json')
    return { kind, payload: JSON.stringify(pick(json)(chance(0.5) ? pick(urls) : html())) };
  const page = chance(0.3)
    ? `<!doctype html><title>${html()}</title><body><article>${html()}`
    : html();
  return { kind, payload: page };
}
