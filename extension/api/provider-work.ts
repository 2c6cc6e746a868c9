/** The Worker's API about sources: which are asked, and how they do. A call each. */
import * as z from 'zod';
import { deadLookupListSchema, providerListSchema } from '../../shared/api/enrichment.ts';
import type { ProviderWork } from '../ui/settings-services.ts';
import type { Ask } from './ask.ts';

const nothing = z.undefined();

export const createProviderWork = (ask: Ask): ProviderWork => ({
  providers: () => ask({ method: 'GET', path: '/v1/providers', answer: providerListSchema }),
  save: (settings) =>
    ask({ method: 'PUT', path: '/v1/enrichment', body: settings, answer: providerListSchema }),
  setKey: (provider, key) =>
    ask({
      method: 'PUT',
      path: `/v1/providers/${encodeURIComponent(provider)}/key`,
      body: { key },
      answer: nothing,
    }),
  removeKey: (provider) =>
    ask({ method: 'DELETE', path: `/v1/providers/${encodeURIComponent(provider)}/key`, answer: nothing }),
  dead: () => ask({ method: 'GET', path: '/v1/dead-lookups', answer: deadLookupListSchema }),
  replay: (account, provider) =>
    ask({ method: 'POST', path: '/v1/dead-lookups/replay', body: { account, provider }, answer: nothing }),
});
