/** Merges and splits by hand, each with the rows as they were, for as long as it can be undone. */
import { z } from 'zod';
import { accountSignalSchema } from '../../shared/api.ts';
import { accountSchema } from './accounts.ts';
import { leadStateSchema } from './bulk-actions.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { rawLeadSchema } from './raw-leads.ts';
import type { Session } from './tokens.ts';

const sideSchema = z.object({
  account: accountSchema,
  lead: rawLeadSchema,
  signals: z.array(accountSignalSchema),
});
export type Side = z.infer<typeof sideSchema>;

/** Rows before the change. `other` is the account that a merge took in; a split has none. */
const beforeSchema = z.object({
  kept: sideSchema,
  other: sideSchema.nullable(),
  /** Ids of the other's notes, and places of its history, which went over. */
  notes: z.array(z.string()),
  history: z.array(z.string()),
  /** What the change made of the kept lead: where members have not moved it since, the undo moves it back. */
  state: leadStateSchema,
});
export type Before = z.infer<typeof beforeSchema>;

const changeRow = z.object({
  id: z.string(),
  kind: z.enum(['merge', 'split']),
  account: z.string(),
  other: z.string(),
  madeAt: z.string(),
  before: jsonColumn(beforeSchema),
  undoneAt: z.string().nullable(),
});
export type AccountChange = z.infer<typeof changeRow>;

export const findAccountChange = (
  db: Database,
  workspace: WorkspaceId,
  id: string,
): Promise<AccountChange | null> =>
  db.find(
    changeRow,
    `SELECT id, kind, account, other, made_at AS madeAt, before, undone_at AS undoneAt FROM account_changes
      WHERE workspace = ? AND id = ?`,
    workspace,
    id,
  );

/** A plain insert: a change that is there already fails the batch. */
export const insertAccountChange = (
  { workspace, member }: Session,
  change: Pick<AccountChange, 'id' | 'kind' | 'account' | 'other' | 'before'>,
  now: string,
): Statement =>
  statement(
    `INSERT INTO account_changes (workspace, id, kind, account, other, made_at, made_by, before)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    workspace,
    change.id,
    change.kind,
    change.account,
    change.other,
    now,
    member,
    JSON.stringify(change.before),
  );

export const markChangeUndone = (workspace: WorkspaceId, id: string, now: string): Statement =>
  statement(
    'UPDATE account_changes SET undone_at = ? WHERE workspace = ? AND id = ? AND undone_at IS NULL',
    now,
    workspace,
    id,
  );

export const deleteOldAccountChanges = (before: string): Statement =>
  statement('DELETE FROM account_changes WHERE made_at < ?', before);
