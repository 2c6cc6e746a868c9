/** The last answer of the team on each domain, so that the popup has something to show at once and offline. */
import { type Account, accountSchema } from '../../shared/api.ts';
import { database } from './database.ts';

const most = 500;

export const findKept = async (domain: string): Promise<Account | null> => {
  const kept = await (await database()).get('kept', domain);
  return (kept && accountSchema.safeParse(kept.account).data) ?? null;
};

export const keepAnswer = async (domain: string, account: Account | null, now: number): Promise<void> => {
  const tx = (await database()).transaction('kept', 'readwrite');
  if (account) await tx.store.put({ domain, account, keptAt: now });
  else await tx.store.delete(domain);
  const over = (await tx.store.count()) - most;
  if (over > 0)
    for (const key of await tx.store.index('keptAt').getAllKeys(null, over)) await tx.store.delete(key);
  await tx.done;
};

/** The team's data goes with the right to see it. */
export const dropKept = async (): Promise<void> => (await database()).clear('kept');
