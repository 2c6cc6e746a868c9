/** Providers and a world to test with: invented sources that answer as they are told, and count how often they are asked. */
import type { CapturedCompany } from '../../shared/capture.ts';
import type { World } from '../../worker/enrich/ask-all.ts';
import type { Answer, Provider } from '../../worker/enrich/provider.ts';
import { said } from '../../worker/enrich/said.ts';
import type { Fetcher } from '../../worker/outbound.ts';

/** Asks `https://ID.example/NAME` and tells what `answerOf` makes of it; by domain. */
export const makeProvider = (id: string, more: Partial<Provider> = {}): Provider => ({
  id,
  name: id,
  kind: 'register',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['domain'],
  outputs: ['city'],
  hosts: [{ name: `${id}.example`, requests: 1_000_000, seconds: 1 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 24 },
  terms: { url: 'https://terms.example/', licence: 'CC0-1.0', attribution: null, note: null },
  prepare: ({ domain, name }) =>
    domain === null
      ? null
      : {
          key: domain,
          run: async (ask) => {
            const reply = await ask.text(`https://${id}.example/${domain}`, ['text/plain']);
            if (!reply.ok) return reply.failure;
            if (reply.value === '') return { outcome: 'empty', findings: null };
            return cityAnswer(id, domain, name, reply.value);
          },
        },
  ...more,
});

export const cityAnswer = (
  id: string,
  domain: string,
  name: string | null,
  city: string,
  company: Partial<CapturedCompany> = {},
): Answer => ({
  outcome: 'found',
  findings: {
    about: { name, domain, country: null, identifiers: [], by: 'key' },
    url: `https://${id}.example/${domain}`,
    company: { city: said(`${id}.city`, city), ...company },
  },
});

export const worldOf = (fetcher: Fetcher): World => ({
  fetcher,
  timeout: () => new AbortController().signal,
  pause: async () => undefined,
  isPublic: async () => true,
  unseal: async (sealed) => sealed,
});

export const plain = (text: string, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'text/plain', ...headers } });
