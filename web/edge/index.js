/**
 * All of the package, on edge runtimes.
 * @module
 */

import './module.js';

export * from '../index.js';
