/** The parts of a draft, each read where the kind of the page has it and no reader of the site's own told it. */
import type { CapturedCompany, CapturedJob, CapturedPerson, Draft } from '../../shared/capture.ts';
import { companyKey } from '../../shared/text/company/company-name.ts';
import {
  type CompanyField,
  type CompanyReader,
  companyFields,
  companyReader,
  noCompany,
  readFields,
} from './company/company.ts';
import { emptyCompany } from './draft.ts';
import { employerName } from './hiring/employer.ts';
import { openRoles, readList, readPosting } from './hiring/jobs.ts';
import type { RoleList } from './hiring/role-list.ts';
import { readFunding } from './news/funding.ts';
import { newsSubject, siteName } from './news/news-subject.ts';
import { readSignals } from './news/signals.ts';
import { readPeople } from './people/people.ts';
import { readPerson } from './people/profile.ts';
import { guarded } from './rule.ts';
import { isWall, type Seen } from './seen.ts';
import { readDirectoryCompany } from './sites/directory-company.ts';

export type News = Pick<Draft, 'funding' | 'signals'>;
export type Hiring = Pick<Draft, 'jobs' | 'openRoles'>;

/** Whether a reader of the site's own tells a part: then the general ones need not read it. */
const isTold = <T extends object>(told: T | null | undefined, part: keyof T): boolean =>
  told?.[part] !== undefined;

export const companyOn = ({ page, kind, trace }: Seen): CompanyReader =>
  kind === 'other' ? noCompany : companyReader(page, trace);

/** Rounds, or else other signals: a story of a round tells the rest in passing. */
export const newsOn = (seen: Seen, company: CompanyReader): News => {
  const { page, kind, site, directory, trace } = seen;
  const tells =
    kind === 'news' || (kind === 'other' && !isWall(seen)) || (kind === 'company' && directory === null);
  const speaker = () => siteName(page, company('name'));
  const funding =
    tells && !isTold(site, 'funding')
      ? guarded('funding', () => readFunding(page, kind, speaker), [], trace)
      : [];
  const signals =
    tells && !isTold(site, 'signals') && !funding.length
      ? guarded('signals', () => readSignals(page, kind, speaker), [], trace)
      : [];
  return { funding, signals };
};

export const tellsAny = ({ funding, signals }: News): boolean => funding.length + signals.length > 0;

/** Whom the page is of: whose site it is, or who the news is about. */
export const subjectOf = (seen: Seen, company: CompanyReader, news: News): CapturedCompany => {
  const { page, kind, site, trace } = seen;
  const wanted = companyFields.filter((field) => !isTold(site?.company, field));
  if (kind === 'other') return emptyCompany();
  if (kind === 'news')
    return guarded(
      'news.subject',
      () => newsSubject(page, company, [...news.funding, ...news.signals], wanted),
      emptyCompany(),
      trace,
    );
  const subject = ownCompany(seen, company, wanted);
  const hires = kind === 'job' || kind === 'jobs' || (kind === 'company' && seen.isCareers);
  if (hires && !seen.isBoard && !(kind === 'company' && seen.directory !== null))
    subject.name = guarded(
      'employer',
      () => employerName(page, subject.name, kind === 'job'),
      subject.name,
      trace,
    );
  return subject;
};

/** On a board's page the board is not the company: what its own chrome says is left alone. */
const ownCompany = (
  { page, kind, directory, isBoard, trace }: Seen,
  company: CompanyReader,
  wanted: readonly CompanyField[],
): CapturedCompany => {
  if (kind === 'company' && directory === true) return readDirectoryCompany(page, trace);
  if ((kind === 'job' || kind === 'jobs') && isBoard) return emptyCompany();
  return readFields(company, wanted);
};

export const peopleOn = ({ page, kind, site, trace }: Seen, employer: string | null): CapturedPerson[] => {
  if (kind === 'person') return guarded('people', () => readPerson(page), [], trace);
  if (kind !== 'company' || isTold(site, 'people')) return [];
  // A name over a slogan reads like one over a title.
  return readPeople(page, trace).filter(({ name }) => !isSameName(name, employer));
};

const isSameName = (name: string, company: string | null): boolean =>
  company !== null && companyKey(name) === companyKey(company);

export const hiringOn = ({ page, kind, roles, site, trace }: Seen, employer: string | null): Hiring => {
  const jobs = (read: () => CapturedJob[]) => (isTold(site, 'jobs') ? [] : guarded('jobs', read, [], trace));
  if (kind === 'job') return { jobs: jobs(() => readPosting(page, employer)), openRoles: null };
  if (kind === 'jobs' || kind === 'company')
    return { jobs: jobs(() => readList(page, roles, employer)), openRoles: openRoles(roles) };
  return { jobs: [], openRoles: null };
};

/** The company as its roles leave it: they say who hires, and what is said of a role is not said of a firm. */
export const besideRoles = (
  { kind, roles, isBoard }: Seen,
  company: CapturedCompany,
  { jobs: [job] }: Hiring,
): CapturedCompany => {
  if (kind === 'jobs') return withoutRolePlaces(company, roles);
  if (kind !== 'job') return company;
  const { name } = company;
  const hires = job?.organization ? { value: job.organization, evidence: job.evidence } : null;
  return { ...company, description: null, name: isBoard ? (hires ?? name) : (name ?? hires) };
};

/** Where a role is, the company need not be. */
const withoutRolePlaces = (company: CapturedCompany, roles: RoleList): CapturedCompany => {
  const ofCompany = <T extends 'city' | 'country'>(field: T): CapturedCompany[T] => {
    const quote = company[field]?.evidence.quote;
    const isRole = quote && roles.rows.some(({ text }) => text.startsWith(quote));
    return isRole ? null : company[field];
  };
  return { ...company, city: ofCompany('city'), country: ofCompany('country') };
};
