/** What one dated reason says, as the score would word it. Pure. */
import type { Account } from '../../../shared/api/account.ts';
import type { Reason } from '../../../shared/api/score.ts';
import { signalReaders } from '../../../shared/score/signals/index.ts';
import { knownSignals } from '../../../shared/score/signals/known-signals.ts';

/** null where its kind alone says it: selected words are quoted below, and are not said twice. */
export const signalReason = (signal: Account['signals'][number]): Reason | null => {
  if (signal.kind === 'observation') return null;
  return (
    signalReaders.find(({ term }) => term.id === signal.kind)?.read(knownSignals([signal]), null).reason ??
    null
  );
};
