/**
 * Links to a place within an article. The browser finds no ids inside shadow trees, so the viewer
 * follows such links itself.
 * @module
 */

/** @type {Set<ShadowRoot>} */
const roots = new Set();

/**
 * Follows links within `root` until the returned function is called.
 * @param {ShadowRoot} root
 */
export function followFragments(root) {
  if (roots.size === 0) addEventListener('hashchange', goToLocation);
  roots.add(root);
  root.addEventListener('click', onClick);
  return () => {
    root.removeEventListener('click', onClick);
    roots.delete(root);
    if (roots.size === 0) removeEventListener('hashchange', goToLocation);
  };
}

/**
 * Goes to the place that the page's address names, if a viewer has it. The first one wins.
 * @returns {boolean}  whether there is nowhere to go any more
 */
export function goToLocation() {
  const id = decoded(location.hash.slice(1));
  if (!id) return true;
  // In the page's own tree, where the browser finds it; but the article may have come later.
  const own = document.getElementById(id);
  if (own?.closest('article[slot]')) goTo(own);
  if (own) return true;
  for (const root of roots) {
    const target = root.getElementById(id);
    if (target) {
      goTo(target);
      return true;
    }
  }
  return false;
}

/** @param {Event} event */
function onClick(event) {
  const { button, altKey, ctrlKey, metaKey, shiftKey } = /** @type {MouseEvent} */ (event);
  if (event.defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
  if (!link) return;
  const fragment = link.getAttribute('href') ?? '';
  const root = /** @type {ShadowRoot} */ (event.currentTarget);
  const target = root.getElementById(decoded(fragment.slice(1)));
  if (!target) return;
  event.preventDefault();
  // Unlike a new location.hash, this tells no other viewer.
  if (location.hash !== fragment) history.pushState(history.state, '', fragment);
  goTo(target);
}

/** @param {HTMLElement} target */
function goTo(target) {
  for (let details = target.closest('details'); details;) {
    details.open = true;
    details = details.parentElement?.closest('details') ?? null;
  }
  for (const old of /** @type {ShadowRoot} */ (target.getRootNode()).querySelectorAll('.target')) {
    old.classList.remove('target');
  }
  target.classList.add('target');
  target.scrollIntoView();
  // So that the Tab key and screen readers go on from there.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** @param {string} fragment */
function decoded(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
