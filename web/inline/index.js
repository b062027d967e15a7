/**
 * All of the package, with everything it needs inside scripts: no other file is asked for.
 * @module
 */

import './module.js';

export * from '../index.js';
