/** Turns a draft into the flat reading that the yardstick and other programs take: values without evidence. */
import type { Draft, Valued } from '../../shared/capture.ts';
import { capture } from '../capture/capture.ts';
import type { Trace } from '../capture/rule.ts';
import { parsePage } from './parse-page.ts';

/** @returns the draft and the reading of it; `ms` is the time of the capture alone, the document being parsed already. */
export const read = (html: string, url: string, trace: Trace | null = null) => {
  const document = parsePage(html);
  const began = performance.now();
  // A page that somebody has saved is theirs to read: of LinkedIn's, the header too, as where an admin has agreed to it.
  const draft = capture(document, url, trace, 1);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  return { draft, reading: { ...readingOf(draft), ms } };
};

const readingOf = ({ page, reason, company, people, jobs, openRoles, board, funding, signals }: Draft) => ({
  kind: page.kind,
  reason,
  lang: page.lang,
  company: {
    name: bare(company.name),
    domain: bare(company.domain),
    description: bare(company.description),
    industry: bare(company.industry),
    employees: bare(company.employees),
    revenue: bare(company.revenue),
    founded: bare(company.founded),
    country: bare(company.country),
    city: bare(company.city),
    logo: bare(company.logo),
    emails: company.emails.map(bare),
    // As the page writes them: E.164 drops the trunk digit that a page's own readers dial.
    phones: company.phones.map(({ value, evidence }) =>
      /^\+?[\d\s()./x-]{6,}$/i.test(evidence.quote ?? '') ? evidence.quote : value,
    ),
    // The first of each network is the most trusted one.
    social: Object.fromEntries(
      company.social.map(({ value }) => [value.network, value.url] as const).toReversed(),
    ),
  },
  people: people.map(({ evidence, ...person }) => person),
  jobs: jobs.map(({ evidence, ...job }) => job),
  openRoles: bare(openRoles),
  board,
  funding: funding.map(({ evidence, ...event }) => ({ ...event, quote: evidence.quote })),
  signals: signals.map(({ evidence, ...signal }) => ({ ...signal, quote: evidence.quote })),
});

const bare = <T>(valued: Valued<T> | null): T | null => valued?.value ?? null;
