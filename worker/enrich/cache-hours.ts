/** How long each way of ending counts, in hours, before the same thing is asked again. Data; a provider may say otherwise. */
import type { LookupOutcome } from '../../shared/words.ts';
import type { Provider } from './provider.ts';

const usual: Record<Exclude<LookupOutcome, 'found'>, number> = {
  empty: 24,
  not_found: 7 * 24,
  ambiguous: 7 * 24,
  // Where the source does not say when: `Retry-After` is obeyed instead.
  rate_limited: 1,
  // A key that was refused, or a source that shuts us out: asking every few minutes makes neither better.
  forbidden: 24,
  error: 1 / 6,
};

export const cacheHours = (provider: Pick<Provider, 'cacheHours'>, outcome: LookupOutcome): number =>
  provider.cacheHours[outcome] ?? (outcome === 'found' ? provider.cacheHours.found : usual[outcome]);
