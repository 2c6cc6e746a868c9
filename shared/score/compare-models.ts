/** What another model would make of the accounts that the team knows: before it is saved, or while it runs beside. Pure. */
import type { AccountInput } from '../api-scoring.ts';
import { type Tier, tiers } from '../words.ts';
import type { ScoreInput } from './input.ts';
import type { Model } from './model.ts';
import { score } from './score.ts';
import { expectedValue } from './tier.ts';

export interface Moved {
  id: string;
  name: string;
  before: number;
  after: number;
  tierBefore: Tier;
  tierAfter: Tier;
  /** Place in the ranking, 1 for the first. */
  placeBefore: number;
  placeAfter: number;
}

export interface ComparedModels {
  accounts: number;
  /** How many match each criterion of the profile that they fit best; `known`: of how many it is known. */
  fits: Record<string, { matches: number; known: number }>;
  tiers: Record<Tier, { before: number; after: number }>;
  /** Whose score moves, those of the largest move first. */
  moved: Moved[];
  /** Expected values after, for the share curve. */
  values: number[];
}

/** A member's own setting of a tier is not looked at: it would stand by either. */
export const compareModels = (
  accounts: readonly AccountInput[],
  before: Model,
  after: Model,
  now: Date,
): ComparedModels => {
  const fits: ComparedModels['fits'] = {};
  const scored = accounts.map((account) => {
    const input = account as ScoreInput;
    const [was, is] = [score(input, now, before), score(input, now, after)];
    for (const { id, group, state } of is.terms) {
      if (group !== 'fit' || id === 'excluded') continue;
      const { matches, known } = fits[id] ?? { matches: 0, known: 0 };
      fits[id] = {
        matches: matches + (state === 'yes' ? 1 : 0),
        known: known + (state === 'unknown' ? 0 : 1),
      };
    }
    return { account, was, is, value: expectedValue(is.score / 100, input.facts) };
  });
  const [placesBefore, placesAfter] = [
    places(scored.map(({ was }) => was.score)),
    places(scored.map(({ is }) => is.score)),
  ];
  return {
    accounts: accounts.length,
    fits,
    tiers: Object.fromEntries(
      tiers.map((tier) => [
        tier,
        {
          before: scored.filter(({ was }) => was.tier === tier).length,
          after: scored.filter(({ is }) => is.tier === tier).length,
        },
      ]),
    ) as ComparedModels['tiers'],
    moved: scored
      .map(
        ({ account, was, is }, i): Moved => ({
          id: account.id,
          name: account.name,
          before: was.score,
          after: is.score,
          tierBefore: was.tier,
          tierAfter: is.tier,
          placeBefore: placesBefore[i] ?? 0,
          placeAfter: placesAfter[i] ?? 0,
        }),
      )
      .filter((one) => one.before !== one.after)
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || b.after - a.after),
    values: scored.map(({ value }) => value),
  };
};

/** Equals stand in the order in which they came. */
const places = (scores: readonly number[]): number[] => {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const found = new Array<number>(scores.length).fill(0);
  order.forEach((row, place) => {
    found[row] = place + 1;
  });
  return found;
};
