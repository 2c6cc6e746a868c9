/** What a lead shows of its account once it is scored. Pure. */
import type { ScorePoint } from '../../shared/api/account.ts';
import type { Reason, Score } from '../../shared/api/score.ts';
import { employeesSchema } from '../../shared/capture.ts';
import type { AccountPerson } from '../../shared/observe.ts';
import { changeOf } from '../../shared/score/change.ts';
import { summary } from '../../shared/score/lead-summary.ts';
import { nameKey } from '../../shared/text/company/name-key.ts';
import { companyDomain } from '../identity/identity.ts';
import { searchable } from '../lead/searchable.ts';
import type { Facts } from '../store/accounts.ts';
import type { LeadRow, ScoredLead } from '../store/leads.ts';

interface Scored {
  facts: Facts;
  people: AccountPerson[];
  score: Score;
}
/** The score before, and what it had changed by then. */
type Before = { score: Score } & Pick<ScoredLead, 'change' | 'changedAt' | 'history'> &
  Pick<LeadRow, 'tierSet'>;

/** Points of a score's past that are kept: some years of a lead that moves once a month. */
const longestHistory = 60;

export const scoredLead = (account: Scored, before: Before | null, now: string): ScoredLead => {
  const { facts, people, score } = account;
  const domain = domainOf(facts);
  const name = text(facts.name?.[0]?.value) ?? domain ?? slugName(facts) ?? '?';
  const change = before && changeOf(before.score, score);
  return {
    score: score.score,
    tier: before?.tierSet?.tier ?? score.tier,
    scoreTier: score.tier,
    dueAt: score.dueAt,
    nameKey: nameKey(name) || null,
    search: searchOf(name, domain, people),
    summary: {
      name,
      domain,
      industry: text(facts.industry?.[0]?.value),
      employees: employeesSchema.safeParse(facts.employees?.[0]?.value).data ?? null,
      country: text(facts.country?.[0]?.value),
      low: score.low,
      high: score.high,
      coverage: score.coverage,
      ...summary(score, people),
    },
    change: change ?? before?.change ?? null,
    changedAt: before && !change ? before.changedAt : now,
    history: historyOf(before, score, change?.reason ?? null, now),
  };
};

/** A point for the first score, and one for each move. */
const historyOf = (
  before: Before | null,
  { score, low, high }: Score,
  reason: Reason | null,
  now: string,
): ScorePoint[] => {
  const past = before?.history ?? [];
  if (past.at(-1)?.score === score) return past;
  return [...past, { at: now, score, low, high, reason }].slice(-longestHistory);
};

/** A line each, so that no word is found across two. */
const searchOf = (name: string, domain: string | null, people: readonly AccountPerson[]): string =>
  searchable([name, domain ?? '', ...people.map((person) => person.name)].join('\n'));

/** The account's own domain: the most trusted one that stands for a company. */
export const domainOf = (facts: Facts): string | null => {
  for (const { value } of facts.domain ?? []) {
    const domain = typeof value === 'string' ? companyDomain(value) : null;
    if (domain) return domain;
  }
  return null;
};

/** A company of which LinkedIn's address is all that is known goes by its slug. */
const slugName = (facts: Facts): string | null => {
  for (const { value, source } of facts.social ?? []) {
    const url = typeof value === 'object' && value && 'url' in value ? String(value.url) : source.url;
    const slug = /linkedin\.com\/company\/([^/?#]+)/i.exec(url)?.[1];
    if (slug) return slug.replaceAll('-', ' ');
  }
  return null;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
