/**
 * Articles from a server, on edge runtimes.
 * @module
 */

import './module.js';

export * from '../ssr.js';
