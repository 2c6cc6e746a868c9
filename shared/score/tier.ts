/** Key, mid or tail, by expected value: what an account could be worth times how likely it is. */
import type { Employees } from '../capture.ts';
import type { Tier } from '../words.ts';
import type { ScoreInput } from './input.ts';
import type { Model } from './model.ts';

/**
 * Potential grows with the order of magnitude of the headcount: 10 people 0.5, 100 one, 10,000 two; unknown is one.
 * Cut at the model's two lines, until a workspace's own share curve (80/20) sets them.
 */
export const tierOf = (chance: number, { facts }: ScoreInput, model: Model): Tier => {
  const value = chance * potential(facts.employees?.[0]?.value as Employees | undefined);
  if (value >= model.tier.key) return 'key';
  return value >= model.tier.mid ? 'mid' : 'tail';
};

const potential = (employees: Employees | undefined): number => {
  if (!employees) return 1;
  const middle =
    employees.max === null ? employees.min : Math.sqrt(Math.max(1, employees.min) * employees.max);
  return Math.min(2, Math.max(0.5, Math.log10(Math.max(1, middle)) / 2));
};
