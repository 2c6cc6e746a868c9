/** Which providers a team asks. */
import type { EnrichmentSettings } from '../../shared/api/enrichment.ts';
import type { Provider } from './provider.ts';

/** @param keys ids of the providers to which the team has given a key */
export const isAsked = (
  provider: Provider,
  settings: EnrichmentSettings,
  keys: ReadonlySet<string>,
): boolean => {
  if (settings.off || provider.runsIn !== 'worker') return false;
  if (!(settings.chosen[provider.id] ?? provider.byDefault)) return false;
  if (provider.needs === 'contact') return settings.contact !== null;
  return provider.needs === 'nothing' || keys.has(provider.id);
};
