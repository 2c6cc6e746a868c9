/** Decides what kind of page this is, and why where it is none that the product reads. */

import { companyKey, stripLegalForm } from '../../shared/text/company-name.ts';
import type { PageKind } from '../../shared/words.ts';
import { isTitledCareers, opensWithRoles } from './fields/careers-page.ts';
import { siteDomain } from './fields/domain.ts';
import { fromCopyright } from './fields/name-candidates.ts';
import type { RoleList } from './fields/role-list.ts';
import { isHome, pageTitleParts } from './fields/title.ts';
import { articleScore, isProseAlone, isSigned } from './kind/article.ts';
import { blockedReason, type Reason } from './kind/blocked.ts';
import {
  callsToAction,
  isFrontPage,
  isOfPeople,
  isProfile,
  isTitledOwn,
  ownPageScore,
  siteScore,
} from './kind/company-page.ts';
import { isJobPage } from './kind/job-page.ts';
import { isLegalText, isManual, isOtherMatter, isPlainlyLegal, isProduct } from './kind/other-matter.ts';
import { isAnonymousHost, registrable } from './page/address.ts';
import { hasType } from './page/data.ts';
import type { Page } from './page/page.ts';
import type { Line } from './page/walked.ts';
import type { Trace } from './rule.ts';
import { directoryOf } from './sites/directory.ts';

export interface KindFound {
  kind: PageKind;
  /** Dotted name of the rule that decided, for the trace. */
  rule: string;
  /** Why it is `other`; null for every other kind. */
  reason: Reason | null;
}

const is = (kind: PageKind, rule: string): KindFound => ({ kind, rule: `kind.${rule}`, reason: null });
const other = (reason: Reason, rule: string): KindFound => ({ kind: 'other', rule: `kind.${rule}`, reason });
export const unknownKind = other('no-company', 'none');

export const kindOf = (page: Page, roles: RoleList, trace: Trace | null = null): KindFound => {
  const blocked = blockedReason(page);
  if (blocked) return other(blocked, `blocked.${blocked}`);
  if (isEmpty(page)) return other('no-company', 'empty');
  const directory = directoryOf(page);
  if (directory !== null)
    return directory ? is('company', 'directory.entry') : other('no-company', 'directory.other-entry');
  if (isPlainlyLegal(page)) return other('no-company', 'legal');
  const postings = page.things.filter((thing) => hasType(thing, /^JobPosting$/));
  if (postings.length === 1) return is('job', 'data.job-posting');
  if (postings.length > 1) return is('jobs', 'data.job-postings');
  if (isJobPage(page)) return is('job', 'text.posting');
  // A front page with a glimpse of an open role or two is the firm's own.
  if (
    roles.isList &&
    (roles.isCareers || ((roles.rows.length > 2 || !mayBeFront(page)) && !isOfPeople(page)))
  )
    return isBesideStory(page, roles) ? is('news', 'article.beside-roles') : is('jobs', 'text.role-list');
  if (isByline(page)) return is('news', 'article.author');
  if (page.meta.get('og:type') === 'profile') return is('person', 'meta.profile');
  const own = ownPageScore(page);
  const site = siteScore(page);
  const article = articleScore(page);
  if (isTitledCareers(page) && roles.isHeaded && !isSigned(page))
    return is('company', 'own-page.titled-careers');
  for (const [score, value] of Object.entries({ own, site, article }))
    trace?.({ field: 'page.kind', rule: `kind.score.${score}`, won: false, value, error: null });
  if (isOtherMatter(page, own))
    return article >= 4 && (isLegalText(page) ? declaredArticle(page) : isToldAsStory(page))
      ? is('news', 'other-matter.article')
      : other('no-company', 'other-matter');
  // The front page of a firm may carry stories too.
  if (own >= 4 && (site >= 4 || (site >= 2 && !isSigned(page))) && !declaredArticle(page))
    return is('company', 'own-page.and-site');
  // Plug-ins call every page an article, with a day and an author, and a site's front page too.
  if (own >= 4 && site >= 4 && isFrontPage(page) && !isAnonymousHost(page.host) && !isSigned(page))
    return is('company', 'own-page.front');
  if (own >= 3 && site >= 4 && (isProfile(page) || (isTitledOwn(page) && !isSigned(page))))
    return is('company', 'own-page.titled');
  const isLong = isProseAlone(page) || (site >= 4 && !isSigned(page) && isProseAlone(page, 1));
  if (article >= 3 && article > own && !(isLong && site >= 2 && own + site >= 4))
    return is('news', 'article');
  if (own + site >= 3 || (own + site >= 1 && article === 0)) return is('company', 'own-page.or-site');
  if (site >= 2 && isLong) return is('company', 'own-page.site-alone');
  if (roles.isHeaded) return is('company', 'own-page.careers');
  // Long text alone tells no story: on the site of a firm it says what the firm offers.
  if (
    isLong &&
    article > 0 &&
    (own + site >= 2 || (site === 1 && (isProduct(page) || isOfOwner(page) || isTitledHome(page))))
  )
    return is('company', 'own-page.offer');
  // A title that names the site's owner and nothing else stands over no story.
  if (article > 0 && article < 3 && isTitledHome(page) && !ofLearning.test(page.title))
    return is('company', 'own-page.titled-home');
  return article >= 1 ? is('news', 'article.faint') : unknownKind;
};

