/** What follows an account when it is merged or split: captures, notes, history, signals, open suggestions. */
import * as z from 'zod';
import type { AccountSignal } from '../../shared/observe.ts';
import { type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { upsertSignals } from './signals.ts';

export const moveCaptures = (workspace: WorkspaceId, ids: readonly string[], to: string): Statement =>
  statement(
    'UPDATE captures SET account = ? WHERE workspace = ? AND id IN (SELECT value FROM json_each(?))',
    to,
    workspace,
    JSON.stringify(ids),
  );

const idRow = z.object({ id: z.string() });
const idsOf = (rows: readonly unknown[]): string[] => rows.map((row) => idRow.parse(row).id);

/** As many as a change can remember; an account has a few. */
const most = 2_000;

export const selectNoteIds = (workspace: WorkspaceId, account: string): Statement =>
  statement(`SELECT id FROM notes WHERE workspace = ? AND account = ? LIMIT ${most}`, workspace, account);
export const parseNoteIds = idsOf;

/** A note of the same id stays where it is, and gives way by its id: only the first note of old leads has no UUID. */
export const moveNotes = (
  workspace: WorkspaceId,
  ids: readonly string[],
  from: string,
  to: string,
): Statement =>
  statement(
    `UPDATE notes SET account = ?4, id = CASE WHEN EXISTS (SELECT 1 FROM notes n WHERE n.workspace = ?1
                                                             AND n.account = ?4 AND n.id = notes.id)
                                         THEN id || ':' || ?3 ELSE id END
      WHERE workspace = ?1 AND account = ?3
        AND (id IN (SELECT value FROM json_each(?2)) OR id IN (SELECT value || ':' || ?4 FROM json_each(?2)))`,
    workspace,
    JSON.stringify(ids),
    from,
    to,
  );

export const selectHistoryIds = (workspace: WorkspaceId, account: string): Statement =>
  statement(
    `SELECT id FROM lead_changes WHERE workspace = ? AND account = ? LIMIT ${most}`,
    workspace,
    account,
  );
export const parseHistoryIds = idsOf;

export const moveHistory = (
  workspace: WorkspaceId,
  ids: readonly string[],
  from: string,
  to: string,
): Statement =>
  statement(
    `UPDATE lead_changes SET account = ? WHERE workspace = ? AND account = ?
        AND id IN (SELECT value FROM json_each(?))`,
    to,
    workspace,
    from,
    JSON.stringify(ids),
  );

/** The account's signals are these and no others. */
export const replaceSignals = (
  workspace: WorkspaceId,
  account: string,
  signals: readonly AccountSignal[],
): Statement[] => [
  statement('DELETE FROM signals WHERE workspace = ? AND account = ?', workspace, account),
  ...(signals.length ? [upsertSignals(workspace, account, signals)] : []),
];

/** What may be one with the account that went may be one with the account that stays. */
export const copySuggestions = (workspace: WorkspaceId, from: string, to: string): Statement =>
  statement(
    `INSERT INTO account_suggestions (workspace, account, other, reason, key, made_at, dismissed_at, dismissed_by)
     SELECT workspace, min(?3, third), max(?3, third), reason, key, made_at, dismissed_at, dismissed_by
       FROM (SELECT *, CASE account WHEN ?2 THEN other ELSE account END AS third FROM account_suggestions
              WHERE workspace = ?1 AND (account = ?2 OR other = ?2))
      WHERE third <> ?3 ON CONFLICT DO NOTHING`,
    workspace,
    from,
    to,
  );

/** Two accounts that a member has told apart are not suggested again. */
export const tellApart = (
  workspace: WorkspaceId,
  pair: readonly [string, string],
  member: string,
  now: string,
): Statement =>
  statement(
    `INSERT INTO account_suggestions (workspace, account, other, reason, key, made_at, dismissed_at, dismissed_by)
     VALUES (?1, min(?2, ?3), max(?2, ?3), 'name', '', ?4, ?4, ?5)
     ON CONFLICT DO UPDATE SET dismissed_at = ?4, dismissed_by = ?5`,
    workspace,
    ...pair,
    now,
    member,
  );
