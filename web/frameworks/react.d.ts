// <article-viewer> in React 19's JSX. Importing `article-viewer/react` registers the element, too.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  ArticleViewerAttributes,
  ArticleViewerElement,
  ArticleViewerHandlers,
  ArticleViewerProperties,
} from './attributes.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-viewer': Omit<
        DetailedHTMLProps<HTMLAttributes<ArticleViewerElement>, ArticleViewerElement>,
        keyof ArticleViewerAttributes
      > &
        ArticleViewerAttributes &
        ArticleViewerProperties &
        ArticleViewerHandlers;
    }
  }
}
