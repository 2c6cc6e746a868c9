/** Which providers a team asks. Absent settings are the defaults. */
import * as z from 'zod';
import type { Provider } from './provider.ts';

export const enrichmentSettingsSchema = z.object({
  /** Nobody is asked anything. */
  off: z.boolean().default(false),
  /** By provider, where it differs from what the provider is by default. */
  chosen: z.record(z.string(), z.boolean()).default({}),
  /** Mail or web address, for the User-Agent of those that ask for one. */
  contact: z.string().max(200).nullable().default(null),
  /** US dollars that paid lookups may cost in a calendar month (UTC). */
  monthlyDollars: z.number().min(0).max(100_000).default(0),
});
export type EnrichmentSettings = z.infer<typeof enrichmentSettingsSchema>;

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
