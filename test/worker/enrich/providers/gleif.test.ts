import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, subjectOf } from '../recordings.ts';

const [byNumber, byName] = recordings.get('gleif')?.scenarios ?? [];

it('tells of a company by its number what the register has', async () => {
  if (!byNumber) throw new Error('no recording');
  expect(await play('gleif', byNumber)).toMatchObject({
    findings: {
      about: { name: 'NORTHWIND ROBOTICS AS', country: 'NO', by: 'key' },
      url: 'https://search.gleif.org/#/record/98450NORTHWIND0ROB88',
      company: {
        name: { value: 'NORTHWIND ROBOTICS AS', evidence: { rule: 'gleif.legal-name' } },
        country: { value: 'NO' },
        city: { value: 'Oslo' },
        founded: { value: 2016, evidence: { quote: '2016-04-12T00:00:00Z' } },
        identifiers: [{ value: { scheme: 'lei', value: '98450NORTHWIND0ROB88' } }],
      },
    },
  });
});

it('takes of several the one whose name is the company’s, and no year that is not there', async () => {
  if (!byName) throw new Error('no recording');
  expect(await play('gleif', byName)).toMatchObject({
    findings: { about: { name: 'NORTHWIND ROBOTICS AS', by: 'search' }, company: { founded: null } },
  });
});

it('asks by name only with a country beside it', () => {
  const { prepare } = providerOf('gleif');
  expect(prepare(subjectOf({ name: 'Northwind Robotics' }))).toBe(null);
  expect(prepare(subjectOf({ name: 'Northwind Robotics', country: 'NO' }))?.key).toBe(
    'Northwind Robotics NO',
  );
});
