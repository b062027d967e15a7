// <article-viewer> in Vue 3's templates. Importing `article-viewer/vue` registers the element, too.

import type { DefineComponent, HTMLAttributes } from 'vue';
import type {
  ArticleViewerAttributes,
  ArticleViewerEventMap,
  ArticleViewerProperties,
} from './attributes.js';

type Capital<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capital<Rest>}`
  : Capitalize<Name>;

type Handlers = {
  [Name in keyof ArticleViewerEventMap as `on${Capital<Name>}`]?: (
    event: ArticleViewerEventMap[Name],
  ) => void;
};

type Attributes = Omit<HTMLAttributes, keyof ArticleViewerAttributes> &
  ArticleViewerAttributes &
  ArticleViewerProperties &
  Handlers;

declare module 'vue' {
  interface GlobalComponents {
    'article-viewer': DefineComponent<Attributes>;
  }
}
