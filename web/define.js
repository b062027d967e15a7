/**
 * Registers `<article-viewer>`, and nothing else.
 * @module
 */

import { ArticleViewerElement } from './article-viewer.js';

ArticleViewerElement.define();
