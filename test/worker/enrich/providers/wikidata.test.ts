import { expect, it } from 'vitest';
import { play, providerOf } from '../ask-provider.ts';
import { recordings, scenarioOf, subjectOf } from '../recordings.ts';

const named = (part: string) => {
  const scenario = recordings.get('wikidata')?.scenarios.find(({ name }) => name.includes(part));
  if (!scenario) throw new Error(`no recording of ${part}`);
  return scenario;
};

it('takes of namesakes the one with the website, and of its statements those that count', async () => {
  expect(await play('wikidata', scenarioOf('wikidata', 'found'))).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', domain: 'northwind.example', country: 'NO', by: 'search' },
      url: 'https://www.wikidata.org/wiki/Q900001',
      company: {
        name: { value: 'Northwind Robotics', evidence: { rule: 'wikidata.label' } },
        description: {
          value: 'Northwind Robotics is a Norwegian company that makes robots for warehouses.',
          evidence: { rule: 'wikidata.wikipedia' },
        },
        industry: { value: 'robotics' },
        // The newest, but not the deprecated one that is newer.
        employees: { value: { min: 1200, max: 1200 }, evidence: { quote: '1200 (2024-12-31)' } },
        // The preferred one, although another is newer.
        revenue: {
          value: { amount: 182_000_000, currency: 'USD' },
          evidence: { quote: '182000000 USD (2023-12-31)' },
        },
        founded: { value: 2016, evidence: { quote: '2016-04-12' } },
        country: { value: 'NO', evidence: { quote: 'Norway' } },
        // Where it was until 2019 has ended.
        city: { value: 'Oslo' },
        identifiers: [{ value: { scheme: 'lei', value: '98450NORTHWIND0ROB88' } }],
        social: [
          { value: { network: 'linkedin', url: 'https://www.linkedin.com/company/northwind-robotics' } },
          { value: { network: 'twitter', url: 'https://x.com/northwindrobots' } },
        ],
      },
    },
  });
});

it('has a line of its own where the article cannot be had', async () => {
  expect(await play('wikidata', named('cannot be had'))).toMatchObject({
    findings: {
      company: {
        description: {
          value: 'Norwegian maker of warehouse robots',
          evidence: { rule: 'wikidata.description' },
        },
      },
    },
  });
});

it('suggests, and does not take, a namesake of another website or of none', async () => {
  expect(await play('wikidata', named('another website'))).toMatchObject({
    candidates: [{ about: { domain: 'northwind-toys.example', country: 'US' } }],
  });
  expect(await play('wikidata', named('written down'))).toMatchObject({
    candidates: [{ about: { name: 'Harbour Freight', domain: null } }],
  });
});

it('knows a year that has no day', async () => {
  expect(await play('wikidata', named('name and country'))).toMatchObject({
    findings: { company: { founded: { value: 1987, evidence: { quote: '1987' } }, employees: null } },
  });
});

it('reads Chinese labels and the Chinese article for a Chinese name', async () => {
  expect(await play('wikidata', named('Chinese'))).toMatchObject({
    findings: {
      about: { name: '北风机器人', country: 'CN' },
      company: {
        description: { value: '北风机器人是一家制造仓储机器人的公司。' },
        employees: { value: { min: 5000, max: 5000 }, evidence: { quote: '5000' } },
      },
    },
  });
});

it('asks for no name alone, and counts as one witness with Wikipedia', () => {
  const { origin, prepare } = providerOf('wikidata');
  expect(prepare(subjectOf({ name: 'Northwind Robotics' }))).toBe(null);
  expect(origin).toBe('wikidata');
});
