/**
 * Copies text and says so on the button that was pressed.
 * @module
 */

/** How long the button tells what happened. */
const tellingMilliseconds = 1600;

/**
 * @param {string} text
 * @param {HTMLElement} button   what it says is for a moment replaced
 * @param {import('../words.js').Words} words
 */
export async function copy(text, button, words) {
  const done = await write(text);
  const label = button.querySelector('.label') ?? button;
  const before = (button.dataset.label ??= label.textContent ?? '');
  label.textContent = done ? words.copied : words.cannotCopy;
  setTimeout(() => {
    label.textContent = before;
  }, tellingMilliseconds);
}

/** @param {string} text */
async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // Not a secure context, or not allowed.
  }
}
