/**
 * The switch between themes: of the page and of the article on it. Remembered where that is allowed.
 * @module
 */

const key = 'article-viewer-theme';

/** @param {HTMLElement & { theme: string }} viewer */
export function startThemes(viewer) {
  const choices = document.querySelectorAll('input[name="theme"]');
  const remembered = recall() ?? 'auto';
  for (const choice of choices) {
    const input = /** @type {HTMLInputElement} */ (choice);
    input.checked = input.value === remembered;
    input.addEventListener('change', () => {
      apply(input.value);
      remember(input.value);
    });
  }
  apply(remembered);

  /** @param {string} theme */
  function apply(theme) {
    document.documentElement.dataset.theme = theme;
    viewer.theme = theme;
  }
}

function recall() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage is denied: the theme lasts as long as the page.
  }
}

/** @param {string} theme */
function remember(theme) {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // As above.
  }
}
