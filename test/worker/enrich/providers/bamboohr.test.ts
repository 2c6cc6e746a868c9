import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('tells where the work of each opening is done, and no date that is not there', async () => {
  expect(await play('bamboohr', scenarioOf('bamboohr', 'found'))).toMatchObject({
    findings: {
      url: 'https://northwind.bamboohr.com/careers',
      openRoles: { value: 3 },
      jobs: [
        { locations: ['Lehi, Utah'], remote: 'onsite', employmentType: 'FULL_TIME', datePosted: null },
        {
          locations: ['Ontario, Canada'],
          remote: 'remote',
          employmentType: 'INTERN',
          department: 'Marketing',
        },
        { remote: 'hybrid', function: 'finance' },
      ],
    },
  });
});
