/** Providers as a team sees them: their data, the team's choice, and how they have done. */
import type { ProviderInfo, ProviderList } from '../../shared/api/enrichment.ts';
import type { Env } from '../env.ts';
import type { Database } from '../store/database.ts';
import type { WorkspaceId } from '../store/ids.ts';
import { type ProviderFigures, readFigures } from '../store/provider-settings.ts';
import type { Provider } from './provider.ts';
import { providers } from './providers/index.ts';
import { isAsked } from './settings.ts';

export const listProviders = async (
  db: Database,
  env: Env,
  workspace: WorkspaceId,
  now: Date,
): Promise<ProviderList> => {
  const figures = await readFigures(
    db,
    workspace,
    providers.map(({ id }) => id),
    now,
  );
  return {
    settings: figures.settings,
    allowed: env.ENRICHMENT !== 'off',
    keysAllowed: Boolean(env.PROVIDER_KEYS_SECRET),
    providers: providers.map((provider) => infoOf(provider, figures)),
  };
};

export const findProvider = (id: string): Provider | null => providers.find((one) => one.id === id) ?? null;

export const providerName = (id: string): string => findProvider(id)?.name ?? id;

const infoOf = (
  provider: Provider,
  { settings, keys, asked, fields, spent }: ProviderFigures,
): ProviderInfo => {
  const { id, name, needs, price, outputs, terms } = provider;
  const given = new Set(Object.keys(keys));
  const counts = asked.get(id);
  return {
    id,
    name,
    needs,
    on: isAsked(provider, settings, given),
    chosen: settings.chosen[id] ?? provider.byDefault,
    hasKey: given.has(id),
    keyHost: provider.key?.host ?? null,
    dollars: price?.dollars ?? null,
    outputs: [...outputs],
    terms,
    asked: counts?.asked ?? 0,
    found: counts?.found ?? 0,
    failed: counts?.failed ?? 0,
    spent: spent.get(id) ?? 0,
    fields: (fields.get(id) ?? []).map(({ field, told, wins, age }) => ({
      field,
      told,
      wins,
      age: Math.round(Math.max(0, age) * 10) / 10,
    })),
  };
};
