/** What one capture says of an account, with its evidence in full: facts, people and dated signals. Pure. */
import type * as z from 'zod';
import type { accountPersonSchema, accountSignalSchema } from './api/account.ts';
import type { Source } from './api/score.ts';
import type { Capture, CapturedCompany, CapturedPerson, Draft, Valued } from './capture.ts';
import { hiringDetails } from './hiring-details.ts';
import { companyKey } from './text/company/company-name.ts';
import { buyingRole, functionOf, isDecisionMaker, seniorityOf } from './text/people/title.ts';

export type Fact = { value: unknown; source: Source };
export type AccountPerson = z.infer<typeof accountPersonSchema>;
export type AccountSignal = z.infer<typeof accountSignalSchema>;

/** Fields of which an account has one value; the other company fields are lists of which all are kept. */
export const singleFields = [
  'name',
  'domain',
  'description',
  'industry',
  'employees',
  'revenue',
  'founded',
  'country',
  'city',
  'logo',
  'businessModel',
] as const satisfies readonly (keyof CapturedCompany)[];
export const listFields = [
  'emails',
  'phones',
  'social',
  'identifiers',
  'technologies',
] as const satisfies readonly (keyof CapturedCompany)[];
/** Boards of open roles that its pages link to: what providers ask by. Of a capture it is not the company's own field. */
export const factFields = [...singleFields, ...listFields, 'boards'] as const;
export type FactField = (typeof factFields)[number];

export interface Observations {
  /** One value at most for a single field, all of them for a list field. */
  facts: Partial<Record<FactField, Fact[]>>;
  people: AccountPerson[];
  signals: AccountSignal[];
}

type Seen = Pick<
  Draft,
  'page' | 'company' | 'people' | 'jobs' | 'openRoles' | 'board' | 'funding' | 'signals'
> &
  Pick<Capture, 'capturedAt'> & {
    /** Where words stand that are not on the page itself: an article, of a source that lists many. */
    urls?: readonly { quote: string; url: string }[];
    /** Where `openRoles` is null: so many are open at least. */
    leastRoles?: number;
  };

/**
 * @param seen a capture, or a draft with the time at which it was read.
 * @param by who captured it: a member's id, or a provider's.
 */
export const observe = (seen: Seen, by: string): Observations => {
  const source = (evidence: Valued<unknown>['evidence']): Source => ({
    quote: evidence.quote,
    rule: evidence.rule,
    url: seen.urls?.find(({ quote }) => quote === evidence.quote)?.url ?? seen.page.url,
    at: seen.capturedAt,
    by,
  });
  return {
    facts: factsOf(seen, source),
    people: seen.people.map((person) => {
      const { evidence, ...told } = titled(person);
      return {
        ...told,
        buyingRole: buyingRole(told),
        source: source(evidence),
        set: null,
        collectedAt: seen.capturedAt,
        noticedAt: null,
      };
    }),
    signals: [...fundingSignals(seen, source), ...hiringSignals(seen, source), ...newsSignals(seen, source)],
  };
};

/** A member types a title and no codes: they are read from it as they are from a page's. */
const titled = (person: CapturedPerson): CapturedPerson => {
  const { title, seniority, function: does, decisionMaker, evidence } = person;
  const isBare = seniority === null && does === null && decisionMaker === null;
  if (evidence.rule !== 'member' || title === null || !isBare) return person;
  return {
    ...person,
    seniority: seniorityOf(title),
    function: functionOf(title),
    decisionMaker: isDecisionMaker(title),
  };
};

type Sourced = (evidence: Valued<unknown>['evidence']) => Source;

const factsOf = (
  { company, board }: Pick<Seen, 'company' | 'board'>,
  source: Sourced,
): Observations['facts'] => {
  const facts: Observations['facts'] = {};
  for (const field of singleFields) {
    const found = company[field];
    if (found) facts[field] = [{ value: found.value, source: source(found.evidence) }];
  }
  for (const field of listFields) {
    const found = company[field];
    if (found.length) facts[field] = found.map((f) => ({ value: f.value, source: source(f.evidence) }));
  }
  if (board) facts.boards = [{ value: board, source: source({ quote: null, rule: 'link.board' }) }];
  return facts;
};

const day = (instant: string) => instant.slice(0, 10);

/** One round told by many pages is one signal: its id is the round and month, or the month where it is unnamed. */
const fundingSignals = (seen: Seen, source: Sourced): AccountSignal[] =>
  seen.funding
    .filter((f) => isOf(f.company, seen.company))
    .map((f) => {
      const occurredAt = f.announcedAt ?? day(seen.capturedAt);
      return {
        id: `funding:${f.round?.toLowerCase() ?? 'unnamed'}:${occurredAt.slice(0, 7)}`,
        kind: 'funding',
        occurredAt,
        details: {
          round: f.round,
          amount: f.amount,
          amountText: f.amountText,
          currency: f.currency,
          lead: f.lead,
          investors: f.investors,
          valuation: f.valuation,
          dated: f.announcedAt !== null,
        },
        source: source(f.evidence),
      };
    });

/** Open roles are one signal a calendar month: a second look in the month renews it, and is not counted again. */
const hiringSignals = (seen: Seen, source: Sourced): AccountSignal[] => {
  const evidence = seen.openRoles?.evidence ?? seen.jobs[0]?.evidence;
  if (!evidence) return [];
  const occurredAt = day(seen.capturedAt);
  return [
    {
      id: `hiring:${occurredAt.slice(0, 7)}`,
      kind: 'hiring',
      occurredAt,
      details: { ...hiringDetails(seen) },
      source: source(evidence),
    },
  ];
};

const newsSignals = (seen: Seen, source: Sourced): AccountSignal[] =>
  seen.signals
    .filter((s) => isOf(s.company, seen.company))
    .map((s) => {
      const occurredAt = s.occurredAt ?? day(seen.capturedAt);
      const mark = s.kind === 'observation' ? digest(s.evidence.quote ?? '') : occurredAt.slice(0, 7);
      return { id: `${s.kind}:${mark}`, kind: s.kind, occurredAt, details: {}, source: source(s.evidence) };
    });

/**
 * Whether an event on the page is the account's own. A roundup tells of many companies and is captured for one: the
 * rounds of the others stay in the capture, as what the page said, and become nobody's signals.
 */
const isOf = (name: string | null, company: CapturedCompany): boolean =>
  name === null || !company.name || companyKey(name) === companyKey(company.name.value);

/** FNV-1a, 32 bits: tells two notes of one account apart; guards nothing. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
};
