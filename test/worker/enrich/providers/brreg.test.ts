import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, subjectOf } from '../recordings.ts';

const [byNumber, byName] = recordings.get('brreg')?.scenarios ?? [];

it('tells of a company by its number what the register has, and who runs it', async () => {
  if (!byNumber) throw new Error('no recording');
  const answer = await play('brreg', byNumber);
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'NORTHWIND ROBOTICS AS', domain: 'northwind.example', country: 'NO', by: 'key' },
      url: 'https://virksomhet.brreg.no/nb/oppslag/enheter/999999905',
      company: {
        industry: { value: 'Machinery', evidence: { rule: 'brreg.naeringskode1' } },
        employees: { value: { min: 212, max: 212 }, evidence: { quote: '212' } },
        founded: { value: 2016, evidence: { quote: '2016-04-12' } },
        city: { value: 'Oslo', evidence: { quote: 'OSLO' } },
        identifiers: [{ value: { scheme: 'orgnr-no', value: '999999905' } }],
      },
    },
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  // Whoever has left or died, deputies and companies on the board are nobody to call.
  expect(
    answer.findings.people?.map(({ name, title, decisionMaker }) => [name, title, decisionMaker]),
  ).toEqual([
    ['Ada Eksempel', 'Managing Director', true],
    ['Berit Oppdiktet', 'Chair of the Board', false],
  ]);
  expect(JSON.stringify(answer)).not.toContain('1970');
});

it('takes of several the one whose name is the company’s, and no staff for staff that is not registered', async () => {
  if (!byName) throw new Error('no recording');
  expect(await play('brreg', byName)).toMatchObject({
    outcome: 'found',
    findings: { about: { name: 'NORTHWIND ROBOTICS AS', by: 'search' }, company: { employees: null } },
  });
});

it('asks by name only for companies that are Norwegian by country or domain', () => {
  const { prepare } = providerOf('brreg');
  const name = 'Northwind Robotics';
  expect(prepare(subjectOf({ name, country: 'SE', domain: 'northwind.no' }))).toBe(null);
  expect(prepare(subjectOf({ name, domain: 'northwind.example' }))).toBe(null);
  expect(prepare(subjectOf({ name, domain: 'northwind.no' }))?.key).toBe(name);
});
