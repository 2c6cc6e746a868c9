import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, subjectOf } from '../recordings.ts';

const [byCode, byName] = recordings.get('tianyancha')?.scenarios ?? [];

it('tells of a company by its code what the register has, and no telephone or address that may be somebody’s own', async () => {
  if (!byCode) throw new Error('no recording');
  const answer = await play('tianyancha', byCode);
  expect(answer).toMatchObject({
    findings: {
      about: { name: '深圳北风示例机器人有限公司', country: 'CN', by: 'key' },
      url: 'https://www.tianyancha.com/company/999999999',
      company: {
        domain: { value: 'northwind.example' },
        industry: { value: '专用设备制造业' },
        employees: { value: { min: 100, max: 499 } },
        founded: { value: 2016, evidence: { quote: '2016-04-12' } },
        city: { value: '深圳' },
        identifiers: [{ value: { scheme: 'uscc', value: '91990000MA99999996' } }],
      },
      people: [{ name: '甲示例', title: '法定代表人', evidence: { rule: 'tianyancha.legal-person-name' } }],
    },
  });
  expect(JSON.stringify(answer)).not.toMatch(/private@|00000000000/);
});

it('takes no company for a person', async () => {
  if (!byName) throw new Error('no recording');
  expect(await play('tianyancha', byName)).toMatchObject({
    findings: {
      about: { by: 'search' },
      company: { employees: { value: { min: 10_000, max: null } }, city: null },
      people: [],
    },
  });
});

it('buys nothing by a name in Latin letters, or of a company elsewhere', () => {
  const { prepare } = providerOf('tianyancha');
  expect(prepare(subjectOf({ name: 'Northwind' }))).toBe(null);
  expect(prepare(subjectOf({ name: '北风示例', country: 'TW' }))).toBe(null);
  expect(prepare(subjectOf({ name: '北风示例' }))?.key).toBe('北风示例');
});
