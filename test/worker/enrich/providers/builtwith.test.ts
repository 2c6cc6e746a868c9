import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('names each technology that somebody chose once, and none that says nothing of a company', async () => {
  const answer = await play('builtwith', scenarioOf('builtwith', 'found'));
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', domain: 'northwind.example', country: 'NO', by: 'key' },
      url: 'https://builtwith.com/northwind.example',
      company: { industry: { value: 'Technology And Computing' }, city: { value: 'Oslo' } },
    },
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect(answer.findings.company?.technologies?.map(({ value }) => value)).toEqual([
    'HubSpot',
    'Shopify',
    'Zendesk',
  ]);
});
