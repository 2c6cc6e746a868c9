/** Bearer tokens: a browser's proof that it belongs to a member. Only their hashes are kept. */
import * as z from 'zod';
import { roles } from '../../shared/words.ts';
import { type Database, type Statement, statement } from './database.ts';
import { workspaceIdSchema } from './ids.ts';
import { type Select, select } from './one-question.ts';

/** Whom a live token speaks for. */
const sessionRow = z.object({
  token: z.string(),
  workspace: workspaceIdSchema,
  workspaceName: z.string(),
  member: z.string(),
  memberName: z.string(),
  role: z.enum(roles),
  createdAt: z.string(),
  lastUsedOn: z.string().nullable(),
  replaces: z.string().nullable(),
});
export type Session = z.infer<typeof sessionRow>;
/** Whom a token was made for, which never changes: not yet whether it lives. */
export type Asking = Pick<Session, 'token' | 'workspace'>;

/** The member of the live token of hash ?, at time ?: a scalar subselect that is NULL once either is out. */
export const liveMember = `(SELECT t.member FROM tokens t JOIN members m ON m.workspace = t.workspace AND m.id = t.member
  WHERE t.hash = ? AND t.revoked_at IS NULL AND t.expires_at > ? AND m.removed_at IS NULL)`;

export const selectSession = (hash: string, now: string): Select =>
  select(
    sessionRow,
    `SELECT t.hash AS token, t.workspace, w.name AS workspaceName, t.member, m.name AS memberName, m.role,
            t.created_at AS createdAt, t.last_used_on AS lastUsedOn, t.replaces
       FROM tokens t
       JOIN members m ON m.workspace = t.workspace AND m.id = t.member
       JOIN workspaces w ON w.id = t.workspace
      WHERE t.hash = ? AND t.revoked_at IS NULL AND t.expires_at > ? AND m.removed_at IS NULL`,
    hash,
    now,
  );

export const parseSession = (rows: readonly unknown[]): Session | null =>
  rows[0] ? sessionRow.parse(rows[0]) : null;

export const findSession = async (db: Database, hash: string, now: string): Promise<Session | null> => {
  const [rows = []] = await db.batch([selectSession(hash, now)]);
  return parseSession(rows);
};

/** How long a token lives on once its successor is in use: for what is on its way. */
const overlapMs = 60 * 60_000;

/** The day of use, a row a day; and the first use of a token that replaces another ends that one's life. */
export const stampUse = async (db: Database, session: Session, now: Date): Promise<void> => {
  const today = now.toISOString().slice(0, 10);
  const isFirstUse = session.replaces !== null && session.lastUsedOn === null;
  if (!isFirstUse && (session.lastUsedOn ?? session.createdAt.slice(0, 10)) >= today) return;
  const stamp = statement('UPDATE tokens SET last_used_on = ? WHERE hash = ?', today, session.token);
  const endOld = statement(
    'UPDATE tokens SET expires_at = min(expires_at, ?) WHERE hash = ?',
    new Date(now.getTime() + overlapMs).toISOString(),
    session.replaces,
  );
  await db.batch(isFirstUse ? [stamp, endOld] : [stamp]);
};

/** What a browser is called where its token must not be named: the end of the token's hash. */
export const deviceId = (hash: string): string => hash.slice(-20);

/** Dead for a month: nothing refers to a token but a browser that lost it. */
export const deleteDeadTokens = (before: string): Statement =>
  statement('DELETE FROM tokens WHERE expires_at < ? OR revoked_at < ?', before, before);
