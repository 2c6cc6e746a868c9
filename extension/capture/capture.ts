/** Reads a page into a typed draft, each value with its evidence. Pure: no browser API, fetch, clock or DOM write. */
import type { Draft } from '../../shared/capture.ts';
import { captureTab } from './capture-tab.ts';
import { emptyDraft } from './draft.ts';
import { readBoard } from './hiring/board.ts';
import { readPosting } from './hiring/jobs.ts';
import { languageOf } from './language.ts';
import { type Page, readPage } from './page/page.ts';
import { walk } from './page/walk.ts';
import type { Walked } from './page/walked.ts';
import { besideRoles, companyOn, hiringOn, newsOn, peopleOn, subjectOf, tellsAny } from './parts.ts';
import { guarded, type Trace } from './rule.ts';
import { asNews, see } from './seen.ts';
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
  return tabOnly(url) ? readTab(page, tier, trace) : readWhole(page, trace);
};

const readWhole = (page: Page, trace: Trace | null): Draft => {
  const first = see(page, trace);
  const company = companyOn(first);
  const news = newsOn(first, company);
  const seen = first.kind === 'other' && tellsAny(news) ? asNews(first) : first;
  const subject = subjectOf(seen, company, news);
  const name = subject.name?.value ?? null;
  const hiring = hiringOn(seen, name);
  const { page: tab } = emptyDraft(page.url, page.title);
  const draft: Draft = {
    page: { ...tab, lang: guarded('page.lang', () => languageOf(page), null, trace), kind: seen.kind },
    reason: seen.reason,
    company: besideRoles(seen, subject, hiring),
    people: peopleOn(seen, name),
    ...hiring,
    board: guarded('board', () => readBoard(page), null, trace),
    ...news,
  };
  return seen.site ? withSite(draft, seen.site) : draft;
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
