/** What a kind of signal says of an account: the one shape that every file of this folder fills. */
import type { Reason } from '../../api/score.ts';
import { onceEach } from '../../format/once-each.ts';
import type { AccountSignal } from '../../observe.ts';
import type { EngagementTerm, IntentTerm } from '../model.ts';
import type { Profile } from '../profile.ts';
import type { KnownSignals } from './known-signals.ts';

export type SignalTerm =
  | { group: 'intent'; id: IntentTerm }
  | { group: 'engagement'; id: Exclude<EngagementTerm, 'committee'> };

/** A dated reason to act, and how much of one. */
export interface Sighting {
  signal: AccountSignal;
  /** 1 = an ordinary one of its kind. */
  strength: number;
}

export interface SignalReading {
  /** `no` only where a source says that there is none. */
  state: 'yes' | 'no' | 'unknown';
  sightings: Sighting[];
  reason: Reason;
}

/**
 * @param profile that the account fits best; null where the team has none.
 * Weights and half-lives are the model's, not the signal's.
 */
export type SignalReader = (signals: KnownSignals, profile: Profile | null) => SignalReading;

/** Made once a kind: of most kinds most accounts have none. */
export const unknown = onceEach(
  (kind: string): SignalReading => ({
    state: 'unknown',
    sightings: [],
    reason: { code: `${kind}.unknown`, params: {} },
  }),
);

/** A source says that there is none: it counts nothing, and has been looked at. */
export const none = (signal: AccountSignal, code: string, params: Reason['params'] = {}): SignalReading => ({
  state: 'no',
  sightings: [{ signal, strength: 0 }],
  reason: { code, params },
});
