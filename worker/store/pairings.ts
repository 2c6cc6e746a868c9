/** Pairing codes: one use, ten minutes, hashed. Spending one is atomic, whoever else tries it at the same time. */
import { z } from 'zod';
import { roles } from '../../shared/words.ts';
import type { Database, Statement } from './database.ts';
import { statement } from './database.ts';
import { workspaceIdSchema } from './ids.ts';
import type { Session } from './tokens.ts';

export const insertPairing = async (
  db: Database,
  { workspace, member }: Pick<Session, 'workspace' | 'member'>,
  hash: string,
  expiresAt: string,
): Promise<void> => {
  await db.batch([
    statement(
      `INSERT INTO pairings (hash, workspace, member, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      hash,
      workspace,
      member,
      expiresAt,
    ),
  ]);
};

const pairedRow = z.object({
  workspace: workspaceIdSchema,
  workspaceName: z.string(),
  member: z.string(),
  memberName: z.string(),
  role: z.enum(roles),
  expiresAt: z.string(),
});
export type Paired = z.infer<typeof pairedRow>;

export interface NewToken {
  hash: string;
  device: string;
  expiresAt: string;
}

/**
 * Spends a code on a token. The code's row takes the token's hash first; the token is made only for the hash that it
 * took, so that of many tries one wins, and the winner may run twice.
 * @returns null where the code is unknown, expired or spent.
 */
export const spendPairing = async (
  db: Database,
  code: string,
  token: NewToken,
  now: string,
): Promise<Paired | null> => {
  const [, , rows] = await db.batch([
    statement(
      `UPDATE pairings SET token = ?1 WHERE hash = ?2 AND token IS NULL AND expires_at > ?3
         AND EXISTS (SELECT 1 FROM members m
                      WHERE m.workspace = pairings.workspace AND m.id = pairings.member AND m.removed_at IS NULL)`,
      token.hash,
      code,
      now,
    ),
    statement(
      `INSERT INTO tokens (hash, workspace, member, device, created_at, expires_at)
       SELECT token, workspace, member, ?3, ?4, ?5 FROM pairings WHERE hash = ?2 AND token = ?1
       ON CONFLICT DO NOTHING`,
      token.hash,
      code,
      token.device,
      now,
      token.expiresAt,
    ),
    statement(
      `SELECT t.workspace, w.name AS workspaceName, t.member, m.name AS memberName, m.role, t.expires_at AS expiresAt
         FROM tokens t
         JOIN members m ON m.workspace = t.workspace AND m.id = t.member
         JOIN workspaces w ON w.id = t.workspace
        WHERE t.hash = ?`,
      token.hash,
    ),
  ]);
  return rows?.[0] ? pairedRow.parse(rows[0]) : null;
};

export const deleteDeadPairings = (before: string): Statement =>
  statement('DELETE FROM pairings WHERE expires_at < ?', before);
