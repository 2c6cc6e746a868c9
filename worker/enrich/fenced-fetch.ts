/**
 * The fence round what providers ask: their own hosts alone, or the company's own domain, over https on its own port, each
 * redirect looked at again; 2 MB, one deadline, no cookies; a team's key to its one host. Never throws.
 */
import { companyDomain } from '../identity/identity.ts';
import { allowedTarget, type Fetcher, readAtMost } from '../outbound.ts';
import type { FencedFetch, Fetched } from './ask.ts';
import { isNamed } from './is-named.ts';
import type { AskRequest, ErrorReason, Provider } from './provider.ts';

/** Of one answer. */
const mostBytes = 2 * 1024 * 1024;
/** Characters of one that may be cut: to read it takes ten milliseconds a megabyte. */
const mostOfCut = 1024 * 1024;

export interface Fence {
  provider: Pick<Provider, 'hosts' | 'requests' | 'key'>;
  /** Of the account; what `own` stands for. */
  domain: string | null;
  /** Sent as User-Agent; its form is asked for by RFC 9110 and by those who want a contact in it. */
  userAgent: string;
  /** Headers that hold the team's key, for the provider's key host alone. */
  keyHeaders: Record<string, string>;
  /** Parts of the key that its host takes in the address alone; none where left out. */
  keyQuery?: Record<string, string>;
  /** Before each request: null once its turn has come, or when the host is free again, where that is not soon. */
  admit(host: string): Promise<Date | null>;
  /** Ends the whole lookup. */
  signal: AbortSignal;
  /** Whether a company's own host leads to a public address (`public-host.ts`): such names are anybody's to point. */
  isPublic(host: string): Promise<boolean>;
}

export const fenceFetch = (fetcher: Fetcher, fence: Fence): FencedFetch => {
  let left = fence.provider.requests;
  const within = until(fence.signal);
  const ask: FencedFetch = async (address, request) => {
    let url = address;
    try {
      for (;;) {
        const target = allowedTarget(url);
        if (!target || !(await mayReach(target.hostname, fence))) return failed('fence');
        // A provider that asks more than it says has a bug; one that is sent in circles ends here.
        if (left-- <= 0) return failed('fence');
        const retryAt = await within(fence.admit(target.hostname));
        if (retryAt) return { ok: false, failure: { outcome: 'rate_limited', retryAt } };
        const response = await within(fetcher(addressOf(target, fence), initOf(target, request, fence)));
        const next = redirectOf(response, target);
        if (next === null) return await within(read(response, target.href, request.mayBeCut ?? false));
        await response.body?.cancel();
        // Where a body was sent, only its own address gets it.
        if (request.body !== undefined) return failed('fence');
        url = next;
      }
    } catch {
      return failed(fence.signal.aborted ? 'timeout' : 'unreachable');
    }
  };
  // One at a time: a run has six connections for all its lookups.
  let last: Promise<unknown> = Promise.resolve();
  return (address, request) => {
    const mine = last.then(() => ask(address, request));
    last = mine;
    return mine;
  };
};

const failed = (reason: ErrorReason): Fetched => ({ ok: false, failure: { outcome: 'error', reason } });

const mayReach = async (host: string, { provider, domain, isPublic }: Fence): Promise<boolean> => {
  if (provider.hosts.some(({ name }) => isNamed(host, name))) return true;
  const isOwn =
    provider.hosts.some(({ name }) => name === 'own') && domain !== null && companyDomain(host) === domain;
  return isOwn && (await isPublic(host));
};

/** What is sent, and shown to nobody: what became of it is told by the address without the key. */
const addressOf = ({ href, hostname }: URL, { provider, keyQuery = {} }: Fence): string => {
  if (hostname !== provider.key?.host) return href;
  const url = new URL(href);
  for (const [name, value] of Object.entries(keyQuery)) url.searchParams.set(name, value);
  return url.href;
};

const initOf = (target: URL, { method = 'GET', headers, body }: AskRequest, fence: Fence): RequestInit => ({
  method,
  headers: {
    Accept: 'application/json, */*;q=0.5',
    ...headers,
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(target.hostname === fence.provider.key?.host && fence.keyHeaders),
    'User-Agent': fence.userAgent,
  },
  ...(body !== undefined && { body: JSON.stringify(body) }),
  redirect: 'manual',
  signal: fence.signal,
});

const redirectOf = (response: Response, from: URL): string | null => {
  const location = response.status >= 300 && response.status < 400 ? response.headers.get('Location') : null;
  if (location === null) return null;
  return URL.parse(location, from)?.href ?? 'about:blank';
};

const read = async (response: Response, url: string, mayBeCut: boolean): Promise<Fetched> => {
  const length = Number(response.headers.get('Content-Length') ?? 0);
  if (length > mostBytes && !mayBeCut) {
    await response.body?.cancel();
    return failed('too-large');
  }
  const { text, isWhole } = await readAtMost(response.body, mostBytes);
  if (!isWhole && !mayBeCut) return failed('too-large');
  const { status, headers } = response;
  return isWhole
    ? { ok: true, status, headers, text, url, isCut: false }
    : { ok: true, status, headers, text: text.slice(0, mostOfCut), url, isCut: true };
};

/** A stand-in, or a proxy, may not heed the signal that it was given. */
const until = (signal: AbortSignal) => {
  const ended = Promise.withResolvers<never>();
  // Where nobody waits for it, its end is no failure.
  ended.promise.catch(() => null);
  if (signal.aborted) ended.reject(signal.reason);
  else signal.addEventListener('abort', () => ended.reject(signal.reason), { once: true });
  return <T>(work: Promise<T>): Promise<T> => Promise.race([ended.promise, work]);
};
