import { expect, it } from 'vitest';
import { askProvider, play } from '../ask-provider.ts';
import { recordings, scenarioOf, standIn } from '../recordings.ts';

const named = (part: string) => {
  const scenario = recordings.get('lever')?.scenarios.find(({ name }) => name.includes(part));
  if (!scenario) throw new Error(`no recording of ${part}`);
  return scenario;
};

it('tells the roles of a board, and leaves out those for clients', async () => {
  expect(await play('lever', scenarioOf('lever', 'found'))).toMatchObject({
    findings: {
      about: { name: null, by: 'key' },
      url: 'https://jobs.lever.co/northwind',
      openRoles: { value: 3 },
      jobs: [
        {
          title: 'Senior Account Executive, DACH',
          locations: ['Berlin', 'Munich'],
          remote: 'hybrid',
          employmentType: 'FULL_TIME',
          datePosted: '2025-11-03',
          department: 'Sales',
          function: 'sales',
          salary: { min: 90_000, max: 120_000, currency: 'EUR', period: 'YEAR' },
        },
        { remote: 'remote', department: 'Engineering', datePosted: '2025-10-20', salary: null },
        { remote: 'onsite', employmentType: 'INTERN', function: 'supply_chain' },
      ],
    },
  });
});

it('asks the European instance where the other does not know the token', async () => {
  expect(await play('lever', named('European'))).toMatchObject({
    findings: { url: 'https://jobs.eu.lever.co/nordlicht', openRoles: { value: 1 } },
  });
});

it('counts over pages, and keeps as many roles as a capture holds', async () => {
  const answer = await play('lever', named('more than a page'));
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect(answer.findings.openRoles).toMatchObject({ value: 101 });
  expect(answer.findings.jobs).toHaveLength(60);
});

it('gives no count of a board that goes on for longer than it asks', async () => {
  const page = named('more than a page').exchanges[0]?.body;
  const { asked, fetcher } = standIn(
    [0, 100, 200, 300].map((skip) => ({
      request: `GET https://api.lever.co/v0/postings/big?mode=json&limit=100&skip=${skip}`,
      status: 200,
      type: 'application/json',
      headers: {},
      body: page,
    })),
  );
  const answer = await askProvider('lever', { boards: [{ system: 'lever', token: 'big' }] }, fetcher);
  expect(answer).toMatchObject({ outcome: 'found', findings: { openRoles: null } });
  expect(asked).toHaveLength(4);
});
