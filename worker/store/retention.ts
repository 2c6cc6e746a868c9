/** What has been kept for its time: accounts with people past it, old captures with people in them, old quotes. */
import * as z from 'zod';
import { accountPersonSchema } from '../../shared/api/account.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { jsonColumn } from './json.ts';
import { inStep, type Step } from './sweeps.ts';

const accountRow = z.object({ id: z.string(), people: jsonColumn(z.array(accountPersonSchema)) });

/** @param cutoff who was first captured by then is past. */
export const listAccountsPast = (db: Database, workspace: WorkspaceId, cutoff: string, limit: number) =>
  db.all(
    accountRow,
    'SELECT id, people FROM accounts WHERE workspace = ? AND people_since <= ? ORDER BY id LIMIT ?',
    workspace,
    cutoff,
    limit,
  );

/** After its people have changed. */
export const updatePeopleSince = (workspace: WorkspaceId, account: string): Statement =>
  statement(
    `UPDATE accounts SET people_since = (SELECT min(value->>'collectedAt') FROM json_each(people))
      WHERE workspace = ? AND id = ?`,
    workspace,
    account,
  );

/** News of an executive names them: the words go, the dated signal stays. */
export const dropOldQuotes = (workspace: WorkspaceId, cutoff: string): Statement =>
  statement(
    `UPDATE signals SET source = json_set(source, '$.quote', NULL)
      WHERE workspace = ? AND kind = 'executive' AND occurred_at <= ? AND source->>'quote' IS NOT NULL`,
    workspace,
    cutoff.slice(0, 10),
  );

const captureRow = z.object({
  workspace: workspaceIdSchema,
  id: z.string(),
  receivedAt: z.string(),
  url: z.string(),
  title: z.string(),
  body: z.string(),
});
export type OldCapture = z.infer<typeof captureRow>;

/**
 * Captures of a step that are older than `cutoff` and have people in them.
 * @returns `done`: the last that was looked at; null where that is the last of all.
 */
export const listOldCaptures = async (
  db: Database,
  step: Step,
  cutoff: string,
  limit: number,
): Promise<{ captures: OldCapture[]; done: Step['end'] }> => {
  const those = inStep(step);
  const captures = await db.all(
    captureRow,
    `SELECT workspace, id, received_at AS receivedAt, url, title, body FROM captures
      WHERE ${those.sql} AND received_at <= ? AND (body->'people' <> '[]' OR kind = 'person' AND title <> '')
      ORDER BY workspace, id LIMIT ?`,
    ...those.params,
    cutoff,
    limit,
  );
  return { captures, done: captures.length === limit ? (captures.at(-1) ?? null) : step.end };
};

export const updateCaptureBody = (
  { workspace, id }: OldCapture,
  left: Pick<OldCapture, 'url' | 'title' | 'body'>,
): Statement =>
  statement(
    'UPDATE captures SET url = ?, title = ?, body = ? WHERE workspace = ? AND id = ?',
    left.url,
    left.title,
    left.body,
    workspace,
    id,
  );
