/** Signals that people are told of: not known before, lately happened, and no next month of what goes on anyway. Pure. */
import type { AccountSignal } from '../../shared/observe.ts';

const dayMs = 86_400_000;
/** What a source digs up of last year moves the score and is nobody's news. */
const lately = 30 * dayMs;
/** Open roles are one signal a calendar month: who hired last month goes on hiring. */
const goesOn = 62 * dayMs;

/** @param written those that a batch writes */
export const newSignals = (
  before: readonly Pick<AccountSignal, 'id' | 'kind' | 'occurredAt'>[],
  written: readonly AccountSignal[],
  now: Date,
): AccountSignal[] => {
  const known = new Set(before.map(({ id }) => id));
  const lastHiring = Math.max(
    ...before.filter(({ kind }) => kind === 'hiring').map(({ occurredAt }) => Date.parse(occurredAt)),
  );
  return written.filter(({ id, kind, occurredAt }) => {
    const at = Date.parse(occurredAt);
    if (known.has(id) || !(now.getTime() - at < lately)) return false;
    return kind !== 'hiring' || at - lastHiring > goesOn;
  });
};
