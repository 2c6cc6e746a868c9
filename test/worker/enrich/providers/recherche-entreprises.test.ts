import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, subjectOf } from '../recordings.ts';

const [byNumber, byName] = recordings.get('recherche-entreprises')?.scenarios ?? [];

it('tells of a company its trade, staff, last turnover and who runs it', async () => {
  if (!byNumber) throw new Error('no recording');
  const answer = await play('recherche-entreprises', byNumber);
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'NORTHWIND ROBOTIQUE', country: 'FR', by: 'key' },
      url: 'https://annuaire-entreprises.data.gouv.fr/entreprise/999999907',
      company: {
        industry: { value: 'Software and IT services', evidence: { quote: 'NAF 62.01Z' } },
        employees: { value: { min: 100, max: 199 }, evidence: { quote: '22, 2024' } },
        revenue: { value: { amount: 24_500_000, currency: 'EUR' }, evidence: { quote: '2024: ca 24500000' } },
        founded: { value: 2016 },
        city: { value: 'Paris' },
      },
    },
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  // An auditor is nobody to call, and an audit firm no person.
  expect(answer.findings.people?.map(({ name, title, seniority }) => [name, title, seniority])).toEqual([
    ['Anne Exemple', 'Président de SAS', 'c_level'],
    ['Luc Inventé', 'Directeur général', 'c_level'],
  ]);
  expect(JSON.stringify(answer)).not.toContain('1970');
});

it('passes on nobody of a company that has asked for that', async () => {
  if (!byName) throw new Error('no recording');
  expect(await play('recherche-entreprises', byName)).toMatchObject({
    outcome: 'found',
    findings: { about: { name: 'NORTHWIND ROBOTIQUE', by: 'search' }, company: { city: null }, people: [] },
  });
});

it('asks by name only for companies that are French by country or domain', () => {
  const { prepare } = providerOf('recherche-entreprises');
  expect(prepare(subjectOf({ name: 'Northwind', country: 'BE' }))).toBe(null);
  expect(prepare(subjectOf({ name: 'Northwind', domain: 'northwind.fr' }))?.key).toBe('Northwind');
});
