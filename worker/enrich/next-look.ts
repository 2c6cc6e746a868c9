/** When an account is to be looked at again. Pure. */
import type { Enrichment } from '../../shared/api/enrichment.ts';
import type { Facts } from '../store/accounts.ts';
import { plan } from './plan.ts';
import type { Provider } from './provider.ts';

/**
 * What failed or was too often is tried again, on every account. What was answered is asked again when it has grown old,
 * on those that the team follows: by whoever is still asked, and would then have something to ask by and to tell.
 * @param providers whom the team asks
 */
export const nextLook = (
  providers: readonly Provider[],
  facts: Facts,
  lookups: Enrichment['lookups'],
  followed: boolean,
  now: Date,
): Date | null => {
  const times = providers.flatMap((provider) => {
    const last = lookups[provider.id];
    if (!last || !(followed || last.outcome === 'error' || last.outcome === 'rate_limited')) return [];
    const until = Date.parse(last.until);
    // Whoever was due and was not asked (the month's cap) is not asked in a minute either.
    const at = new Date(until > now.getTime() ? until : now.getTime() + day);
    return plan([provider], facts, lookups, at).length ? [at.getTime()] : [];
  });
  return times.length ? new Date(Math.min(...times)) : null;
};

const day = 86_400_000;
