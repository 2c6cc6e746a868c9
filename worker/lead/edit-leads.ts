/** Members' edits on their way in: read the leads, decide on each, write all or read again. Names the order. */

import type { Queue } from '@cloudflare/workers-types';
import type { LeadPatch } from '../../shared/api/lead.ts';
import type { HistoryEntry } from '../../shared/api/lead-work.ts';
import type { Authorized } from '../authorize.ts';
import type { Job } from '../jobs.ts';
import { Refusal } from '../problem.ts';
import { Conflict, type Database, type Statement } from '../store/database.ts';
import { insertDeliveries, parseDeliveryIds } from '../store/deliveries.ts';
import { insertChanges, updateLeads } from '../store/lead-edits.ts';
import { type LeadRow, parseLeads, selectLeads } from '../store/leads.ts';
import { namesOf, selectMemberNames } from '../store/member-names.ts';
import { insertOutcomes } from '../store/outcomes.ts';
import { writeAs } from '../store/write-as.ts';
import { announce } from '../webhooks/deliver.ts';
import { editEvents } from '../webhooks/lead-event.ts';
import { editOf, type LeadEdit } from './lead-edit.ts';

/** A change to make, an edit ready made, or a word for why there is none. */
export type Decision<Why extends string> = { patch: LeadPatch } | { edit: LeadEdit | null } | { why: Why };

export interface Edited<Why extends string> {
  id: string;
  edit: LeadEdit | null;
  why: Why | null;
}

interface Plan<Why extends string> {
  via: 'edit' | 'claim' | 'release' | 'bulk' | 'undo' | 'import';
  decide(lead: LeadRow | null, id: string): Decision<Why>;
  /** Goes into the same batch. */
  also?(edited: readonly Edited<Why>[]): Statement[];
  /** Asked before each try: an earlier one may have gone through, its answer lost. */
  isDone?(): Promise<boolean>;
}

/**
 * @returns what became of each lead, or null where `isDone` said so.
 * @throws Refusal `unauthenticated` where the member left meanwhile, `busy` where others won until the deadline.
 */
export const editLeads = async <Why extends string>(
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.edit'>,
  ids: readonly string[],
  now: string,
  plan: Plan<Why>,
): Promise<Edited<Why>[] | null> => {
  for (let attempt = 0; ; attempt++) {
    if (await plan.isDone?.()) return null;
    const [rows = [], memberRows = []] = await db.batch([
      selectLeads(session.workspace, ids),
      selectMemberNames(session.workspace),
    ]);
    const leads = new Map(parseLeads(rows).map((lead) => [lead.id, lead]));
    const edited = ids.map((id): Edited<Why> => {
      const lead = leads.get(id) ?? null;
      const decision = plan.decide(lead, id);
      if ('why' in decision) return { id, edit: null, why: decision.why };
      if ('edit' in decision) return { id, edit: decision.edit, why: null };
      return { id, edit: lead && editOf(lead, decision.patch, session.member, now), why: null };
    });
    const edits = edited.flatMap(({ edit }) => edit ?? []);
    const writes = [
      ...(edits.length
        ? [
            updateLeads(session.workspace, edits),
            insertChanges(session, edits, plan.via, now),
            ...outcomeOf(session, edits, plan.via, now),
          ]
        : []),
      ...(plan.also?.(edited) ?? []),
    ];
    const events = editEvents(edits, leads, namesOf(memberRows), session, now);
    if (writes.length === 0) return edited;
    try {
      const tell = insertDeliveries(session.workspace, events, now);
      const told = (await writeAs(db, session, 'lead.edit', [...writes, tell], now)).at(-1) ?? [];
      await announce(queue, session.workspace, parseDeliveryIds(told));
      return edited;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if (!db.hasTime()) throw new Refusal('busy');
      await db.pause(attempt);
    }
  }
};

/** What an undo brings back was told when it came about. */
const outcomeOf = (
  session: Authorized<'lead.edit'>,
  edits: readonly LeadEdit[],
  via: HistoryEntry['via'],
  now: string,
): Statement[] =>
  via !== 'undo' && edits.some(({ outcome }) => outcome) ? [insertOutcomes(session, edits, now)] : [];
