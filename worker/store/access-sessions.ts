/**
 * Who is signed in through Cloudflare Access: a row among the tokens for as long as the assertion is good, so that it
 * is listed, revoked and proven in a batch like a browser's. No bearer can present it: no SHA-256 starts with `access:`.
 */
import { type Database, statement } from './database.ts';
import { findSession, type Session } from './tokens.ts';

export const accessPrefix = 'access:';

/**
 * @param email in lower case, as Access has proven it
 * @returns null where no member has the address; `revoked` where a member has ended this very session
 */
export const openAccessSession = async (
  db: Database,
  assertion: { hash: string; email: string; expiresAt: string },
  now: string,
): Promise<Session | 'revoked' | null> => {
  const token = accessPrefix + assertion.hash;
  const known = await findSession(db, token, now);
  if (known) return known;
  const [, members = []] = await db.batch([
    statement(
      `INSERT INTO tokens (hash, workspace, member, device, created_at, expires_at)
       SELECT ?, workspace, id, 'Cloudflare Access', ?, ? FROM members WHERE email = ? AND removed_at IS NULL
       ON CONFLICT DO NOTHING`,
      token,
      now,
      assertion.expiresAt,
      assertion.email,
    ),
    statement('SELECT id FROM members WHERE email = ? AND removed_at IS NULL', assertion.email),
  ]);
  if (members.length === 0) return null;
  return (await findSession(db, token, now)) ?? 'revoked';
};
