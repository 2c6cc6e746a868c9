import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { recordings, scenarioOf } from '../recordings.ts';

it('tells published offers with pay, places and where the work is done, and no recruiter', async () => {
  const answer = await play('recruitee', scenarioOf('recruitee', 'found'));
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'Harbour Freight' },
      openRoles: { value: 2 },
      jobs: [
        {
          locations: ['Berlin, Germany', 'Lyon, Auvergne-Rhône-Alpes, France'],
          remote: 'hybrid',
          department: 'Finance',
          datePosted: '2026-08-05',
          salary: { min: 60_000, max: 75_000, currency: 'EUR', period: 'YEAR' },
        },
        {
          locations: ['Berlin, Berlin, Germany'],
          remote: 'remote',
          employmentType: 'PART_TIME',
          salary: null,
        },
      ],
    },
  });
  expect(JSON.stringify(answer)).not.toMatch(/Test Person|@/);
});

it('follows a careers site to the company’s own domain, and to no other', async () => {
  const scenario = recordings.get('recruitee')?.scenarios.find(({ name }) => name.includes('own domain'));
  if (!scenario) throw new Error('no recording');
  expect(await play('recruitee', scenario)).toMatchObject({ outcome: 'found' });
  const elsewhere = { ...scenario, subject: { ...scenario.subject, domain: 'northwind.example' } };
  expect(await play('recruitee', elsewhere)).toEqual({ outcome: 'error', reason: 'fence' });
});
