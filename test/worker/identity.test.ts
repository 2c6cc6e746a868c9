import { describe, expect, it } from 'vitest';
import { companyKey } from '../../shared/text/company-name.ts';
import { companyDomain, identityOf } from '../../worker/identity.ts';
import { resolve } from '../../worker/resolve.ts';
import { capture, company, linkedin, valued } from './captures-made.ts';

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

describe('two spellings of a name', () => {
  it.each([
    ['Northwind Robotics', 'NORTHWIND  ROBOTICS, Inc.'],
    ['Northwind Robotics', 'Northwind-Robotics GmbH & Co. KG'],
    ['Northwind', 'Ｎｏｒｔｈｗｉｎｄ B.V.'],
    ['Café Nord', 'Cafe Nord'],
    ['北风机器人', '北风机器人有限公司'],
    ['北风机器人', '北风机器人股份有限公司'],
  ])('are one: %s, %s', (one, other) => {
    expect(companyKey(other)).toBe(companyKey(one));
  });

  it.each([
    ['Northwind Robotics', 'Northwind'],
    ['有限公司', '北风机器人'],
    ['Inc', 'Ltd'],
  ])('are two: %s, %s', (one, other) => {
    expect(companyKey(other)).not.toBe(companyKey(one));
  });

  it('of marks alone are no name', () => {
    expect(companyKey('—!—')).toBe('');
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
    expect(identityOf(posting)).toEqual({ domain: null, linkedin: null, name: 'northwindrobotics' });
  });
});

describe('resolve', () => {
  const identity = { domain: 'northwind.example', linkedin: 'northwind', name: 'northwind' };
  const named = { domain: null, linkedin: null, name: 'northwind' };

  it('believes the domain where domain and LinkedIn point at two accounts', () => {
    const hits = [
      { key: 'linkedin:northwind', account: 'b' },
      { key: 'domain:northwind.example', account: 'a' },
    ];
    expect(resolve(identity, hits, [])).toEqual({ account: 'a', newKeys: [] });
  });

  it('adds the keys that a known account has not had', () => {
    const hits = [{ key: 'domain:northwind.example', account: 'a' }];
    expect(resolve(identity, hits, [])).toEqual({ account: 'a', newKeys: ['linkedin:northwind'] });
  });

  it.each([
    ['no account has the name', [], null],
    ['one has it', [{ account: 'a', keys: ['domain:northwind.example'] }], 'a'],
    [
      'two have it',
      [
        { account: 'a', keys: ['domain:northwind.example'] },
        { account: 'b', keys: ['domain:northwind-gmbh.example'] },
      ],
      null,
    ],
  ])('by name alone, where %s', (_, nameHits, account) => {
    expect(resolve(named, [], nameHits).account).toBe(account);
  });

  it('joins an account of the same name that lacks a domain, never one that has another', () => {
    const mine = { ...identity, linkedin: null };
    const lacking = [{ account: 'a', keys: ['linkedin:northwind'] }];
    const other = [{ account: 'b', keys: ['domain:northwind-gmbh.example'] }];
    expect(resolve(mine, [], lacking)).toEqual({ account: 'a', newKeys: ['domain:northwind.example'] });
    expect(resolve(mine, [], other)).toEqual({ account: null, newKeys: ['domain:northwind.example'] });
  });

  it('makes the name a key only where nothing surer is known', () => {
    expect(resolve(named, [], []).newKeys).toEqual(['name:northwind']);
    expect(resolve(identity, [], []).newKeys).toEqual(['domain:northwind.example', 'linkedin:northwind']);
  });
});
