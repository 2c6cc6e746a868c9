import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { recordings, scenarioOf } from '../recordings.ts';

it('tells the listed roles of a board, with pay and places', async () => {
  expect(await play('ashby', scenarioOf('ashby', 'found'))).toMatchObject({
    findings: {
      url: 'https://jobs.ashbyhq.com/northwind',
      openRoles: { value: 2 },
      jobs: [
        {
          title: 'Senior Site Reliability Engineer',
          locations: ['Oslo, Norway', 'Bergen, Norway'],
          // It says of itself that it is remote as well.
          remote: 'hybrid',
          employmentType: 'FULL_TIME',
          datePosted: '2026-11-03',
          salary: { min: 900_000, max: 1_100_000, currency: 'NOK', period: 'YEAR' },
        },
        { title: 'Account Executive', remote: 'remote', employmentType: 'CONTRACTOR', salary: null },
      ],
    },
  });
});

it('counts of an agency’s board only the roles that are its own', async () => {
  const scenario = recordings.get('ashby')?.scenarios.find(({ name }) => name.includes('agency'));
  if (!scenario) throw new Error('no recording');
  expect(await play('ashby', scenario)).toMatchObject({
    findings: { openRoles: { value: 1 }, jobs: [{ title: 'Technical Recruiter' }] },
  });
});
