import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { recordings, scenarioOf } from '../recordings.ts';

const named = (part: string) => {
  const scenario = recordings.get('teamtailor')?.scenarios.find(({ name }) => name.includes(part));
  if (!scenario) throw new Error(`no recording of ${part}`);
  return scenario;
};

it('reads the posting inside each item of the feed', async () => {
  expect(await play('teamtailor', scenarioOf('teamtailor', 'found'))).toMatchObject({
    findings: {
      about: { name: 'Fjord Software' },
      url: 'https://fjord.teamtailor.com/jobs',
      openRoles: { value: 3 },
      jobs: [
        {
          locations: ['Madrid, ES'],
          function: 'sales',
          employmentType: 'FULL_TIME',
          datePosted: '2026-02-04',
        },
        { locations: ['Stockholm, SE', 'København, DK'], remote: null },
        { locations: ['Bergen, NO'], remote: 'remote', employmentType: 'PART_TIME' },
      ],
    },
  });
});

it('follows the feed’s own pages', async () => {
  expect(await play('teamtailor', named('two pages'))).toMatchObject({
    findings: { openRoles: { value: 2 } },
  });
});

it('looks on the North American site where the other does not know the token', async () => {
  expect(await play('teamtailor', named('North American'))).toMatchObject({
    findings: { url: 'https://harbour.na.teamtailor.com/jobs', about: { name: 'Harbour Freight' } },
  });
});
