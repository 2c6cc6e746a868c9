import { expect, it } from 'vitest';
import { askProvider, play } from '../ask-provider.ts';
import { answerOf, recordings } from '../recordings.ts';

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

it('asks for the domain, and for no field that it does not read', async () => {
  let sent: unknown;
  await askProvider('crunchbase', { domain: 'northwind.example' }, async (_, { body }) => {
    sent = JSON.parse(String(body));
    return answerOf({
      request: '',
      status: 200,
      type: 'application/json',
      headers: {},
      body: { entities: [] },
    });
  });
  expect(sent).toMatchObject({
    field_ids: expect.arrayContaining(['identifier', 'last_funding_at']),
    query: [{ field_id: 'website_url', operator_id: 'domain_eq', values: ['northwind.example'] }],
  });
});
