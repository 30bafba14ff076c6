// The arithmetic of `npm test`: what a suite's counts are, and how they read.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The sum of counts.
 * @param {readonly Counts[]} parts
 * @returns {Counts}
 */
export function sum(parts) {
  const total = (/** @type {keyof Counts} */ key) => parts.reduce((count, part) => count + part[key], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/**
 * What a suite comes to: one that ran no test, or that broke off without a failed test, has failed once.
 * @param {Counts} reported
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function judge(reported, endedWell) {
  const ranNothing = reported.passed + reported.failed === 0;
  const brokeOff = !endedWell && reported.failed === 0;
  return ranNothing || brokeOff ? { ...reported, failed: 1 } : reported;
}

/**
 * As in "12 passed, 0 failed, 1 skipped"; nothing is said of skipped ones when there are none.
 * @param {Counts} counts
 */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
