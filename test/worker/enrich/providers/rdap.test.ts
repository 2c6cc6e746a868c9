import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, subjectOf } from '../recordings.ts';

const [bare, named, hidden, person] = recordings.get('rdap')?.scenarios ?? [];

it('tells since when a domain has been registered, and never takes that for the year of founding', async () => {
  if (!bare) throw new Error('no recording');
  const answer = await play('rdap', bare);
  expect(answer).toMatchObject({
    findings: {
      about: { domain: 'northwind.com', by: 'key' },
      company: {
        domain: {
          value: 'northwind.com',
          evidence: { quote: 'registration 2016-04-13', rule: 'rdap.registration' },
        },
        name: null,
      },
    },
  });
  expect(JSON.stringify(answer)).not.toContain('founded');
});

it('names a registrant that is an organisation, and nothing of its contacts', async () => {
  if (!named) throw new Error('no recording');
  const answer = await play('rdap', named);
  expect(answer).toMatchObject({ findings: { company: { name: { value: 'Northwind Robotics AS' } } } });
  expect(JSON.stringify(answer)).not.toMatch(/Ada|Havnegata|ada@|tel:/);
});

it.each([
  ['a privacy service', hidden],
  ['a person', person],
])('names no registrant that is %s', async (_, scenario) => {
  if (!scenario) throw new Error('no recording');
  expect(JSON.stringify(await play('rdap', scenario))).not.toMatch(/Privacy|Ada/);
});

it('asks no registry whose terms are its country’s', () => {
  const { prepare, hosts } = providerOf('rdap');
  for (const domain of ['northwind.no', 'northwind.cz', 'northwind.example'])
    expect(prepare(subjectOf({ domain }))).toBe(null);
  expect(hosts.map(({ name }) => name)).toContain('rdap.verisign.com');
});
