/** Asks several providers, five at a time, each behind its own fence and with its own deadline. */
import type { Fetcher } from '../outbound.ts';
import { fenceFetch } from './fenced-fetch.ts';
import { lookUp } from './look-up.ts';
import type { Planned } from './plan.ts';
import type { Answer, Provider } from './provider.ts';

/** One less than the connections that a Worker holds open: a host's addresses are looked up by two. */
const atOnce = 5;

export interface World {
  fetcher: Fetcher;
  /** @returns a signal that ends after so many milliseconds */
  timeout(milliseconds: number): AbortSignal;
  isPublic(host: string): Promise<boolean>;
  pause(milliseconds: number): Promise<void>;
  /** Opens a key as it is kept, for its provider alone; null where the secret that sealed it is not there. */
  unseal(sealed: string, workspace: string, provider: string): Promise<string | null>;
}

export interface Asked extends Planned {
  answer: Answer;
}

interface As {
  domain: string | null;
  /** The admin's own, for providers that ask for one. */
  contact: string | null;
  keyOf(provider: string): Promise<string | null>;
  admitFor(provider: Provider): (host: string) => Promise<Date | null>;
  now: Date;
}

export const askAll = async (planned: readonly Planned[], as: As, world: World): Promise<Asked[]> => {
  const asked: Asked[] = [];
  // Who asks most often, one question after the other, begins first: else all the others wait for them in the end.
  const queue = [...planned.entries()]
    .sort(([, a], [, b]) => b.provider.requests - a.provider.requests)
    .values();
  const next = async (): Promise<void> => {
    // One iterator for all six: each takes what the others have not.
    for (const [at, one] of queue) asked[at] = { ...one, answer: await askOne(one, as, world) };
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return asked;
};

const askOne = async ({ provider, lookup }: Planned, as: As, world: World): Promise<Answer> => {
  const key = provider.key ? await as.keyOf(provider.id) : null;
  if (provider.key && key === null) return { outcome: 'forbidden' };
  const fetch = fenceFetch(world.fetcher, {
    provider,
    domain: as.domain,
    userAgent: userAgent(provider.needs === 'contact' ? as.contact : null),
    keyHeaders: provider.key && key !== null ? await provider.key.headers(key, as.now) : {},
    keyQuery: key === null ? {} : (provider.key?.query?.(key) ?? {}),
    admit: as.admitFor(provider),
    signal: world.timeout(provider.patience),
    isPublic: world.isPublic,
  });
  return lookUp(lookup, fetch, as.now);
};

/** RFC 9110, 10.1.5: a product and a comment. The contact goes to nobody who does not ask for it. */
const userAgent = (contact: string | null): string =>
  contact === null ? 'Whynow/1' : `Whynow/1 (${contact.replace(/[^\x20-\x7e]|[()\\]/g, '').slice(0, 200)})`;
