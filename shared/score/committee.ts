/** How much of the buying committee the team knows: the share of its four seats that somebody sits in. */
import { buyingRoles } from '../words.ts';
import { type ScoreInput, type Summand, variance } from './input.ts';
import type { Model } from './model.ts';

export const committeeSummand = ({ people }: ScoreInput, model: Model): Summand => {
  const seats = new Set(people.flatMap(({ buyingRole }) => buyingRole ?? [])).size;
  const known = seats > 0;
  return {
    id: 'committee',
    group: 'engagement',
    state: known ? 'yes' : 'unknown',
    weight: model.engagement.committee.weight,
    x: seats / buyingRoles.length,
    variance: known ? 0 : variance(model.engagement.committee),
    reason: known
      ? { code: 'committee', params: { seats, of: buyingRoles.length } }
      : { code: 'committee.unknown', params: {} },
    sources: [],
    occurredAt: null,
  };
};
