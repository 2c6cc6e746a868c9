import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('names mail suite, senders and proven services, each with the record that says so and no secret of it', async () => {
  const answer = await play('dns', scenarioOf('dns', 'found'));
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  const { technologies = [] } = answer.findings.company ?? {};
  expect(technologies.map(({ value, evidence: { quote, rule } }) => [value, rule, quote])).toEqual([
    ['Microsoft 365', 'dns.mx', 'northwind-example.mail.protection.outlook.com'],
    // The two strings of the record are one.
    ['SendGrid', 'dns.spf', 'include:sendgrid.net'],
    ['Atlassian', 'dns.txt', 'atlassian-domain-verification'],
    ['Notion', 'dns.txt', 'notion-domain-verification'],
  ]);
});
