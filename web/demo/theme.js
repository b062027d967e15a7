/**
 * The switch between themes: of the page and of the article on it. Remembered where that is allowed.
 * @module
 */

const key = 'article-viewer-theme';

/** @param {import('../article-viewer.js').ArticleViewerElement} viewer */
export function startThemes(viewer) {
  const choices = document.querySelectorAll('input[name="theme"]');
  const remembered = recall() ?? 'auto';
  for (const choice of choices) {
    const input = /** @type {HTMLInputElement} */ (choice);
    input.checked = input.value === remembered;
    input.addEventListener('change', () => {
      apply(input.value);
      remember(input.value);
      // Who chooses here no longer wants what was chosen in the viewer.
      viewer.preferences = { ...viewer.preferences, theme: undefined };
    });
  }
  apply(remembered);
  viewer.addEventListener('article-preferences', follow);
  follow();

  /** The desk goes with the sheet on it. */
  function follow() {
    const { theme = viewer.theme } = viewer.preferences;
    document.documentElement.dataset.theme = theme;
  }

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
