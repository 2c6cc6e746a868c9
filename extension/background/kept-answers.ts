/** The last answer of the team on each company, so that the popup has something to show at once and offline. */
import type { Account, LookupQuery } from '../../shared/api/account.ts';
import { database } from './database.ts';

const most = 500;

/** The key is the domain; `name:` and the name where a page gives no domain. */
const keyOf = ({ domain, name }: LookupQuery): string => domain ?? `name:${name?.toLowerCase()}`;

export const findKept = async (company: LookupQuery): Promise<Account | null> =>
  (await findKeptAfter(company, 0))?.account ?? null;

/** @param after milliseconds since 1970 @returns null where none has come since; its account where the team knows none */
export const findKeptAfter = async (
  company: LookupQuery,
  after: number,
): Promise<{ account: Account | null } | null> => {
  const kept = await (await database()).get('kept', keyOf(company));
  if (!kept || kept.keptAt < after) return null;
  if (kept.account === null) return { account: null };
  const { parseAccount } = await import('./parse-account.ts');
  const account = parseAccount(kept.account);
  return account && { account };
};

export const keepAnswer = async (
  company: LookupQuery,
  account: Account | null,
  now: number,
): Promise<void> => {
  const tx = (await database()).transaction('kept', 'readwrite');
  await tx.store.put({ domain: keyOf(company), account, keptAt: now });
  const over = (await tx.store.count()) - most;
  if (over > 0)
    for (const key of await tx.store.index('keptAt').getAllKeys(null, over)) await tx.store.delete(key);
  await tx.done;
};

/** From now on it is old: shown where nothing newer can be had, and asked for again by whoever wants it fresh. */
export const outdateKept = async (companies: readonly LookupQuery[]): Promise<void> => {
  const tx = (await database()).transaction('kept', 'readwrite');
  for (const company of companies) {
    const kept = await tx.store.get(keyOf(company));
    if (kept) await tx.store.put({ ...kept, keptAt: 0 });
  }
  await tx.done;
};

/** The team's data goes with the right to see it. */
export const dropKept = async (): Promise<void> => (await database()).clear('kept');
