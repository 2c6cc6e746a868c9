import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { recordings } from '../recordings.ts';

const [whole, two] = recordings.get('crunchbase')?.scenarios ?? [];

it('tells of a company its size, seat and last raise', async () => {
  if (!whole) throw new Error('no recording');
  expect(await play('crunchbase', whole)).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', domain: 'northwind.example', country: 'NO' },
      url: 'https://www.crunchbase.com/organization/northwind-example',
      company: {
        industry: { value: 'Robotics' },
        employees: { value: { min: 101, max: 250 } },
        founded: { value: 2016 },
        city: { value: 'Oslo' },
      },
      funding: [{ amount: 12_500_000, currency: 'EUR', round: 'A', announcedAt: '2025-06-24' }],
    },
  });
});

it('takes of two that share a domain the one that bears the name', async () => {
  if (!two) throw new Error('no recording');
  expect(await play('crunchbase', two)).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics' },
      company: { employees: { value: { min: 10_001, max: null } } },
      funding: [{ amount: null, round: null }],
    },
  });
});
