/**
 * The element `<article-viewer>`. This file only holds the class; index.js registers it.
 * @module
 */

import { appearanceRule, checkedPreferences, readSetting, settings } from './appearance.js';
import { ArticleError } from './article.js';
import { ViewerAttributes } from './attributes.js';
import { concernsSource, hasFallback } from './children.js';
import { init, read, readSoon } from './engine.js';
import {
  ArticleErrorEvent,
  ArticleEvent,
  ArticleLinkEvent,
  ArticlePreferencesEvent,
} from './events.js';
import { followFragments, goToLocation } from './fragments.js';
import { takeRendered } from './hydrate.js';
import { languageAround, pickLanguage } from './language.js';
import { make } from './make.js';
import { isLarge, read as readRemotely } from './remote.js';
import { findSource } from './source.js';
import { emptyView, errorView, loadingView } from './status.js';
import { recall, remember } from './storage.js';
import { styleLightArticle, stylesReady, viewerSheets } from './styles.js';
import { startBar, startTools } from './tools.js';
import { makeView } from './view.js';
import { english, wordsFor } from './words.js';

/**
 * @typedef {import('./article.js').Article} Article
 * @typedef {import('./appearance.js').Preferences} Preferences
 * @typedef {import('./storage.js').ViewerStorage} ViewerStorage
 */

/** Loading is shown only when it takes longer than a person takes for instant. */
const loadingDelayMilliseconds = 300;

/** A lazy viewer loads when it comes this near to the window. */
const lazyMargin = '100% 0px';

/** Properties that may be set before the class is known. */
const adoptable = /** @type {const} */ ([
  'src',
  'base',
  'from',
  'theme',
  'tools',
  'light',
  'loading',
  'remoteContent',
  'storageKey',
  'storage',
  'source',
]);

const loadStates = ['loading', 'ready', 'error', 'empty', 'streaming'];

/**
 * Shows an article of any form. Its source is, in this order: the property `source`, the address in
 * `src`, a child `<script type="text/markdown">` (or text/plain, application/json …), a child
 * `<template>` with HTML. Other children stay visible until there is something to show.
 *
 * Attributes are listed in attributes.js, events in events.js, parts, slots, states and custom
 * properties in styles/viewer.css, tools in tools.js; docs/viewer.md has them all on one page.
 */
export class ArticleViewerElement extends ViewerAttributes {
  static observedAttributes = [
    'src',
    'from',
    'base',
    'light',
    'tools',
    'theme',
    'remote-content',
    ...Object.keys(settings),
  ];

  /**
   * Registers the element, unless something else has the name, or there are no elements (Node).
   * @param {string} [tag]
   * @param {CustomElementRegistry} [registry]
   */
  static define(tag = 'article-viewer', registry = globalThis.customElements) {
    if (!registry || registry.get(tag)) return this;
    try {
      registry.define(tag, this);
    } catch {
      // A class can have one name; a second one needs a class of its own.
      registry.define(tag, class extends this {});
    }
    return this;
  }

