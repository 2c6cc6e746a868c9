import { expect, it } from 'vitest';
import { askProvider, play } from '../ask-provider.ts';
import { scenarioOf, standIn } from '../recordings.ts';

it('tells the roles of a board, with function, seniority and place', async () => {
  expect(await play('greenhouse', scenarioOf('greenhouse', 'found'))).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', by: 'key' },
      url: 'https://boards.greenhouse.io/northwindrobotics',
      openRoles: { value: 3 },
      jobs: [
        {
          title: 'Senior Account Executive',
          function: 'sales',
          locations: ['Oslo, Norway'],
          datePosted: '2026-11-03',
          evidence: { quote: 'Senior Account Executive', rule: 'greenhouse.role' },
        },
        { function: 'engineering', remote: 'remote', datePosted: '2026-10-21' },
        { function: 'data', seniority: 'head', locations: [], department: 'Analytics', datePosted: null },
      ],
    },
  });
});

it('counts no roles on a board that is there and empty', async () => {
  expect(await play('greenhouse', scenarioOf('greenhouse', 'empty'))).toMatchObject({
    findings: { openRoles: { value: 0 }, jobs: [] },
  });
});

it('asks for a token as one part of the path, whatever is in it', async () => {
  const { fetcher, asked } = standIn([]);
  const boards = [{ system: 'greenhouse' as const, token: '../../v2/x?y' }];
  await askProvider('greenhouse', { boards }, fetcher);
  expect(asked).toEqual(['GET https://boards-api.greenhouse.io/v1/boards/..%2F..%2Fv2%2Fx%3Fy/jobs']);
});
