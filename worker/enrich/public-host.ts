/**
 * Whether a name leads to public addresses alone, by DNS over HTTPS: a company's domain is its owner's to point anywhere,
 * into this machine's own network too. What a name means may change between this look and the request; Cloudflare's
 * network reaches public addresses alone, and this is the second fence.
 */
import * as z from 'zod';
import type { Fetcher } from '../outbound.ts';
import type { Host } from './provider.ts';

/** DNS over HTTPS. https://developers.google.com/speed/public-dns/docs/doh */
export const resolver: Host = { name: 'dns.google', requests: 50, seconds: 1 };
/** Questions to it about a company's own site: two names, with www and without, of two kinds of address each. */
export const resolverRequests = 4;

const answer = z.object({
  Status: z.int(),
  Answer: z.array(z.object({ type: z.int(), data: z.string() })).optional(),
});

const mostBytes = 64 * 1024;

/** Never throws: what cannot be told is not public. @param timeout of one question */
export const isPublicHost = async (
  fetcher: Fetcher,
  host: string,
  timeout: (milliseconds: number) => AbortSignal,
): Promise<boolean> => {
  const addressesOf = async (type: 'A' | 'AAAA'): Promise<string[]> => {
    const url = `https://${resolver.name}/resolve?${new URLSearchParams({ name: host, type })}`;
    const response = await fetcher(url, { redirect: 'manual', signal: timeout(3_000) });
    const text = response.ok ? await response.text() : '';
    const read = text.length <= mostBytes ? answer.safeParse(JSON.parse(text)).data : undefined;
    // Of a name server that fails nothing is known; a name without addresses of one kind has none.
    return read?.Status === 0 ? (read.Answer ?? []).filter(isAddress).map(({ data }) => data) : ['unknown'];
  };
  try {
    const addresses = (await Promise.all([addressesOf('A'), addressesOf('AAAA')])).flat();
    return addresses.length > 0 && addresses.every(isPublicAddress);
  } catch {
    return false;
  }
};

const isAddress = ({ type }: { type: number }): boolean => type === 1 || type === 28;

/** Source: the IANA registries of special-purpose addresses (RFC 6890 and after). */
const specialV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

export const isPublicAddress = (address: string): boolean => {
  const v4 = numberOf(address);
  if (v4 !== null) {
    return !specialV4.some(([start, bits]) => {
      const size = 2 ** (32 - bits);
      return Math.floor((numberOf(start) ?? 0) / size) === Math.floor(v4 / size);
    });
  }
  // Of IPv6 only global unicast is handed out (2000::/3), and in it stand tunnels and examples: Teredo and the like, 6to4,
  // documentation. Addresses that hold an IPv4 one in them lie outside of it.
  const text = address.toLowerCase();
  return (
    /^[23][0-9a-f]{3}:/.test(text) &&
    !/^(?:2001:(?:0{0,3}[01]?[0-9a-f]{0,2}|db8|0db8)?:|2002:|3fff:)/.test(text)
  );
};

const numberOf = (address: string): number | null => {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  return parts?.every((part) => part < 256) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
};
