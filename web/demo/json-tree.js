/**
 * JSON that can be folded. What is folded has no nodes yet, so big documents open at once.
 * @module
 */

import { make } from '../make.js';

/** Members shown of one list or object; a button brings the next ones. */
const pageLength = 200;

/**
 * @param {unknown} value
 * @param {string | undefined} name
 * @param {number} depth  levels that are open at first
 * @returns {HTMLElement}
 */
export function jsonTree(value, name, depth) {
  if (typeof value !== 'object' || value === null) {
    return make('div', { class: 'leaf' }, key(name), literal(value));
  }
  const isList = Array.isArray(value);
  const members = Object.entries(value);
  const count = `${members.length} ${isList ? 'item' : 'field'}${members.length === 1 ? '' : 's'}`;
  if (members.length === 0) {
    return make('div', { class: 'leaf' }, key(name), isList ? '[ ]' : '{ }');
  }
  const details = make(
    'details',
    { class: 'branch' },
    make(
      'summary',
      {},
      key(name),
      make('span', { class: 'gist' }, gist(value) ?? (isList ? `[ ${count} ]` : `{ ${count} }`)),
    ),
  );
  const fill = () => addMembers(details, members, 0, isList, depth - 1);
  if (depth > 0) {
    details.open = true;
    fill();
  } else {
    details.addEventListener('toggle', fill, { once: true });
  }
  return details;
}

/**
 * @param {Element} place
 * @param {[string, unknown][]} members
 * @param {number} from
 * @param {boolean} isList
 * @param {number} depth
 */
function addMembers(place, members, from, isList, depth) {
  const to = from + pageLength;
  for (const [name, value] of members.slice(from, to)) {
    // Who unfolds a node wants to see what is in it.
    const levels = name === 'children' ? Math.max(depth, 1) : depth;
    place.append(jsonTree(value, isList ? undefined : name, levels));
  }
  if (members.length <= to) return;
  const more = make('button', { type: 'button' }, `${members.length - to} more`);
  more.addEventListener('click', () => {
    more.remove();
    addMembers(place, members, to, isList, depth);
  });
  place.append(more);
}

/** @param {string | undefined} name */
const key = (name) => name !== undefined && make('span', { class: 'key' }, `${name}: `);

/** @param {unknown} value */
const literal = (value) =>
  make('span', { class: value === null ? 'null' : typeof value }, JSON.stringify(value));

/**
 * What a folded object is about: the type of a node and its first words, the value of a field.
 * @param {object} value
 */
function gist(value) {
  if ('source' in value && 'value' in value) return shortened(JSON.stringify(value.value));
  if (!('type' in value) || typeof value.type !== 'string') return undefined;
  const words = firstText(value);
  return words ? `${value.type} “${words}”` : value.type;
}

/** @param {string} text */
const shortened = (text) => (text.length > 48 ? `${text.slice(0, 46)}…` : text);

/** @param {any} node */
function firstText(node) {
  let place = node;
  for (let depth = 0; place && depth < 8; depth++) {
    if (typeof place.value === 'string') {
      return shortened(place.value.replace(/\s+/g, ' ').trim());
    }
    place = place.children?.[0];
  }
  return undefined;
}
