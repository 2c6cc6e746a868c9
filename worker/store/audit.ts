/** The audit log: who did what to what, written in the batch of the deed, so that neither stands without the other. */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';

export interface Deed {
  /** What it was done to and what was done, `member.remove`: where a permission guards it, that action's name. */
  action: `${string}.${string}`;
  /** Id of what it was done to. */
  object: string;
  /**
   * What it was and what it became: ids, words of closed lists, counts, flags, versions. No name, address, note or
   * other words about a person: the log outlives an erasure.
   */
  before?: AuditValue;
  after?: AuditValue;
}
export type AuditValue = null | string | number | boolean | { [key: string]: AuditValue } | AuditValue[];

/** Whose deed it is; `member` is null for the Worker itself. */
export interface Doer {
  workspace: WorkspaceId;
  member: string | null;
}

/** For a deed that the batch either does or fails. Safe to run twice. */
export const insertAudit = (by: Doer, deed: Deed, now: string): Statement => insert(by, deed, now, 'true');

/** For a deed that may find nothing to do: put it right after its statement, and it is kept where that wrote a row. */
export const insertAuditIfChanged = (by: Doer, deed: Deed, now: string): Statement =>
  insert(by, deed, now, 'changes() > 0');

const insert = (
  { workspace, member }: Doer,
  { action, object, before, after }: Deed,
  now: string,
  condition: string,
): Statement =>
  statement(
    `INSERT INTO audit (workspace, at, id, member, action, object, before, after)
     SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${condition} ON CONFLICT DO NOTHING`,
    workspace,
    now,
    // Made with the statement: a batch whose answer got lost runs again with the same.
    crypto.randomUUID(),
    member,
    action,
    object,
    toJson(before),
    toJson(after),
  );

const toJson = (value: AuditValue | undefined): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

const auditRow = z.object({
  at: z.string(),
  id: z.string(),
  member: z.string().nullable(),
  action: z.string(),
  object: z.string(),
  before: jsonColumn(z.json()).nullable(),
  after: jsonColumn(z.json()).nullable(),
});
export type AuditRow = z.infer<typeof auditRow>;

/** Newest first. @param of one member, one deed, or null for all. @param before the last row of the page before */
export const listAudit = (
  db: Database,
  workspace: WorkspaceId,
  of: { member: string | null; action: string | null },
  before: Pick<AuditRow, 'at' | 'id'> | null,
  limit: number,
): Promise<AuditRow[]> =>
  db.all(
    auditRow,
    `SELECT at, id, member, action, object, before, after FROM audit
      WHERE workspace = ?1 AND (?2 IS NULL OR (at, id) < (?2, ?3))
        AND (?5 IS NULL OR member = ?5) AND (?6 IS NULL OR action = ?6) ORDER BY at DESC, id DESC LIMIT ?4`,
    workspace,
    before?.at ?? null,
    before?.id ?? null,
    limit,
    of.member,
    of.action,
  );
