/**
 * The attributes of `<article-viewer>` as properties. Attributes are the state; values that are not
 * known fall back to the default, as those of HTML's own elements do.
 * @module
 */

import { readSetting, themes } from './appearance.js';

// Node has no elements; importing this file there must still work.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class ViewerAttributes extends Base {
  /** The address of the article, absolute; empty when there is none. */
  get src() {
    return absolute(this.getAttribute('src'), this.baseURI);
  }

  set src(value) {
    this.setAttribute('src', value);
  }

  /** What relative addresses in the article are resolved against; empty when not said. */
  get base() {
    return absolute(this.getAttribute('base'), this.baseURI);
  }

  set base(value) {
    this.setAttribute('base', value);
  }

  /** The form of the article. */
  get from() {
    return this.getAttribute('from') ?? 'auto';
  }

  set from(value) {
    this.setAttribute('from', value);
  }

  /** `eager`, or `lazy`: only when the viewer comes near the window. */
  get loading() {
    return this.getAttribute('loading')?.toLowerCase() === 'lazy' ? 'lazy' : 'eager';
  }

  set loading(value) {
    this.setAttribute('loading', value);
  }

  /** `anonymous` or `use-credentials`, as for `<img>`; null when not said. */
  get crossOrigin() {
    const value = this.getAttribute('crossorigin')?.toLowerCase();
    if (value === undefined) return null;
    return value === 'use-credentials' ? value : 'anonymous';
  }

  set crossOrigin(value) {
    this.#reflect('crossorigin', value);
  }

  /** `load`, or `ask`: pictures on other sites are told in words until the reader wants to see them. */
  get remoteContent() {
    return this.getAttribute('remote-content')?.toLowerCase() === 'ask' ? 'ask' : 'load';
  }

  set remoteContent(value) {
    this.setAttribute('remote-content', value);
  }

  /** Whether the article is put in the page's own tree, for search engines and the page's styles. */
  get light() {
    return this.hasAttribute('light');
  }

  set light(value) {
    this.toggleAttribute('light', Boolean(value));
  }

  /** Whether the contents are open from the start, where there is room beside the article. */
  get toc() {
    return this.hasAttribute('toc');
  }

  set toc(value) {
    this.toggleAttribute('toc', Boolean(value));
  }

  /** Names of tools, separated by spaces; see tools.js. */
  get tools() {
    return this.getAttribute('tools');
  }

  set tools(value) {
    this.#reflect('tools', value);
  }

  /** What preferences, positions and notes are kept under; empty to keep nothing. */
  get storageKey() {
    return this.getAttribute('storage-key') ?? 'article-viewer';
  }

  set storageKey(value) {
    this.setAttribute('storage-key', value);
  }

  get theme() {
    const value = this.getAttribute('theme')?.toLowerCase() ?? '';
    return themes.includes(value) ? value : 'auto';
  }

  set theme(value) {
    this.setAttribute('theme', value);
  }

  /** `serif`, `sans`, `mono` or `legible`; null for the page's choice, as with all that follow. */
  get font() {
    return /** @type {string | null} */ (this.#setting('font'));
  }

  set font(value) {
    this.#reflect('font', value);
  }

  /** Font size in pixels. */
  get size() {
    return /** @type {number | null} */ (this.#setting('size'));
  }

  set size(value) {
    this.#reflect('size', value);
  }

  /** Width of a line in em. */
  get width() {
    return /** @type {number | null} */ (this.#setting('width'));
  }

  set width(value) {
    this.#reflect('width', value);
  }

  get lineHeight() {
    return /** @type {number | null} */ (this.#setting('line-height'));
  }

  set lineHeight(value) {
    this.#reflect('line-height', value);
  }

  /** In em. */
  get letterSpacing() {
    return /** @type {number | null} */ (this.#setting('letter-spacing'));
  }

  set letterSpacing(value) {
    this.#reflect('letter-spacing', value);
  }

  /** In em. */
  get wordSpacing() {
    return /** @type {number | null} */ (this.#setting('word-spacing'));
  }

  set wordSpacing(value) {
    this.#reflect('word-spacing', value);
  }

  /** `start`, `left`, `center`, `right` or `justify`. */
  get align() {
    return /** @type {string | null} */ (this.#setting('align'));
  }

  set align(value) {
    this.#reflect('align', value);
  }

  /** `light`, `regular` or `bold`. */
  get weight() {
    return /** @type {string | null} */ (this.#setting('weight'));
  }

  set weight(value) {
    this.#reflect('weight', value);
  }

  /** @param {string} name */
  #setting(name) {
    return readSetting(name, this.getAttribute(name)) ?? null;
  }

  /** @param {string} name @param {string | number | null} value */
  #reflect(name, value) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }
}

/**
 * @param {string | null} address  empty is the same as none
 * @param {string} base
 */
const absolute = (address, base) =>
  address && URL.canParse(address, base) ? new URL(address, base).href : (address ?? '');
