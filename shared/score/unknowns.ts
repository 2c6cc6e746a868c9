/** What a model says of each term that is not known: the same of every account, and so made once a model. */
import { onceEachObject } from '../format/once-each.ts';
import type { Summand } from './input.ts';
import type { FitWeight, Model } from './model.ts';

export interface Unknowns {
  fit: Record<keyof Model['fit'], Summand>;
  intent: Record<keyof Model['intent'], Summand>;
  engagement: Record<keyof Model['engagement'], Summand>;
}

export const unknownsOf = onceEachObject(
  (model: Model): Unknowns => ({
    fit: each('fit', model.fit, 'fit.'),
    intent: each('intent', model.intent, ''),
    engagement: each('engagement', model.engagement, ''),
  }),
);

const each = <Id extends Summand['id']>(
  group: Summand['group'],
  weights: Record<Id, FitWeight>,
  prefix: string,
): Record<Id, Summand> =>
  Object.fromEntries(
    Object.entries<FitWeight>(weights).map(([id, weight]) => [
      id,
      {
        id,
        group,
        state: 'unknown',
        weight: weight.weight,
        x: 0,
        variance: variance(weight),
        reason: { code: `${prefix}${id}.unknown`, params: {} },
        sources: [],
        occurredAt: null,
      },
    ]),
  ) as unknown as Record<Id, Summand>;

/** Variance of a yes-or-no term of this weight that `share` of accounts have. */
const variance = ({ weight, share }: FitWeight): number => weight * weight * share * (1 - share);
