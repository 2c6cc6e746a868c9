import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, scenarioOf, subjectOf } from '../recordings.ts';

it('reads positions from XML, each once', async () => {
  expect(await play('personio', scenarioOf('personio', 'found'))).toMatchObject({
    findings: {
      about: { name: 'Nordlicht Systeme SE & Co. KG' },
      url: 'https://nordlicht.jobs.personio.de/',
      openRoles: { value: 3 },
      jobs: [
        {
          title: 'Staff Software Engineer, Data Platform',
          locations: ['Hamburg', 'Berlin'],
          employmentType: 'FULL_TIME',
          datePosted: '2026-10-13',
        },
        { title: 'Werkstudent Vertrieb (m/w/d)', function: 'sales', employmentType: 'PART_TIME' },
        { title: 'Buchhalter', function: 'finance', employmentType: null },
      ],
    },
  });
});

it('names no employer where the board has several', async () => {
  const scenario = recordings.get('personio')?.scenarios.find(({ name }) => name.includes('group'));
  if (!scenario) throw new Error('no recording');
  expect(await play('personio', scenario)).toMatchObject({
    findings: { about: { name: null }, openRoles: { value: 2 } },
  });
});

it.each(['evil.example/x', 'a.b', '..', '', 'a b', '-a'])(
  'asks nothing for a token that is no part of a host’s name: %s',
  (token) => {
    const boards = [{ system: 'personio' as const, token }];
    expect(providerOf('personio').prepare(subjectOf({ boards }))).toBe(null);
  },
);
