/**
 * How far the reader is: a thin line under the bar, and the minutes that are left.
 * @module
 */

import { formatMinutes } from '../language.js';
import { make } from '../make.js';
import { addRules } from '../styles.js';
import { filled } from '../words.js';
import { css } from './css.js';
import { headingsOf, watchPlace } from './place.js';

/**
 * @param {import('../tools.js').Reading} reading
 * @param {{ bar: HTMLElement, left: HTMLElement }} toolbar
 * @param {AbortSignal} signal
 */
export function start(reading, { bar, left }, signal) {
  addRules(reading, 'progress', rules);
  const { article, words } = reading;
  const line = make('div', {
    class: 'progress',
    part: 'progress',
    role: 'progressbar',
    'aria-label': words.progress,
    'aria-valuemin': '0',
    'aria-valuemax': '100',
  });
  const section = make('span', { class: 'bar-section', dir: 'auto' });
  const minutes = make('span', { class: 'bar-minutes' });
  left.append(section, minutes);
  bar.append(line);

  watchPlace(reading, ({ fraction, index }) => {
    if (signal.aborted) return;
    line.style.setProperty('--_read', String(fraction));
    line.setAttribute('aria-valuenow', String(Math.round(fraction * 100)));
    const rest = Math.ceil((1 - fraction) * article.statistics.readingMinutes);
    minutes.textContent =
      rest > 0
        ? filled(words.minutesLeft, { minutes: formatMinutes(rest, words.lang, 'short') })
        : '';
    section.textContent = headingsOf(reading)[index]?.textContent ?? '';
  });
}

const rules = css`
  .progress {
    position: absolute;
    inset: auto 0 0;
    block-size: 2px;
    background: linear-gradient(var(--_line), var(--_line)) 0 100% / 100% 1px no-repeat;
  }

  .progress::after {
    content: '';
    display: block;
    block-size: 100%;
    inline-size: calc(100% * var(--_read, 0));
    background: var(--_accent);
  }

  .bar-section {
    min-inline-size: 0;
    overflow: hidden;
    color: var(--_text);
    text-overflow: ellipsis;
  }

  .bar-minutes {
    flex: none;
  }

  @container article-viewer (max-width: 34rem) {
    .bar-section {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .progress::after {
      background: Highlight;
    }
  }
`;
