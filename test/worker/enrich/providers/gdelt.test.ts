import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { scenarioOf, subjectOf } from '../recordings.ts';

it('tells what headlines say of it, each event once, and nothing of its rivals', async () => {
  expect(await play('gdelt', scenarioOf('gdelt', 'found'))).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', by: 'search' },
      funding: [
        {
          amount: 20_000_000,
          currency: 'USD',
          round: 'B',
          announcedAt: '2026-11-01',
          evidence: { rule: 'gdelt.title', quote: 'Warehouse firm Northwind Robotics raises $20M Series B' },
        },
      ],
      // Each leads to its own article.
      urls: [
        { quote: 'Northwind Robotics opens new factory in Bergen', url: 'https://news.example/3' },
        { quote: 'Warehouse firm Northwind Robotics raises $20M Series B', url: 'https://news.example/2' },
      ],
      signals: [{ kind: 'office', occurredAt: '2026-10-15', company: 'Northwind Robotics' }],
    },
  });
});

it.each([
  ['Northwind Robotics AS', 'Northwind Robotics'],
  ['北风机器人有限公司', '北风机器人'],
  ['The "Northwind" Robotics Company', 'The Northwind Robotics'],
  ['Northwind GmbH', undefined],
  ['北风', undefined],
  ['N W', undefined],
])('asks by names that say whom they mean: %s', (name, key) => {
  expect(providerOf('gdelt').prepare(subjectOf({ name }))?.key).toBe(key);
});
