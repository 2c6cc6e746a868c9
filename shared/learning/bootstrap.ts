/** Intervals by resampling rows (Efron 1979): percentiles of a figure over samples drawn with replacement. */
import type { Random } from './random.ts';

export interface Interval {
  low: number;
  high: number;
}

/**
 * @param figures all figures of one resample; `times[i]` says how often row i was drawn.
 * @returns a 90 % interval per figure.
 */
export const bootstrap = (
  rows: number,
  samples: number,
  random: Random,
  figures: (times: Int32Array) => number[],
): Interval[] => {
  const drawn: number[][] = [];
  for (let sample = 0; sample < samples; sample++) {
    const times = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
      const row = Math.floor(random() * rows);
      times[row] = (times[row] as number) + 1;
    }
    figures(times).forEach((figure, f) => {
      const values = drawn[f];
      if (values) values.push(figure);
      else drawn[f] = [figure];
    });
  }
  return drawn.map((values) => {
    const sorted = Float64Array.from(values).sort();
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
    return { low: at(0.05), high: at(0.95) };
  });
};
