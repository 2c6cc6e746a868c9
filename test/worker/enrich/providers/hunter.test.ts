import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { recordings } from '../recordings.ts';

const [whole, bare] = recordings.get('hunter')?.scenarios ?? [];

it('tells of a company and of those who lead it, and keeps nobody’s address or number', async () => {
  if (!whole) throw new Error('no recording');
  const answer = await play('hunter', whole);
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', domain: 'northwind.example', country: 'NO', by: 'key' },
      company: {
        employees: {
          value: { min: 1000, max: 5000 },
          evidence: { quote: '1K-5K', rule: 'hunter.employees' },
        },
        industry: { value: 'Machinery' },
        social: [
          { value: { network: 'linkedin', url: 'https://www.linkedin.com/company/northwind-example' } },
          { value: { network: 'twitter', url: 'https://x.com/northwind_example' } },
        ],
        technologies: [{ value: 'google analytics' }, { value: 'hubspot' }],
      },
      people: [
        { name: 'Ada Eksempel', title: 'Chief Executive Officer', seniority: 'c_level', decisionMaker: true },
      ],
    },
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect(answer.findings.people).toHaveLength(1);
  expect(JSON.stringify(answer)).not.toContain('ada@');
});

it('keeps the company that was paid for where its people are not to be had', async () => {
  if (!bare) throw new Error('no recording');
  expect(await play('hunter', bare)).toMatchObject({
    findings: { company: { name: null, domain: { value: 'northwind.example' } }, people: [] },
  });
});
