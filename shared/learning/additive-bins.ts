/**
 * Additive model in log-odds over bins, fitted by penalised likelihood; how strongly each column is shrunk is
 * estimated from the outcomes themselves (empirical Bayes), so that a column that tells nothing fades to nothing.
 *
 * Newton steps with halving on the penalised likelihood; prior variances by the generalised Fellner-Schall update
 * (Wood and Fasiolo 2017, "A generalized Fellner-Schall method for smoothing parameter optimization"), held towards
 * what all columns share by a weak prior, since a variance learnt from two levels of one column is mostly noise.
 */
import { factor, invertLower, solve } from './cholesky.ts';
import { type Block, type Design, multiply } from './design.ts';

export interface FitOptions {
  /** How many coefficients' worth the shared variance counts for in each column's own. */
  pull: number;
  /** Prior standard deviation in log-odds that columns are assumed to share to begin with. */
  spread: number;
  rounds: number;
}

export const usualFit: FitOptions = { pull: 5, spread: 0.5, rounds: 12 };

export interface Fit {
  weights: Float64Array;
  /** Prior precision by component. */
  precision: Float64Array;
  /** L^-1 of the penalised information H = L L'; the posterior covariance is L^-T L^-1. */
  inverse: Float64Array;
}

/** The constant part of a walk is held by the intercept; this much of it is penalised so that it stays there. */
const anchor = 0.05;
/** How many coefficients' worth the first guess counts for in the shared variance: without it, separable outcomes run away. */
const sharedFirmness = 20;
/** Prior standard deviation of joint bins to begin with: what two columns add together is less than what they add alone. */
const pairSpread = 0.2;

export const fitAdditive = (
  design: Design,
  outcomes: ArrayLike<number>,
  blocks: readonly Block[],
  options: FitOptions = usualFit,
  start?: Fit,
): Fit => {
  const components = blocks.reduce((most, block) => Math.max(most, block.component + 1), 0);
  const precision = start
    ? Float64Array.from(start.precision)
    : new Float64Array(components).fill(1 / options.spread ** 2);
  for (const block of blocks)
    if (!start && block.pool === 'pair') precision[block.component] = 1 / pairSpread ** 2;
  let weights: Float64Array = start ? Float64Array.from(start.weights) : new Float64Array(design.size);
  if (!start) weights[0] = baseLogit(outcomes);
  let inverse: Float64Array = new Float64Array(design.size * design.size);
  for (let round = 0; round < options.rounds; round++) {
    const step = newtonStep(design, outcomes, blocks, precision, weights);
    weights = step.weights;
    inverse = invertLower(step.lower, design.size);
    const moved = updatePrecision(blocks, weights, inverse, precision, options);
    if (moved < 0.03 && step.moved < 1e-3) break;
  }
  return { weights, precision, inverse };
};

const baseLogit = (outcomes: ArrayLike<number>): number => {
  let wins = 0.5;
  for (let i = 0; i < outcomes.length; i++) wins += outcomes[i] as number;
  return Math.log(wins / (outcomes.length + 1 - wins));
};

const newtonStep = (
  design: Design,
  outcomes: ArrayLike<number>,
  blocks: readonly Block[],
  precision: Float64Array,
  weights: Float64Array,
) => {
  const { gradient, hessian } = derivatives(design, outcomes, weights);
  addPenalty(blocks, precision, weights, gradient, hessian, design.size);
  const lower = factor(hessian, design.size);
  if (!lower) throw new Error('the penalised information is not positive definite');
  const direction = solve(lower, gradient);
  const before = objective(design, outcomes, blocks, precision, weights);
  for (let scale = 1; scale > 1e-4; scale /= 2) {
    const next = weights.map((weight, i) => weight + scale * (direction[i] as number));
    if (objective(design, outcomes, blocks, precision, next) >= before - 1e-9 * Math.abs(before)) {
      const moved = direction.reduce((most, d) => Math.max(most, Math.abs(d * scale)), 0);
      return { weights: next, lower, moved };
    }
  }
  return { weights, lower, moved: 0 };
};

/** Gradient and information of the log likelihood. */
const derivatives = (design: Design, outcomes: ArrayLike<number>, weights: Float64Array) => {
  const { rows, width, size, index, value } = design;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const z = multiply(design, weights);
  for (let row = 0; row < rows; row++) {
    const p = 1 / (1 + Math.exp(-(z[row] as number)));
    const residual = (outcomes[row] as number) - p;
    const w = Math.max(p * (1 - p), 1e-6);
    gradient[0] = (gradient[0] as number) + residual;
    hessian[0] = (hessian[0] as number) + w;
    const begin = row * width;
    for (let a = begin; a < begin + width; a++) {
      const x = value[a] as number;
      if (x === 0) continue;
      const i = index[a] as number;
      gradient[i] = (gradient[i] as number) + residual * x;
      const wx = w * x;
      const rowI = i * size;
      hessian[rowI] = (hessian[rowI] as number) + wx;
      // Indexes rise within a row, so that this fills the lower triangle.
      for (let b = begin; b <= a; b++) {
        const at = rowI + (index[b] as number);
        hessian[at] = (hessian[at] as number) + wx * (value[b] as number);
      }
    }
  }
  return { gradient, hessian };
};

