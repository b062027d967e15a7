/**
 * Buttons that show a picture, and say in words what they do.
 * @module
 */

import { make } from '../make.js';
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
