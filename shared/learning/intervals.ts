/**
 * How sure a chance is: from the posterior of the weights (Laplace's approximation). Fitted for this at the weak
 * penalty of 1 on inputs of about unit spread: a strong prior makes narrow intervals that are often beside the truth.
 */
import { sigmoid } from '../score/sigmoid.ts';
import type { LogisticFit, Prior } from './logistic.ts';

/** Prior for intervals: no belief on the intercept, precision 1 on every other weight. */
export const weakPrior = (size: number): Prior => ({
  mean: new Array<number>(size).fill(0),
  precision: Array.from({ length: size }, (_, i) => (i === 0 ? 0 : 1)),
});

export interface ChanceInterval {
  low: number;
  chance: number;
  high: number;
}

/** @param sureness standard deviations to each side; 1.645 is a 90 % interval. */
export const chanceInterval = (
  fit: Pick<LogisticFit, 'weights' | 'inverse'>,
  inputs: readonly number[],
  sureness = 1.645,
): ChanceInterval => {
  const z = inputs.reduce((sum, input, i) => sum + input * (fit.weights[i] ?? 0), 0);
  const half = sureness * Math.sqrt(variance(fit.inverse, inputs));
  return { low: sigmoid(z - half), chance: sigmoid(z), high: sigmoid(z + half) };
};

/** x' A x with A = L^-T L^-1: the squared length of L^-1 x. */
const variance = (inverse: Float64Array, inputs: readonly number[]): number => {
  const size = inputs.length;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    let part = 0;
    for (let j = 0; j <= i; j++) part += (inverse[i * size + j] as number) * (inputs[j] as number);
    sum += part * part;
  }
  return sum;
};
