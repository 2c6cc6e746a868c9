/** How much of the buying committee the team knows: the share of its four seats that somebody sits in. */
import { buyingRoles } from '../words.ts';
import type { ScoreInput, Summand } from './input.ts';
import type { Model } from './model.ts';
import { unknownsOf } from './unknowns.ts';

export const committeeSummand = ({ people }: ScoreInput, model: Model): Summand => {
  const unknown = unknownsOf(model).engagement.committee;
  const seated = new Set<string>();
  for (const { buyingRole } of people) if (buyingRole) seated.add(buyingRole);
  if (seated.size === 0) return unknown;
  return {
    ...unknown,
    state: 'yes',
    x: seated.size / buyingRoles.length,
    variance: 0,
    reason: { code: 'committee', params: { seats: seated.size, of: buyingRoles.length } },
  };
};
