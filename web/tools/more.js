/**
 * The last button's panel: sharing, saving, printing, full screen, the list of keys.
 * @module
 */

import { init } from '../engine.js';
import { make } from '../make.js';
import { addRules } from '../styles.js';
import { namedTools } from '../tools.js';
import { textButton } from './button.js';
import { copy } from './clipboard.js';
import { css } from './css.js';
import { download } from './download.js';
import { htmlPage } from './html-page.js';
import { toggleFullscreen } from './keys.js';
import { makePanel, openPanel } from './panel.js';
import { placeQuote } from './position.js';
import { articleLink, quoteLink } from './share.js';

/** @typedef {import('../tools.js').Reading} Reading */

/** @type {WeakMap<Reading, HTMLElement>} */
const panels = new WeakMap();

/** @param {Reading} reading @param {HTMLElement} button */
export function open(reading, button) {
  openPanel(panels, reading, button, () => build(reading));
}

/** @param {Reading} reading */
function build(reading) {
  addRules(reading, 'more', rules);
  const { article, viewer, words } = reading;
  const names = namedTools(viewer.tools);
  /** @param {HTMLButtonElement} button @param {string} text */
  const copied = (button, text) => copy(text, button, words);
  /**
   * An article that came from a server may need the engine for its other forms.
   * @param {(button: HTMLButtonElement) => unknown} use
   */
  const withEngine = (use) => async (/** @type {HTMLButtonElement} */ button) => {
    await init();
    use(button);
  };
  const title = article.metadata.title?.value ?? document.title;

  const share = [
    'share' in navigator &&
      textButton(words.shareArticle, () =>
        // Turned away by the reader is no error.
        navigator.share({ title, url: articleLink(reading) }).catch(() => {}),
      ),
    textButton(words.copyArticleLink, (button) => copied(button, articleLink(reading))),
    textButton(words.copyPlaceLink, (button) => copied(button, quoteLink(placeQuote(reading)))),
    textButton(
      words.copyText,
      withEngine((button) => copied(button, article.toText())),
    ),
  ];
  const save = [
    textButton(
      words.saveMarkdown,
      withEngine(() => download(reading, article.toMarkdown(), '.md', 'text/markdown')),
    ),
    textButton(
      words.savePage,
      withEngine(() => download(reading, htmlPage(reading), '.html', 'text/html')),
    ),
    textButton(
      words.saveText,
      withEngine(() => download(reading, article.toText(), '.txt', 'text/plain')),
    ),
    textButton(
      words.saveData,
      withEngine(() =>
        download(reading, JSON.stringify(article.toJSON(), null, 2), '.json', 'application/json'),
      ),
    ),
    textButton(words.print, () => print()),
  ];
  const other = [
    names.has('fullscreen') &&
      document.fullscreenEnabled &&
      textButton(words.fullscreen, () => toggleFullscreen(viewer)),
    names.has('shortcuts') &&
      textButton(words.shortcuts, async () => {
        panel.hidePopover();
        const { show } = await import('./shortcuts.js');
        show(reading, names);
      }),
  ];
  const panel = makePanel(reading, 'more', words.more, [
    ...(names.has('share') ? section(words.share, share) : []),
    ...(names.has('save') ? section(words.save, save) : []),
    ...section('', other),
  ]);
  return panel;
}

/** @param {string} title @param {(Node | false)[]} buttons */
function section(title, buttons) {
  const group = make('div', {
    class: 'more-group',
    role: 'group',
    'aria-label': title || undefined,
  });
  for (const button of buttons) if (button) group.append(button);
  if (group.childElementCount === 0) return [];
  return title ? [make('h3', { class: 'more-title' }, title), group] : [group];
}

const rules = css`
  .more-title:not(.title) {
    margin: 0 0 0.375rem;
    color: var(--_muted);
    font: 400 0.8125rem / 1.4 var(--_ui-font);
  }

  .more-group {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-end: 0.875rem;
  }

  .more-group:last-child {
    margin-block-end: 0;
  }
`;
