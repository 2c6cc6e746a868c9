import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('tells pay where the employer shows it', async () => {
  expect(await play('pinpoint', scenarioOf('pinpoint', 'found'))).toMatchObject({
    findings: {
      url: 'https://northwind.pinpointhq.com/',
      openRoles: { value: 2 },
      jobs: [
        {
          department: 'Technology',
          remote: 'remote',
          employmentType: 'FULL_TIME',
          salary: { min: 135_000, max: 198_000, currency: 'USD', period: 'YEAR' },
        },
        { department: 'Consulting', remote: 'hybrid', locations: ['Atlanta, GA'], salary: null },
      ],
    },
  });
});
