/** How much of the buying committee the team knows: the share of its four seats that somebody sits in. */
import { buyingRoles } from '../words.ts';
import type { ScoreInput, Summand } from './input.ts';
import { variance } from './input.ts';
import type { Model } from './model.ts';

export const engagementSummands = ({ people }: ScoreInput, model: Model): Summand[] => {
  const { weight } = model.engagement.committee;
  const seated = people.filter((person) => person.buyingRole !== null);
  const seats = new Set(seated.map((person) => person.buyingRole)).size;
  const known = seats > 0;
  return [
    {
      id: 'committee',
      group: 'engagement',
      state: known ? 'yes' : 'unknown',
      contribution: (weight * seats) / buyingRoles.length,
      variance: known ? 0 : variance(weight, 0.5),
      reason: known
        ? { code: 'committee', params: { seats, of: buyingRoles.length } }
        : { code: 'committee.unknown', params: {} },
      sources: [],
      occurredAt: null,
    },
  ];
};
