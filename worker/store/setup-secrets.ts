/** Setup: a secret, once, makes the first workspace with its admin, or reaches the one that is there. */
import * as z from 'zod';
import type { Database } from './database.ts';
import { statement } from './database.ts';

export interface Setup {
  secret: string;
  pairing: string;
  workspace: { id: string; name: string };
  member: { id: string; name: string };
  expiresAt: string;
}

/** @returns false where the secret was spent on another pairing. Secrets come and go as hashes. */
export const spendSetupSecret = async (db: Database, setup: Setup, now: string): Promise<boolean> => {
  const { secret, pairing, workspace, member, expiresAt } = setup;
  const mine = 'EXISTS (SELECT 1 FROM setup_secrets WHERE hash = ?1 AND pairing = ?2)';
  const rows = await db.batch([
    statement(
      'INSERT INTO setup_secrets (hash, pairing, used_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      secret,
      pairing,
      now,
    ),
    statement(
      `INSERT INTO workspaces (id, name, created_at)
       SELECT ?3, ?4, ?5 WHERE ${mine} AND NOT EXISTS (SELECT 1 FROM workspaces)`,
      secret,
      pairing,
      workspace.id,
      workspace.name,
      now,
    ),
    // Only the workspace that the statement before has just made has this id.
    statement(
      `INSERT INTO members (workspace, id, name, role, created_at)
       SELECT ?3, ?4, ?5, 'admin', ?6 WHERE ${mine} AND EXISTS (SELECT 1 FROM workspaces WHERE id = ?3)
       ON CONFLICT DO NOTHING`,
      secret,
      pairing,
      workspace.id,
      member.id,
      member.name,
      now,
    ),
    statement(
      `INSERT INTO pairings (hash, workspace, member, expires_at)
       SELECT ?2, m.workspace, m.id, ?3 FROM members m JOIN workspaces w ON w.id = m.workspace
        WHERE ${mine} AND m.role = 'admin' AND m.removed_at IS NULL
        ORDER BY w.created_at, w.id, m.created_at, m.id LIMIT 1
       ON CONFLICT DO NOTHING`,
      secret,
      pairing,
      expiresAt,
    ),
    statement('SELECT 1 AS found FROM pairings WHERE hash = ?', pairing),
  ]);
  return z.array(z.object({ found: z.literal(1) })).parse(rows.at(-1)).length === 1;
};
