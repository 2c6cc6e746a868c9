/** Reads a page into a typed draft, each value with its evidence. Pure: no browser API, fetch, clock or DOM write. */
import type { CapturedCompany, Draft, Valued } from '../../shared/capture.ts';
import { companyKey } from '../../shared/text/company-name.ts';
import type { PageKind } from '../../shared/words.ts';
import { captureTab } from './capture-tab.ts';
import { emptyCompany, emptyDraft } from './draft.ts';
import { readBoard } from './fields/board.ts';
import {
  type CompanyField,
  type CompanyReader,
  companyFields,
  companyReader,
  noCompany,
  readFields,
} from './fields/company.ts';
import { employerName } from './fields/employer.ts';
import { readFunding } from './fields/funding.ts';
import { openRoles, readList, readPosting } from './fields/jobs.ts';
import { newsSubject, siteName } from './fields/news-subject.ts';
import { readPeople } from './fields/people.ts';
import { readPerson } from './fields/profile.ts';
import { noRoles, type RoleList, readRoles } from './fields/role-list.ts';
import { readSignals } from './fields/signals.ts';
import { kindOf, unknownKind } from './kind.ts';
import { languageOf } from './language.ts';
import { type Page, readPage } from './page/page.ts';
import { walk } from './page/walk.ts';
import type { Walked } from './page/walked.ts';
import { guarded, type Trace } from './rule.ts';
import { isBoard } from './sites/boards.ts';
import { directoryOf } from './sites/directory.ts';
import { readDirectoryCompany } from './sites/directory-company.ts';
import { readSite } from './sites/index.ts';
import { linkedIn } from './sites/linkedin.ts';
import { withSite } from './sites/site.ts';
import { tabOnly } from './tab-only.ts';

/** 1 where the workspace's admin has turned LinkedIn's header on; 0 reads those pages by address and title alone. */
export type Tier = 0 | 1;

/** Never throws: what cannot be read is null, and a page that cannot be walked is of kind `other`. */
export const capture = (
  document: Document,
  url: string,
  trace: Trace | null = null,
  tier: Tier = 0,
): Draft => {
  const walked = guarded('page', () => walk(document), null, trace);
  return walked ? read(walked, url, trace, tier) : { ...emptyDraft(url, ''), reason: 'no-company' };
};

