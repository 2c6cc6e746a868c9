/** What webhooks are told of a run: of new signals, and of the score that has moved. Pure. */
import type { LeadEvent } from '../../shared/api-webhooks.ts';
import type { AccountSignal } from '../../shared/observe.ts';
import { leadEvent } from '../lead-event.ts';
import { type LeadRow, leadOf, type ScoredLead } from '../store/leads.ts';

export const foundEvents = (
  before: LeadRow,
  after: ScoredLead,
  signals: readonly AccountSignal[],
  now: Date,
): LeadEvent[] => {
  const told = { ...leadOf(before), name: after.summary.name, score: after.score, tier: after.tier };
  const at = now.toISOString();
  const events = signals.length ? [leadEvent('signal.created', told, { signals }, at)] : [];
  if (after.score === before.score) return events;
  return [...events, leadEvent('score.changed', told, { scoreBefore: before.score }, at)];
};
