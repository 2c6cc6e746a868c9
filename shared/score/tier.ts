/** Key, mid or tail, by expected value: what an account could be worth times how likely it is. */
import type { Employees } from '../capture.ts';
import type { Tier } from '../words.ts';
import type { ScoreInput } from './input.ts';
import type { Model } from './model.ts';

export const tierOf = (chance: number, { facts }: Pick<ScoreInput, 'facts'>, { tier }: Model): Tier => {
  const value = expectedValue(chance, facts);
  if (value >= tier.key) return 'key';
  return value >= tier.mid ? 'mid' : 'tail';
};

/** In units of an account of a hundred people that is sure to buy. @param chance 0..1 */
export const expectedValue = (chance: number, facts: ScoreInput['facts']): number =>
  chance * potential(facts.employees?.[0]?.value as Employees | undefined);

/** Grows with the order of magnitude of the headcount: 10 people 0.5, 100 one, 10,000 two; unknown is one. */
const potential = (employees: Employees | undefined): number => {
  if (!employees) return 1;
  const middle =
    employees.max === null ? employees.min : Math.sqrt(Math.max(1, employees.min) * employees.max);
  return Math.min(2, Math.max(0.5, Math.log10(Math.max(1, middle)) / 2));
};
