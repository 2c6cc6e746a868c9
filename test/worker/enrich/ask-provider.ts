/** Asks a provider of the list as the Worker does, through the fence, with a stand-in for the world. */
import { fenceFetch } from '../../../worker/enrich/fenced-fetch.ts';
import { lookUp } from '../../../worker/enrich/look-up.ts';
import type { Answer, Subject } from '../../../worker/enrich/provider.ts';
import { providers } from '../../../worker/enrich/providers/index.ts';
import type { Fetcher } from '../../../worker/outbound.ts';
import { type Scenario, standIn, subjectOf } from './recordings.ts';

export const now = new Date('2026-11-20T09:00:00.000Z');

export const providerOf = (id: string) => {
  const provider = providers.find((one) => one.id === id);
  if (!provider) throw new Error(`no provider ${id} in the list`);
  return provider;
};

export const askProvider = (
  id: string,
  known: Partial<Subject>,
  fetcher: Fetcher,
  signal: AbortSignal = new AbortController().signal,
): Promise<Answer> => {
  const provider = providerOf(id);
  const subject = subjectOf(known);
  const lookup = provider.prepare(subject);
  if (!lookup) throw new Error(`${id} has nothing to ask by`);
  const fetch = fenceFetch(fetcher, {
    provider,
    domain: subject.domain,
    userAgent: 'Whynow-test/1',
    keyHeaders: {},
    signal,
    admit: async () => null,
    isPublic: async () => true,
  });
  return lookUp(lookup, fetch, now);
};

export const play = (id: string, { subject, exchanges }: Scenario): Promise<Answer> =>
  askProvider(id, subject, standIn(exchanges).fetcher);
