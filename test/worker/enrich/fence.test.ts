/** The fence round providers: where they may go, and what a company's own domain may lead to. */
import { describe, expect, it } from 'vitest';
import { type Fence, fenceFetch } from '../../../worker/enrich/fenced-fetch.ts';
import { isPublicAddress, isPublicHost } from '../../../worker/enrich/public-host.ts';
import type { Fetcher } from '../../../worker/outbound.ts';
import { hostileUrls } from '../hostile-urls.ts';

const own: Fence = {
  provider: { hosts: [{ name: 'own', requests: 10, seconds: 1 }], requests: 10 },
  domain: 'northwind.example',
  userAgent: 'Whynow-test/1',
  keyHeaders: {},
  admit: async () => null,
  signal: new AbortController().signal,
  isPublic: async () => true,
};

const asked = (answer: (url: string) => Response = () => new Response('')) => {
  const urls: string[] = [];
  const inits: RequestInit[] = [];
  const fetcher: Fetcher = async (url, init) => {
    urls.push(url);
    inits.push(init);
    return answer(url);
  };
  return { urls, inits, fetcher };
};
const redirect = (to: string, status = 302) => new Response(null, { status, headers: { Location: to } });
const fenced = { ok: false, failure: { outcome: 'error', reason: 'fence' } };

describe('the fence round providers', () => {
  it(`lets none of ${hostileUrls.length} hostile addresses be asked`, async () => {
    expect(hostileUrls.length).toBeGreaterThanOrEqual(60);
    const { urls, fetcher } = asked();
    for (const url of hostileUrls) {
      // Even for a company whose domain were that host.
      const domain = URL.canParse(url) ? new URL(url).hostname : null;
      expect([url, await fenceFetch(fetcher, { ...own, domain })(url, {})]).toEqual([url, fenced]);
    }
    expect(urls).toEqual([]);
  });

  it('lets none of them be reached by a redirect, nor by a chain of them', async () => {
    for (const url of hostileUrls) {
      const { urls, fetcher } = asked((from) =>
        from === 'https://northwind.example/'
          ? redirect('https://www.northwind.example/next', 301)
          : redirect(url, 307),
      );
      await fenceFetch(fetcher, own)('https://northwind.example/', {});
      expect(new Set(urls.map((one) => new URL(one).hostname.replace(/^www\./, '')))).toEqual(
        new Set(['northwind.example']),
      );
    }
  });

  it.each([
    ['https://northwind.example.elsewhere.example/', 'a name that begins with the domain'],
    ['https://notnorthwind.example/', 'a name that ends with it'],
    ['https://elsewhere.example/northwind.example', 'another domain'],
    ['http://northwind.example/', 'plain http'],
    ['https://northwind.example:8443/', 'another port'],
    ['https://ada:secret@northwind.example/', 'credentials'],
  ])('does not take %s for the company’s own', async (url) => {
    const { urls, fetcher } = asked();
    expect(await fenceFetch(fetcher, own)(url, {})).toEqual(fenced);
    expect(urls).toEqual([]);
  });

  it('asks the company’s own host only where its addresses are public', async () => {
    const { urls, fetcher } = asked();
    const fetch = fenceFetch(fetcher, { ...own, isPublic: async (host) => host === 'www.northwind.example' });
    expect(await fetch('https://intra.northwind.example/', {})).toEqual(fenced);
    expect(await fetch('https://www.northwind.example/', {})).toMatchObject({ ok: true });
    expect(urls).toEqual(['https://www.northwind.example/']);
  });

  it('follows no circle for longer than the provider’s requests', async () => {
    const { urls, fetcher } = asked(() => redirect('https://northwind.example/'));
    expect(await fenceFetch(fetcher, own)('https://northwind.example/', {})).toEqual(fenced);
    expect(urls).toHaveLength(10);
  });

  it('sends a team’s key to its one host, and no cookie to anybody', async () => {
    const provider = {
      hosts: [
        { name: 'api.paid.example', requests: 10, seconds: 1 },
        { name: 'files.paid.example', requests: 10, seconds: 1 },
      ],
      requests: 5,
      key: { host: 'api.paid.example', headers: () => ({}) },
    };
    const { urls, inits, fetcher } = asked((url) =>
      url.includes('api.') ? redirect('https://files.paid.example/x') : new Response('{}'),
    );
    const fetch = fenceFetch(fetcher, { ...own, provider, keyHeaders: { Authorization: 'Bearer a-key' } });
    await fetch('https://api.paid.example/x', {});
    expect(urls).toHaveLength(2);
    expect(inits.map(({ headers }) => (headers as Record<string, string>).Authorization)).toEqual([
      'Bearer a-key',
      undefined,
    ]);
    expect(inits.every(({ redirect: mode }) => mode === 'manual')).toBe(true);
    expect(JSON.stringify(inits).toLowerCase()).not.toContain('cookie');
  });
});

describe('addresses', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2001::1',
    '2002:a00:1::',
    '3fff::1',
    '256.1.1.1',
    'localhost',
    '',
  ])('such as %s are not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '198.20.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('such as %s are', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  const resolver =
    (answers: Record<string, string[]>, Status = 0): Fetcher =>
    async (url) => {
      const type = new URL(url).searchParams.get('type') ?? '';
      const data = answers[type] ?? [];
      return Response.json({
        Status,
        Answer: data.map((one) => ({ type: type === 'A' ? 1 : 28, data: one })),
      });
    };
  const look = (fetcher: Fetcher) =>
    isPublicHost(fetcher, 'www.northwind.example', () => new AbortController().signal);

  it('of a host count all of them: one that is private is enough to refuse it', async () => {
    expect(await look(resolver({ A: ['1.1.1.1'], AAAA: ['2606:4700::1111'] }))).toBe(true);
    expect(await look(resolver({ A: ['1.1.1.1', '10.0.0.1'] }))).toBe(false);
    expect(await look(resolver({ A: ['1.1.1.1'], AAAA: ['fd00::1'] }))).toBe(false);
  });

  it('that cannot be told are taken for private', async () => {
    expect(await look(resolver({}))).toBe(false);
    expect(await look(resolver({ A: ['1.1.1.1'] }, 2))).toBe(false);
    expect(await look(async () => new Response('<html>'))).toBe(false);
    expect(await look(() => Promise.reject(new Error('offline')))).toBe(false);
  });
});
