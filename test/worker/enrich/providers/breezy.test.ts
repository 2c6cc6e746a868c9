import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('reads pay from its words, in the money of the place', async () => {
  expect(await play('breezy', scenarioOf('breezy', 'found'))).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics' },
      openRoles: { value: 3 },
      jobs: [
        {
          locations: ['New York, NY', 'Boston, MA'],
          salary: { min: 60_000, max: 70_000, currency: 'USD', period: 'YEAR' },
          datePosted: '2026-02-15',
        },
        { salary: { min: 25, max: 27, currency: 'CAD', period: 'HOUR' }, employmentType: 'PART_TIME' },
        { remote: 'remote', employmentType: 'CONTRACTOR', salary: null },
      ],
    },
  });
});
