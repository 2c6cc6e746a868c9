/** What public sources said of a company, and how the team's sources do: invented, some of each way to end. */
import type {
  AccountEnrichment,
  DeadLookup,
  ProviderInfo,
  ProviderList,
} from '../../../shared/api/enrichment.ts';
import type { Language } from '../../../shared/words.ts';
import { daysBefore, instantBefore } from './days.ts';

type Lookup = AccountEnrichment['lookups'][number];

const lookup = (provider: string, name: string, more: Partial<Lookup>): Lookup => ({
  provider,
  name,
  outcome: 'found',
  reason: null,
  at: instantBefore(0),
  until: instantBefore(-30),
  failures: 0,
  dead: false,
  foundAt: instantBefore(0),
  url: `https://${provider}.example/1`,
  told: [],
  match: 0.95,
  candidates: [],
  ...more,
});

const lookupsOf = (language: Language): Lookup[] => [
  lookup('brreg', 'Brønnøysundregistrene', {
    told: ['name', 'industry', 'employees', 'city', 'identifiers'],
  }),
  lookup('dns', 'DNS', { told: ['technologies'] }),
  lookup('greenhouse', 'Greenhouse', { told: ['hiring'], until: instantBefore(-1) }),
  lookup('gleif', 'GLEIF', {
    outcome: 'ambiguous',
    foundAt: null,
    candidates: [
      {
        name: language === 'zh' ? '北风控股' : 'Northwind Holding',
        country: language === 'zh' ? 'CN' : 'NO',
        url: 'https://gleif.example/2',
      },
    ],
  }),
  lookup('rdap', 'RDAP', { outcome: 'error', reason: 'timeout', failures: 2, foundAt: null }),
  lookup('companies-house', 'Companies House', { outcome: 'not_found', foundAt: null }),
];

/** @param running the first have answered, the others are being asked */
export const sourcesOf = (language: Language, running = false): AccountEnrichment => ({
  dueAt: running ? instantBefore(0) : null,
  running,
  at: instantBefore(0),
  lookups: lookupsOf(language).slice(0, running ? 3 : undefined),
  // Two steps up in two months, sales above all.
  roles: Array.from({ length: 30 }, (_, at) => ({
    day: daysBefore(58 - 2 * at),
    total: 6 + (at > 9 ? 5 : 0) + (at > 20 ? 7 : 0),
    functions: {
      engineering: 4,
      sales: 2 + (at > 9 ? 4 : 0) + (at > 20 ? 5 : 0),
      marketing: at > 20 ? 2 : 0,
    },
  })),
});

const provider = (id: string, name: string, more: Partial<ProviderInfo>): ProviderInfo => ({
  id,
  name,
  needs: 'nothing',
  on: true,
  chosen: true,
  hasKey: false,
  keyHost: null,
  dollars: null,
  outputs: ['name', 'country'],
  terms: { url: 'https://terms.example/', licence: 'CC0-1.0', attribution: null, note: null },
  asked: 0,
  found: 0,
  failed: 0,
  spent: 0,
  fields: [],
  ...more,
});

export const providerList: ProviderList = {
  settings: { off: false, chosen: {}, contact: null, monthlyDollars: 20 },
  allowed: true,
  keysAllowed: true,
  providers: [
    provider('greenhouse', 'Greenhouse', { outputs: ['hiring'], asked: 41, found: 38, failed: 1 }),
    provider('brreg', 'Brønnøysundregistrene', {
      terms: {
        url: 'https://terms.example/',
        licence: 'NLOD-2.0',
        attribution: 'Brønnøysundregistrene',
        note: null,
      },
      asked: 96,
      found: 90,
      fields: [
        { field: 'employees', told: 90, wins: 82, age: 12.4 },
        { field: 'industry', told: 88, wins: 88, age: 12.4 },
      ],
    }),
    provider('edgar', 'SEC EDGAR', { needs: 'contact', on: false, outputs: ['revenue', 'funding'] }),
    provider('hunter', 'Hunter', {
      needs: 'key',
      hasKey: true,
      keyHost: 'api.hunter.io',
      dollars: 0.03,
      spent: 4.2,
      asked: 140,
      found: 96,
      outputs: ['people'],
    }),
    provider('apollo', 'Apollo', {
      needs: 'key',
      on: false,
      chosen: false,
      keyHost: 'api.apollo.io',
      dollars: 0.03,
    }),
  ],
};

export const deadLookups: DeadLookup[] = [
  {
    account: 'a1',
    accountName: 'Northwind Robotics',
    provider: 'brreg',
    reason: 'server',
    at: instantBefore(1),
  },
  { account: 'a2', accountName: 'Kettle and Thyme', provider: '*', reason: 'no-end', at: instantBefore(2) },
];
