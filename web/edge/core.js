/**
 * The engine, on edge runtimes.
 * @module
 */

import './module.js';

export * from '../engine.js';
