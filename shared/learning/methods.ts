/** The ways of learning that compete on held-out rows, from the stiffest to the most supple. */
import { type FitOptions, fitAdditive, usualFit } from './additive-bins.ts';
import { type Cells, type Column, encode, planColumns, usualPlan } from './encode.ts';
import { addPairs, type PairedFit } from './pairs.ts';

/**
 * `ridge`: straight lines and levels, all under one penalty. `strong`: bins, columns kept close to one shared,
 * small variance: best where outcomes are few. `additive`: bins, each column with a variance of its own.
 * `pairs`: additive, with joint bins of two columns.
 */
export const methods = ['ridge', 'strong', 'additive', 'pairs'] as const;
export type Method = (typeof methods)[number];

/** Outcomes below which pairs are not tried: their bins would hold a handful of rows each. */
export const fewestForPairs = 400;

const penalties: Record<Method, FitOptions> = {
  ridge: { ...usualFit, pull: 1e6 },
  strong: { ...usualFit, pull: 20, spread: 0.3 },
  additive: usualFit,
  pairs: usualFit,
};

export const fitMethod = (
  method: Method,
  columns: readonly Column[],
  cells: Cells,
  outcomes: readonly number[],
): PairedFit => {
  const usual = usualPlan(outcomes.length);
  const plan = planColumns(columns, cells, method === 'ridge' ? { ...usual, knots: 2 } : usual);
  const design = encode(plan, cells, outcomes.length);
  const additive = { plan, fit: fitAdditive(design, outcomes, plan.blocks, penalties[method]) };
  return method === 'pairs' ? addPairs(columns, cells, outcomes, additive, penalties.pairs) : additive;
};
