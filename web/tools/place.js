/**
 * Where in the article the reader is.
 * @module
 */

/**
 * @typedef {import('../tools.js').Reading} Reading
 *
 * @typedef {object} Place
 * @property {number} fraction  that is read, 0 to 1
 * @property {number} index     of the last heading above the middle of the window, -1 before the first
 *
 * @typedef {{ callbacks: Set<(place: Place) => void>, headings: HTMLElement[], place?: Place }} Watch
 */

/** @type {WeakMap<Reading, Watch>} */
const watches = new WeakMap();

/** @param {Reading} reading */
export const headingsOf = ({ content }) =>
  /** @type {HTMLElement[]} */ ([
    ...content.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[id]:not([role])'),
  ]);

/**
 * Calls at once and whenever the place has changed, at most once a frame.
 * @param {Reading} reading
 * @param {(place: Place) => void} callback
 */
export function watchPlace(reading, callback) {
  const watch = watches.get(reading) ?? startWatch(reading);
  watch.callbacks.add(callback);
  if (watch.place) callback(watch.place);
}

/** @param {Reading} reading */
function startWatch(reading) {
  /** @type {Watch} */
  const watch = { callbacks: new Set(), headings: headingsOf(reading) };
  watches.set(reading, watch);
  let waiting = false;
  const update = () => {
    waiting = false;
    if (reading.signal.aborted) return;
    watch.headings = headingsOf(reading);
    watch.place = measure(reading.view, watch.headings);
    for (const callback of watch.callbacks) callback(watch.place);
  };
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  const { signal } = reading;
  // Whatever scrolls: the window, the viewer itself or something around it.
  document.addEventListener('scroll', later, { capture: true, passive: true, signal });
  const sizes = new ResizeObserver(later);
  sizes.observe(reading.view);
  signal.addEventListener('abort', () => sizes.disconnect());
  return watch;
}

/** @param {HTMLElement} view @param {HTMLElement[]} headings @returns {Place} */
function measure(view, headings) {
  const { top, height } = view.getBoundingClientRect();
  // What fits into the window is read; else it is where the last line comes into sight.
  const hidden = height - innerHeight;
  const fraction = hidden > 0 ? -top / hidden : 1;
  // Headings are in order, so the place is found by halving.
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(headings[middle]) < innerHeight / 3) low = middle + 1;
    else high = middle;
  }
  return { fraction: Math.min(Math.max(fraction, 0), 1), index: low - 1 };
}

/**
 * Of a long article, pieces that were never near the window are as high as was guessed, and what is in
 * them may stand below their end.
 * @param {HTMLElement} heading
 */
function topOf(heading) {
  const { top } = heading.getBoundingClientRect();
  const slice = heading.closest('.slice');
  return slice ? Math.min(top, slice.getBoundingClientRect().bottom) : top;
}
