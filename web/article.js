/**
 * What a conversion gives: the same object wherever it was made, on this thread or in a worker.
 * @module
 */

/**
 * @typedef {'html' | 'slices' | 'info' | 'json' | 'markdown' | 'text' | 'body'} Output
 *   `info` is the JSON of an article without its content, `body` its running text alone.
 *
 * @typedef {object} ReadOptions
 * @property {string} [from]      `auto` (found out by content), `markdown`, `commonmark`, `html`,
 *                                `text` or `json`
 * @property {string} [charset]   character encoding of bytes, as their server said it
 * @property {string} [url]       where the source came from: relative URLs are resolved against it
 * @property {string} [idPrefix]  put before every id, `article-` when not said
 * @property {'load' | 'withhold'} [remoteContent]  whether pictures on other sites are shown, or told in
 *                                words, so that nobody is asked for them
 * @property {string} [imageProxy]  where pictures on other sites are fetched from instead: an address in
 *                                which `{url}`, or its end, stands for the picture's own
 *
 * @typedef {{ name: string, url?: string }} Person
 * @typedef {object} LeadImage
 * @property {string} [url]  missing where only a description is known
 * @property {string} [alt]
 * @property {string} [caption]
 * @property {string} [credit]
 * @property {number} [width]   in pixels
 * @property {number} [height]  in pixels
 *
 * @typedef {object} Metadata  each value with where it came from, such as `json-ld` or `front-matter`
 * @property {Sourced<string>} [title]
 * @property {Sourced<string>} [subtitle]
 * @property {Sourced<Person[]>} [byline]
 * @property {Sourced<string>} [published]  ISO 8601: a year, a month, a day or a time
 * @property {Sourced<string>} [modified]
 * @property {Sourced<string>} [siteName]
 * @property {Sourced<string>} [section]
 * @property {Sourced<string[]>} [tags]
 * @property {Sourced<string>} [language]  BCP 47
 * @property {Sourced<'ltr' | 'rtl' | 'none'>} [direction]
 * @property {Sourced<string>} [excerpt]
 * @property {Sourced<string>} [canonicalUrl]
 * @property {Sourced<LeadImage>} [leadImage]
 * @property {Sourced<string>} [licence]
 * @property {Sourced<boolean>} [isFree]
 * @property {Record<string, unknown>} [extra]  fields of front matter that have no place above
 *
 * @typedef {{ depth: number, text: string, anchor: string }} OutlineEntry  `anchor` is the heading's id
 *
 * @typedef {object} Statistics
 * @property {number} words
 * @property {number} cjkCharacters
 * @property {number} characters
 * @property {number} images
 * @property {number} readingMinutes
 *
 * @typedef {object} Diagnostic
 * @property {string} code
 * @property {string} message
 * @property {number} [offset]  in bytes, of the first time
 * @property {number} count
 */

/**
 * @template Value
 * @typedef {{ value: Value, source: string }} Sourced
 */

/** Why there is no article: a code for programs, a sentence for people. */
export class ArticleError extends Error {
  /**
   * @param {string} code     such as `invalid-json`; codes are only ever added to
   * @param {string} message
   * @param {{ offset?: number, charset?: string, cause?: unknown }} [details]
   */
  constructor(code, message, { offset, charset, cause } = {}) {
    super(message, { cause });
    this.name = 'ArticleError';
    this.code = code;
    /** Byte offset in the source, where a place is to blame. */
    this.offset = offset;
    /** The character encoding that `unsupported-charset` is about. */
    this.charset = charset;
  }
}

const decoder = new TextDecoder();

/**
 * One article. Its parts are bytes as the core wrote them and are decoded when asked for; parts that
 * were not made along with it are made from the source when first asked for.
 */
export class Article {
  /** @type {Map<Output, Uint8Array | string>} */
  #parts;
  /** @type {(output: Output) => Uint8Array | string} */
  #make;
  /** @type {any} */
  #info;

  /**
   * @param {Iterable<[Output, Uint8Array | string]>} parts
   * @param {(output: Output) => Uint8Array | string} make  gives a part that is not among them
   */
  constructor(parts, make) {
    this.#parts = new Map(parts);
    this.#make = make;
  }

  /** The content as HTML: semantic, safe, without the header that the metadata gives. */
  get html() {
    return this.#parts.has('slices') ? this.slices.join('') : this.part('html');
  }

  /**
   * The same in pieces of whole blocks, each small enough to be put into a page between two frames; one
   * piece unless it is a long article that was read in a worker.
   * @returns {string[]}
   */
  get slices() {
    return this.#parts.has('slices') ? this.part('slices').split('\0') : [this.part('html')];
  }

  /**
   * Title, byline, dates and so on; each value with where it came from.
   * @returns {Metadata}
   */
  get metadata() {
    return this.#information.metadata;
  }

  /**
   * The headings in order.
   * @returns {OutlineEntry[]}
   */
  get outline() {
    return this.#information.outline;
  }

  /**
   * How much there is to read.
   * @returns {Statistics}
   */
  get statistics() {
    return this.#information.statistics;
  }

  /**
   * What was odd about the source, with byte offsets.
   * @returns {Diagnostic[]}
   */
  get diagnostics() {
    return this.#information.diagnostics;
  }

  /**
   * What the source was taken for, and how surely (0 to 1).
   * @returns {{ name: string, confidence: number }}
   */
  get format() {
    return this.#information.format;
  }

  toMarkdown() {
    return this.part('markdown');
  }

  toText() {
    return this.part('text');
  }

  /** The whole article as an object: metadata, outline, statistics and the content as mdast. */
  toJSON() {
    return JSON.parse(this.part('json'));
  }

  /**
   * A part as the text that the core wrote.
   * @param {Output} output
   * @returns {string}
   */
  part(output) {
    let value = this.#parts.get(output) ?? this.#make(output);
    if (typeof value !== 'string') value = decoder.decode(value);
    this.#parts.set(output, value);
    return value;
  }

  get #information() {
    this.#info ??= JSON.parse(this.part('info'));
    return this.#info;
  }
}

/**
 * The articles of a source that holds several.
 * @param {Output[]} outputs
 * @param {(outputs: Output[]) => Uint8Array[]} make  JSON lists of outputs, an item for each article
 * @param {Uint8Array[]} [lists]  those of `outputs`, where they are made already
 */
export function articlesOf(outputs, make, lists = make(outputs)) {
  /** @param {Uint8Array} list @returns {string[]} */
  const items = (list) =>
    JSON.parse(decoder.decode(list)).map((/** @type {unknown} */ item) =>
      typeof item === 'string' ? item : JSON.stringify(item),
    );
  const parts = lists.map(items);
  return parts[0].map(
    (_, index) =>
      new Article(
        outputs.map((output, part) => [output, parts[part][index]]),
        (output) => items(make([output])[0])[index],
      ),
  );
}
