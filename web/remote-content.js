/**
 * The question whether to ask other sites for the pictures of an article, where the page has the viewer
 * ask it (`remote-content="ask"`). Loaded only then.
 * @module
 */

import { make } from './make.js';

/**
 * Puts the question above the article, unless nothing was withheld.
 * @param {import('./tools.js').Reading} reading
 * @param {() => void} show  shows the pictures; to be called when the reader agrees
 */
export function askForRemote({ view, page, article, words }, show) {
  const lead = article?.metadata.leadImage?.value.url;
  const withheld = view.querySelector('.withheld') ?? (lead && !lead.startsWith('data:'));
  if (!withheld || page.querySelector('.remote-question')) return;
  const id = 'remote-question';
  const button = make(
    'button',
    { class: 'retry', type: 'button', 'aria-describedby': id },
    words.showPictures,
  );
  button.addEventListener('click', () => {
    // The button goes away; the next press of Tab goes on from here.
    page.focus();
    show();
  });
  page.prepend(
    make(
      'div',
      { class: 'remote-question', part: 'remote-question', role: 'note', lang: words.lang },
      make('p', { id }, words.picturesElsewhere),
      button,
    ),
  );
}
