/**
 * Puts a box around an element without taking the focus or the selection from it.
 * @module
 */

/**
 * @param {HTMLElement} element
 * @param {HTMLElement} box
 */
export function wrap(element, box) {
  const tree = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const hadFocus = tree.activeElement === element;
  element.before(box);
  // https://developer.mozilla.org/en-US/docs/Web/API/Element/moveBefore
  const moving = /** @type {any} */ (box);
  if (moving.moveBefore) moving.moveBefore(element, null);
  else box.prepend(element);
  if (hadFocus && tree.activeElement !== element) element.focus({ preventScroll: true });
}
