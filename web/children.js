/**
 * What stands within `<article-viewer>` on the page: sources, and what is shown until there is an
 * article.
 * @module
 */

/**
 * Whether there is something to see besides sources.
 * @param {Element} element
 */
export const hasFallback = ({ childNodes }) =>
  [...childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && !['script', 'template', 'style', 'noscript'].includes(node.localName)
      : Boolean(node.textContent?.trim()),
  );

/**
 * Whether a change of children may have changed the source. An article that stands in the page's own
 * tree is the viewer's own doing.
 * @param {Element} viewer
 * @param {MutationRecord} record
 */
export function concernsSource(viewer, { target, addedNodes, removedNodes }) {
  if (target === viewer) {
    return ![...addedNodes, ...removedNodes].every((node) => node instanceof Element && node.slot);
  }
  const element = target instanceof Element ? target : target.parentElement;
  return element?.closest('[slot]') === null;
}
