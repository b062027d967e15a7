/**
 * Buttons that show a picture, and say in words what they do.
 * @module
 */

import { make } from '../make.js';
import { css } from './css.js';
import { icon } from './icons.js';

/**
 * @param {string} picture
 * @param {string} label
 * @param {() => unknown} [onClick]
 */
export function iconButton(picture, label, onClick) {
  const button = make(
    'button',
    { type: 'button', class: 'tool', part: 'tool', 'aria-label': label, title: label },
    icon(picture),
  );
  if (onClick) button.addEventListener('click', onClick);
  return button;
}

/**
 * @param {string} label
 * @param {(button: HTMLButtonElement) => unknown} onClick
 */
export function textButton(label, onClick) {
  const button = make(
    'button',
    { type: 'button', class: 'text-button' },
    make('span', { class: 'label', 'aria-live': 'polite' }, label),
  );
  button.addEventListener('click', () => onClick(button));
  return button;
}

export const buttonRules = css`
  .tool {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    padding: 0;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .tool:hover,
  .tool[aria-pressed='true'],
  .tool[aria-expanded='true'] {
    background: var(--_surface);
    color: var(--_strong);
  }

  .tool:focus-visible {
    outline-offset: -2px;
  }

  .tool:disabled {
    opacity: 0.4;
    cursor: default;
  }

  .icon {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.6;
  }

  .text-button {
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: none;
    color: var(--_strong);
    font: inherit;
    cursor: pointer;
  }

  .text-button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
`;
