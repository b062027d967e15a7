/**
 * What stands above an article: title, byline, date, reading time, lead image. The same in a page, where
 * it becomes nodes, and on a server, where it becomes text.
 * @module
 */

import { formatDate, formatMinutes } from './language.js';

/**
 * @typedef {import('./article.js').Article} Article
 * @typedef {import('./article.js').LeadImage} LeadImage
 * @typedef {import('./article.js').Person} Person
 */

/**
 * What a header is made by and with.
 * @template Part  an element, as nodes or as text
 * @typedef {object} Place
 * @property {(tag: any, attributes: Record<string, string | undefined>,
 *   ...children: (Part | string | undefined | null | false)[]) => Part} make
 * @property {(title: string) => Part} titleHeading  the heading that the content begins with, taken
 *   from there, where it is the same
 * @property {(src: string) => boolean} shows  whether the content has the picture
 * @property {string | undefined} baseUrl  what relative addresses are resolved against
 * @property {boolean} [withheld]  whether other sites are not to be asked for pictures
 */

/**
 * @template Part
 * @param {Pick<Article, 'metadata' | 'statistics'>} article
 * @param {string} language  of the article
 * @param {import('./words.js').Words} words  in that language
 * @param {Place<Part>} place
 * @returns {Part | undefined}  nothing when nothing is known
 */
export function headerOf({ metadata, statistics }, language, words, place) {
  const { make } = place;
  const kicker = metadata.section?.value ?? metadata.siteName?.value;
  const title = metadata.title?.value;
  const parts = [
    kicker && make('p', { class: 'kicker', part: 'kicker' }, kicker),
    title && place.titleHeading(title),
    metadata.subtitle &&
      make('p', { class: 'subtitle', part: 'subtitle' }, metadata.subtitle.value),
    credits(metadata, statistics.readingMinutes, language, words, place),
    metadata.leadImage && leadFigure(metadata.leadImage.value, words, place),
  ];
  if (!parts.some(Boolean)) return undefined;
  return make('header', { class: 'header', part: 'header' }, ...parts);
}

/**
 * The line with names, dates and reading time.
 * @template Part
 * @param {Article['metadata']} metadata
 * @param {number} minutes
 * @param {string} language
 * @param {import('./words.js').Words} words
 * @param {Place<Part>} place
 */
function credits({ byline, published, modified }, minutes, language, words, place) {
  const { make } = place;
  /** @param {string} name @param {(Part | string)[]} children */
  const item = (name, ...children) => make('span', { class: name, part: name }, ...children);
  /** @param {string} iso */
  const dateElement = (iso) => make('time', { datetime: iso }, formatDate(iso, language));
  const changed = modified && modified.value.slice(0, 10) !== published?.value.slice(0, 10);
  const entries = [
    byline && byline.value.length > 0 && item('byline', ...names(byline.value, language, place)),
    published && item('date', dateElement(published.value)),
    changed && item('date', `${words.updated} `, dateElement(modified.value)),
    minutes > 0 && item('reading-time', formatMinutes(minutes, language)),
  ].filter(Boolean);
  return entries.length > 0 && make('p', { class: 'credits', part: 'credits' }, ...entries);
}

/**
 * Names joined as the language joins them, each linked where its page is known.
 * @template Part
 * @param {Person[]} people
 * @param {string} language
 * @param {Place<Part>} place
 * @returns {(Part | string)[]}
 */
function names(people, language, { make, baseUrl }) {
  let next = 0;
  return new Intl.ListFormat(language)
    .formatToParts(people.map(({ name }) => name))
    .map(({ type, value }) => {
      if (type !== 'element') return value;
      const url = safeUrl(people[next++].url, ['http:', 'https:'], baseUrl);
      return url ? make('a', { href: url, rel: 'noopener noreferrer' }, value) : value;
    });
}

/**
 * The lead image; where only its description is known, that in its place. Nothing when the content
 * shows the same picture.
 * @template Part
 * @param {LeadImage} image
 * @param {import('./words.js').Words} words
 * @param {Place<Part>} place
 */
function leadFigure({ url, alt, caption, credit, width, height }, words, place) {
  const { make } = place;
  const src = safeUrl(
    url,
    place.withheld ? ['data:'] : ['http:', 'https:', 'data:'],
    place.baseUrl,
  );
  if (src && place.shows(src)) return undefined;
  if (!src && !alt) return undefined;
  const picture = src
    ? make('img', {
        src,
        alt: alt ?? '',
        referrerpolicy: 'no-referrer',
        width: size(width),
        height: size(height),
      })
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
 * @param {string} [baseUrl]  without one, what is relative stays so
 */
function safeUrl(url, schemes, baseUrl) {
  const base = baseUrl ?? 'https://base.invalid/';
  if (!url || !URL.canParse(url, base)) return undefined;
  const { href, protocol } = new URL(url, base);
  if (!schemes.includes(protocol)) return undefined;
  if (protocol === 'data:' && !/^data:image\/(png|gif|jpeg|webp|avif)[;,]/i.test(href)) {
    return undefined;
  }
  return baseUrl === undefined && !URL.canParse(url) ? url : href;
}
