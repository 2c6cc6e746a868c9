import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { recordings } from '../recordings.ts';

const [whole, bare] = recordings.get('apollo')?.scenarios ?? [];

it('tells of a company its size, estimated revenue and software, and of its raises those with a day', async () => {
  if (!whole) throw new Error('no recording');
  const answer = await play('apollo', whole);
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', domain: 'northwind.example', country: 'NO' },
      company: {
        employees: { value: { min: 212, max: 212 } },
        revenue: {
          value: { amount: 24_000_000, currency: 'USD' },
          evidence: { rule: 'apollo.annual-revenue' },
        },
        technologies: [{ value: 'HubSpot' }, { value: 'Salesforce' }],
      },
      funding: [
        {
          amount: 12_500_000,
          currency: 'EUR',
          round: 'A',
          investors: ['Nordlys Capital', 'Fjord Ventures'],
          announcedAt: '2025-06-24',
        },
      ],
    },
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect(answer.findings.funding).toHaveLength(1);
});

it('takes a revenue of 0 for one that is not known', async () => {
  if (!bare) throw new Error('no recording');
  expect(await play('apollo', bare)).toMatchObject({
    findings: { company: { revenue: null, employees: null, technologies: [] }, funding: [] },
  });
});
