import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('takes the total from the answer, and the roles from its first page', async () => {
  const answer = await play('smartrecruiters', scenarioOf('smartrecruiters', 'found'));
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics' },
      openRoles: { value: 310, evidence: { quote: '310' } },
      jobs: [
        // The department is the company's own name.
        { locations: ['Montreal, QC, Canada'], remote: 'hybrid', department: 'Engineering' },
        { locations: ['Paris, IDF, FR'], department: 'Marketing', employmentType: 'INTERN' },
        { remote: 'remote', employmentType: 'PART_TIME', department: null, datePosted: '2026-09-25' },
      ],
    },
  });
  expect(JSON.stringify(answer)).not.toContain('Test Person');
});

it('asks again the next day where nothing tells no roles from no company', () => {
  expect(providerOf('smartrecruiters').cacheHours.not_found).toBe(24);
});
