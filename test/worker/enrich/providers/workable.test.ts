import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('makes one role of its rows, a row being a place', async () => {
  expect(await play('workable', scenarioOf('workable', 'found'))).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics' },
      url: 'https://apply.workable.com/northwind/',
      openRoles: { value: 2 },
      jobs: [
        { locations: ['Spain', 'Portugal'], remote: 'remote', datePosted: '2026-08-05' },
        { locations: ['Austin, Texas, United States'], function: 'sales', employmentType: 'PART_TIME' },
      ],
    },
  });
});
