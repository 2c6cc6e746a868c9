/** Pairing codes: one use, ten minutes, hashed. Spending one is atomic, whoever else tries it at the same time. */
import type { Authorized } from '../authorize.ts';
import type { Database, Statement } from './database.ts';
import { statement } from './database.ts';
import { type NewToken, type Paired, parsePaired, selectPaired } from './paired.ts';
import { writeAs } from './write-as.ts';

export const insertPairing = async (
  db: Database,
  session: Authorized<'device.own'>,
  hash: string,
  expiresAt: string,
  now: string,
): Promise<void> => {
  const { workspace, member } = session;
  const insert = statement(
    `INSERT INTO pairings (hash, workspace, member, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    hash,
    workspace,
    member,
    expiresAt,
  );
  await writeAs(db, session, 'device.own', [insert], now);
};

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
    selectPaired(token.hash),
  ]);
  return parsePaired(rows ?? []);
};

export const deleteDeadPairings = (before: string): Statement =>
  statement('DELETE FROM pairings WHERE expires_at < ?', before);
