/**
 * Copied beside the peers, so that they are looked for there and as modules.
 * @module
 */

/** @param {string} name */
export const load = (name) => import(name);
