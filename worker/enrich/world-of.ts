/** The world outside, as a deployment's providers reach it. */
import type { Env } from '../env.ts';
import type { Fetcher } from '../outbound.ts';
import type { World } from './ask-all.ts';
import { isPublicHost } from './public-host.ts';
import { openKey } from './sealed-key.ts';

export const worldOf = (env: Pick<Env, 'ENRICH_VIA' | 'PROVIDER_KEYS_SECRET'>): World => {
  const fetcher = fetcherOf(env.ENRICH_VIA || null);
  const timeout = (milliseconds: number) => AbortSignal.timeout(milliseconds);
  return {
    fetcher,
    timeout,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    isPublic: (host) => isPublicHost(fetcher, host, timeout),
    unseal: async (sealed, workspace, provider) =>
      env.PROVIDER_KEYS_SECRET ? openKey(sealed, env.PROVIDER_KEYS_SECRET, workspace, provider) : null,
  };
};

/** @param via where everything goes instead, with the address that was meant in a header: a stand-in for the world */
const fetcherOf =
  (via: string | null): Fetcher =>
  (url, init) =>
    via === null
      ? fetch(url, init)
      : fetch(via, {
          ...init,
          headers: { ...(init.headers as Record<string, string>), 'X-Whynow-Url': url },
        });
