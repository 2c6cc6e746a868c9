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
  const way = add(contributions);
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
  const whole: number[] = [];
  const remainders: number[] = [];
  let short = Math.round(add(parts));
  for (const part of parts) {
    const floor = Math.floor(part);
    whole.push(floor);
    remainders.push(part - floor);
    short -= floor;
  }
  // A few of some twenty: looking for each costs less than sorting them all.
  for (; short > 0; short--) {
    let largest = 0;
    for (let i = 1; i < remainders.length; i++)
      if ((remainders[i] ?? 0) > (remainders[largest] ?? 0)) largest = i;
    whole[largest] = (whole[largest] ?? 0) + 1;
    remainders[largest] = -1;
  }
  return whole;
};

const add = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};
