/**
 * Where a reader's preferences, places and notes are kept: the browser's local storage, or what the
 * page hands in. Storage that is denied or full is the same as none.
 * @module
 */

/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} ViewerStorage */

/**
 * @param {{ storage: ViewerStorage | null, storageKey: string }} viewer
 * @param {string} name
 * @returns {any}  undefined when there is nothing
 */
export function recall({ storage, storageKey }, name) {
  if (!storageKey) return undefined;
  try {
    const text = (storage ?? localStorage).getItem(`${storageKey}:${name}`);
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {{ storage: ViewerStorage | null, storageKey: string }} viewer
 * @param {string} name
 * @param {unknown} value  undefined takes away what was kept
 */
export function remember({ storage, storageKey }, name, value) {
  if (!storageKey) return;
  try {
    const place = storage ?? localStorage;
    if (value === undefined) place.removeItem(`${storageKey}:${name}`);
    else place.setItem(`${storageKey}:${name}`, JSON.stringify(value));
  } catch {
    // It lasts as long as the page.
  }
}