/** The reading alone, of what a walk in the page has gathered; needs no document, so that it can run anywhere. */
export const read = (walked: Walked, url: string, trace: Trace | null = null, tier: Tier = 0): Draft => {
  const page = guarded('page', () => readPage(walked, url), null, trace);
  if (!page) return { ...emptyDraft(url, ''), reason: 'no-company' };
  if (tabOnly(url)) return readTab(page, tier, trace);
  const draft = emptyDraft(url, page.title);
  draft.page.lang = guarded('page.lang', () => languageOf(page), null, trace);
  const roles = guarded('roles', () => readRoles(page), noRoles, trace);
  draft.board = guarded('board', () => readBoard(page), null, trace);
  const found = guarded('page.kind', () => kindOf(page, roles, trace), unknownKind, trace);
  // A wall in front of a site is no page of it.
  const isBlocked = found.kind === 'other' && found.reason !== 'no-company';
  const site = isBlocked ? null : guarded('site', () => readSite(page, trace), null, trace);
  const { kind, reason, rule } = site?.kind ? { kind: site.kind, reason: null, rule: 'kind.site' } : found;
  draft.page.kind = kind;
  draft.reason = reason;
  trace?.({ field: 'page.kind', rule, won: true, value: kind, error: null });
  if (kind === 'other' && reason !== 'no-company') return draft;
  const company = kind === 'other' ? noCompany : companyReader(page, trace);
  const wanted = companyFields.filter((field) => !isTold(site?.company, field));
  if (kind !== 'news' && kind !== 'other') draft.company = companyOf(page, kind, company, wanted, trace);
  const tellsNews = kind === 'news' || kind === 'other' || (kind === 'company' && directoryOf(page) === null);
  const speaker = () => siteName(page, company('name'));
  if (tellsNews && !isTold(site, 'funding'))
    draft.funding = guarded('funding', () => readFunding(page, kind, speaker), [], trace);
  if (tellsNews && !isTold(site, 'signals') && !draft.funding.length)
    draft.signals = guarded('signals', () => readSignals(page, kind, speaker), [], trace);
  if (kind === 'other' && draft.funding.length + draft.signals.length > 0) {
    draft.page.kind = 'news';
    draft.reason = null;
    trace?.({ field: 'page.kind', rule: 'kind.funding', won: true, value: 'news', error: null });
  }
  if (draft.page.kind === 'news') {
    const events = [...draft.funding, ...draft.signals];
    draft.company = guarded(
      'news.subject',
      () => newsSubject(page, company, events, wanted),
      draft.company,
      trace,
    );
  }
  if (
    (kind === 'job' ||
      kind === 'jobs' ||
      (kind === 'company' &&
        (roles.isCareers || rule === 'kind.own-page.careers') &&
        directoryOf(page) === null)) &&
    !isBoard(page)
  ) {
    draft.company.name = guarded(
      'employer',
      () => employerName(page, draft.company.name, kind === 'job'),
      draft.company.name,
      trace,
    );
  }
  const employer = draft.company.name?.value ?? null;
  // A name over a slogan reads like one over a title.
  if (kind === 'company' && !isTold(site, 'people')) {
    draft.people = readPeople(page, trace).filter((person) => !isSameName(person.name, employer));
  }
  if (kind === 'person') draft.people = guarded('people', () => readPerson(page), [], trace);
  if (kind === 'job' && !isTold(site, 'jobs'))
    draft.jobs = guarded('jobs', () => readPosting(page, employer), [], trace);
  const [job] = draft.jobs;
  if (kind === 'job' && job?.organization && (isBoard(page) || draft.company.name === null)) {
    draft.company.name = { value: job.organization, evidence: job.evidence };
  }
  // What a post says of itself describes the role.
  if (kind === 'job') draft.company.description = null;
  if (kind === 'jobs') dropRolePlaces(draft.company, roles);
  if (kind === 'jobs' || kind === 'company') {
    if (!isTold(site, 'jobs')) draft.jobs = guarded('jobs', () => readList(page, roles, employer), [], trace);
    draft.openRoles = openRoles(roles);
  }
  return site ? withSite(draft, site) : draft;
};

const readTab = (page: Page, tier: Tier, trace: Trace | null): Draft => {
  const draft = captureTab({ url: page.url, title: page.title });
  if (tier === 0 || draft.page.kind === 'other') return draft;
  const [told] = draft.jobs;
  if (told) {
    const [posting] = guarded('jobs', () => readPosting(page, told.organization), [], trace);
    // What the tab says stands; the posting says more of the role.
    const { title, organization, evidence } = told;
    const locations = told.locations.length ? told.locations : (posting?.locations ?? []);
    draft.jobs = [{ ...told, ...posting, title, organization, locations, evidence }];
    return draft;
  }
  const header = guarded('site', () => linkedIn.read(page, trace), null, trace);
  return header ? withSite(draft, header) : draft;
};

/** Whether a site's own reader tells a part: then the general ones need not read it. */
const isTold = <T extends object>(told: T | null | undefined, part: keyof T): boolean =>
  told?.[part] !== undefined;

/** On a board's page the board is not the company: what its own chrome says is left alone. */
const companyOf = (
  page: Page,
  kind: PageKind,
  read: CompanyReader,
  wanted: readonly CompanyField[],
  trace: Trace | null,
): CapturedCompany => {
  if (kind === 'company' && directoryOf(page) === true) return readDirectoryCompany(page, trace);
  if ((kind === 'job' || kind === 'jobs') && isBoard(page)) return emptyCompany();
  return readFields(read, wanted);
};

const isSameName = (name: string, company: string | null): boolean =>
  company !== null && companyKey(name) === companyKey(company);

/** Where a role is, the company need not be. */
const dropRolePlaces = (company: CapturedCompany, roles: RoleList): void => {
  const isRole = (found: Valued<string> | null) =>
    roles.rows.some(
      ({ text }) =>
        found?.evidence.quote && (text === found.evidence.quote || text.startsWith(found.evidence.quote)),
    );
  if (isRole(company.city)) company.city = null;
  if (isRole(company.country)) company.country = null;
};
