import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { fenceFetch } from '../../../../worker/enrich/fenced-fetch.ts';
import { play, providerOf } from '../ask-provider.ts';
import { recordings } from '../recordings.ts';

const [byCode, byName] = recordings.get('qichacha')?.scenarios ?? [];

it('tells of a company by its code what the register has, and no telephone or address that may be somebody’s own', async () => {
  if (!byCode) throw new Error('no recording');
  const answer = await play('qichacha', byCode);
  expect(answer).toMatchObject({
    findings: {
      about: { name: '深圳北风示例机器人有限公司', country: 'CN', by: 'key' },
      company: {
        domain: { value: 'northwind.example' },
        industry: { value: '制造业' },
        employees: { value: { min: 100, max: 199 } },
        founded: { value: 2016 },
        city: { value: '深圳' },
      },
      people: [{ name: '甲示例', title: '法定代表人' }],
    },
  });
  expect(JSON.stringify(answer)).not.toMatch(/private@|00000000000/);
});

it('takes no company for a person, and a dash for nothing', async () => {
  if (!byName) throw new Error('no recording');
  expect(await play('qichacha', byName)).toMatchObject({
    findings: { company: { domain: { value: 'northwind.example' }, employees: null }, people: [] },
  });
});

afterEach(() => vi.restoreAllMocks());

it('signs the time with both halves of the key', async () => {
  // Node's Web Crypto has no MD5; a Worker's has.
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (algorithm, data) => {
    expect(algorithm).toBe('MD5');
    return new Uint8Array(
      createHash('md5')
        .update(new Uint8Array(data as Uint8Array))
        .digest(),
    ).buffer;
  });
  expect(await providerOf('qichacha').key?.headers('app:secret', new Date(1_763_600_000_999))).toEqual({
    Token: createHash('md5').update('app1763600000secret').digest('hex').toUpperCase(),
    Timespan: '1763600000',
  });
});

it('has its key’s first half in the address, which nobody else gets to see', async () => {
  const provider = providerOf('qichacha');
  const asked: string[] = [];
  const fetch = fenceFetch(
    async (url) => {
      asked.push(url);
      return new Response('{}');
    },
    {
      provider,
      domain: null,
      userAgent: 'Whynow-test/1',
      keyHeaders: {},
      keyQuery: provider.key?.query?.('app:secret') ?? {},
      signal: new AbortController().signal,
      admit: async () => null,
      isPublic: async () => true,
    },
  );
  const url = 'https://api.qichacha.com/EnterpriseInfo/Verify?searchKey=x';
  expect(await fetch(url, {})).toMatchObject({ ok: true, url });
  expect(asked).toEqual([`${url}&key=app`]);
});
