// Appended to the types of article-viewer.js: the tag's name, and the types of its events.

export interface ArticleViewerElement {
  addEventListener<Name extends keyof ArticleViewerEventMap>(
    type: Name,
    listener: (this: ArticleViewerElement, event: ArticleViewerEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: ArticleViewerElement, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-viewer': ArticleViewerElement;
  }
}
