/**
 * Language tags as they come with articles and pages: often missing, sometimes wrong.
 * @module
 */

/**
 * The first tag that is well-formed.
 * @param {(string | null | undefined)[]} candidates  best first
 * @returns {string}
 */
export function pickLanguage(...candidates) {
  for (const candidate of candidates) {
    if (!candidate) continue;
    try {
      return Intl.getCanonicalLocales(candidate)[0];
    } catch {
      // Not a language tag; the next one may be.
    }
  }
  return 'en';
}

/**
 * Of the closest element that states its language, through shadow trees.
 * @param {Element} element
 */
export function languageAround(element) {
  /** @type {Element | null} */
  let place = element;
  while (place) {
    const stated = place.closest('[lang]');
    if (stated) return stated.getAttribute('lang');
    const tree = place.getRootNode();
    place = tree instanceof ShadowRoot ? tree.host : null;
  }
  return null;
}

/**
 * A date as people write it. Shows no more than is known: a year, a month, or a day; the day is that
 * of the place where it was written.
 * @param {string} iso  ISO 8601
 * @param {string} language
 */
export function formatDate(iso, language) {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  }).format(date);
}

/**
 * Minutes in words, in any language: "5 minutes", "5 分", "٥ دقائق".
 * @param {number} minutes
 * @param {string} language
 * @param {'long' | 'short'} [unitDisplay]
 */
export function formatMinutes(minutes, language, unitDisplay = 'long') {
  const style = { style: 'unit', unit: 'minute', unitDisplay };
  return new Intl.NumberFormat(language, /** @type {Intl.NumberFormatOptions} */ (style)).format(
    minutes,
  );
}
