import { describe, expect, it } from 'vitest';
import { makeAccountId } from '../../../worker/identity/account-id.ts';
import { companyDomain, type Identity, identityOf } from '../../../worker/identity/identity.ts';
import { resolve } from '../../../worker/identity/resolve.ts';
import { capture, company, linkedin, valued } from '../captures-made.ts';

const nobody: Identity = {
  domain: null,
  numbers: [],
  linkedin: null,
  phone: null,
  name: null,
  country: null,
};

describe('the domain of a company', () => {
  it.each([
    ['northwind.example', 'northwind.example'],
    ['careers.Northwind.example', 'northwind.example'],
    ['shop.northwind.co.uk', 'northwind.co.uk'],
    ['www.beifeng.com.cn', 'beifeng.com.cn'],
    // Each name under such a suffix has one holder.
    ['northwind.github.io', 'northwind.github.io'],
    // The vendor itself, and its customers.
    ['greenhouse.io', 'greenhouse.io'],
    ['boards.greenhouse.io', null],
    ['northwind.recruitee.com', null],
    ['sites.google.com', null],
    ['gmail.com', null],
    ['de.linkedin.com', null],
    ['mp.weixin.qq.com', null],
    ['www.zhipin.com', null],
    ['co.uk', null],
    ['192.0.2.1', null],
    ['localhost', null],
    ['..', null],
  ])('of %s is %s', (host, domain) => {
    expect(companyDomain(host)).toBe(domain);
  });
});

describe('identity', () => {
  it('takes LinkedIn’s company address from links and from the page itself', () => {
    const linked = capture({ company: company({ social: [linkedin('Northwind-%E5%8C%97')] }) });
    expect(identityOf(linked).linkedin).toBe('northwind-北');
    const page = {
      url: 'https://uk.linkedin.com/company/northwind?trk=x',
      title: '',
      lang: null,
      kind: 'company' as const,
    };
    expect(identityOf(capture({ page })).linkedin).toBe('northwind');
    const person = { ...page, url: 'https://www.linkedin.com/in/ada-novak/' };
    expect(identityOf(capture({ page: person })).linkedin).toBeNull();
    const lookalike = { ...page, url: 'https://linkedin.com.evil.example/company/northwind' };
    expect(identityOf(capture({ page: lookalike })).linkedin).toBeNull();
  });

  it('reads nothing from a shared host', () => {
    const posting = capture({ company: company({ domain: valued('jobs.lever.co') }) });
    expect(identityOf(posting)).toEqual({ ...nobody, name: 'northwindrobotics' });
  });
});

describe('registration numbers', () => {
  const numbers = (...found: { scheme: 'siren' | 'lei' | 'cvr'; value: string }[]) =>
    identityOf(capture({ company: company({ identifiers: found.map((one) => valued(one)) }) })).numbers;

  it('are keys, one a register', () => {
    expect(
      numbers({ scheme: 'siren', value: '732829320' }, { scheme: 'lei', value: '213800WAVVOPS85N2205' }),
    ).toEqual(['siren:732829320', 'lei:213800WAVVOPS85N2205']);
  });

  it('of one register that differ are two companies’, and so no key', () => {
    expect(numbers({ scheme: 'siren', value: '732829320' }, { scheme: 'siren', value: '552008443' })).toEqual(
      [],
    );
  });

  it('with a wrong check digit are none', () => {
    expect(numbers({ scheme: 'siren', value: '732829321' })).toEqual([]);
  });
});

describe('a phone number', () => {
  it.each([
    ['+49 (0) 89 0000-0100', '498900000100'],
    ['0049 89 0000 0100', '498900000100'],
    ['089 0000 0100', null],
    ['+49', null],
  ])('%s is known by %s', (phone, known) => {
    expect(identityOf(capture({ company: company({ phones: [valued(phone)] }) })).phone).toBe(known);
  });
});

