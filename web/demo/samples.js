/**
 * The list of sample articles, grouped by the form they come in.
 * @module
 */

import { make } from '../make.js';

/**
 * @typedef {object} Sample
 * @property {string} id
 * @property {string} title
 * @property {string} note   what can be seen in it
 * @property {string} file   below samples/
 * @property {string} [lang]
 *
 * @typedef {{ heading: string, samples: Sample[] }} Group
 */

const folder = new URL('../samples/', import.meta.url);

/**
 * @param {(sample: Sample, url: string) => void} onChoose
 */
export async function startSamples(onChoose) {
  const place = /** @type {HTMLElement} */ (document.getElementById('samples'));
  const response = await fetch(new URL('index.json', folder));
  /** @type {Group[]} */
  const groups = await response.json();
  const all = groups.flatMap(({ samples }) => samples);

  for (const { heading, samples } of groups) {
    const items = samples.map((sample) =>
      make(
        'li',
        {},
        make(
          'a',
          { href: `?sample=${sample.id}`, 'data-sample': sample.id },
          make('span', { class: 'sample-title', lang: sample.lang, dir: 'auto' }, sample.title),
          make('span', { class: 'sample-note' }, sample.note),
        ),
      ),
    );
    place.append(make('h3', {}, heading), make('ul', { role: 'list' }, ...items));
  }
  place.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element && target.closest('[data-sample]');
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    choose(link.getAttribute('data-sample') ?? '');
    // On a small screen the article is below.
    const proof = document.getElementById('proof');
    if (proof && proof.getBoundingClientRect().top > innerHeight / 2) proof.scrollIntoView();
  });

  /** @param {string | undefined} id  nothing: none of them is shown */
  function mark(id) {
    for (const link of place.querySelectorAll('[data-sample]')) {
      if (link.getAttribute('data-sample') === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** @param {string} id */
  function choose(id) {
    const sample = all.find((other) => other.id === id);
    if (!sample) return false;
    mark(id);
    onChoose(sample, new URL(sample.file, folder).href);
    return true;
  }

  return { choose, mark, first: all[0].id };
}
