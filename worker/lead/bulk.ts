/** One change to many leads, a result each; and its undoing, which leaves alone what somebody has changed since. */
import type { Queue } from '@cloudflare/workers-types';
import type { LeadPatch } from '../../shared/api/lead.ts';
import type { BulkChange, BulkRequest, BulkResult, UndoResult } from '../../shared/api/lead-work.ts';
import type { Authorized } from '../authorize.ts';
import type { Job } from '../jobs.ts';
import { Refusal } from '../problem.ts';
import { type BulkAction, findBulkAction, insertBulkAction, markUndone } from '../store/bulk-actions.ts';
import type { Database } from '../store/database.ts';
import type { LeadRow } from '../store/leads.ts';
import { checkReferences } from './change-lead.ts';
import { editLeads } from './edit-leads.ts';
import { editBetween, stateOf } from './lead-edit.ts';
import { canForce, isOthers } from './ownership.ts';

/** As many as an edit of one lead takes. */
const mostTags = 20;
const mostLists = 50;

/** Sent again it is answered again. @throws Refusal unknown-owner, unknown-list, action-reused */
export const bulkChange = async (
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.edit'>,
  request: BulkRequest,
  now: string,
): Promise<BulkResult> => {
  const { id, change } = request;
  const repeated = async () => {
    const action = await findBulkAction(db, session.workspace, id);
    if (action && JSON.stringify(action.request) !== JSON.stringify(request)) {
      throw new Refusal('action-reused');
    }
    return action?.results ?? null;
  };
  let answer = await repeated();
  if (answer) return answer;
  await checkReferences(db, session, change.owner ?? null, change.addLists ?? []);

  const before = new Map<string, BulkAction['before'][string]>();
  await editLeads<BulkResult['results'][number]['status']>(
    db,
    queue,
    session,
    [...new Set(request.leads)],
    now,
    {
      via: 'bulk',
      isDone: async () => {
        before.clear();
        answer = await repeated();
        return answer !== null;
      },
      decide: (lead) => {
        if (!lead) return { why: 'not-found' };
        const moves = change.owner !== undefined && change.owner !== lead.owner;
        if (moves && isOthers(lead, session) && !canForce(session)) return { why: 'claimed' };
        const patch = patchOf(lead, change);
        if ((patch.tags?.length ?? 0) > mostTags || (patch.lists?.length ?? 0) > mostLists) {
          return { why: 'full' };
        }
        before.set(lead.id, { version: lead.version + 1, state: stateOf(lead) });
        return { patch };
      },
      also: (edited) => {
        const results = edited.map(({ id: lead, edit, why }) => ({
          lead,
          status: why ?? (edit ? ('changed' as const) : ('unchanged' as const)),
        }));
        const changed = results.filter(({ status }) => status === 'changed');
        answer = { id, changed: changed.length, results };
        const kept = changed.flatMap(({ lead }) => {
          const was = before.get(lead);
          return was ? [[lead, was] as const] : [];
        });
        return [insertBulkAction(session, request, answer, Object.fromEntries(kept), now)];
      },
    },
  );
  if (!answer) throw new Error('An action on many leads ended without an answer.');
  return answer;
};

const patchOf = (lead: LeadRow, change: BulkChange): LeadPatch => {
  const { owner, stage, reason, addTags = [], removeTags = [], addLists = [], removeLists = [] } = change;
  const without = (all: readonly string[], removed: readonly string[], added: readonly string[]) => [
    ...new Set([...all.filter((one) => !removed.includes(one)), ...added]),
  ];
  return {
    ...(owner !== undefined && { owner }),
    ...(stage !== undefined && { stage }),
    ...(reason !== undefined && { outcome: { reason, amount: null, currency: null } }),
    ...((addTags.length || removeTags.length) && { tags: without(lead.tags, removeTags, addTags) }),
    ...((addLists.length || removeLists.length) && {
      lists: without(
        lead.lists.map((list) => list.id),
        removeLists,
        addLists,
      ),
    }),
  };
};

/** By whoever did it, or a lead or an admin. Undone again it finds nothing left to do. */
export const undoBulk = async (
  db: Database,
  queue: Queue<Job>,
  session: Authorized<'lead.edit'>,
  id: string,
  now: string,
): Promise<UndoResult> => {
  const action = await findBulkAction(db, session.workspace, id);
  if (!action) throw new Refusal('no-such-action');
  if (action.member !== session.member && !canForce(session)) throw new Refusal('forbidden');
  const edited = await editLeads<UndoResult['results'][number]['status']>(
    db,
    queue,
    session,
    Object.keys(action.before),
    now,
    {
      via: 'undo',
      decide: (lead, leadId) => {
        const before = action.before[leadId];
        if (!lead || !before) return { why: 'not-found' };
        const edit = editBetween(lead, before.state);
        // A first try that got through has put it back already, as one version more.
        if (lead.version !== before.version && edit) return { why: 'changed-since' };
        return { edit };
      },
      also: () => [markUndone(session.workspace, id, now)],
    },
  );
  const results = (edited ?? []).map(({ id: lead, why }) => ({
    lead,
    status: why ?? ('reverted' as const),
  }));
  return {
    id,
    reverted: results.filter(({ status }) => status === 'reverted').length,
    results,
  };
};
