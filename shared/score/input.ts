/** What the score is a function of, besides the model and the time; and a term before it has points. */
import type { Reason, Source } from '../api/score.ts';
import type { AccountPerson, AccountSignal, Fact, FactField } from '../observe.ts';
import type { EngagementTerm, FitTerm, IntentTerm } from './model.ts';

export interface ScoreInput {
  /** Winner first. */
  facts: Partial<Record<FactField, Fact[]>>;
  people: Pick<AccountPerson, 'buyingRole' | 'decisionMaker'>[];
  signals: AccountSignal[];
}

export type TermId = FitTerm | IntentTerm | EngagementTerm;

/** One summand of z: weight times x. */
export interface Summand {
  id: TermId;
  group: 'fit' | 'intent' | 'engagement';
  state: 'yes' | 'no' | 'unknown';
  /** Log-odds for one x. */
  weight: number;
  /** How much of it there is: -share..1 for fit, 0..1 else; 0 where unknown. */
  x: number;
  /** Variance in log-odds that not knowing adds to the range; 0 where known. */
  variance: number;
  reason: Reason;
  sources: Source[];
  occurredAt: string | null;
}
