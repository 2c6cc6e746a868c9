import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('makes one role of its rows, a row being a place', async () => {
  expect(await play('rippling', scenarioOf('rippling', 'found'))).toMatchObject({
    findings: {
      url: 'https://ats.rippling.com/northwind/jobs',
      openRoles: { value: 2 },
      jobs: [
        { locations: ['Remote (New Jersey, US)', 'New York, NY'], remote: 'remote', department: 'Sales' },
        { locations: ['Austin, TX'], function: 'finance' },
      ],
    },
  });
});
