/**
 * Articles from a server, in Node.
 * @module
 */

import './module.js';

export * from '../ssr.js';
