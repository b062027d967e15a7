/**
 * Formulas: TeX becomes MathML, which browsers set by themselves.
 * @module
 */

import { addRules } from '../styles.js';
import { css } from './css.js';

/** Longer ones stay as they are: nobody wrote them by hand. */
const maxLength = 20_000;

/**
 * @param {import('../tools.js').Reading} reading
 * @param {HTMLElement} part
 */
export async function enhance(reading, part) {
  addRules(reading, 'formulas', rules);
  // @ts-expect-error: web/build.mjs and web/server.mjs put it there.
  const { default: temml } = await import('../vendor/temml.js');
  if (reading.signal.aborted) return;
  for (const code of part.querySelectorAll('.math-inline, .math-display')) {
    const tex = code.textContent ?? '';
    if (tex.length > maxLength) continue;
    const display = code.matches('.math-display');
    const place = document.createElement(display ? 'div' : 'span');
    place.className = display ? 'formula formula-display' : 'formula';
    try {
      temml.render(tex, place, {
        displayMode: display,
        trust: false,
        maxExpand: 500,
        annotate: true,
      });
    } catch {
      continue; // Not TeX that it knows: the reader sees what was written.
    }
    if (display) place.tabIndex = 0;
    (display ? code.parentElement : code)?.replaceWith(place);
  }
}

const rules = css`
  math {
    font-family: 'STIX Two Math', 'Latin Modern Math', 'Cambria Math', 'Libertinus Math', math;
    font-size: 1.08em;
    font-size-adjust: none;
    font-variant-numeric: lining-nums;
    letter-spacing: normal;
    word-spacing: normal;
    hyphens: none;
  }

  .formula-display {
    margin-block: 1.4em;
    overflow: auto hidden;
    text-align: center;
  }
`;
