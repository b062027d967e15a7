// <article-viewer> in Preact's JSX. Importing `article-viewer/preact` registers the element, too.

import type { HTMLAttributes } from 'preact';
import type {
  ArticleViewerAttributes,
  ArticleViewerElement,
  ArticleViewerHandlers,
  ArticleViewerProperties,
} from './attributes.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'article-viewer': Omit<HTMLAttributes<ArticleViewerElement>, keyof ArticleViewerAttributes> &
        ArticleViewerAttributes &
        ArticleViewerProperties &
        ArticleViewerHandlers;
    }
  }
}
