// <article-viewer> in Svelte 5. Importing `article-viewer/svelte` registers the element, too.

import type { HTMLAttributes } from 'svelte/elements';
import type {
  ArticleViewerAttributes,
  ArticleViewerElement,
  ArticleViewerHandlers,
  ArticleViewerProperties,
} from './attributes.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'article-viewer': Omit<HTMLAttributes<ArticleViewerElement>, keyof ArticleViewerAttributes> &
      ArticleViewerAttributes &
      ArticleViewerProperties &
      ArticleViewerHandlers;
  }
}
