/** The last answer of the team on each company, so that the popup has something to show at once and offline. */
import type { Account, LookupQuery } from '../../shared/api.ts';
import { database } from './database.ts';

const most = 500;

/** The key is the domain; `name:` and the name where a page gives no domain. */
const keyOf = ({ domain, name }: LookupQuery): string => domain ?? `name:${name?.toLowerCase()}`;

export const findKept = async (company: LookupQuery): Promise<Account | null> => {
  const kept = await (await database()).get('kept', keyOf(company));
  if (!kept) return null;
  const { parseAccount } = await import('./parse-account.ts');
  return parseAccount(kept.account);
};

export const keepAnswer = async (
  company: LookupQuery,
  account: Account | null,
  now: number,
): Promise<void> => {
  const domain = keyOf(company);
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
