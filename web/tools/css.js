/**
 * Marks a text as CSS, for editors and formatters.
 * @module
 */

export const css = String.raw;
