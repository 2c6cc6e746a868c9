/**
 * MAP logistic regression on a few dense inputs: a normal prior with a mean of the team's own (hand-set weights),
 * signs that must not flip, Newton steps with halving (Newton alone diverges on separable outcomes).
 * Input 0 is the intercept by convention: give it a 1 in every row and a precision of 0.
 */
import { sigmoid } from '../score/sigmoid.ts';
import { factor, invertLower, solve } from './cholesky.ts';

export interface Prior {
  /** What the weights are believed to be before any outcome. */
  mean: readonly number[];
  /** How firmly, as 1 / variance; 0 is no belief at all. */
  precision: readonly number[];
  /** 1 never below zero, -1 never above, 0 free. */
  signs?: readonly (-1 | 0 | 1)[];
}

export interface LogisticFit {
  weights: number[];
  /** L^-1 of the information with the prior in it: see intervals.ts. */
  inverse: Float64Array;
  /** Information on each weight in the outcomes alone, the prior left out. */
  information: number[];
}

const dot = (a: readonly number[], b: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

export const fitLogistic = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  prior: Prior,
): LogisticFit => {
  const weights = fitWeights(inputs, outcomes, prior, prior.mean);
  const { hessian, information } = derivatives(inputs, outcomes, prior, weights);
  const lower = factor(hessian, weights.length);
  if (!lower) throw new Error('the information is not positive definite');
  return { weights, inverse: invertLower(lower, weights.length), information };
};

/**
 * The weights alone, for who asks many times and needs no interval.
 * @param start any: there is one summit. From the weights under a prior like this one it takes half the rounds.
 */
export const fitWeights = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  prior: Prior,
  start: readonly number[],
): number[] => {
  let weights = start.map((weight, i) => hold(weight, prior.signs?.[i] ?? 0));
  let value = posterior(inputs, outcomes, prior, weights);
  for (let round = 0; round < 60; round++) {
    const next = step(inputs, outcomes, prior, weights, value);
    if (!next) break;
    const gained = next.value - value;
    ({ weights, value } = next);
    if (gained < 1e-10) break;
  }
  return weights;
};

const hold = (weight: number, sign: -1 | 0 | 1): number =>
  sign > 0 ? Math.max(0, weight) : sign < 0 ? Math.min(0, weight) : weight;

/** Log posterior up to a constant. */
const posterior = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  prior: Prior,
  weights: readonly number[],
): number => {
  let sum = 0;
  inputs.forEach((row, i) => {
    const z = dot(row, weights);
    sum += (outcomes[i] ?? 0) * z - Math.max(z, 0) - Math.log1p(Math.exp(-Math.abs(z)));
  });
  weights.forEach((weight, i) => {
    sum -= 0.5 * (prior.precision[i] ?? 0) * (weight - (prior.mean[i] ?? 0)) ** 2;
  });
  return sum;
};

/** One projected Newton step (Bertsekas 1982): weights held at zero by their sign stay out of the system. */
const step = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  prior: Prior,
  weights: readonly number[],
  value: number,
): { weights: number[]; value: number } | null => {
  const size = weights.length;
  const { gradient, hessian } = derivatives(inputs, outcomes, prior, weights);
  for (let i = 0; i < size; i++) {
    const sign = prior.signs?.[i] ?? 0;
    if (sign === 0 || weights[i] !== 0 || (gradient[i] as number) * sign > 0) continue;
    gradient[i] = 0;
    for (let j = 0; j < size; j++) {
      hessian[i * size + j] = i === j ? 1 : 0;
      hessian[j * size + i] = i === j ? 1 : 0;
    }
  }
  const lower = factor(hessian, size);
  if (!lower) return null;
  const direction = solve(lower, gradient);
  for (let scale = 1; scale > 1e-6; scale /= 2) {
    const next = weights.map((weight, i) =>
      hold(weight + scale * (direction[i] as number), prior.signs?.[i] ?? 0),
    );
    const reached = posterior(inputs, outcomes, prior, next);
    if (reached > value) return { weights: next, value: reached };
  }
  return null;
};

const derivatives = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  prior: Prior,
  weights: readonly number[],
) => {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  inputs.forEach((row, r) => {
    const p = sigmoid(dot(row, weights));
    const w = p * (1 - p);
    const residual = (outcomes[r] ?? 0) - p;
    for (let i = 0; i < size; i++) {
      const x = row[i] as number;
      gradient[i] = (gradient[i] as number) + residual * x;
      for (let j = 0; j <= i; j++)
        hessian[i * size + j] = (hessian[i * size + j] as number) + w * x * (row[j] as number);
    }
  });
  const information = weights.map((_, i) => hessian[i * size + i] as number);
  weights.forEach((weight, i) => {
    const precision = prior.precision[i] ?? 0;
    gradient[i] = (gradient[i] as number) - precision * (weight - (prior.mean[i] ?? 0));
    hessian[i * size + i] = (hessian[i * size + i] as number) + precision + 1e-9;
  });
  return { gradient, hessian, information };
};
