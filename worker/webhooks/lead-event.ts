/** What webhooks are told of a lead. Pure. */
import type { ChangeField } from '../../shared/api/lead-work.ts';
import type { LeadEvent, LeadEventType } from '../../shared/api/webhooks.ts';
import type { AccountSignal } from '../../shared/observe.ts';
import type { LeadEdit } from '../lead/lead-edit.ts';
import { type LeadRow, leadOf } from '../store/leads.ts';
import type { Session } from '../store/tokens.ts';

interface Told {
  id: string;
  name: string;
  domain: string | null;
  score: number;
  tier: LeadEvent['data']['lead']['tier'];
  stage: LeadEvent['data']['lead']['stage'];
  owner: { id: string; name: string } | null;
}

interface Why {
  fields?: readonly ChangeField[];
  scoreBefore?: number;
  by?: Pick<Session, 'member' | 'memberName'>;
  signals?: readonly AccountSignal[];
}

export const leadEvent = (
  type: LeadEventType,
  { id, name, domain, score, tier, stage, owner }: Told,
  { fields = [], scoreBefore, by, signals = [] }: Why,
  now: string,
): LeadEvent => ({
  type,
  timestamp: now,
  data: {
    lead: { id, name, domain, score, tier, stage, owner },
    signals: signals.map(({ id, kind, occurredAt, source }) => ({ id, kind, occurredAt, url: source.url })),
    fields: [...fields],
    scoreBefore: scoreBefore ?? null,
    by: by ? { id: by.member, name: by.memberName } : null,
  },
});

/** Of a capture: the lead is new, or its score moved, there are new signals, or the member changed its handling. */
export const captureEvents = (
  told: Told,
  before: Pick<LeadRow, 'score'> | null,
  changes: readonly { field: ChangeField }[],
  signals: readonly AccountSignal[],
  by: Pick<Session, 'member' | 'memberName'>,
  now: string,
): LeadEvent[] => {
  const events: LeadEvent[] = [];
  if (signals.length) events.push(leadEvent('signal.created', told, { by, signals }, now));
  if (!before) return [leadEvent('lead.created', told, { by }, now), ...events];
  if (told.score !== before.score) {
    events.push(leadEvent('score.changed', told, { scoreBefore: before.score, by }, now));
  }
  const fields = changes.map(({ field }) => field);
  if (fields.length) events.push(leadEvent('lead.updated', told, { fields, by }, now));
  return events;
};

/** Of members' edits: one a lead. */
export const editEvents = (
  edits: readonly LeadEdit[],
  leads: ReadonlyMap<string, LeadRow>,
  members: ReadonlyMap<string, string>,
  by: Pick<Session, 'member' | 'memberName'>,
  now: string,
): LeadEvent[] =>
  edits.flatMap(({ id, state, changes }) => {
    const row = leads.get(id);
    if (!row) return [];
    const owner = state.owner === null ? null : { id: state.owner, name: members.get(state.owner) ?? '' };
    const fields = changes.map(({ field }) => field);
    return [leadEvent('lead.updated', { ...leadOf(row), stage: state.stage, owner }, { fields, by }, now)];
  });
