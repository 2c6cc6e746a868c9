/** Which share of the accounts holds which share of the expected value, and where that cuts the tiers. Pure. */

export interface ShareCurve {
  /** From (0, 0) to (1, 1), the most valuable accounts first; at most `most` points. */
  points: { accounts: number; value: number }[];
  accounts: number;
}

const most = 101;

/** @param values expected values, none below 0. */
export const shareCurve = (values: readonly number[]): ShareCurve => {
  const sorted = largestFirst(values);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const points = [{ accounts: 0, value: 0 }];
  let sum = 0;
  const step = Math.max(1, Math.ceil(sorted.length / (most - 1)));
  sorted.forEach((value, i) => {
    sum += value;
    if ((i + 1) % step === 0 || i === sorted.length - 1)
      points.push({ accounts: (i + 1) / sorted.length, value: total ? sum / total : 0 });
  });
  return { points, accounts: sorted.length };
};

/**
 * The expected value down to which the most valuable accounts together hold `share` of it all; accounts of equal value
 * stand on one side of the cut. @param share 0..1. @returns null where there is nothing to cut.
 */
export const cutAt = (values: readonly number[], share: number): number | null => {
  const sorted = largestFirst(values);
  const wanted = share * sorted.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  for (const value of sorted) {
    sum += value;
    // Sums of the same numbers in another order differ in the last digits.
    if (sum >= wanted - 1e-9 * Math.max(1, wanted)) return value;
  }
  return null;
};

/** An array of numbers alone is sorted without asking a function about each pair: a tenth of the time. */
const largestFirst = (values: readonly number[]): Float64Array => Float64Array.from(values).sort().reverse();
