/** Hacker News: stories that lead to the company's own site, of the last year. https://hn.algolia.com/api */
import * as z from 'zod';
import { companyDomain } from '../../identity/identity.ts';
import { readHeadlines } from '../headline.ts';
import type { Answer, Ask, Provider } from '../provider.ts';
import { hostOf } from '../said.ts';

const host = 'hn.algolia.com';

/** Whoever posted it stays there. */
const answer = z.object({
  hits: z.array(z.object({ title: z.string().nullish(), url: z.string().nullish(), created_at: z.string() })),
});

export const hackerNews: Provider = {
  id: 'hacker-news',
  name: 'Hacker News',
  kind: 'elsewhere',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['domain'],
  outputs: ['news', 'funding'],
  hosts: [{ name: host, requests: 2, seconds: 1 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 6 },
  terms: {
    url: 'https://hn.algolia.com/api',
    licence: 'terms',
    attribution: null,
    note: 'Stories are found by the site that they lead to, never by a name.',
  },
  prepare: ({ domain }) => (domain === null ? null : { key: domain, run: (ask) => lookUp(domain, ask) }),
};

const dayInSeconds = 86_400;

const lookUp = async (domain: string, ask: Ask): Promise<Answer> => {
  const today = Math.floor(ask.now.getTime() / 1000 / dayInSeconds) * dayInSeconds;
  const query = new URLSearchParams({
    query: domain,
    restrictSearchableAttributes: 'url',
    tags: 'story',
    numericFilters: `created_at_i>${today - 365 * dayInSeconds}`,
    hitsPerPage: '50',
  });
  const reply = await ask.json(`https://${host}/api/v1/search_by_date?${query}`, answer);
  if (!reply.ok) return reply.failure;
  const own = companyDomain(domain);
  // Its search finds names that are spelled nearly so, too.
  const headlines = reply.value.hits.flatMap(({ title, url, created_at }) =>
    title && siteOf(url) === own
      ? [{ title: plain(title), day: created_at.slice(0, 10), url: url ?? null }]
      : [],
  );
  const told = readHeadlines(headlines, null, 'hacker-news.title');
  if (told.funding.length + told.signals.length === 0) return { outcome: 'empty', findings: null };
  return {
    outcome: 'found',
    findings: {
      about: { name: null, domain, country: null, identifiers: [], by: 'key' },
      url: `https://${host}/?${new URLSearchParams({ query: domain, sort: 'byDate', type: 'story' })}`,
      ...told,
    },
  };
};

const siteOf = (url: string | null | undefined): string | null => {
  const site = hostOf(url);
  return site && companyDomain(site);
};

/** `Show HN: Northwind, robots for everybody`: that it shows something is that it has been launched. */
const plain = (title: string): string => title.replace(/^(?:Show|Launch) HN: /, 'Introducing ');
