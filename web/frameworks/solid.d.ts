// <article-viewer> in Solid's JSX. Importing `article-viewer/solid` registers the element, too.

import type { JSX as SolidJSX } from 'solid-js';
import type {
  ArticleViewerAttributes,
  ArticleViewerElement,
  ArticleViewerEventMap,
  ArticleViewerProperties,
} from './attributes.js';

type Properties = {
  [Name in keyof ArticleViewerProperties as `prop:${Name}`]?: ArticleViewerProperties[Name];
};

type Handlers = {
  [Name in keyof ArticleViewerEventMap as `on:${Name}`]?: (
    event: ArticleViewerEventMap[Name],
  ) => void;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'article-viewer': Omit<
        SolidJSX.HTMLAttributes<ArticleViewerElement>,
        keyof ArticleViewerAttributes
      > &
        ArticleViewerAttributes &
        Properties &
        Handlers;
    }
  }
}
