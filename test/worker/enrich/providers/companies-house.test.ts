import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, subjectOf } from '../recordings.ts';

const [byNumber, byName] = recordings.get('companies-house')?.scenarios ?? [];

it('tells of a company by its number what the register has, and who runs it, each person once', async () => {
  if (!byNumber) throw new Error('no recording');
  const answer = await play('companies-house', byNumber);
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'NORTHWIND ROBOTICS LIMITED', country: 'GB', by: 'key' },
      url: 'https://find-and-update.company-information.service.gov.uk/company/99999901',
      company: {
        industry: { value: 'Machinery', evidence: { quote: 'SIC 28990' } },
        founded: { value: 2016, evidence: { quote: '2016-04-12' } },
        country: { value: 'GB', evidence: { quote: 'England' } },
        city: { value: 'Canterbury' },
        identifiers: [{ value: { scheme: 'crn', value: '99999901' } }],
      },
    },
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect(answer.findings.people?.map(({ name, title }) => [name, title])).toEqual([
    ['Ada Eksempel', 'Director'],
    ['Bob Mc-Invented', 'Director'],
  ]);
  expect(JSON.stringify(answer)).not.toMatch(/1970|Private|British/);
});

it('takes of several hits the company that still trades', async () => {
  if (!byName) throw new Error('no recording');
  expect(await play('companies-house', byName)).toMatchObject({
    outcome: 'found',
    findings: { about: { identifiers: [{ value: '99999901' }], by: 'search' }, people: [] },
  });
});

it('sends the key as the user’s name, and asks by name only for British companies', async () => {
  const { key, prepare } = providerOf('companies-house');
  expect(await key?.headers('k', new Date(0))).toEqual({ Authorization: `Basic ${btoa('k:')}` });
  expect(prepare(subjectOf({ name: 'Northwind', country: 'IE' }))).toBe(null);
  expect(prepare(subjectOf({ name: 'Northwind', domain: 'northwind.co.uk' }))?.key).toBe('Northwind');
});
