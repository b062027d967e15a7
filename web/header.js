/**
 * What stands above an article: title, byline, date, reading time, lead image.
 * @module
 */

import { formatDate, formatMinutes } from './language.js';
import { make } from './make.js';

/**
 * @typedef {import('./article.js').Article} Article
 * @typedef {import('./article.js').LeadImage} LeadImage
 * @typedef {import('./article.js').Person} Person
 */

/**
 * @param {Article} article
 * @param {string} language  of the article
 * @param {import('./words.js').Words} words  in that language
 * @param {Element} content  the article's content, where the lead image may stand already
 * @returns {HTMLElement | undefined}  nothing when nothing is known
 */
export function makeHeader({ metadata, statistics }, language, words, content) {
  const kicker = metadata.section?.value ?? metadata.siteName?.value;
  const title = metadata.title?.value;
  const parts = [
    kicker && make('p', { class: 'kicker', part: 'kicker' }, kicker),
    title && titleHeading(title, content),
    metadata.subtitle &&
      make('p', { class: 'subtitle', part: 'subtitle' }, metadata.subtitle.value),
    credits(metadata, statistics.readingMinutes, language, words),
    metadata.leadImage && leadFigure(metadata.leadImage.value, words, content),
  ];
  if (!parts.some(Boolean)) return undefined;
  return make('header', { class: 'header', part: 'header' }, ...parts);
}

/**
 * The title. Where the content begins with it, that heading moves up here, with what stands in it and
 * the id that links lead to.
 * @param {string} title
 * @param {Element} content
 */
function titleHeading(title, content) {
  const first = content.firstElementChild;
  const repeated = first?.localName === 'h1' && plain(first.textContent) === plain(title);
  const heading = repeated ? first : make('h1', {}, title);
  heading.classList.add('title');
  heading.part.add('title');
  heading.id ||= 'viewer-title';
  return heading;
}

/** @param {string | null} text */
const plain = (text) => text?.replace(/\s+/g, ' ').trim();

/**
 * The line with names, dates and reading time.
 * @param {Article['metadata']} metadata
 * @param {number} minutes
 * @param {string} language
 * @param {import('./words.js').Words} words
 */
function credits({ byline, published, modified }, minutes, language, words) {
  const changed = modified && modified.value.slice(0, 10) !== published?.value.slice(0, 10);
  const entries = [
    byline && byline.value.length > 0 && item('byline', ...names(byline.value, language)),
    published && item('date', dateElement(published.value, language)),
    changed && item('date', `${words.updated} `, dateElement(modified.value, language)),
    minutes > 0 && item('reading-time', formatMinutes(minutes, language)),
  ].filter(Boolean);
  return entries.length > 0 && make('p', { class: 'credits', part: 'credits' }, ...entries);
}

/** @param {string} name @param {import('./make.js').Child[]} children */
const item = (name, ...children) => make('span', { class: name, part: name }, ...children);

/** @param {string} iso @param {string} language */
const dateElement = (iso, language) => make('time', { datetime: iso }, formatDate(iso, language));

/**
 * Names joined as the language joins them, each linked where its page is known.
 * @param {Person[]} people
 * @param {string} language
 * @returns {(Node | string)[]}
 */
function names(people, language) {
  let next = 0;
  return new Intl.ListFormat(language)
    .formatToParts(people.map(({ name }) => name))
    .map(({ type, value }) => {
      if (type !== 'element') return value;
      const url = safeUrl(people[next++].url, ['http:', 'https:']);
      return url ? make('a', { href: url, rel: 'noopener noreferrer' }, value) : value;
    });
}

/**
 * The lead image; where only its description is known, that in its place. Nothing when the content
 * shows the same picture.
 * @param {LeadImage} image
 * @param {import('./words.js').Words} words
 * @param {Element} content
 */
function leadFigure({ url, alt, caption, credit, width, height }, words, content) {
  const src = safeUrl(url, ['http:', 'https:', 'data:']);
  const shown = [...content.querySelectorAll('img')].some((other) => other.src === src);
  if (src && shown) return undefined;
  if (!src && !alt) return undefined;
  const picture = src
    ? make('img', { src, alt: alt ?? '', width: size(width), height: size(height) })
    : make(
        'div',
        { class: 'described', part: 'described' },
        make('p', { class: 'described-label' }, words.describedPicture),
        make('p', { class: 'described-text', dir: 'auto' }, alt),
      );
  const text = [caption, credit && `${words.credit} ${credit}`].filter(Boolean).join(' ');
  return make(
    'figure',
    { class: 'lead', part: 'lead' },
    picture,
    text && make('figcaption', {}, text),
  );
}

/** @param {number} [pixels] */
const size = (pixels) => (pixels ? String(pixels) : undefined);

/**
 * Metadata may come from anywhere, so its addresses are looked at once more.
 * @param {string | undefined} url
 * @param {string[]} schemes
 */
function safeUrl(url, schemes) {
  if (!url || !URL.canParse(url, document.baseURI)) return undefined;
  const { href, protocol } = new URL(url, document.baseURI);
  if (!schemes.includes(protocol)) return undefined;
  if (protocol === 'data:' && !/^data:image\/(png|gif|jpeg|webp|avif)[;,]/i.test(href)) {
    return undefined;
  }
  return href;
}