  #internals = this.attachInternals();
  #root = this.#internals.shadowRoot ?? this.attachShadow({ mode: 'open' });
  #page = make('div', { class: 'page', part: 'page', tabindex: '-1' });
  #status = make('div', { class: 'status', part: 'status', role: 'status' });
  #fallback = make('slot', {});
  #appearance = new CSSStyleSheet();
  #children = new MutationObserver((records) => {
    if (records.some((record) => concernsSource(this, record))) this.#changed();
  });
  /** Of the source that is shown. */
  #current = new AbortController();
  /** Of the article of it that is shown. */
  #shown = new AbortController();
  /** @type {import('./tools.js').Origin | undefined} */
  #origin;
  #words = english;
  /** Whether what is shown is not what the attributes, properties and children ask for. */
  #stale = true;
  /** @type {IntersectionObserver | undefined} */
  #nearness;
  /** @type {(() => void) | undefined} */
  #stopFollowing;
  /** @type {import('./source.js').SourceValue | null} */
  #source = null;
  /** @type {Article | null} */
  #article = null;
  /** @type {import('./tools.js').Reading | null} */
  #reading = null;
  /** Whether the reader has agreed to ask other sites for the pictures of this article. */
  #agreed = false;
  /** Whether the article came from a server and has no source here to be read again. */
  #taken = false;
  /** @type {Promise<import('./stream/growing.js').GrowingArticle | undefined> | undefined} */
  #growing;
  /** @type {Preferences} */
  #preferences = {};
  /** @type {ViewerStorage | null} */
  #storage = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [...viewerSheets(), this.#appearance];
    // What a server rendered stays in sight until it is taken over.
    if (this.#root.childElementCount === 0) this.#build();
    // Before anything else that a click on a link may do.
    this.addEventListener('click', (event) => this.#linkClicked(event), true);
    this.addEventListener('error', markBrokenImage, true);
    this.#root.addEventListener('error', markBrokenImage, true);
  }

  #build() {
    this.#root.replaceChildren(
      make('slot', { name: 'before' }),
      this.#status,
      this.#page,
      this.#fallback,
      make('slot', { name: 'after' }),
    );
  }

  connectedCallback() {
    for (const name of adoptable) this.#adopt(name);
    this.#preferences = checkedPreferences(recall(this, 'preferences'));
    this.#applyAppearance();
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.#stopFollowing = followFragments(this.#root);
    // An element that is only moved to another place keeps its article.
    if (this.#stale) this.#changed();
  }

  disconnectedCallback() {
    this.#children.disconnect();
    this.#nearness?.disconnect();
    this.#stopFollowing?.();
    if (this.#internals.states.has('loading')) this.#stale = true;
    this.#current.abort();
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'theme' || name in settings) this.#applyAppearance();
    else if (name === 'tools' && this.#reading) this.#startTools();
    else this.#changed();
  }

  /** The article's source itself, which goes before all other places; null when there is none. */
  get source() {
    return this.#source;
  }

  set source(value) {
    this.#source = value;
    this.#changed();
  }

  /** What is shown. */
  get article() {
    return this.#article;
  }

  /**
   * What the reader chose, which goes before the attributes. Setting it keeps it in the storage.
   * @returns {Preferences}
   */
  get preferences() {
    return { ...this.#preferences };
  }

  set preferences(value) {
    this.#preferences = checkedPreferences(value);
    const chosen = Object.keys(this.#preferences).length > 0;
    remember(this, 'preferences', chosen ? this.#preferences : undefined);
    this.#applyAppearance();
    this.dispatchEvent(new ArticlePreferencesEvent(this.preferences));
  }

  /** Where preferences, places and notes are kept; null for the browser's local storage. */
  get storage() {
    return this.#storage;
  }

  set storage(value) {
    this.#storage = value;
    this.#preferences = checkedPreferences(recall(this, 'preferences'));
    this.#applyAppearance();
  }

  /**
   * Gets what an address names. To be overridden where a request needs more than that.
   * @param {Request} request
   * @returns {Promise<Response>}
   */
  fetch(request) {
    return fetch(request);
  }

  /**
   * Gets the article and shows it. Called by itself after any change.
   * @returns {Promise<Article | null>}  null when there is none, it failed (see the events), or
   *   another load has begun meanwhile
   */
  async load() {
    this.#stale = false;
    if (this.#taken && this.#source === null && !findSource(this)) return this.#article;
    void stylesReady();
    const signal = this.#begin();
    this.#growing = undefined;
    const rendered = takeRendered(this, this.#root);
    if (rendered && this.#source === null) return this.#takeOver(rendered, signal);
    if (!this.#root.contains(this.#page)) this.#build();
    if (this.#source instanceof ReadableStream) return this.#loadStream(this.#source);
    const open = findSource(this);
    const words = wordsFor(this.#interfaceLanguage());
    if (!open) {
      this.#words = await words;
      if (!signal.aborted) this.#showNothing(hasFallback(this));
      return null;
    }
    this.#setState('loading');
    this.dispatchEvent(new Event('loadstart'));
    const timer = setTimeout(() => {
      if (!hasFallback(this)) this.#show('loading', loadingView(this.#words));
    }, loadingDelayMilliseconds);
    /** @type {string | BufferSource | undefined} */
    let source;
    try {
      this.#words = await words;
      const found = await open(signal);
      ({ source } = found);
      const options = {
        url: this.base || found.url,
        from: this.hasAttribute('from') ? this.from : (found.from ?? 'auto'),
        remoteContent: this.#withhold(),
      };
      const article = await (isLarge(source) ? readRemotely : readSoon)(source, options);
      await stylesReady();
      if (signal.aborted) return null;
      clearTimeout(timer);
      this.#origin = { source, options, signal };
      await this.#showArticle(article);
      return signal.aborted ? null : article;
    } catch (error) {
      await stylesReady();
      if (signal.aborted) return null;
      this.#fail(error, source);
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Leaves the source that is shown for another. */
  #begin() {
    this.#current.abort();
    this.#current = new AbortController();
    this.#origin = undefined;
    return this.#current.signal;
  }

  /**
   * Goes on with what a server rendered.
   * @param {import('./hydrate.js').Rendered} rendered @param {AbortSignal} signal
   */
  async #takeOver({ article, language, page, view, content }, signal) {
    this.dispatchEvent(new Event('loadstart'));
    // That the template is gone is no change of the source.
    this.#children.takeRecords();
    this.#taken = true;
    // The rules that came with it, until those of the viewer are there.
    const sheets = this.#root.querySelectorAll('link, style');
    this.#page = page;
    this.#build();
    this.#root.prepend(...sheets);
    this.#fallback.hidden = true;
    this.#setState('ready');
    this.#article = article;
    this.#words = await wordsFor(this.#interfaceLanguage());
    const articleWords = await wordsFor(language);
    if ((await stylesReady()).every(Boolean)) for (const sheet of sheets) sheet.remove();
    if (signal.aborted) return null;
    this.#reading = {
      ...this.#readingOf(signal),
      view,
      content,
      article,
      language,
      articleWords,
    };
    this.#startTools();
    goToLocation();
    this.#tellLoaded(article);
    return article;
  }

  /** What the core is to do with pictures on other sites. @returns {'withhold' | undefined} */
  #withhold() {
    return this.remoteContent === 'ask' && !this.#agreed ? 'withhold' : undefined;
  }

  /** Asks whether to show what was withheld, where there is such. */
  async #askForRemote() {
    // What a server rendered has no source here to be read again.
    if (!this.#withhold() || !this.#reading || this.#taken) return;
    const { askForRemote } = await import('./remote-content.js');
    askForRemote(this.#reading, () => {
      this.#agreed = true;
      void this.load();
    });
  }

  #interfaceLanguage() {
    return pickLanguage(languageAround(this), navigator.language);
  }

  /**
   * Adds text to the end of the article, which is shown as it grows; after the last piece call
   * `finish()`. The text is Markdown, unless `from` says CommonMark. Nodes become children, as with
   * any element.
   * @override
   * @param {(string | Node)[]} pieces
   */
  async append(...pieces) {
    if (pieces.some((piece) => typeof piece !== 'string')) {
      super.append(...pieces);
      return;
    }
    this.#growing ??= this.#startGrowing();
    const growing = await this.#growing;
    growing?.append(pieces.join(''));
  }

  /**
   * Ends what `append()` began. @returns {Promise<Article | null>}
   */
  async finish() {
    const growing = await this.#growing;
    this.#growing = undefined;
    if (!growing) return null;
    const article = growing.finish();
    // What came is the source from here on: a change of attributes reads it again.
    this.#source = growing.text;
    this.#article = article;
    this.#internals.states.delete('streaming');
    if (this.#reading) this.#reading.article = article;
    this.#startTools();
    this.#tellLoaded(article);
    return article;
  }

  async #startGrowing() {
    this.#stale = false;
    const signal = this.#begin();
    this.#setState('loading');
    this.dispatchEvent(new Event('loadstart'));
    const [stream] = await Promise.all([import('./stream/start.js'), init(), stylesReady()]);
    this.#words = await wordsFor(this.#interfaceLanguage());
    if (signal.aborted) return undefined;
    const from = this.from === 'commonmark' ? 'commonmark' : 'markdown';
    const url = this.base || this.baseURI;
    const { view, content, growing, reading } = stream.start(
      (text) => read(text, { from, url, remoteContent: this.#withhold() }),
      this.#readingOf(signal),
    );
    this.#show('ready', undefined, view);
    this.#internals.states.add('streaming');
    this.#reading = { ...reading, view, content };
    signal.addEventListener('abort', () => growing.stop());
    return growing;
  }

  /** @param {ReadableStream} stream */
  async #loadStream(stream) {
    this.#growing = this.#startGrowing();
    const started = await this.#growing;
    const { chunksOf } = await import('./stream/start.js');
    const { signal } = this.#current;
    const decoder = new TextDecoder();
    try {
      for await (const piece of chunksOf(stream, signal)) {
        const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
        started?.append(text);
      }
      return signal.aborted ? null : await this.finish();
    } catch (error) {
      if (signal.aborted) return null;
      const cause = new ArticleError('network', String(error), { cause: error });
      this.#fail(cause, started?.text);
      return null;
    }
  }

  /** @param {Article} article */
  #tellLoaded(article) {
    this.dispatchEvent(new Event('load'));
    this.dispatchEvent(new ArticleEvent('article-load', article));
    this.dispatchEvent(new Event('loadend'));
  }

  /** What tools know of an article, whichever it is. @param {AbortSignal} signal */
  #readingOf(signal) {
    return {
      viewer: this,
      root: this.#root,
      page: this.#page,
      states: this.#internals.states,
      words: this.#words,
      signal,
      origin: this.#origin,
      show: (/** @type {Article} */ article) => this.#showArticle(article),
    };
  }

  /** Shows one of the articles that the source holds. @param {Article} article */
  async #showArticle(article) {
    this.#shown.abort();
    this.#shown = new AbortController();
    const signal = AbortSignal.any([this.#current.signal, this.#shown.signal]);
    await this.#present(article, signal);
    if (!signal.aborted) this.#tellLoaded(article);
  }

  /** @param {Article} article @param {AbortSignal} signal */
  async #present(article, signal) {
    this.#article = article;
    if (!this.dispatchEvent(new ArticleEvent('article-render', article, true))) {
      this.#setState('ready');
      return;
    }
    const { language: stated, title } = article.metadata;
    const [first, ...rest] = article.slices;
    if (first === '' && !title) {
      this.#showNothing(false);
      return;
    }
    const language = pickLanguage(stated?.value, languageAround(this), navigator.language);
    const articleWords = await wordsFor(language);
    if (signal.aborted) return;
    const { view, content, fill } = makeView(
      article,
      first,
      language,
      articleWords,
      Boolean(this.#withhold()),
    );
    this.#show('ready', undefined, view);
    const reading = {
      ...this.#readingOf(signal),
      view,
      content,
      article,
      language,
      articleWords,
    };
    this.#reading = reading;
    this.#startTools();
    const arrived = goToLocation();
    if (rest.length === 0) return;
    const { showRest } = await import('./long.js');
    await showRest(reading, rest, fill);
    if (signal.aborted) return;
    void startBar(reading);
    if (!arrived) goToLocation();
  }

  #startTools() {
    if (this.#reading) void startTools(this.#reading);
    void this.#askForRemote();
  }

  /** @param {boolean} silently  there is something else to see */
  #showNothing(silently) {
    this.#article = null;
    this.#show('empty', silently ? undefined : emptyView(this.#words));
  }

  /** @param {unknown} reason @param {string | BufferSource} [source] */
  #fail(reason, source) {
    const error =
      reason instanceof ArticleError
        ? reason
        : new ArticleError('viewer-failed', String(reason), { cause: reason });
    const raw = typeof source === 'object' ? new TextDecoder().decode(source) : source;
    const retry = () => {
      // The button goes away; the next press of Tab goes on from here.
      this.#page.focus();
      void this.load();
    };
    this.#article = null;
    this.#show('error', errorView(this.#words, error, retry, raw));
    this.dispatchEvent(new Event('error'));
    this.dispatchEvent(new ArticleErrorEvent(error));
    this.dispatchEvent(new Event('loadend'));
  }

  /**
   * @param {string} state
   * @param {Element} [status]  what is shown in place of an article
   * @param {HTMLElement} [view]    the article
   */
  #show(state, status, view) {
    this.#reading = null;
    this.#taken = false;
    this.#setState(state);
    this.#status.replaceChildren(...(status ? [status] : []));
    for (const old of this.querySelectorAll(':scope > [slot="article"]')) old.remove();
    if (view && this.light) {
      view.slot = 'article';
      super.append(view);
      this.#page.replaceChildren(make('slot', { name: 'article' }));
      void styleLightArticle(this);
    } else {
      this.#page.replaceChildren(...(view ? [view] : []));
    }
    this.#fallback.hidden = state === 'ready';
  }

  /** @param {string} state */
  #setState(state) {
    const { states } = this.#internals;
    for (const other of loadStates) states.delete(other);
    states.add(state);
    this.#internals.ariaBusy = String(state === 'loading');
  }

  #applyAppearance() {
    const theme = this.#preferences.theme ?? this.theme;
    const { states } = this.#internals;
    for (const state of [...states]) if (state.startsWith('theme-')) states.delete(state);
    if (theme !== 'auto') states.add(`theme-${theme}`);
    /** @type {Record<string, string | number | null | undefined>} */
    const chosen = { ...this.#preferences };
    for (const name of Object.keys(settings)) {
      chosen[name] ??= readSetting(name, this.getAttribute(name));
    }
    this.#appearance.replaceSync(appearanceRule(chosen, theme));
  }

  /** @param {MouseEvent} event */
  #linkClicked(event) {
    const [target] = event.composedPath();
    const link = target instanceof Element && target.closest('article a[href]');
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    if (!this.dispatchEvent(new ArticleLinkEvent(link, event))) event.preventDefault();
  }

  /** Loads once for all changes of one task. */
  #changed() {
    this.#stale = true;
    this.#agreed = false;
    queueMicrotask(() => {
      if (!this.#stale || !this.isConnected) return;
      if (this.loading === 'lazy' && !this.#article) this.#loadWhenNear();
      else void this.load();
    });
  }

  #loadWhenNear() {
    if (this.#nearness) return;
    this.#nearness = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#nearness?.disconnect();
        this.#nearness = undefined;
        void this.load();
      },
      { rootMargin: lazyMargin },
    );
    this.#nearness.observe(this);
  }

  /**
   * Takes over a property that was set before the class was known.
   * @param {(typeof adoptable)[number]} name
   */
  #adopt(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (/** @type {Partial<this>} */ (this)[name]);
    Object.assign(this, { [name]: value });
  }
}

/**
 * A picture that cannot be had shows its description; the style sheet makes that a card.
 * @param {Event} event
 */
function markBrokenImage({ target }) {
  if (target instanceof HTMLImageElement) target.classList.add('broken');
}
