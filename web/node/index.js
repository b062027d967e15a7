/**
 * All of the package, in Node.
 * @module
 */

import './module.js';

export * from '../index.js';
