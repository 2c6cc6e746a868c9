/** What is kept of a lookup's end: until when it counts, and what of the last finding still stands. Pure. */
import type { LookupState } from '../../shared/api/enrichment.ts';
import { hiringDetails } from '../../shared/hiring-details.ts';
import type { LookupOutcome } from '../../shared/words.ts';
import { cacheHours } from './cache-hours.ts';
import { mergeLine } from './match.ts';
import type { Answer, Findings, Provider } from './provider.ts';

/** Errors in a row after which only a member has it asked again: more than a day of trying. */
export const mostFailures = 8;
const hour = 3_600_000;

/** @param match how likely it speaks of this company; null where it speaks of none */
export const settle = (
  provider: Provider,
  key: string,
  answer: Answer,
  match: number | null,
  before: LookupState | undefined,
  now: Date,
): LookupState => {
  const findings = findingsOf(answer);
  const isOther = findings !== null && match !== null && match < mergeLine;
  const outcome = isOther ? 'ambiguous' : answer.outcome;
  const failures = outcome === 'error' ? (before?.failures ?? 0) + 1 : 0;
  const hours = cacheHours(provider, outcome) * (outcome === 'error' ? Math.min(64, 2 ** (failures - 1)) : 1);
  const retryAt = answer.outcome === 'rate_limited' ? answer.retryAt : null;
  const until = retryAt ?? new Date(now.getTime() + hours * hour);
  const isNew = findings !== null && !isOther;
  return {
    key,
    outcome,
    reason: answer.outcome === 'error' ? answer.reason : null,
    at: now.toISOString(),
    until: until.toISOString(),
    failures,
    dead: failures >= mostFailures,
    foundAt: isNew ? now.toISOString() : (before?.foundAt ?? null),
    url: isNew ? findings.url : (before?.url ?? null),
    told: isNew ? toldBy(findings) : (before?.told ?? []),
    roles: provider.kind === 'job-board' ? rolesOf(outcome, isNew ? findings : null, before) : null,
    match: match ?? before?.match ?? null,
    candidates: candidatesOf(answer, isOther),
  };
};

/** An error says nothing of a board; one that is not there any more has no roles. */
const rolesOf = (
  outcome: LookupOutcome,
  findings: Findings | null,
  before: LookupState | undefined,
): LookupState['roles'] => {
  if (findings) return hiringDetails(findings);
  return outcome === 'not_found' ? null : (before?.roles ?? null);
};

export const findingsOf = (answer: Answer): Findings | null =>
  answer.outcome === 'found' || answer.outcome === 'empty' ? answer.findings : null;

const toldBy = ({ company = {}, people, openRoles, jobs, funding, signals }: Findings): string[] => [
  ...Object.entries(company).flatMap(([field, value]) =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [field],
  ),
  ...(people?.length ? ['people'] : []),
  ...(openRoles || jobs?.length ? ['hiring'] : []),
  ...(funding?.length ? ['funding'] : []),
  ...(signals?.length ? ['news'] : []),
];

const candidatesOf = (answer: Answer, isOther: boolean): LookupState['candidates'] => {
  const findings = findingsOf(answer);
  const open = answer.outcome === 'ambiguous' ? answer.candidates : isOther && findings ? [findings] : [];
  return open.slice(0, 5).map(({ about: { name, country }, url }) => ({ name, country, url }));
};
