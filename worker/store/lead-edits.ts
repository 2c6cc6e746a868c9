/** Members' edits of leads, many in two statements, each with its line of history. */
import type { HistoryEntry } from '../../shared/api/lead-work.ts';
import type { LeadEdit } from '../lead/lead-edit.ts';
import { type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { tagSearch } from './leads.ts';
import type { Session } from './tokens.ts';

/** A NULL version fails the batch where a lead has moved on since it was read. */
export const updateLeads = (workspace: WorkspaceId, edits: readonly LeadEdit[]): Statement =>
  statement(
    // Materialised, it is gone through first: else SQLite goes through all leads, and reads the JSON for each.
    `WITH e AS MATERIALIZED (SELECT value FROM json_each(?2))
     UPDATE leads
        SET version = CASE WHEN version = e.value->>'version' THEN version + 1 END,
            owner = e.value->>'owner', owner_since = e.value->>'ownerSince', stage = e.value->>'stage',
            tags = e.value->'tags', tag_search = e.value->>'tagSearch', lists = e.value->'lists',
            next_step = e.value->>'nextStep', next_step_on = e.value->>'nextStepOn',
            tier_set = CASE WHEN e.value->>'tierSet' IS NULL THEN NULL ELSE e.value->'tierSet' END,
            tier = coalesce(e.value->>'$.tierSet.tier',
                            (SELECT a.score->>'tier' FROM accounts a WHERE a.workspace = ?1 AND a.id = leads.account))
       FROM e
      WHERE workspace = ?1 AND account = e.value->>'id'`,
    workspace,
    JSON.stringify(
      edits.map(({ id, version, state }) => ({ id, version, ...state, tagSearch: tagSearch(state.tags) })),
    ),
  );

/** A line of history a lead: made with its id, so that a batch that runs twice leaves one. */
export const insertChanges = (
  { workspace, member }: Pick<Session, 'workspace' | 'member'>,
  edits: readonly Pick<LeadEdit, 'id' | 'changes'>[],
  via: HistoryEntry['via'],
  now: string,
): Statement =>
  statement(
    `INSERT INTO lead_changes (workspace, account, at, id, member, via, changes)
     SELECT ?, value->>'account', ?, value->>'id', ?, ?, value->'changes' FROM json_each(?)
      WHERE true ON CONFLICT DO NOTHING`,
    workspace,
    now,
    member,
    via,
    JSON.stringify(edits.map(({ id, changes }) => ({ account: id, id: crypto.randomUUID(), changes }))),
  );
