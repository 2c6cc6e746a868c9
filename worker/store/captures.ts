/** Captures: immutable, one row each, with the answer that was given. */
import * as z from 'zod';
import { type Receipt, receiptSchema } from '../../shared/api/lead.ts';
import { type Capture, captureSchema } from '../../shared/capture.ts';
import type { FieldChange } from '../lead/lead-edit.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { type Select, select } from './one-question.ts';
import { liveMember, type Session } from './tokens.ts';

const takenRow = z.object({
  body: z.string(),
  /** SHA-256 of the body as it was received; null of a capture from before it was kept. */
  digest: z.string().nullable(),
  receipt: jsonColumn(receiptSchema),
});
export type TakenCapture = z.infer<typeof takenRow>;

export const selectCapture = (workspace: WorkspaceId, id: string): Select =>
  select(
    takenRow,
    'SELECT body, digest, receipt FROM captures WHERE workspace = ? AND id = ?',
    workspace,
    id,
  );

export const parseCapture = (rows: readonly unknown[]): TakenCapture | null =>
  rows[0] ? takenRow.parse(rows[0]) : null;

/**
 * A plain insert: it fails the batch for a replay (unique key), and (NOT NULL) for a token that is no longer live or where
 * `stillSo` is no longer so.
 * @param stillSo a condition of SQL. @param changes of the lead's handling, for its history
 */
export const insertCapture = (
  session: Session,
  capture: Capture,
  digest: string,
  receipt: Receipt,
  stillSo: Statement,
  changes: readonly FieldChange[],
): Statement =>
  statement(
    `INSERT INTO captures (workspace, id, account, url, title, kind, captured_at, received_at, body, digest, receipt,
                           changes, member)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN ${stillSo.sql} THEN ${liveMember} END)`,
    session.workspace,
    capture.id,
    receipt.account,
    capture.page.url,
    capture.page.title,
    capture.page.kind,
    capture.capturedAt,
    receipt.receivedAt,
    JSON.stringify(capture),
    digest,
    JSON.stringify(receipt),
    changes.length ? JSON.stringify(changes) : null,
    ...stillSo.params,
    session.token,
    receipt.receivedAt,
  );

/** The answers that captures of these ids were given. */
export const listReceipts = (
  db: Database,
  workspace: WorkspaceId,
  ids: readonly string[],
): Promise<Receipt[]> =>
  db
    .all(
      z.object({ receipt: jsonColumn(receiptSchema) }),
      'SELECT receipt FROM captures WHERE workspace = ? AND id IN (SELECT value FROM json_each(?))',
      workspace,
      JSON.stringify(ids),
    )
    .then((rows) => rows.map(({ receipt }) => receipt));

const keptRow = z.object({ member: z.string(), receivedAt: z.string(), body: jsonColumn(z.unknown()) });

/** A capture as it is kept, which may be less than was sent: who was erased is in none. */
export interface KeptCapture {
  capture: Capture;
  member: string;
  receivedAt: string;
}

/** In the order in which they were received. A body that is no capture any more tells nothing. */
export const listKeptCaptures = async (
  db: Database,
  workspace: WorkspaceId,
  ids: readonly string[],
): Promise<KeptCapture[]> => {
  const rows = await db.all(
    keptRow,
    `SELECT member, received_at AS receivedAt, body FROM captures
      WHERE workspace = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY received_at, id`,
    workspace,
    JSON.stringify(ids),
  );
  return rows.flatMap(({ body, ...row }) => {
    const capture = captureSchema.safeParse(body);
    return capture.success ? [{ ...row, capture: capture.data }] : [];
  });
};

const receivedRow = z.object({ id: z.string(), receivedAt: z.string() });

/** When each was received. */
export const listReceived = async (
  db: Database,
  workspace: WorkspaceId,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await db.all(
    receivedRow,
    `SELECT id, received_at AS receivedAt FROM captures
      WHERE workspace = ? AND id IN (SELECT value FROM json_each(?))`,
    workspace,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, receivedAt }) => [id, receivedAt]));
};
