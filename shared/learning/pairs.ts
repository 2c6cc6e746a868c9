/**
 * Which two columns say more together than one by one. Candidates are ranked by the score test of their joint bins
 * on what the additive model leaves unexplained, as in FAST (Lou, Caruana, Gehrke and Hooker 2013, "Accurate
 * intelligible models with pairwise interactions"), and added one at a time, so that a pair which only repeats
 * another is not taken. Whether pairs stay is for held-out log loss to say, not for this file.
 */
import { type Fit, type FitOptions, fitAdditive } from './additive-bins.ts';
import { type Design, multiply } from './design.ts';
import { binCount, binsOf, type Cells, type Column, encode, type Plan, planColumn } from './encode.ts';

/** Standard deviations above chance that a pair's score must reach: held-out log loss has the last word. */
const needed = 2;
const mostPairs = 4;
/** Rows that a joint bin must have to get a coefficient. */
const fewest = 5;
const prior = 4;

export interface PairedFit {
  plan: Plan;
  fit: Fit;
}

/** The additive fit with the pairs added to it; the same fit where none is worth a look. */
export const addPairs = (
  columns: readonly Column[],
  cells: Cells,
  outcomes: readonly number[],
  additive: PairedFit,
  options: FitOptions,
): PairedFit => {
  const rows = outcomes.length;
  const coarse = columns
    .filter(({ name }) => additive.plan.columns.some((column) => column.column === name))
    .map((column) => {
      const plan = planColumn(column, cells.get(column.name) ?? [], { knots: 5, levels: 7, rare: 20 }, 0);
      return { plan, bins: binsOf(plan, cells.get(column.name) ?? [], rows), count: binCount(plan) };
    });
  let best = additive;
  const taken = new Set<string>();
  while (taken.size < mostPairs) {
    const left = unexplained(encode(best.plan, cells, rows), outcomes, best.fit.weights);
    let found: { name: string; score: number; a: number; b: number } | null = null;
    for (let a = 1; a < coarse.length; a++)
      for (let b = 0; b < a; b++) {
        const name = `${a} ${b}`;
        const [first, second] = [coarse[a], coarse[b]];
        if (taken.has(name) || !first || !second) continue;
        const score = jointScore(first, second, left);
        if (score > (found?.score ?? needed)) found = { name, score, a, b };
      }
    const [first, second] = [coarse[found?.a ?? -1], coarse[found?.b ?? -1]];
    if (!found || !first || !second) return best;
    taken.add(found.name);
    const plan = withPair(best.plan, first, second, rows);
    const fit = fitAdditive(encode(plan, cells, rows), outcomes, plan.blocks, options);
    best = { plan, fit };
  }
  return best;
};

interface Coarse {
  plan: Plan['columns'][number];
  bins: Int32Array;
  count: number;
}

const unexplained = (design: Design, outcomes: readonly number[], weights: Float64Array) => {
  const z = multiply(design, weights);
  const chance = z.map((value) => 1 / (1 + Math.exp(-value)));
  return {
    residual: chance.map((p, row) => (outcomes[row] ?? 0) - p),
    information: chance.map((p) => p * (1 - p)),
  };
};

/** Sum of g^2 / (h + prior) over joint bins, in standard deviations above its mean were there nothing to find. */
const jointScore = (first: Coarse, second: Coarse, left: ReturnType<typeof unexplained>): number => {
  const g = new Float64Array(first.count * second.count);
  const h = new Float64Array(g.length);
  for (let row = 0; row < first.bins.length; row++) {
    const cell = (first.bins[row] as number) * second.count + (second.bins[row] as number);
    g[cell] = (g[cell] as number) + (left.residual[row] as number);
    h[cell] = (h[cell] as number) + (left.information[row] as number);
  }
  let score = 0;
  let variance = 1;
  for (let cell = 0; cell < g.length; cell++) {
    const weight = (h[cell] as number) + prior;
    score += ((g[cell] as number) ** 2 - (h[cell] as number)) / weight;
    variance += 2 * ((h[cell] as number) / weight) ** 2;
  }
  return score / Math.sqrt(variance);
};

const withPair = (plan: Plan, first: Coarse, second: Coarse, rows: number): Plan => {
  const counts = new Int32Array(first.count * second.count);
  for (let row = 0; row < rows; row++) {
    const cell = (first.bins[row] as number) * second.count + (second.bins[row] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  let size = plan.size;
  const cells = Array.from(counts, (count) => (count >= fewest ? size++ : null));
  const component = 1 + plan.blocks.reduce((most, block) => Math.max(most, block.component), 0);
  return {
    ...plan,
    pairs: [...plan.pairs, { columns: [first.plan, second.plan], cells, width: second.count }],
    size,
    blocks: [
      ...plan.blocks,
      { start: plan.size, size: size - plan.size, shape: 'ridge', component, pool: 'pair' },
    ],
  };
};
