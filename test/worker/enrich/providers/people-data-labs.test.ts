import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, subjectOf } from '../recordings.ts';

const [byDomain, byName] = recordings.get('people-data-labs')?.scenarios ?? [];

it('tells of a company what the answer has, names and places as they are written', async () => {
  if (!byDomain) throw new Error('no recording');
  expect(await play('people-data-labs', byDomain)).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', domain: 'northwind.example', country: 'NO', by: 'key' },
      url: 'https://linkedin.com/company/northwind-example',
      company: {
        name: { value: 'Northwind Robotics', evidence: { rule: 'people-data-labs.name' } },
        employees: { value: { min: 212, max: 212 } },
        founded: { value: 2016 },
        country: { value: 'NO', evidence: { quote: 'norway' } },
        city: { value: 'Oslo', evidence: { quote: 'oslo' } },
        social: [
          { value: { network: 'linkedin', url: 'https://linkedin.com/company/northwind-example' } },
          { value: { network: 'twitter' } },
        ],
      },
    },
  });
});

it('falls back to the band where no number of staff is known, and leaves out what is not', async () => {
  if (!byName) throw new Error('no recording');
  expect(await play('people-data-labs', byName)).toMatchObject({
    findings: {
      about: { domain: null, by: 'search' },
      company: { employees: { value: { min: 201, max: 500 } }, founded: null, city: null, domain: null },
    },
  });
});

it('buys nothing by a name without a country', () => {
  const { prepare } = providerOf('people-data-labs');
  expect(prepare(subjectOf({ name: 'Northwind' }))).toBe(null);
  expect(prepare(subjectOf({ name: 'Northwind', country: 'NO' }))?.key).toBe('Northwind NO');
});
