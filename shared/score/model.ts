/** The model: data, not code. A version is never edited after it has scored a lead; a change is a new version. */
import type { EngagementKind, NewsSignalKind } from '../words.ts';
import type { Profile } from './profile.ts';

export type FitTerm = 'industry' | 'size' | 'revenue' | 'region' | 'business' | 'technologies' | 'excluded';
export type IntentTerm =
  | 'funding'
  | 'stage'
  | 'hiring'
  | 'surge'
  | 'functions'
  | 'first'
  | 'market'
  | 'technology'
  | NewsSignalKind;
export type EngagementTerm = 'committee' | EngagementKind;

/** Terms of the sum, each a weight in log-odds. */
export interface Model {
  version: string;
  /** Chance, 0..1, of an account of which nothing is known: where every account starts. */
  baseRate: number;
  /** Whom the team looks for, one a product; an account is held against the one that it fits best. */
  profiles: Profile[];
  fit: Record<FitTerm, FitWeight>;
  intent: Record<IntentTerm, SignalWeight>;
  /** The committee's half-life is not used: who sits where does not fade. */
  engagement: Record<EngagementTerm, SignalWeight>;
  /** Standard deviation, in log-odds, of the weights' own error for an account known in full. */
  spread: number;
  /** Expected values (chance times potential) from which an account is key, or mid. */
  tier: { key: number; mid: number };
  /** null: set by hand. */
  trained: Trained | null;
}

/** A criterion counts `match - share`: `share` of accounts match it, so that unknown adds nothing on average. */
export interface FitWeight {
  weight: number;
  share: number;
}

/** `x = 1 - exp(-sum strength * credibility * 2^(-age / halfLife))`; `share`: how often such a signal is there. */
export interface SignalWeight extends FitWeight {
  /** Days after which a signal counts half. */
  halfLife: number;
}

/** How well a learnt model did on outcomes that it had not seen. */
export interface Trained {
  outcomes: number;
  wins: number;
  /** False: no better than the base rate, and then nothing may be called a chance. */
  skill: boolean;
  auc: number;
  logLoss: number;
  /** Log loss of quoting the base rate. */
  baseLogLoss: number;
  calibrationError: number;
  /** Outcomes that the weights it started from count for. */
  worth: number;
}

/** Where every team starts: set by judgement, to be replaced by what a team's own outcomes teach (P7: so it never says "chance"). */
export const startModel: Model = {
  version: 'start',
  baseRate: 0.24,
  profiles: [],
  fit: {
    industry: { weight: 0.8, share: 0.3 },
    size: { weight: 0.6, share: 0.35 },
    revenue: { weight: 0.5, share: 0.35 },
    region: { weight: 0.5, share: 0.4 },
    business: { weight: 0.5, share: 0.4 },
    technologies: { weight: 0.5, share: 0.2 },
    excluded: { weight: -2.5, share: 0.02 },
  },
  intent: {
    funding: { weight: 1.5, halfLife: 90, share: 0.1 },
    stage: { weight: 0.3, halfLife: 540, share: 0.2 },
    hiring: { weight: 1.0, halfLife: 45, share: 0.4 },
    surge: { weight: 0.7, halfLife: 45, share: 0.1 },
    functions: { weight: 0.8, halfLife: 45, share: 0.25 },
    first: { weight: 0.6, halfLife: 60, share: 0.1 },
    market: { weight: 0.6, halfLife: 90, share: 0.05 },
    technology: { weight: 0.5, halfLife: 90, share: 0.05 },
    executive: { weight: 0.8, halfLife: 120, share: 0.1 },
    office: { weight: 0.7, halfLife: 150, share: 0.05 },
    layoffs: { weight: -1.0, halfLife: 120, share: 0.05 },
    launch: { weight: 0.5, halfLife: 60, share: 0.15 },
    partnership: { weight: 0.4, halfLife: 90, share: 0.15 },
    award: { weight: 0.5, halfLife: 120, share: 0.1 },
    approval: { weight: 0.5, halfLife: 150, share: 0.05 },
    acquisition: { weight: 0.7, halfLife: 150, share: 0.05 },
    observation: { weight: 0.6, halfLife: 60, share: 0.05 },
  },
  engagement: {
    committee: { weight: 0.5, halfLife: 3650, share: 0.5 },
    visit: { weight: 0.5, halfLife: 21, share: 0.1 },
    search: { weight: 0.6, halfLife: 21, share: 0.05 },
    whitepaper: { weight: 0.6, halfLife: 45, share: 0.05 },
    webinar: { weight: 0.7, halfLife: 45, share: 0.05 },
    demo: { weight: 1.3, halfLife: 60, share: 0.03 },
  },
  spread: 0.3,
  tier: { key: 0.5, mid: 0.27 },
  trained: null,
};
