/** What webhooks are told of a run: of new signals, and once a look, at its end, of the score that has moved. Pure. */
import type { LeadEvent } from '../../shared/api/webhooks.ts';
import type { AccountSignal } from '../../shared/observe.ts';
import { leadEvent } from '../webhooks/lead-event.ts';

/** @param scoreBefore when the look began; null while it goes on */
export const foundEvents = (
  told: Parameters<typeof leadEvent>[1],
  signals: readonly AccountSignal[],
  scoreBefore: number | null,
  now: Date,
): LeadEvent[] => {
  const at = now.toISOString();
  const events = signals.length ? [leadEvent('signal.created', told, { signals }, at)] : [];
  if (scoreBefore === null || told.score === scoreBefore) return events;
  return [...events, leadEvent('score.changed', told, { scoreBefore }, at)];
};