describe('resolve', () => {
  const identity = { ...nobody, domain: 'northwind.example', linkedin: 'northwind', name: 'northwind' };
  const named = { ...nobody, name: 'northwind' };
  const alone = (account: string, ...keys: string[]) => ({ account, keys, country: null });

  it('believes the surest key where keys point at two accounts, and suggests that they are one', () => {
    const hits = [
      { key: 'linkedin:northwind', account: 'b' },
      { key: 'domain:northwind.example', account: 'a' },
    ];
    expect(resolve(identity, hits, [])).toEqual({
      account: 'a',
      newKeys: [],
      rivals: [{ account: 'b', reason: 'key', key: 'linkedin:northwind' }],
    });
  });

  it('adds the keys that a known account has not had', () => {
    const hits = [{ key: 'domain:northwind.example', account: 'a' }];
    expect(resolve({ ...identity, numbers: ['siren:732829320'] }, hits, [])).toEqual({
      account: 'a',
      newKeys: ['siren:732829320', 'linkedin:northwind'],
      rivals: [],
    });
  });

  it('finds by registration number alone', () => {
    const hits = [{ key: 'siren:732829320', account: 'a' }];
    const moved = { ...identity, domain: 'nordwind.example', numbers: ['siren:732829320'], linkedin: null };
    expect(resolve(moved, hits, [])).toMatchObject({ account: 'a', newKeys: ['domain:nordwind.example'] });
  });

  it.each([
    ['no account has the name', [], null],
    ['one has it', [alone('a', 'domain:northwind.example')], 'a'],
    [
      'two have it',
      [alone('a', 'domain:northwind.example'), alone('b', 'domain:northwind-gmbh.example')],
      null,
    ],
    ['one has it in another country', [{ ...alone('a'), country: 'FR' }], null],
  ])('by name alone, where %s', (_, nameHits, account) => {
    expect(resolve({ ...named, country: 'DE' }, [], nameHits).account).toBe(account);
  });

  it('joins an account of the same name that lacks a domain, never one that has another', () => {
    const mine = { ...identity, linkedin: null };
    expect(resolve(mine, [], [alone('a', 'linkedin:northwind')])).toEqual({
      account: 'a',
      newKeys: ['domain:northwind.example'],
      rivals: [],
    });
    expect(resolve(mine, [], [alone('b', 'domain:northwind-gmbh.example')])).toEqual({
      account: null,
      newKeys: ['domain:northwind.example'],
      rivals: [{ account: 'b', reason: 'name', key: 'name:northwind' }],
    });
  });

  it('suggests nothing for a name of two countries', () => {
    const french = { ...alone('b', 'domain:northwind.fr.example'), country: 'FR' };
    expect(resolve({ ...identity, country: 'DE' }, [], [french]).rivals).toEqual([]);
  });

  it('never joins by phone, and suggests by it', () => {
    const hits = [{ key: 'phone:498900000100', account: 'a' }];
    expect(resolve({ ...identity, linkedin: null, phone: '498900000100' }, hits, [])).toEqual({
      account: null,
      newKeys: ['domain:northwind.example'],
      rivals: [{ account: 'a', reason: 'phone', key: 'phone:498900000100' }],
    });
  });

  it('makes the name a key only where nothing surer is known', () => {
    expect(resolve(named, [], []).newKeys).toEqual(['name:northwind']);
    expect(resolve(identity, [], []).newKeys).toEqual(['domain:northwind.example', 'linkedin:northwind']);
  });

  it('keeps a new account to three keys, the surest', () => {
    const rich = {
      ...identity,
      numbers: ['siren:732829320', 'lei:213800WAVVOPS85N2205'],
      phone: '498900000100',
    };
    expect(resolve(rich, [], []).newKeys).toEqual([
      'domain:northwind.example',
      'siren:732829320',
      'lei:213800WAVVOPS85N2205',
    ]);
  });
});

describe('the id of an account', () => {
  it('begins with its name, and is a UUID', () => {
    const [one, other] = [makeAccountId('northwind'), makeAccountId('northwind')];
    expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one.slice(0, 13)).toBe(other.slice(0, 13));
    expect(one).not.toBe(other);
    expect(makeAccountId('nordwind').slice(0, 13)).not.toBe(one.slice(0, 13));
  });
});
