/** The jobs of a page: one posting with all it says, or the roles of a list. */
import type { CapturedJob, Valued } from '../../../shared/capture.ts';
import { companyKey, hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { functionOf } from '../../../shared/text/people/title.ts';
import { countryHint } from '../page/country.ts';
import { hasType, type Thing } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { evidence } from '../rule.ts';
import { isClosed } from './closed.ts';
import { readJob } from './job.ts';
import { saidByData } from './job-data.ts';
import { levelOf } from './job-level.ts';
import { isPlace } from './job-place.ts';
import type { SaidOfJob } from './job-said.ts';
import { cleanRole } from './job-title.ts';
import { isFactRow, isKindOfWork } from './role-detail.ts';
import type { RoleList } from './role-list.ts';
import { roleRow } from './role-row.ts';

const most = 60;

export const readPosting = (page: Page, employer: string | null): CapturedJob[] => {
  const job = readJob(page, employer);
  return job && !isClosed(page) ? [job] : [];
};

export const readList = (page: Page, roles: RoleList, employer: string | null): CapturedJob[] => {
  const posted = page.things
    .filter((thing) => hasType(thing, /^JobPosting$/))
    .slice(0, most)
    .flatMap((thing) => listedByData(page, thing, employer) ?? []);
  if (posted.length >= Math.max(1, roles.rows.length)) return ofOneEmployer(posted);
  if (roles.fromState.length)
    return ofOneEmployer(
      roles.fromState.slice(0, most).flatMap((said) => listed(said, employer, 'state.job') ?? []),
    );
  const { rows } = roles;
  const above = factsAbove(page, rows);
  const whose = isOfMany(page, rows) ? null : employer;
  // What stands below the last is no more than what stands below the others.
  const widest = Math.max(...rows.slice(1).map(({ index }, at) => index - (rows[at]?.index ?? 0)));
  const end = page.lines[(rows.at(-1)?.index ?? 0) + widest] ?? null;
  return rows
    .slice(0, most)
    .flatMap((line, at) => roleRow(page, line, rows[at + 1] ?? end, whose, above) ?? []);
};

/** "Northwind Ltd. | Oslo" below one role, "Southwind Inc. | Rome" below the next: nobody's own list. */
const isOfMany = (page: Page, rows: readonly Line[]): boolean => {
  const names = rows.flatMap(({ index }, at) => {
    const below = page.lines.slice(index + 1, Math.min(index + 3, rows[at + 1]?.index ?? index + 3));
    const parts = below.flatMap(({ text }) => (text.length < 120 ? text.split(/\s*[|·•]\s*/) : []));
    const name = parts.find((part) => part.length < 60 && hasLegalForm(part));
    return name ? companyKey(name) : [];
  });
  return names.length * 2 >= rows.length && new Set(names).size > 1;
};

/** Cards may be headed by where the role is, or of what kind: then the line above the next role tells of the next one. */
const factsAbove = (page: Page, rows: readonly Line[]): boolean => {
  const heads = rows.map(({ index }) => page.lines[index - 1]);
  const last = rows.at(-1)?.index ?? 0;
  return (
    rows.length > 1 &&
    [isPlace, isKindOfWork, isFactRow].some((isFact) => {
      const holds = (line: Line | undefined) =>
        line !== undefined && line.text.length < 60 && isFact(line.text);
      return (
        heads.every((line) => holds(line) && line?.tag === heads[0]?.tag) &&
        !page.lines.slice(last + 1, last + 4).some(holds)
      );
    })
  );
};

/** A search over many employers is nobody's hiring: its roles must not be taken for those of the first. */
const ofOneEmployer = (jobs: readonly CapturedJob[]): CapturedJob[] => {
  const names = new Set(jobs.flatMap(({ organization }) => (organization ? companyKey(organization) : [])));
  return jobs.map((job) => (names.size > 1 ? { ...job, organization: null } : job));
};

/** Beside other postings the page's words cannot be told apart: data alone counts. */
const listedByData = (page: Page, thing: Thing, employer: string | null): CapturedJob | null =>
  listed(saidByData(thing, countryHint(page)), employer, `${thing.from}.jobposting`);

const listed = (said: SaidOfJob, employer: string | null, rule: string): CapturedJob | null => {
  const title = said.title ? cleanRole(said.title) : null;
  if (!title) return null;
  return {
    ...said,
    title,
    organization: said.organization ?? employer,
    function: functionOf(title) ?? (said.department ? functionOf(said.department) : null),
    seniority: levelOf(title),
    evidence: evidence(rule, null),
  };
};

export const openRoles = (roles: RoleList): Valued<number> | null =>
  roles.count === null
    ? null
    : {
        value: roles.count,
        evidence: evidence(roles.fromState.length ? 'state.job' : 'text.role-list', roles.quote),
      };
