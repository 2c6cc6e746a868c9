/** The weights: data, not code. A version is never edited after it has scored a lead; a change is a new version. */
import type { NewsSignalKind } from '../words.ts';

/** Terms of the sum, each a weight in log-odds. */
export interface Model {
  version: string;
  /** Chance, 0..1, of an account of which nothing is known: where every account starts. */
  baseRate: number;
  fit: Record<'industry' | 'size' | 'region', FitWeight>;
  intent: Record<'funding' | 'hiring' | 'stage' | NewsSignalKind, IntentWeight>;
  engagement: Record<'committee', { weight: number }>;
  /** Standard deviation, in log-odds, of the hand-set weights' own error for an account known in full. */
  spread: number;
  tier: { key: number; mid: number };
}

/** A criterion counts `match - share`: `share` of accounts match it, so that unknown adds nothing on average. */
export interface FitWeight {
  weight: number;
  share: number;
}

/** `x = 1 - exp(-sum strength * credibility * 2^(-age / halfLife))`; `share`: how often such a signal is there. */
export interface IntentWeight {
  weight: number;
  /** Days after which a signal counts half. */
  halfLife: number;
  share: number;
}

/** Hand-set by judgement; to be replaced by what a team's own outcomes teach (P7: so it never says "chance"). */
export const modelV0: Model = {
  version: 'v0',
  baseRate: 0.24,
  fit: {
    industry: { weight: 0.8, share: 0.3 },
    size: { weight: 0.6, share: 0.35 },
    region: { weight: 0.5, share: 0.4 },
  },
  intent: {
    funding: { weight: 1.5, halfLife: 90, share: 0.1 },
    hiring: { weight: 1.0, halfLife: 45, share: 0.4 },
    stage: { weight: 0.3, halfLife: 540, share: 0.2 },
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
  engagement: { committee: { weight: 0.5 } },
  spread: 0.3,
  tier: { key: 0.5, mid: 0.27 },
};
