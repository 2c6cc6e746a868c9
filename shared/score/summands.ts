/** All summands of an account's log-odds, and the profile that it was held against. */

import { committeeSummand } from './committee.ts';
import { type DatedTerm, readSignals } from './dated.ts';
import { fitOf } from './fit.ts';
import type { ScoreInput, Summand } from './input.ts';
import type { Model } from './model.ts';
import type { Profile } from './profile.ts';

export interface Summed {
  profile: Profile | null;
  summands: Summand[];
  /** Those that fade. */
  dated: DatedTerm[];
}

export const summandsOf = (input: ScoreInput, model: Model, now: Date): Summed => {
  const { profile, summands } = fitOf(input, model);
  const dated = readSignals(input, profile, model, now.getTime());
  for (const { summand } of dated) summands.push(summand);
  summands.push(committeeSummand(input, model));
  return { profile, dated, summands };
};
