/**
 * Elements as text, for servers: the same calls as make.js, which gives nodes.
 * @module
 */

const voids = ['img', 'br', 'link'];

/** Text that is HTML already; everything else is escaped. */
export class Markup {
  /** @param {string} html */
  constructor(html) {
    this.html = html;
  }
}

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
export const escaped = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);

/** @param {Record<string, string | undefined>} attributes  undefined ones are left out */
export const attributeList = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

/**
 * @param {string} tag
 * @param {Record<string, string | undefined>} attributes
 * @param {(Markup | string | undefined | null | false)[]} children
 */
export function make(tag, attributes, ...children) {
  const content = children
    .map((child) => (child instanceof Markup ? child.html : escaped(child || '')))
    .join('');
  const start = `<${tag}${attributeList(attributes)}>`;
  return new Markup(voids.includes(tag) ? start : `${start}${content}</${tag}>`);
}
