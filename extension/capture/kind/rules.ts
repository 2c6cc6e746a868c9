/** What tells the kinds of page apart, in the order of what can be relied on. */
import type { PageKind } from '../../../shared/words.ts';
import { isTitledCareers } from '../hiring/careers-page.ts';
import type { RoleList } from '../hiring/role-list.ts';
import { isAnonymousHost } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { directoryOf } from '../sites/directory.ts';
import { articleScore, isProseAlone, isSigned } from './article.ts';
import {
  isDeclared,
  isFrontPage,
  isProfile,
  isReachable,
  isTitledOwn,
  ownPageScore,
  siteScore,
} from './company-page.ts';
import { isJobPage, isModel } from './job-page.ts';
import { isPlainlyLegal, isProduct } from './other-matter.ts';
import {
  declaredArticle,
  firmScore,
  isBesideStory,
  isByline,
  isEmpty,
  isLong,
  isOfLearning,
  isOfLone,
  isOfOthers,
  isOfOwner,
  isOfRoles,
  isStoryOfOthers,
  isTitledHome,
  postingsOf,
} from './whose-page.ts';

interface KindRule {
  /** Dotted, for the trace. */
  name: string;
  kind: PageKind;
  holds: (page: Page, roles: RoleList) => boolean;
}

const of =
  (kind: PageKind) =>
  (name: string, holds: KindRule['holds']): KindRule => ({ name: `kind.${name}`, kind, holds });
const company = of('company');
const person = of('person');
const job = of('job');
const jobs = of('jobs');
const news = of('news');
const other = of('other');

/** From the surest to the faintest: the first that holds decides. */
export const rules: readonly KindRule[] = [
  other('empty', isEmpty),
  company('directory.entry', (page) => directoryOf(page) === true),
  other('directory.other-entry', (page) => directoryOf(page) === false),
  other('legal', isPlainlyLegal),
  job('data.job-posting', (page) => postingsOf(page) === 1),
  jobs('data.job-postings', (page) => postingsOf(page) > 1),
  job('text.posting', isJobPage),
  news('article.beside-roles', (page, roles) => isOfRoles(page, roles) && isBesideStory(page, roles)),
  job(
    'text.lone-role',
    (page, roles) => isOfRoles(page, roles) && isOfLone(page, roles.rows) && !isModel(page),
  ),
  jobs('text.role-list', isOfRoles),
  news('article.author', isByline),
  person('meta.profile', (page) => page.meta.get('og:type') === 'profile'),
  company(
    'own-page.titled-careers',
    (page, roles) => isTitledCareers(page) && roles.isHeaded && !isSigned(page),
  ),
  news('other-matter.article', (page) => isOfOthers(page) && isStoryOfOthers(page)),
  other('other-matter', isOfOthers),
  // The front page of a firm may carry stories too.
  company(
    'own-page.and-site',
    (page) =>
      ownPageScore(page) >= 4 &&
      (siteScore(page) >= 4 || (siteScore(page) >= 2 && !isSigned(page))) &&
      !declaredArticle(page),
  ),
  // Plug-ins call every page an article, with a day and an author, and a site's front page too.
  company(
    'own-page.front',
    (page) =>
      ownPageScore(page) >= 4 &&
      siteScore(page) >= 4 &&
      isFrontPage(page) &&
      !isAnonymousHost(page.host) &&
      !isSigned(page),
  ),
  company(
    'own-page.titled',
    (page) =>
      ownPageScore(page) >= 3 &&
      ((siteScore(page) >= 4 && isProfile(page)) ||
        ((siteScore(page) >= 4 || ownPageScore(page) >= 7) && isTitledOwn(page) && !isSigned(page))),
  ),
  // Long text that names whose site it is again and again tells of them.
  company(
    'own-page.of-owner',
    (page) =>
      isProseAlone(page) && siteScore(page) >= 1 && isOfOwner(page) && !isSigned(page) && !isOfLearning(page),
  ),
  news(
    'article',
    (page) =>
      articleScore(page) >= 3 &&
      articleScore(page) > ownPageScore(page) &&
      !(
        isLong(page) &&
        siteScore(page) >= 2 &&
        firmScore(page) >= (isProseAlone(page) && (isReachable(page) || isDeclared(page)) ? 3 : 4)
      ),
  ),
  company(
    'own-page.or-site',
    (page) => firmScore(page) >= 3 || (firmScore(page) >= 1 && articleScore(page) === 0),
  ),
  company('own-page.site-alone', (page) => siteScore(page) >= 2 && isLong(page)),
  company('own-page.careers', (_page, roles) => roles.isHeaded),
  // Long text alone tells no story: on the site of a firm it says what the firm offers.
  company(
    'own-page.offer',
    (page) =>
      isLong(page) &&
      articleScore(page) > 0 &&
      (firmScore(page) >= 2 ||
        (siteScore(page) === 1 && (isProduct(page) || isOfOwner(page) || isTitledHome(page)))),
  ),
  // A title that names the site's owner and nothing else stands over no story.
  company(
    'own-page.titled-home',
    (page) => articleScore(page) > 0 && articleScore(page) < 3 && isTitledHome(page) && !isOfLearning(page),
  ),
  news('article.faint', (page) => articleScore(page) >= 1),
];
