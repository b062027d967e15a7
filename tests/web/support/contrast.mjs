// Measures contrast in a page, as WCAG 2 defines it:
// https://www.w3.org/TR/WCAG22/#contrast-minimum

/**
 * Texts whose color is too close to what is behind them, with the ratio. Runs in the page, so it
 * stands alone. Backgrounds that are pictures or gradients are not seen.
 * @returns {string[]}
 */
export function faintTexts() {
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (
    new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  );

  /** Lays colors over one another, the lowest first. @param {string[]} colors */
  function mix(colors) {
    context.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }

  /** @param {number[]} rgb */
  function luminance(rgb) {
    const [r, g, b] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  /** @param {Element} element @returns {Element | null} */
  const above = (element) => {
    const tree = element.getRootNode();
    return element.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
  };

  /** @type {string[]} */
  const faint = [];
  /** @param {Document | ShadowRoot} tree */
  function look(tree) {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent?.trim())
        .join('');
      if (!text || !(/** @type {HTMLElement} */ (element).checkVisibility())) continue;
      if (element.closest('.spoken, script, style, title')) continue;
      const behind = [];
      for (let place = /** @type {Element | null} */ (element); place; place = above(place)) {
        behind.unshift(getComputedStyle(place).backgroundColor);
      }
      behind.unshift(
        getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff',
      );
      const { color } = getComputedStyle(element);
      const [a, b] = [luminance(mix([...behind, color])), luminance(mix(behind))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5)
        faint.push(`${element.localName} "${text.slice(0, 30)}": ${ratio.toFixed(2)}`);
    }
  }
  look(document);
  return [...new Set(faint)];
}
