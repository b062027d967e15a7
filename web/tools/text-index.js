/**
 * The article's text as one string, and back from places in it to nodes. Blocks are parted by line
 * breaks; what the viewer itself put in is left out.
 * @module
 */

const blocks =
  'p,li,h1,h2,h3,h4,h5,h6,pre,td,th,dt,dd,blockquote,figcaption,figure,summary,aside,div,tr,hr,section';
const foreign = '.code-bar, .anchor, .print-links, rt, rp, [role="doc-backlink"]';

/**
 * @typedef {object} TextIndex
 * @property {string} text
 * @property {Text[]} nodes
 * @property {number[]} starts  of each node in the text
 */

/**
 * @param {Node} root
 * @returns {TextIndex}
 */
export function indexText(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(foreign)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  /** @type {Text[]} */
  const nodes = [];
  const starts = [];
  let text = '';
  let block = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (node.localName === 'br') text += '\n';
      continue;
    }
    const around = node.parentElement?.closest(blocks) ?? null;
    if (around !== block && text !== '') text += '\n';
    block = around;
    nodes.push(/** @type {Text} */ (node));
    starts.push(text.length);
    // Lines end anywhere in the source; in the text such an end is a space.
    const { data } = /** @type {Text} */ (node);
    text += around?.localName === 'pre' ? data : data.replace(/\s/g, ' ');
  }
  return { text, nodes, starts };
}

/**
 * @param {TextIndex} index
 * @param {number} start
 * @param {number} end
 */
export function rangeOf(index, start, end) {
  const range = new Range();
  range.setStart(...pointOf(index, start));
  range.setEnd(...pointOf(index, end, true));
  return range;
}

/**
 * @param {TextIndex} index
 * @param {number} offset
 * @param {boolean} [isEnd]  ends belong to the node before
 * @returns {[node: Text, offset: number]}
 */
function pointOf({ nodes, starts }, offset, isEnd = false) {
  let [low, high] = [0, nodes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isEnd ? starts[middle] < offset : starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  return [node, Math.min(Math.max(offset - starts[low], 0), node.length)];
}

/**
 * The place in the text of a point in the tree.
 * @param {TextIndex} index
 * @param {Node} container
 * @param {number} offset
 */
export function offsetOf({ nodes, starts, text }, container, offset) {
  const at = nodes.indexOf(/** @type {Text} */ (container));
  if (at >= 0) return starts[at] + offset;
  const point = new Range();
  point.setStart(container, offset);
  const next = nodes.findIndex((node) => point.comparePoint(node, 0) >= 0);
  return next < 0 ? text.length : starts[next];
}
