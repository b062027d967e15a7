/**
 * Changes nodes that are shown into those that were just made, touching as little as possible: the
 * beginning of a text that grew stays as it is, with its selection.
 * @module
 */

/**
 * @param {HTMLElement} shown
 * @param {HTMLElement} wanted  of the same name; gives up its children
 */
export function patch(shown, wanted) {
  let [old, fresh] = [shown, wanted];
  for (;;) {
    copyAttributes(old, fresh);
    const [before, after] = [[...old.childNodes], [...fresh.childNodes]];
    let same = 0;
    while (same < before.length && same < after.length && before[same].isEqualNode(after[same])) {
      same += 1;
    }
    const [first, second] = [before[same], after[same]];
    const alike = first && second && first.nodeName === second.nodeName;
    for (const node of before.slice(alike ? same + 1 : same)) node.remove();
    old.append(...after.slice(alike ? same + 1 : same));
    if (!alike) return;
    if (first instanceof Text && second instanceof Text) {
      if (second.data.startsWith(first.data)) first.appendData(second.data.slice(first.length));
      else first.data = second.data;
      return;
    }
    // Down into what differs, until nothing does.
    [old, fresh] = [/** @type {HTMLElement} */ (first), /** @type {HTMLElement} */ (second)];
  }
}

/** @param {HTMLElement} to @param {HTMLElement} from */
function copyAttributes(to, from) {
  for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes) {
    if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
}
