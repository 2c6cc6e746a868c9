/** Erasures under way and their receipts. The person stands in clear text only while there is work to do. */
import * as z from 'zod';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { jsonColumn } from './json.ts';

/** `name` is empty where an address alone is known of a person who is sought. */
const subjectSchema = z.object({
  name: z.string(),
  emails: z.array(z.string()),
  urls: z.array(z.string()),
});
export type ErasureSubject = z.infer<typeof subjectSchema>;
/** Which of the personal tables is being gone through, and the last key of it that was looked at. */
const cursorSchema = z.object({
  table: z.int(),
  after: z.array(z.string()).nullable(),
  /** A restore has made the erasure undone, and what was restored is searched for whom it was about. */
  seeking: z.literal(true).optional(),
});
export type ErasureCursor = z.infer<typeof cursorSchema>;
export const fromTheStart: ErasureCursor = { table: 0, after: null };

const erasureRow = z.object({
  id: z.string(),
  member: z.string(),
  requestedAt: z.string(),
  subject: jsonColumn(subjectSchema).nullable(),
  cursor: jsonColumn(cursorSchema).nullable(),
  counts: jsonColumn(z.record(z.string(), z.int())),
  doneAt: z.string().nullable(),
});
export type ErasureRow = z.infer<typeof erasureRow>;

const columns = 'id, member, requested_at AS requestedAt, subject, cursor, counts, done_at AS doneAt';

export const insertErasure = (
  workspace: WorkspaceId,
  id: string,
  member: string,
  subject: ErasureSubject,
  now: string,
): Statement =>
  statement(
    `INSERT INTO erasures (workspace, id, member, requested_at, subject, cursor, counts)
     VALUES (?, ?, ?, ?, ?, ?, '{}')`,
    workspace,
    id,
    member,
    now,
    JSON.stringify(subject),
    JSON.stringify(fromTheStart),
  );

/** One that a restore has made undone: whom it is about is still to be found. Safe to run twice. */
export const insertReplayedErasure = (
  workspace: WorkspaceId,
  id: string,
  { member, requestedAt }: Pick<ErasureRow, 'member' | 'requestedAt'>,
): Statement =>
  statement(
    `INSERT INTO erasures (workspace, id, member, requested_at, subject, cursor, counts)
     VALUES (?, ?, ?, ?, NULL, ?, '{}') ON CONFLICT DO NOTHING`,
    workspace,
    id,
    member,
    requestedAt,
    JSON.stringify({ ...fromTheStart, seeking: true } satisfies ErasureCursor),
  );

/** What was found of the person so far, unless another worker has moved the cursor since. */
export const updateSubject = (
  workspace: WorkspaceId,
  { id, cursor }: ErasureRow,
  subject: ErasureSubject,
): Statement =>
  statement(
    'UPDATE erasures SET subject = ? WHERE workspace = ? AND id = ? AND cursor IS ?',
    JSON.stringify(subject),
    workspace,
    id,
    cursor && JSON.stringify(cursor),
  );

export const findErasure = (db: Database, workspace: WorkspaceId, id: string): Promise<ErasureRow | null> =>
  db.find(erasureRow, `SELECT ${columns} FROM erasures WHERE workspace = ? AND id = ?`, workspace, id);

export const listErasures = (db: Database, workspace: WorkspaceId): Promise<ErasureRow[]> =>
  db.all(
    erasureRow,
    `SELECT ${columns} FROM erasures WHERE workspace = ? ORDER BY requested_at DESC LIMIT 100`,
    workspace,
  );

/** @param before where it stood: of two workers at once, one goes on. @param after null: it is done. */
export const advanceErasure = (
  workspace: WorkspaceId,
  { id, cursor, counts }: ErasureRow,
  after: ErasureCursor | null,
  changed: Readonly<Record<string, number>>,
  now: string,
): Statement => {
  const total = { ...counts };
  for (const [table, n] of Object.entries(changed)) total[table] = (total[table] ?? 0) + n;
  return statement(
    `UPDATE erasures SET cursor = ?, counts = ?, subject = CASE WHEN ? THEN NULL ELSE subject END,
            done_at = CASE WHEN ? THEN ? END
      WHERE workspace = ? AND id = ? AND cursor IS ?`,
    after && JSON.stringify(after),
    JSON.stringify(total),
    after ? 0 : 1,
    after ? 0 : 1,
    now,
    workspace,
    id,
    cursor && JSON.stringify(cursor),
  );
};

/** Those whose queue message may have got lost. */
export const listUnfinishedErasures = (db: Database) =>
  db.all(
    z.object({ workspace: workspaceIdSchema, id: z.string() }),
    'SELECT workspace, id FROM erasures WHERE done_at IS NULL LIMIT 50',
  );

/** Every team's, without whom they are about: to be compared with the ledger. */
export const listAllErasures = (db: Database) =>
  db.all(
    z.object({ workspace: workspaceIdSchema, id: z.string(), done: z.int() }),
    'SELECT workspace, id, done_at IS NOT NULL AS done FROM erasures',
  );
