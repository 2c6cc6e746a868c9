/** What another model would make of the accounts that the team knows: before it is saved, or while it runs beside. Pure. */
import type { AccountInput } from '../api/scoring.ts';
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

/** Accounts that are scored by both models between two pauses. */
const atOnce = 25;
/** Accounts that are listed between two pauses. */
const listedAtOnce = 5_000;

/** A member's own setting of a tier is not looked at: it would stand by either. */
export const compareModels = (
  accounts: readonly AccountInput[],
  before: Model,
  after: Model,
  now: Date,
): ComparedModels => {
  const work = comparingModels(accounts, before, after, now);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** The same in steps of a few milliseconds, for a page that has to answer meanwhile. Yields how many are scored. */
export function* comparingModels(
  accounts: readonly AccountInput[],
  before: Model,
  after: Model,
  now: Date,
): Generator<number, ComparedModels> {
  const fits: ComparedModels['fits'] = {};
  const scored: { account: AccountInput; was: Placed; is: Placed }[] = [];
  const values: number[] = [];
  for (const account of accounts) {
    if (scored.length % atOnce === 0) yield scored.length;
    const input = account as ScoreInput;
    const [was, is] = [score(input, now, before), score(input, now, after)];
    for (const { id, group, state } of is.terms) {
      if (group !== 'fit' || id === 'excluded') continue;
      fits[id] ??= { matches: 0, known: 0 };
      if (state === 'yes') fits[id].matches++;
      if (state !== 'unknown') fits[id].known++;
    }
    scored.push({ account, was: placed(was), is: placed(is) });
    // The exact points add up to the chance that a tier is cut by; the score is rounded.
    values.push(expectedValue(is.terms.reduce((sum, { exact }) => sum + exact, 0) / 100, input.facts));
  }
  yield scored.length;
  const placesBefore = places(scored.map(({ was }) => was.score));
  yield scored.length;
  const placesAfter = places(scored.map(({ is }) => is.score));
  yield scored.length;
  const sizes = Object.fromEntries(
    tiers.map((tier) => [tier, { before: 0, after: 0 }]),
  ) as ComparedModels['tiers'];
  /** By whole points. */
  const ofMove = Array.from({ length: 101 }, (): Moved[] => []);
  for (const [i, { account, was, is }] of scored.entries()) {
    if (i % listedAtOnce === 0) yield scored.length;
    sizes[was.tier].before++;
    sizes[is.tier].after++;
    if (was.score === is.score) continue;
    ofMove[Math.abs(is.score - was.score)]?.push({
      id: account.id,
      name: account.name,
      before: was.score,
      after: is.score,
      tierBefore: was.tier,
      tierAfter: is.tier,
      placeBefore: placesBefore[i] ?? 0,
      placeAfter: placesAfter[i] ?? 0,
    });
  }
  // The largest move first: sorted a move at a time, with a pause after each.
  const largest: Moved[] = [];
  for (const some of ofMove.toReversed()) {
    if (some.length === 0) continue;
    for (const one of some.sort((a, b) => b.after - a.after)) largest.push(one);
    yield scored.length;
  }
  return {
    accounts: accounts.length,
    fits,
    tiers: sizes,
    moved: largest,
    values,
  };
}

interface Placed {
  score: number;
  tier: Tier;
}
const placed = ({ score, tier }: Placed): Placed => ({ score, tier });

/** Scores are whole points of 0 to 100: counted, not compared. Equals stand in the order in which they came. */
const places = (scores: readonly number[]): number[] => {
  const counts = new Array<number>(101).fill(0);
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  let place = 1;
  const next = counts.slice();
  for (let score = 100; score >= 0; score--) {
    next[score] = place;
    place += counts[score] ?? 0;
  }
  return scores.map((score) => {
    const found = next[score] ?? 0;
    next[score] = found + 1;
    return found;
  });
};
