/** What has died is deleted: codes after a day, tokens after a month. */
import type { Database } from './database.ts';
import { deleteDeadPairings } from './pairings.ts';
import { deleteDeadTokens } from './tokens.ts';

const dayMs = 86_400_000;

export const deleteExpired = async (db: Database, now: Date): Promise<void> => {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  await db.batch([deleteDeadPairings(ago(1)), deleteDeadTokens(ago(30))]);
};
