/**
 * Points of an additive model in log-odds: each term's share of the way from the base score to the score.
 * For f = sigma of a sum, integrated gradients along the straight path have this closed form, and are complete:
 * they add up to f(z) - f(b). Sundararajan, Taly, Yan: Axiomatic attribution for deep networks (2017), section 3.
 */
import { sigmoid } from './sigmoid.ts';

/**
 * @param base b, log-odds of the base score. @param contributions c_i = w_i * x_i, log-odds.
 * @returns points out of 100 a contribution; with 100 * sigma(b) they add up to 100 * sigma(b + sum c_i).
 */
export const exactPoints = (base: number, contributions: readonly number[]): number[] => {
  const way = contributions.reduce((sum, c) => sum + c, 0);
  const start = sigmoid(base);
  // At z = b the quotient is the slope there; below 1e-9 the difference of two sigmas has no digits left.
  const slope = Math.abs(way) < 1e-9 ? start * (1 - start) : (sigmoid(base + way) - start) / way;
  return contributions.map((c) => 100 * c * slope);
};

/**
 * Whole points that add up to the rounded sum exactly (largest remainder). A part of exactly 0 stays 0.
 * Ties go to the earlier part, so that the same input gives the same answer.
 */
export const wholePoints = (parts: readonly number[]): number[] => {
  const floors = parts.map(Math.floor);
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
  const short = total - floors.reduce((sum, floor) => sum + floor, 0);
  const order = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(order.slice(0, short).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
};
