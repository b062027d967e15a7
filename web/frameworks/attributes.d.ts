// The attributes, properties and events of <article-viewer>, for the typings of frameworks.

import type { Article, ArticleError } from '../article.js';
import type { ArticleViewerElement, Preferences, ViewerStorage } from '../article-viewer.js';
import type {
  ArticleDownloadEvent,
  ArticleErrorEvent,
  ArticleEvent,
  ArticleLinkEvent,
  ArticlePreferencesEvent,
} from '../events.js';
import type { SourceValue } from '../source.js';

export type { Article, ArticleError, ArticleViewerElement };

export interface ArticleViewerAttributes {
  /** Where the article is. */
  src?: string;
  /** What relative addresses are resolved against, where that is not the place of `src`. */
  base?: string;
  from?: 'auto' | 'markdown' | 'commonmark' | 'html' | 'text' | 'json';
  /** `lazy`: when the viewer comes near the window. */
  loading?: 'eager' | 'lazy';
  crossorigin?: 'anonymous' | 'use-credentials';
  /** Names, separated by spaces; `all`, `none`, `-name`. */
  tools?: string;
  /** The contents are open beside the article, where there is room. */
  toc?: boolean;
  /** `ask`: pictures on other sites are shown once the reader agrees. */
  'remote-content'?: 'load' | 'ask';
  /** The article stands in the page's own tree. */
  light?: boolean;
  lang?: string;
  /** What is put before the keys of what is kept; empty to keep nothing. */
  'storage-key'?: string;
  theme?: 'auto' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';
  font?: 'serif' | 'sans' | 'mono' | 'legible';
  /** In pixels, 10 to 128. */
  size?: number | string;
  /** Of a line in em, 20 to 60. */
  width?: number | string;
  'line-height'?: number | string;
  /** In em. */
  'letter-spacing'?: number | string;
  /** In em. */
  'word-spacing'?: number | string;
  align?: 'start' | 'left' | 'center' | 'right' | 'justify';
  weight?: 'light' | 'regular' | 'bold';
}

/** What only properties can hold. */
export interface ArticleViewerProperties {
  /** The source itself, which goes before all other places. */
  source?: SourceValue | null;
  preferences?: Preferences;
  storage?: ViewerStorage | null;
}

/** Events besides those that all elements have. */
export interface ArticleViewerEventMap {
  'article-render': ArticleEvent;
  'article-load': ArticleEvent;
  'article-error': ArticleErrorEvent;
  'article-link': ArticleLinkEvent;
  'article-download': ArticleDownloadEvent;
  'article-preferences': ArticlePreferencesEvent;
}

/** Handlers named `on` and the event, as React 19, Preact and Svelte 5 have them. */
export type ArticleViewerHandlers = {
  [Name in keyof ArticleViewerEventMap as `on${Name}`]?: (
    event: ArticleViewerEventMap[Name],
  ) => void;
};
