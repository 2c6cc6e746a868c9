import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, scenarioOf, subjectOf } from '../recordings.ts';

const named = (part: string) => {
  const scenario = recordings.get('workday')?.scenarios.find(({ name }) => name.includes(part));
  if (!scenario) throw new Error(`no recording of ${part}`);
  return scenario;
};

it('reads dates that are words, and leaves out counts of places', async () => {
  expect(await play('workday', scenarioOf('workday', 'found'))).toMatchObject({
    findings: {
      url: 'https://northwind.wd5.myworkdayjobs.com/External',
      openRoles: { value: 3 },
      jobs: [
        { locations: [], datePosted: '2026-11-17', function: 'customer_success' },
        { locations: ['Oslo, Norway'], datePosted: '2026-11-19', remote: 'hybrid' },
        { datePosted: null },
      ],
    },
  });
});

it('takes the count of the first page, and the roles of three', async () => {
  const answer = await play('workday', named('three pages'));
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect(answer.findings.openRoles).toMatchObject({ value: 94 });
  expect(answer.findings.jobs).toHaveLength(60);
});

it('gives no count where it counts no further', async () => {
  expect(await play('workday', named('more than it counts'))).toMatchObject({
    outcome: 'found',
    findings: { openRoles: null },
  });
});

it.each([
  'northwind.wd5',
  'northwind/External',
  'northwind.wd5/..',
  'a.b.wd5/External',
  'northwind.wd999/External',
])('asks nothing for a token that is no site of its: %s', (token) => {
  const boards = [{ system: 'workday' as const, token }];
  expect(providerOf('workday').prepare(subjectOf({ boards }))).toBe(null);
});
