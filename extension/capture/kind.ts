/** Decides what kind of page this is, and why where it is none that the product reads. */
import type { PageKind } from '../../shared/words.ts';
import type { RoleList } from './fields/role-list.ts';
import { articleScore } from './kind/article.ts';
import { blockedReason, type Reason } from './kind/blocked.ts';
import { ownPageScore, siteScore } from './kind/company-page.ts';
import { isJobPage } from './kind/job-page.ts';
import { isOtherMatter } from './kind/other-matter.ts';
import { hasType } from './page/data.ts';
import type { Page } from './page/page.ts';
import { directoryOf } from './sites/directory.ts';
import { tabOnly } from './tab-only.ts';

export interface KindFound {
  kind: PageKind;
  /** Why it is `other`; null for every other kind. */
  reason: Reason | null;
}

const is = (kind: PageKind): KindFound => ({ kind, reason: null });
const other = (reason: Reason): KindFound => ({ kind: 'other', reason });

export const kindOf = (page: Page, roles: RoleList): KindFound => {
  const blocked = blockedReason(page);
  if (blocked) return other(blocked);
  if (tabOnly(page.url)) return linkedIn(page);
  const directory = directoryOf(page);
  if (directory !== null) return directory ? is('company') : other('no-company');
  const postings = page.things.filter((thing) => hasType(thing, /^JobPosting$/));
  if (postings.length === 1) return is('job');
  if (postings.length > 1) return is('jobs');
  if (isJobPage(page)) return is('job');
  if (roles.isList) return is('jobs');
  if (page.meta.get('og:type') === 'profile') return is('person');
  const own = ownPageScore(page);
  const site = siteScore(page);
  const article = articleScore(page);
  if (isOtherMatter(page, own)) return article >= 4 ? is('news') : other('no-company');
  // The front page of a firm may carry stories too.
  if (own >= 4 && site >= 4 && !declaredArticle(page)) return is('company');
  if (article >= 3 && article > own) return is('news');
  if (own + site >= 3 || (own + site >= 1 && article === 0)) return is('company');
  return article >= 1 ? is('news') : other('no-company');
};

const declaredArticle = (page: Page): boolean =>
  /^(?:article|blog|news)$/.test(page.meta.get('og:type') ?? '') ||
  page.meta.has('article:published_time') ||
  page.things.some((thing) => thing.under === null && hasType(thing, /Article$|BlogPosting$/));

const linkedIn = (page: Page): KindFound => {
  if (/^\/(?:in|pub)\//.test(page.path)) return is('person');
  if (/^\/(?:company|school|showcase)\//.test(page.path)) return is('company');
  if (/^\/jobs\/view\//.test(page.path)) return is('job');
  if (/^\/jobs/.test(page.path)) return is('jobs');
  if (/^\/pulse\//.test(page.path)) return is('news');
  return other('no-company');
};
