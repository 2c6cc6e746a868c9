/** What job boards and applicant tracking systems share: the address tells a posting from a list, the rest is read alike. */
import type { CapturedCompany } from '../../../shared/capture.ts';
import { emptyCompany, lineOf } from '../draft.ts';
import { readJob } from '../hiring/job.ts';
import { bareEmployer } from '../hiring/job-title.ts';
import { openRoles, readList } from '../hiring/jobs.ts';
import { readRoles } from '../hiring/role-list.ts';
import { hasType, textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { evidence } from '../rule.ts';
import type { Site, SiteReading } from './site.ts';

interface BoardShape {
  name: string;
  host: RegExp;
  /** Of a posting's path; tried first. */
  posting: RegExp;
  /** Of the path of a list of roles. */
  list: RegExp;
  /** Whether a list is one employer's: else it is a search over many, and its roles are nobody's hiring. */
  listOf: 'employer' | 'search';
}

export const boardSite = (shape: BoardShape): Site => ({
  name: shape.name,
  matches: (page) => shape.host.test(page.host),
  read: (page) => {
    if (shape.posting.test(page.path)) return posting(page, shape.name);
    if (shape.list.test(page.path)) return list(page, shape);
    return null;
  },
});

const nothingElse = { people: [], funding: [], signals: [] };

const posting = (page: Page, site: string): SiteReading | null => {
  const job = readJob(page, null);
  if (!job) return null;
  const company = {
    ...emptyCompany(),
    name: named(job.organization, `${site}.employer`, job.evidence.quote),
  };
  return { kind: 'job', jobs: [job], openRoles: null, company, ...nothingElse };
};

const list = (page: Page, { name, listOf }: BoardShape): SiteReading => {
  const roles = readRoles(page, true);
  const employer = listOf === 'employer' ? employerOf(page) : null;
  return {
    kind: 'jobs',
    jobs: readList(page, roles, employer),
    openRoles: openRoles(roles),
    company: { ...emptyCompany(), name: named(employer, `${name}.employer`, employer ? page.title : null) },
    ...nothingElse,
  };
};

const named = (value: string | null, rule: string, quote: string | null): CapturedCompany['name'] =>
  value ? { value, evidence: evidence(rule, quote) } : null;

/** "Jobs at Northwind", "Northwind - Careers", "Current openings at Northwind"; data of an organisation first. */
const employerOf = (page: Page): string | null => {
  const organization = page.things.find(
    (thing) => thing.under === null && hasType(thing, /^(?:Organization|Corporation)$/),
  );
  const told = lineOf(textOf(organization, 'name'), 200);
  if (told) return told;
  const at =
    /\b(?:jobs|careers|openings|positions|roles) (?:at|with)\s+([^|–—]{2,60}?)(?:\s[-|–—].*)?$/i.exec(
      page.title,
    )?.[1];
  if (at) return bareEmployer(at);
  for (const part of page.title.split(/\s*[|｜_]\s*|\s+[-–—]\s+/)) {
    const name = bareEmployer(part);
    if (name) return name;
  }
  return null;
};
