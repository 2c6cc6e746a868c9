/** What a board's answer says, in a capture's shapes: the roles, and how many there are. Pure. */
import type { CapturedJob } from '../../shared/capture.ts';
import { salaryPeriodOf } from '../../shared/text/hiring/salary.ts';
import { workplaceOf } from '../../shared/text/hiring/workplace.ts';
import { isForClient } from '../../shared/text/news/for-client.ts';
import { functionOf, seniorityOf } from '../../shared/text/people/title.ts';
import type { Answer } from './provider.ts';
import { evidenceOf, lineOf, said } from './said.ts';

/** A role as boards tell it; what they do not tell is left out. */
export interface Role {
  title: string;
  locations: readonly (string | null | undefined)[];
  department?: string | null | undefined;
  /** ISO 8601; the day is kept. */
  postedAt?: string | null | undefined;
  employmentType?: CapturedJob['employmentType'];
  remote?: CapturedJob['remote'];
  salary?: CapturedJob['salary'];
  /** What the post says beside it: read for whose role it is, and kept nowhere. */
  text?: string | null | undefined;
}

interface Board {
  provider: string;
  /** The board's own page. */
  url: string;
  /** What the board calls the company; null where its answer does not say. */
  name: string | null;
  /** How many there are, where only the first were asked for; null where nobody can say. Left out: as many as there are here. */
  total?: number | null;
}

/** As many as a capture may hold. */
export const mostJobs = 60;
/** Whom it is for a post says at its beginning; boards have hundreds of posts. */
const mostText = 2000;

/** A board that is there and has no roles says so: 0 open roles are a fact, and no board is none. */
export const boardAnswer = ({ provider, url, name, total }: Board, posted: readonly Role[]): Answer => {
  // An agency's posts for clients that it does not name are not its own roles.
  const roles = posted.filter(({ text }) => !text || !isForClient(text.slice(0, mostText)));
  const count = total === undefined ? roles.length : total && total - (posted.length - roles.length);
  return {
    outcome: roles.length || count ? 'found' : 'empty',
    findings: {
      about: { name: lineOf(name, 200), domain: null, country: null, identifiers: [], by: 'key' },
      url,
      openRoles: count === null ? null : said(`${provider}.roles`, count, `${count}`),
      ...(count === null && { leastRoles: roles.length }),
      jobs: roles.slice(0, mostJobs).flatMap((role) => jobOf(provider, name, role)),
    },
  };
};

/** @param provider before `.role` in the rule's name */
export const jobOf = (provider: string, organization: string | null, role: Role): CapturedJob[] => {
  const title = lineOf(role.title, 200);
  if (title === null) return [];
  const locations = [...new Set(role.locations.flatMap((place) => lineOf(place, 200) ?? []))].slice(0, 20);
  return [
    {
      title,
      organization: lineOf(organization, 200),
      locations,
      remote: role.remote ?? workplaceOf(locations.join(' · ').slice(0, 300)),
      datePosted: dayOf(role.postedAt),
      employmentType: role.employmentType ?? null,
      department: lineOf(role.department, 120),
      function: functionOf(title) ?? (role.department ? functionOf(role.department.slice(0, 120)) : null),
      seniority: seniorityOf(title),
      salary: role.salary ?? null,
      evidence: evidenceOf(`${provider}.role`, title),
    },
  ];
};

const dayOf = (text: string | null | undefined): string | null =>
  text && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString().slice(0, 10) : null;

/** Several boards have a row for each place, or each language, of one role: one role, with the places of all its rows. */
export const mergeRows = (rows: readonly (Role & { id: string })[]): Role[] => {
  const roles = new Map<string, Role>();
  for (const { id, ...role } of rows) {
    const known = roles.get(id);
    roles.set(id, known ? { ...known, locations: [...known.locations, ...role.locations] } : role);
  }
  return [...roles.values()];
};

/** `Oslo, Norway`, of the parts that are there. */
export const placeOf = (...parts: (string | null | undefined)[]): string =>
  parts.flatMap((part) => part?.trim() || []).join(', ');

/** @param period in any words of one, such as `per-year-salary`. */
export const salaryOf = (pay: {
  min?: number | string | null | undefined;
  max?: number | string | null | undefined;
  currency?: string | null | undefined;
  period?: string | null | undefined;
}): CapturedJob['salary'] => {
  const [min, max] = [amountOf(pay.min), amountOf(pay.max)];
  if (min === null && max === null) return null;
  const currency = pay.currency?.toUpperCase() ?? '';
  return {
    min,
    max,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    period: pay.period ? salaryPeriodOf(pay.period) : null,
  };
};

/** A pay of nothing is a field that was left empty. */
const amountOf = (value: number | string | null | undefined): number | null => {
  const amount = Number(value ?? 0);
  return amount > 0 && amount < 1e12 ? amount : null;
};