/** Nothing but an address: a page that did not arrive, or has yet to be drawn. */
const isEmpty = ({ lines, title, meta, things }: Page): boolean =>
  !lines.length && !title && !meta.size && !things.length;

/** A band of open roles stands on every page of some sites: beside or behind a story, it is a way on. */
const isBesideStory = (page: Page, roles: RoleList): boolean => {
  if (roles.isCareers || isProseAlone(page) || articleScore(page) < 4) return false;
  const from = roles.rows[0]?.index ?? 0;
  const prose = (lines: readonly Line[]) =>
    lines.reduce((sum, { text }) => sum + (text.length > 100 ? text.length : 0), 0);
  return (
    roles.rows.every(({ area }) => area.part === 'aside') ||
    prose(page.lines.slice(from)) < prose(page.lines) / 4
  );
};

/** A saved page whose address is unknown is a front page where it calls on whoever comes. */
const mayBeFront = (page: Page): boolean =>
  isFrontPage(page) || (isAnonymousHost(page.host) && callsToAction(page) >= 2 && !opensWithRoles(page));

/** "Jane Doe, Author at Northwind": the list of what somebody wrote. */
const isByline = (page: Page): boolean =>
  /\/authors?\//.test(page.path) ||
  /,\s(?:author at|autor bei|auteur (?:chez|sur))\s/i.test(page.title.slice(0, 120));

/** A manual is long and may lie on any path; a story says that it is one, or who wrote it. */
const isToldAsStory = (page: Page): boolean => declaredArticle(page) || isSigned(page) || !isManual(page);

/** Whether who owns the page is who it speaks of. */
const isOfOwner = (page: Page): boolean => {
  const owner = stripLegalForm(fromCopyright(page)[0]?.name ?? '');
  return owner.length > 2 && page.text.split(owner, 5).length > 4;
};

/** Whether the title says no more than whose site it is, or that this is its front page. */
const isTitledHome = (page: Page): boolean => {
  const parts = pageTitleParts(page);
  const said = parts.filter((part) => !isHome(part));
  if (said.length < parts.length) return said.length < 2;
  const key = parts.length === 1 ? companyKey(parts[0] ?? '') : '';
  if (key.length < 3) return false;
  const [label = ''] = registrable(siteDomain(page) ?? '').split('.');
  return (
    key === companyKey(label.replaceAll('-', '')) ||
    fromCopyright(page).some((one) => companyKey(one.name) === key)
  );
};

/** Schools and parishes tell of themselves as firms do. */
const ofLearning =
  /\b(?:universit\w+|colleges?|schools?|(?:hoch)?schule|gymnasium|lycée|église|church|parish|ministry)\b|大学|学院|学校|中学|小学/i;

const declaredArticle = (page: Page): boolean =>
  /^(?:article|blog|news)$/.test(page.meta.get('og:type') ?? '') ||
  page.meta.has('article:published_time') ||
  page.things.some((thing) => thing.under === null && hasType(thing, /Article$|BlogPosting$/));
