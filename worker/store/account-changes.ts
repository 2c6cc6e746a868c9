/** Merges and splits by hand, each with the rows as they were, for as long as it can be undone. */
import * as z from 'zod';
import { accountSignalSchema } from '../../shared/api/account.ts';
import { accountSchema } from './accounts.ts';
import { leadStateSchema } from './bulk-actions.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { rawLeadSchema } from './raw-leads.ts';
import type { Session } from './tokens.ts';

/** For so long a change can be undone. */
export const undoDays = 30;

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

const shownRow = z.object({
  id: z.string(),
  kind: z.enum(['merge', 'split']),
  account: z.string(),
  accountName: z.string().nullable(),
  other: z.string(),
  otherName: z.string().nullable(),
  madeAt: z.string(),
  by: z.string(),
  byName: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type ShownChange = z.infer<typeof shownRow>;

/** Of an account, newest first, with the names of now; of one that a merge took in, the name it had. */
export const listAccountChanges = (
  db: Database,
  workspace: WorkspaceId,
  account: string,
  since: string,
): Promise<ShownChange[]> =>
  db.all(
    shownRow,
    `SELECT c.id, c.kind, c.account, c.other, c.made_at AS madeAt, c.undone_at AS undoneAt,
            c.made_by AS "by", m.name AS byName,
            coalesce(a.summary->>'name', c.before->>'$.kept.lead.summary.name') AS accountName,
            coalesce(b.summary->>'name', c.before->>'$.other.lead.summary.name') AS otherName
       FROM account_changes c
       LEFT JOIN members m ON m.workspace = c.workspace AND m.id = c.made_by
       LEFT JOIN leads a ON a.workspace = c.workspace AND a.account = c.account
       LEFT JOIN leads b ON b.workspace = c.workspace AND b.account = c.other
      WHERE c.workspace = ?1 AND (c.account = ?2 OR c.other = ?2) AND c.made_at > ?3 AND c.id NOT LIKE '%:undo'
      ORDER BY c.made_at DESC, c.id LIMIT 50`,
    workspace,
    account,
    since,
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
