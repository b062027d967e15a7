/**
 * Times functions side by side: A B C A B C …, so that whatever slows the machine down for a while
 * slows all of them. Only ratios of one run mean something.
 * @module
 */

/** A sample shorter than this measures the clock: such calls are repeated within one sample. */
const shortestSampleMilliseconds = 2;

/**
 * @typedef {{ name: string, run: () => unknown }} Subject
 * @typedef {object} Timing
 * @property {string} name
 * @property {number} milliseconds  median of the rounds
 * @property {number} ratio         median over the rounds of: time of this / time of the first subject
 * @property {[number, number]} spread  quartiles of that ratio
 * @property {number} rounds
 */

/**
 * The first subject is what the others are compared with.
 *
 * @param {Subject[]} subjects
 * @param {{ seconds?: number, minRounds?: number, maxRounds?: number }} [budget]  time for all together
 * @returns {Timing[]}
 */
export function measure(subjects, { seconds = 5, minRounds = 5, maxRounds = 200 } = {}) {
  // Two calls warm the compilers up; the second tells how often a sample has to call.
  const repeats = subjects.map(({ run }) => {
    run();
    const once = time(run, 1);
    return Math.max(1, Math.ceil(shortestSampleMilliseconds / Math.max(once, 0.001)));
  });
  /** @type {number[][]} */
  const samples = subjects.map(() => []);
  const end = performance.now() + seconds * 1000;
  let rounds = 0;
  while (rounds < maxRounds && (rounds < minRounds || performance.now() < end)) {
    subjects.forEach(({ run }, index) => samples[index].push(time(run, repeats[index])));
    ++rounds;
  }
  return subjects.map(({ name }, index) => {
    const ratios = samples[index].map((sample, round) => sample / samples[0][round]);
    return {
      name,
      milliseconds: quantile(samples[index], 0.5),
      ratio: quantile(ratios, 0.5),
      spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
      rounds,
    };
  });
}

/** @param {() => unknown} run @param {number} times */
function time(run, times) {
  const start = performance.now();
  for (let i = 0; i < times; ++i) run();
  return (performance.now() - start) / times;
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const high = Math.ceil(place);
  return sorted[low] + (sorted[high] - sorted[low]) * (place - low);
}
