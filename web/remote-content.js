/**
 * The question whether to ask other sites for the pictures of an article, where the page has the viewer
 * ask it (`remote-content="ask"`). Loaded only then.
 * @module
 */

import { make } from './make.js';
import { addRules } from './styles.js';
import { css } from './tools/css.js';

/**
 * Puts the question above the article, unless nothing was withheld.
 * @param {import('./tools.js').Reading} reading
 * @param {() => void} show  shows the pictures; to be called when the reader agrees
 */
export function askForRemote(reading, show) {
  const { view, page, article, words } = reading;
  const lead = article?.metadata.leadImage?.value.url;
  const withheld = view.querySelector('.withheld') ?? (lead && !lead.startsWith('data:'));
  if (!withheld || page.querySelector('.remote-question')) return;
  addRules(reading, 'remote-question', rules);
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

const rules = css`
  .remote-question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
    justify-content: center;
    padding: 0.75rem var(--_padding);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    font: 0.9375rem / 1.4 var(--_ui-font);
  }

  .remote-question > * {
    margin: 0;
  }

  figure > .withheld,
  .lead .withheld {
    padding: 2em 1em;
    border: 1px dashed var(--_line);
    border-radius: 5px;
    color: var(--_muted);
    font: 0.875em / 1.4 var(--_ui-font);
    text-align: center;
  }

  @media print {
    .remote-question {
      display: none;
    }
  }
`;
