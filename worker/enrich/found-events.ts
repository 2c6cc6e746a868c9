/** What webhooks are told of a run: of the score that has moved. Pure. */
import type { LeadEvent } from '../../shared/api-webhooks.ts';
import { leadEvent } from '../lead-event.ts';
import { type LeadRow, leadOf, type ScoredLead } from '../store/leads.ts';

export const foundEvents = (before: LeadRow, after: ScoredLead, now: Date): LeadEvent[] => {
  if (after.score === before.score) return [];
  const told = { ...leadOf(before), name: after.summary.name, score: after.score, tier: after.tier };
  return [leadEvent('score.changed', told, { scoreBefore: before.score }, now.toISOString())];
};
