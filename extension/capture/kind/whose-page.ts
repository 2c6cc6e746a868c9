/** Whose page it is, and what it is there for: what the rules of kinds ask of a page. */

import { companyKey, stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { siteDomain } from '../company/domain.ts';
import { fromCopyright } from '../company/name-candidates.ts';
import { opensWithRoles } from '../hiring/careers-page.ts';
import type { RoleList } from '../hiring/role-list.ts';
import { isAnonymousHost, registrable } from '../page/address.ts';
import { hasType } from '../page/data.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { isHome, pageTitleParts } from '../page/title.ts';
import type { Line } from '../page/walked.ts';
import { articleScore, isProseAlone, isSigned } from './article.ts';
import { callsToAction, isFrontPage, isOfPeople, ownPageScore, siteScore } from './company-page.ts';
import { jobPath } from './job-address.ts';
import { isLegalText, isManual, isOtherMatter } from './other-matter.ts';

/** How much page and site together speak for a firm's own. */
export const firmScore = (page: Page): number => ownPageScore(page) + siteScore(page);

export const isLong = onceAPage(
  (page): boolean => isProseAlone(page) || (siteScore(page) >= 4 && !isSigned(page) && isProseAlone(page, 1)),
);

export const postingsOf = onceAPage(
  (page): number => page.things.filter((thing) => hasType(thing, /^JobPosting$/)).length,
);

/** A front page with a glimpse of an open role or two is the firm's own. */
export const isOfRoles = (page: Page, roles: RoleList): boolean =>
  roles.isList && (roles.isCareers || ((roles.rows.length > 2 || !mayBeFront(page)) && !isOfPeople(page)));

/** "/jobs/devops" under the title "DevOps Expert | Northwind": the one role of such a list is what the page is about. */
export const isOfLone = (page: Page, [row, ...others]: readonly Line[]): boolean =>
  row !== undefined &&
  others.length === 0 &&
  jobPath.test(page.path) &&
  page.title.slice(0, 300).includes(row.text);

export const isOfOthers = onceAPage((page): boolean => isOtherMatter(page, ownPageScore(page)));

export const isStoryOfOthers = (page: Page): boolean =>
  articleScore(page) >= 4 && (isLegalText(page) ? declaredArticle(page) : isToldAsStory(page));

/** Nothing but an address: a page that did not arrive, or has yet to be drawn. */
export const isEmpty = ({ lines, title, meta, things }: Page): boolean =>
  !lines.length && !title && !meta.size && !things.length;

/** A band of open roles stands on every page of some sites: beside or behind a story, it is a way on. */
export const isBesideStory = (page: Page, roles: RoleList): boolean => {
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
export const isByline = (page: Page): boolean =>
  /\/authors?\//.test(page.path) ||
  /,\s(?:author at|autor bei|auteur (?:chez|sur))\s/i.test(page.title.slice(0, 120));

/** A manual is long and may lie on any path; a story says that it is one, or who wrote it. */
const isToldAsStory = (page: Page): boolean => declaredArticle(page) || isSigned(page) || !isManual(page);

/** Whether who owns the page is who it speaks of. */
export const isOfOwner = (page: Page): boolean => {
  const owner = stripLegalForm(fromCopyright(page)[0]?.name ?? '');
  return owner.length > 2 && page.text.split(owner, 5).length > 4;
};

/** Whether the title says no more than whose site it is, or that this is its front page. */
export const isTitledHome = (page: Page): boolean => {
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
export const isOfLearning = (page: Page): boolean => ofLearning.test(page.title);
const ofLearning =
  /\b(?:universit\w+|colleges?|schools?|(?:hoch)?schule|gymnasium|lycée|église|church|parish|ministry)\b|大学|学院|学校|中学|小学/i;

export const declaredArticle = (page: Page): boolean =>
  /^(?:article|blog|news)$/.test(page.meta.get('og:type') ?? '') ||
  page.meta.has('article:published_time') ||
  page.things.some((thing) => thing.under === null && hasType(thing, /Article$|BlogPosting$/));
