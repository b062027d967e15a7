/**
 * The interface's own words. Dates, numbers and lists of names need none: Intl knows them in every
 * language.
 * @module
 */

export const words = {
  loading: 'Loading the article…',
  empty: 'There is nothing to read here yet.',
  retry: 'Try again',
  sourceAsIs: 'The source as it is',
  details: 'Details',
  /** Above the description of a picture that is not there. */
  describedPicture: 'The picture, in words',
  /** Before the credit of a picture. */
  credit: 'Picture:',
  /** Before the date of the last change. */
  updated: 'Updated',
};

/**
 * What to tell a person when there is no article: what happened and what can be done.
 * @type {Record<string, { title: string, advice: string }>}
 */
const failures = {
  'not-found': {
    title: 'There is no article at this address',
    advice: 'It may have moved. Check the address, or go to the site’s front page.',
  },
  refused: {
    title: 'The server did not hand over the article',
    advice: 'It may want you to sign in, or be busy. Try again in a moment.',
  },
  network: {
    title: 'The article could not be fetched',
    advice:
      'You may be offline, or the other site does not let this page read it. ' +
      'Check your connection and try again.',
  },
  'invalid-json': {
    title: 'This JSON is broken',
    advice: 'The place named below is where it stops making sense.',
  },
  'unsupported-json': {
    title: 'This JSON holds no article',
    advice: 'An article as JSON is a document made here, or an mdast tree.',
  },
  'unknown-format': {
    title: 'This form of article is not known',
    advice: 'Leave out the attribute “from”, and the form is found out from the content.',
  },
  'unsupported-charset': {
    title: 'The characters of this text cannot be told',
    advice: 'Save it as UTF-8 and try again.',
  },
  'too-large': {
    title: 'The article is too large for this device',
    advice: 'Open a part of it, or close other pages and try again.',
  },
  'engine-unavailable': {
    title: 'The viewer could not start',
    advice: 'A part of it did not load, or this page’s security policy forbids WebAssembly.',
  },
  'engine-failed': {
    title: 'The viewer stumbled over this article',
    advice: 'That is our mistake. Trying again is safe; telling us would help.',
  },
};

/** @param {string} code  of an ArticleError */
export function failure(code) {
  return (
    failures[code] ?? {
      title: 'The article cannot be shown',
      advice: 'The reason is below.',
    }
  );
}
