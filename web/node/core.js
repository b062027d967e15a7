/**
 * The engine, in Node.
 * @module
 */

import './module.js';

export * from '../engine.js';
