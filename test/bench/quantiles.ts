/** Median, 95th percentile and worst of times, in milliseconds. */
export interface Quantiles {
  median: number;
  p95: number;
  worst: number;
}

export const quantiles = (times: readonly number[]): Quantiles => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
};
