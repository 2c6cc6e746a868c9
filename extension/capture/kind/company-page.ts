/** How much a page looks like a company's own: its place on the site, its title and heading, and how to reach it. */

import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { mayBeEastern } from '../../../shared/text/script.ts';
import { legalNamesIn } from '../company/legal-names-in.ts';
import { ownOrganizations } from '../company/own.ts';
import { isAnonymousHost } from '../page/address.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { pageTitleParts } from '../page/title.ts';

const words =
  'about(?:[-_ ]us)?|about[-_ ]?the[-_ ]company|who[-_ ]we[-_ ]are|our[-_ ]company|company(?:[-_ ](?:profile|overview|info(?:rmation)?))?|contact(?:s|[-_ ]us)?|get[-_ ]in[-_ ]touch|(?:executive[-_ ](?:leadership[-_ ]|management[-_ ])?|senior[-_ ]|core[-_ ])?team|executives|executive[-_ ](?:leadership|management|committee)|(?:our|the)[-_ ](?:team|people|staff|leadership)|meet[-_ ](?:the|our)[-_ ](?:team|staff|crew)|people|staff|leadership|management(?:[-_ ]team)?|board[-_ ]?(?:of[-_ ])?directors|careers?|jobs|join(?:[-_ ]us)?|pricing|plans|imprint|impressum|legal[-_ ]notice|mentions[-_ ]l[ée]gales|locations?|offices?|global[-_ ]office|attorneys(?:[-_ ]and[-_ ]staff)?|über[-_ ]uns|ueber[-_ ]uns|kontakt|unternehmen|karriere|preise|[aà][-_ ]propos|(?:notre[-_ ]|l.)?[eé]quipe|qui[-_ ]sommes[-_ ]nous|nous[-_ ]contacter|contactez[-_ ]nous|chi[-_ ]siamo|contatti|azienda|nosotros|empresa|over[-_ ]ons|het[-_ ]team|ons[-_ ]team|wie[-_ ](?:wij[-_ ]zijn|zijn[-_ ]wij)|wat[-_ ](?:wij[-_ ]doen|doen[-_ ]wij)|vacatures|om[-_ ]oss|kontakta[-_ ]oss|(?:our[-_ ])?(?:partners|customers|clients|investors|history|mission|vision|values|story|approach|philosophy)|how[-_ ]?we[-_ ]?work';
const zhWords =
  '关于|關於|聯繫我們|公司简介|公司簡介|企业简介|公司介绍|公司概况|联系我们|聯絡我們|联系方式|加入我们|人才招聘|招贤纳士|团队|管理团队|經營團隊|核心团队|董事會|企业文化|公司团队|会社概要|会社案内|企業情報|会社情報|お問い合わせ|アクセス|代表挨拶|スタッフ紹介|経営理念|事業所|報價|价格|全球據點|公司簡介';
const zhPaths =
  'gongsijianjie|gongsigaikuang|lianxiwomen|guanyuwomen|rencaizhaopin|about|contact|company|lianxi|jianjie|gsjj|tuandui|guanlituandui';
const pathPattern = new RegExp(
  `/(?:${words}|${zhPaths})(?:[-_]?\\w{0,12})?(?:/(?:index|default))?(?:\\.\\w{2,5})?/?$`,
  'iu',
);
/** What a firm offers, told at one place: "/services/", "/what-we-do.html". */
const offerPath = pattern(
  'iu',
  /\//,
  [
    /(?:our[-_])?(?:services?|solutions?|products?|industries|capabilities|expertise|technology)/,
    /what[-_]we[-_]do|leistungen|produkte|prestations|servicios|productos|soluciones|diensten/,
    /tjenester|tj[aä]nster|servizi|prodotti|servi[cç]os|produtos|yewu|chanpin|fuwu/,
  ],
  /(?:\/(?:index|default))?(?:\.\w{2,5})?\/?$/,
);
/** One of its people: "/team/jane-doe/". */
const profilePath =
  /\/(?:(?:our-|leadership-)?(?:people|team|staff)|attorneys|lawyers|leadership|professionals|bios?)\/[a-z]+-[a-z-]+(?:\.\w{2,5})?\/?$/;
const offerTitle =
  /^(?:(?:our )?(?:products?|services|solutions)(?:(?:,| &| and) (?:products?|services|solutions)){0,2}|what we (?:do|offer)|leistungen|produkte|产品中心|产品展示|解决方案|服务项目)$/i;
const titlePattern = new RegExp(`^(?:${words})\\b|[|–—:·-]\\s*(?:${words})$`, 'iu');
const easternTitle = new RegExp(zhWords, 'u');
const wholeTitle = new RegExp(`^(?:${words}|${zhWords})$`, 'iu');
const headingPattern = new RegExp(
  `^(?:${words}|${zhWords}|meet .{2,30}|why (?!(?:i|you|your|my|is|are|do|does|it|this|the|an?|most|every|so)\\b).{2,30}|rfq|request (?:for )?(?:a )?quot\\w+)\\W*$`,
  'iu',
);
const homePath =
  /^\/(?:index|home|default|main)?(?:\.\w{2,5})?$|^\/[a-z]{2}(?:[-_][a-z]{2})?(?:\/(?:index\.\w{2,5})?)?$/;
