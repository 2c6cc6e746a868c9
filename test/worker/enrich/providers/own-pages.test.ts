import { expect, it } from 'vitest';
import { askProvider, play } from '../ask-provider.ts';
import '../html-rewriter.ts';
import { recordings, standIn } from '../recordings.ts';

const scenarios = recordings.get('own-pages')?.scenarios ?? [];
const [whole, moved, bare, narrow, , shut] = scenarios;
const told = scenarios.find(({ name }) => name.includes('in words'));

it('tells what the pages have as data, in meta tags and in links, as a capture of them would', async () => {
  if (!whole) throw new Error('no recording');
  const answer = await play('own-pages', whole);
  expect(answer).toMatchObject({
    findings: {
      about: { name: 'Northwind Robotics', domain: 'northwind.example', country: 'NO', by: 'key' },
      url: 'https://northwind.example/',
      company: {
        name: { value: 'Northwind Robotics', evidence: { rule: 'jsonld.organization.name' } },
        description: { value: 'Northwind Robotics builds robots that carry shelves through warehouses.' },
        employees: { value: { min: 101, max: 250 } },
        founded: { value: 2016 },
        city: { value: 'Oslo' },
        logo: { value: 'https://www.northwind.example/logo.png' },
      },
      board: { system: 'greenhouse', token: 'northwindrobotics' },
      jobs: [
        {
          title: 'Senior Account Executive',
          function: 'sales',
          locations: ['Oslo, NO'],
          datePosted: '2026-11-03',
          employmentType: 'FULL_TIME',
          evidence: { rule: 'jsonld.job-posting.role' },
        },
        { title: 'Data Engineer', remote: 'remote', datePosted: null },
      ],
    },
  });
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  const { emails, phones, social, identifiers } = answer.findings.company ?? {};
  const valuesOf = (list: readonly { value: unknown }[] = []) => list.map(({ value }) => value);
  // An office’s address and not a person’s, nor another company’s.
  expect(valuesOf(emails)).toEqual(['info@northwind.example']);
  expect(valuesOf(phones)).toEqual(['+47 00 00 12 34']);
  // The number in its data and in its words is one; the one in a script is no words.
  expect(valuesOf(identifiers)).toEqual([{ scheme: 'orgnr-no', value: '999999905' }]);
  // Of two accounts on one network neither is surely the company’s.
  expect(valuesOf(social)).toEqual([
    { network: 'linkedin', url: 'https://www.linkedin.com/company/northwind-example' },
    { network: 'twitter', url: 'https://x.com/northwind_example' },
    { network: 'weibo', url: 'https://weibo.com/northwind' },
  ]);
});

it('goes where a redirect has led once, and keeps what the other pages say when one is gone', async () => {
  if (!moved) throw new Error('no recording');
  expect(await play('own-pages', moved)).toMatchObject({
    findings: { url: 'https://www.northwind.example/', jobs: [{}, {}] },
  });
});

it('finds the pages of a site without links in its sitemap', async () => {
  if (!bare) throw new Error('no recording');
  expect(await play('own-pages', bare)).toMatchObject({
    findings: {
      company: {
        name: { evidence: { rule: 'meta.name' } },
        identifiers: [{ value: { value: '999999905' } }],
      },
      board: { system: 'lever', token: 'northwind' },
    },
  });
});

it('finds the number that a company has to state where it states it, and asks for five pages at most', async () => {
  const scenario = scenarios.find(({ name }) => name.includes('imprint'));
  if (!scenario) throw new Error('no recording');
  const { fetcher, asked } = standIn(scenario.exchanges);
  expect(await askProvider('own-pages', scenario.subject, fetcher)).toMatchObject({
    findings: {
      company: {
        identifiers: [{ value: { scheme: 'orgnr-no', value: '999999905' } }],
        emails: [{ value: 'info@northwind.example' }],
      },
      urls: expect.arrayContaining([
        { quote: expect.stringContaining('999 999 905'), url: 'https://northwind.example/en/imprint' },
      ]),
    },
  });
  expect(asked).toHaveLength(5);
});

it('reads the visible words as a capture does, and says on which page they stand', async () => {
  if (!told) throw new Error('no recording');
  const answer = await play('own-pages', told);
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  const { company, urls, url } = answer.findings;
  expect(url).toBe('https://northwind.example/');
  // Neither a menu nor a quotation nor what is hidden is the company's own word; nor what somebody founded before.
  expect(company).toMatchObject({
    founded: {
      value: 2012,
      evidence: { rule: 'text.founded', quote: 'Northwind was founded in 2012 in Oslo.' },
    },
    employees: { value: { min: 180, max: 180 }, evidence: { rule: 'text.employees' } },
  });
  expect(company?.emails?.map(({ value }) => value)).toEqual(['info@northwind.example']);
  expect(company?.phones?.map(({ value }) => value)).toEqual(['+47 00 00 12 34']);
  expect(urls).toContainEqual({
    quote: 'Today we are a team of 180 people.',
    url: 'https://northwind.example/about',
  });
  // The telephone number stands on both: it is found where it stands first.
  expect(urls?.map(({ quote }) => quote)).not.toContain('+47 00 00 12 34');
});

it.each([
  ['one page', narrow, ['robots.txt', '']],
  ['nothing', shut, ['robots.txt']],
])('asks for no page that robots.txt does not allow: %s', async (_, scenario, pages) => {
  if (!scenario) throw new Error('no recording');
  const { fetcher, asked } = standIn(scenario.exchanges);
  await askProvider('own-pages', scenario.subject, fetcher);
  expect(asked).toEqual(pages.map((page) => `GET https://northwind.example/${page}`));
});

it('says that it was robots.txt where it was', async () => {
  if (!shut) throw new Error('no recording');
  expect(await play('own-pages', shut)).toEqual({ outcome: 'error', reason: 'robots' });
});
