/**
 * Tabs as the ARIA practices have them: arrow keys move, the panel follows.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 * @module
 */

/** On a page this wide the findings have a column of their own instead of a tab. */
const wide = matchMedia('(min-width: 105rem)');

/** @param {(name: string) => void} onShow  called with what the id of a tab has after `tab-` */
export function startTabs(onShow) {
  const list = /** @type {HTMLElement} */ (document.querySelector('[role="tablist"]'));
  const tabs = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[role="tab"]')]);
  const findings = /** @type {HTMLElement} */ (document.getElementById('tab-findings'));
  let shown = tabs[0];

  /** @param {HTMLElement} tab */
  function show(tab) {
    shown = tab;
    for (const other of tabs) {
      const selected = other === tab;
      other.setAttribute('aria-selected', String(selected));
      other.tabIndex = selected ? 0 : -1;
      const panel = document.getElementById(other.getAttribute('aria-controls') ?? '');
      if (panel) panel.hidden = !selected && !(wide.matches && other === findings);
    }
    onShow(tab.id.replace('tab-', ''));
  }

  function arrange() {
    findings.hidden = wide.matches;
    show(wide.matches && shown === findings ? tabs[0] : shown);
  }

  list.addEventListener('click', ({ target }) => {
    const tab = target instanceof Element && tabs.find((other) => other.contains(target));
    if (tab) show(tab);
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const visible = tabs.filter((tab) => !tab.hidden);
    const last = visible.length - 1;
    const place = visible.indexOf(shown) + step;
    const next =
      visible[
        step === 1 && place > last
          ? 0
          : step === -1 && place < 0
            ? last
            : Math.min(Math.max(place, 0), last)
      ];
    show(next);
    next.focus();
  });
  wide.addEventListener('change', arrange);
  arrange();

  return {
    /** @param {string} name */
    show(name) {
      const tab = tabs.find(({ id }) => id === `tab-${name}`);
      if (tab) show(tab);
    },
    shown: () => shown.id.replace('tab-', ''),
  };
}
