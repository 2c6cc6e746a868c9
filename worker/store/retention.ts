/** What has been kept for its time: accounts with people past it, old captures with people in them, old quotes. */
import * as z from 'zod';
import { accountPersonSchema } from '../../shared/api.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { jsonColumn } from './json.ts';

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
const keyRow = z.object({ workspace: z.string(), id: z.string() });
export type CaptureKey = z.infer<typeof keyRow>;

const sweepRow = z.object({ cursor: jsonColumn(keyRow) });

export const findSweep = async (db: Database): Promise<CaptureKey> =>
  (await db.find(sweepRow, "SELECT cursor FROM sweeps WHERE name = 'captures'"))?.cursor ?? {
    workspace: '',
    id: '',
  };

export const updateSweep = (cursor: CaptureKey): Statement =>
  statement(
    `INSERT INTO sweeps (name, cursor) VALUES ('captures', ?)
     ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor`,
    JSON.stringify(cursor),
  );

/**
 * Captures older than `cutoff` with people in them, among the next `step` in the order of their key.
 * @returns `next`: null where the last capture has been looked at.
 */
export const listOldCaptures = async (
  db: Database,
  after: CaptureKey,
  cutoff: string,
  step: number,
  limit: number,
): Promise<{ captures: OldCapture[]; next: CaptureKey | null }> => {
  const end = await db.find(
    keyRow,
    `SELECT workspace, id FROM captures WHERE (workspace, id) > (?, ?) ORDER BY workspace, id LIMIT 1 OFFSET ?`,
    after.workspace,
    after.id,
    step - 1,
  );
  const captures = await db.all(
    captureRow,
    `SELECT workspace, id, received_at AS receivedAt, url, title, body FROM captures
      WHERE (workspace, id) > (?1, ?2) AND (?3 IS NULL OR (workspace, id) <= (?3, ?4)) AND received_at <= ?5
        AND (body->'people' <> '[]' OR kind = 'person' AND title <> '')
      ORDER BY workspace, id LIMIT ?6`,
    after.workspace,
    after.id,
    end?.workspace ?? null,
    end?.id ?? null,
    cutoff,
    limit,
  );
  return { captures, next: captures.length === limit ? (captures.at(-1) ?? null) : end };
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