const callToAction = pattern(
  'i',
  /^/,
  [
    /contact (?:us|sales)|get started|request (?:a )?(?:demo|quote)|book a (?:demo|call)/,
    /start (?:free|your free).{0,20}|try (?:it )?(?:for )?free|sign up(?: free)?|pricing|careers/,
    /our (?:services|products|solutions|clients|customers)|solutions|products|services|about us/,
    /customers|free (?:trial|quote)/,
    /公司文化|团队成员|工作机会|招贤纳士|人才招聘|客户案例|成功案例|服务项目|企业文化/,
    /产品中心|解决方案|公司简介|关于我们|联系我们|新闻中心|产品展示|事業内容|会社概要|採用情報/,
    /お問い合わせ|会社情報|企業情報/,
    /leistungen|produkte|unternehmen|über uns|karriere|kontakt|referenzen/,
    /nos (?:services|clients|partenaires|prestations|produits)|nous contacter|contactez-nous/,
    /notre équipe|qui sommes[- ]nous ?\??|demander un devis|recrutement/,
    /over ons|diensten|oplossingen|werken bij|om oss|(?:våre )?tjenester|(?:våra )?tjänster/,
    /chi siamo|servizi|prodotti|contatti|lavora con noi|nosotros|servicios|productos|contacto/,
    /serviços|produtos|contato|o nas|oferta|o nás/,
  ],
  /$/,
);

/** A menu in two languages: "联系我们 CONTACT US". */
const behindHan = /(?<=\p{Script=Han})\s?[A-Za-z ]+$/u;

export const isFrontPage = (page: Page): boolean =>
  homePath.test(page.path) && (page.path.length > 1 || (page.host !== '' && page.host !== 'page.example'));

/** What the page itself says: a home page, or one that tells of the company, by address, title or first heading. */
export const ownPageScore = onceAPage((page): number => {
  let score = 0;
  if (isFrontPage(page)) score += isAnonymousHost(page.host) ? 2 : 4;
  if (pathPattern.test(page.path)) score += 4;
  else if (isProfile(page)) score += 4;
  else if (offerPath.test(page.path)) score += 2;
  if (isOwnTitle(page.title.slice(0, 200))) score += 3;
  else if (score === 0 && pageTitleParts(page).some((part) => offerTitle.test(part))) score += 2;
  // A title that is the firm's name in one language and another is its front page's.
  if (score <= 2 && isAnonymousHost(page.host) && isNamedAlone(page)) score += 3;
  else if (score === 0 && isAnonymousHost(page.host) && hasLegalForm(pageTitleParts(page)[0] ?? ''))
    score += 2;
  if (firstHeadings(page).some((text) => text.length < 60 && headingPattern.test(text))) score += 3;
  return score;
});

const isNamedAlone = (page: Page): boolean => {
  const parts = pageTitleParts(page);
  return parts.length > 0 && parts.every(hasLegalForm);
};

/** The first of all, and of what stands below the site's own head: many a name there is a heading too. */
const firstHeadings = (page: Page): string[] => {
  const headings = page.lines.filter((line) => /^h[1-2]$/.test(line.tag) && line.area.part !== 'footer');
  const main = headings.find((line) => line.area.part !== 'header' && line.area.part !== 'nav');
  return [headings[0], main].flatMap((line) => line?.text ?? []);
};

/** Headed by its people: what stands below their names are offices, and no open roles. */
export const isOfPeople = (page: Page): boolean =>
  [...firstHeadings(page), pageTitleParts(page)[0] ?? ''].some((text) => people.test(text.trim()));
const people = pattern(
  'i',
  /^/,
  [
    /about us|who we are|(?:(?:former|past|lab|group) )?(?:members|alumni)/,
    inRow(/(?:our |the |meet (?:the|our) )?/, [
      /team|people|staff|leadership(?: team)?|management(?: team)?/,
    ]),
    /board of directors|unser team|notre équipe|スタッフ紹介|团队介绍|管理团队|核心团队/,
  ],
  /$/,
);

/** "About us | Northwind": the title names the page, and nothing that is told on it. */
export const isTitledOwn = (page: Page): boolean => wholeTitle.test(pageTitleParts(page)[0] ?? '');

export const isProfile = (page: Page): boolean =>
  profilePath.test(page.path) && pageTitleParts(page).some((part) => cleanPersonName(part) !== null);

const isOwnTitle = (title: string): boolean =>
  titlePattern.test(title) || (mayBeEastern(title) && easternTitle.test(title));

/** What the site around it says: who runs it and what they want of a visitor. It is the same on all its pages. */
export const siteScore = onceAPage((page): number => {
  let score = 0;
  if (isDeclared(page)) score += 1;
  if (/^(?:website|company|business\.business)$/.test(page.meta.get('og:type') ?? '')) score += 1;
  score += Math.min(3, callsToAction(page));
  if (isReachable(page)) score += 1;
  const hasLegalName = page.lines.some(
    (line) => line.text.length < 400 && legalNamesIn(page, line).length > 0,
  );
  if (hasLegalName) score += 1;
  return score;
});

/** Whether its data tell of the firm that runs it. */
export const isDeclared = (page: Page): boolean => ownOrganizations(page).some((org) => org.under === null);

/** Whether it says how to write to who runs it, or to call them. */
export const isReachable = onceAPage(
  (page): boolean =>
    page.links.some((link) => /^(?:mailto|tel):/i.test(link.href) && !link.area.quoted) || isFooted(page),
);

/** An address to write to stands in the foot, whether or not it is linked. */
const isFooted = (page: Page): boolean =>
  page.lines.some(({ area, text }) => area.part === 'footer' && text.length < 300 && /\w@\w+[.-]/.test(text));

export const callsToAction = onceAPage(
  (page): number =>
    new Set(
      page.links
        .filter((link) => callToAction.test(link.text.replace(behindHan, '').trim()))
        .map((link) => link.text.toLowerCase()),
    ).size,
);
