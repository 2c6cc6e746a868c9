/** What the score is a function of, besides the model and the time; and a term before it has points. */
import type { Profile, Reason, Source } from '../api.ts';
import type { AccountPerson, AccountSignal, Fact, FactField } from '../observe.ts';

export interface ScoreInput {
  /** Winner first. */
  facts: Partial<Record<FactField, Fact[]>>;
  people: AccountPerson[];
  signals: AccountSignal[];
  /** null where the team has set no ideal customer profile: fit is then unknown. */
  profile: Profile | null;
}

/** One summand of z. */
export interface Summand {
  id: string;
  group: 'fit' | 'intent' | 'engagement';
  state: 'yes' | 'no' | 'unknown';
  /** w * x in log-odds; 0 where unknown. */
  contribution: number;
  /** Variance in log-odds that not knowing adds to the range; 0 where known. */
  variance: number;
  reason: Reason;
  sources: Source[];
  occurredAt: string | null;
}

/** Variance of a yes-or-no term of this weight that `share` of accounts have. */
export const variance = (weight: number, share: number): number => weight * weight * share * (1 - share);