const addPenalty = (
  blocks: readonly Block[],
  precision: Float64Array,
  weights: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
  size: number,
): void => {
  const add = (at: number, amount: number) => {
    hessian[at] = (hessian[at] as number) + amount;
  };
  hessian[0] = (hessian[0] as number) + 1e-9;
  for (const block of blocks) {
    const strength = precision[block.component] as number;
    const diagonal = block.shape === 'walk' ? strength * anchor : strength;
    for (let i = block.start; i < block.start + block.size; i++) {
      add(i * size + i, diagonal);
      gradient[i] = (gradient[i] as number) - diagonal * (weights[i] as number);
      if (block.shape !== 'walk' || i === block.start) continue;
      add(i * size + i, strength);
      add((i - 1) * size + i - 1, strength);
      add(i * size + i - 1, -strength);
      const step = strength * ((weights[i] as number) - (weights[i - 1] as number));
      gradient[i] = (gradient[i] as number) - step;
      gradient[i - 1] = (gradient[i - 1] as number) + step;
    }
  }
};

/** b' S b of one block, at precision 1. */
const roughness = (block: Block, weights: Float64Array): number => {
  let sum = 0;
  for (let i = block.start; i < block.start + block.size; i++) {
    const weight = weights[i] as number;
    if (block.shape === 'ridge') sum += weight * weight;
    else {
      sum += anchor * weight * weight;
      if (i > block.start) sum += (weight - (weights[i - 1] as number)) ** 2;
    }
  }
  return sum;
};

/** tr(A S) of one block, A being the posterior covariance. */
const penalisedVariance = (block: Block, inverse: Float64Array, size: number): number => {
  let trace = 0;
  for (let k = block.start; k < size; k++) {
    const row = k * size;
    let previous = 0;
    const last = Math.min(block.start + block.size - 1, k);
    for (let i = block.start; i < block.start + block.size; i++) {
      const entry = i <= last ? (inverse[row + i] as number) : 0;
      if (block.shape === 'ridge') trace += entry * entry;
      else {
        trace += anchor * entry * entry;
        if (i > block.start) trace += (entry - previous) ** 2;
      }
      previous = entry;
    }
  }
  return trace;
};

const objective = (
  design: Design,
  outcomes: ArrayLike<number>,
  blocks: readonly Block[],
  precision: Float64Array,
  weights: Float64Array,
): number => {
  const z = multiply(design, weights);
  let sum = 0;
  for (let row = 0; row < design.rows; row++) {
    const value = z[row] as number;
    sum += (outcomes[row] as number) * value - Math.log1p(Math.exp(-Math.abs(value))) - Math.max(value, 0);
  }
  for (const block of blocks) sum -= 0.5 * (precision[block.component] as number) * roughness(block, weights);
  return sum;
};

/** Fellner-Schall; returns the largest move in log precision among components that still matter. */
const updatePrecision = (
  blocks: readonly Block[],
  weights: Float64Array,
  inverse: Float64Array,
  precision: Float64Array,
  options: FitOptions,
): number => {
  const size = weights.length;
  const rough = new Float64Array(precision.length);
  const freedom = new Float64Array(precision.length);
  const pools: Block['pool'][] = [];
  for (const block of blocks) {
    const c = block.component;
    pools[c] = block.pool;
    rough[c] = (rough[c] as number) + roughness(block, weights);
    freedom[c] =
      (freedom[c] as number) +
      block.size -
      (precision[c] as number) * penalisedVariance(block, inverse, size);
  }
  const sharedVariance = (pool: Block['pool'], spread: number): number => {
    let [sum, free] = [sharedFirmness * spread ** 2, sharedFirmness];
    pools.forEach((own, c) => {
      if (own !== pool) return;
      sum += rough[c] as number;
      free += Math.max(freedom[c] as number, 0);
    });
    return sum / free;
  };
  const shared = { main: sharedVariance('main', options.spread), pair: sharedVariance('pair', pairSpread) };
  let moved = 0;
  for (let c = 0; c < precision.length; c++) {
    const variance =
      ((rough[c] as number) + options.pull * shared[pools[c] ?? 'main']) /
      (Math.max(freedom[c] as number, 0) + options.pull);
    const next = Math.min(1e5, Math.max(1e-3, 1 / variance));
    moved = Math.max(moved, Math.abs(Math.log(next / (precision[c] as number))));
    precision[c] = next;
  }
  return moved;
};
