/**
 * `<script type="module" src="…/index.js">` is all that a page needs: registers `<article-viewer>`.
 * @module
 */

import './define.js';

export { ArticleViewerElement } from './article-viewer.js';
export { Article, ArticleError } from './article.js';
export { init, initSync, read, readAll } from './engine.js';
export * from './events.js';
export { registerHelper } from './helpers.js';
export { setTrustedTypesPolicy } from './trusted-types.js';
