/** Captures: immutable, one row each, with the answer that was given. */
import { z } from 'zod';
import { type Receipt, receiptSchema } from '../../shared/api.ts';
import type { Capture } from '../../shared/capture.ts';
import type { FieldChange } from '../lead-edit.ts';
import { type Database, type Statement, statement } from './database.ts';
import type { WorkspaceId } from './ids.ts';
import { jsonColumn } from './json.ts';
import { liveMember, type Session } from './tokens.ts';

const takenRow = z.object({
  body: z.string(),
  /** SHA-256 of the body as it was received; null of a capture from before it was kept. */
  digest: z.string().nullable(),
  receipt: jsonColumn(receiptSchema),
});
export type TakenCapture = z.infer<typeof takenRow>;

export const selectCapture = (workspace: WorkspaceId, id: string): Statement =>
  statement('SELECT body, digest, receipt FROM captures WHERE workspace = ? AND id = ?', workspace, id);

export const parseCapture = (rows: readonly unknown[]): TakenCapture | null =>
  rows[0] ? takenRow.parse(rows[0]) : null;

/** A plain insert: it fails the batch for a replay (unique key) and for a token that is no longer live (NOT NULL). @param changes of the lead's handling, for its history */
export const insertCapture = (
  session: Session,
  capture: Capture,
  digest: string,
  receipt: Receipt,
  changes: readonly FieldChange[],
): Statement =>
  statement(
    `INSERT INTO captures (workspace, id, account, url, title, kind, captured_at, received_at, body, digest, receipt,
                           changes, member)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${liveMember})`,
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
