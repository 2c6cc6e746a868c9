/** Bearer tokens: a browser's proof that it belongs to a member. Only their hashes are kept. */
import { z } from 'zod';
import { roles } from '../../shared/words.ts';
import type { Database, Statement } from './database.ts';
import { statement } from './database.ts';
import { workspaceIdSchema } from './ids.ts';

/** Whom a live token speaks for. */
const sessionRow = z.object({
  token: z.string(),
  workspace: workspaceIdSchema,
  workspaceName: z.string(),
  member: z.string(),
  memberName: z.string(),
  role: z.enum(roles),
});
export type Session = z.infer<typeof sessionRow>;

/** The member of the live token of hash ?, at time ?: a scalar subselect that is NULL once either is out. */
export const liveMember = `(SELECT t.member FROM tokens t JOIN members m ON m.workspace = t.workspace AND m.id = t.member
  WHERE t.hash = ? AND t.revoked_at IS NULL AND t.expires_at > ? AND m.removed_at IS NULL)`;

export const findSession = (db: Database, hash: string, now: string): Promise<Session | null> =>
  db.find(
    sessionRow,
    `SELECT t.hash AS token, t.workspace, w.name AS workspaceName, t.member, m.name AS memberName, m.role
       FROM tokens t
       JOIN members m ON m.workspace = t.workspace AND m.id = t.member
       JOIN workspaces w ON w.id = t.workspace
      WHERE t.hash = ? AND t.revoked_at IS NULL AND t.expires_at > ? AND m.removed_at IS NULL`,
    hash,
    now,
  );

export const revokeToken = async (db: Database, hash: string, now: string): Promise<void> => {
  await db.batch([
    statement('UPDATE tokens SET revoked_at = ? WHERE hash = ? AND revoked_at IS NULL', now, hash),
  ]);
};

/** Dead for a month: nothing refers to a token but a browser that lost it. */
export const deleteDeadTokens = (before: string): Statement =>
  statement('DELETE FROM tokens WHERE expires_at < ? OR revoked_at < ?', before, before);
