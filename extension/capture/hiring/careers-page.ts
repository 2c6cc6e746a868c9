/** Whether a page is about working at a firm, as its address, its title or one of its headings say. */

import { pattern } from '../../../shared/text/pattern.ts';
import type { Page } from '../page/page.ts';
import { pageTitleParts } from '../page/title.ts';
import type { Line } from '../page/walked.ts';
import { careersPaths, careersWords } from './careers-words.ts';
import { hasRoleNoun } from './role-noun.ts';

/** What such pages call the part that lists the roles. */
const section = pattern(
  'i',
  /^/,
  [
    /(?:our |current |see |view )?(?:all )?(?:job )?(?:open|current|available)?\s?(?:positions|openings?|opportunities|vacancies|roles|jobs)/,
    /open (?:positions|roles|jobs)|job openings|we(?:['’]re| are) hiring.*|join (?:us|our team)/,
    /work with us|employment(?: opportunities)?|career['’]?s?|offene positionen|wir suchen.*/,
    /(?:unsere )?(?:aktuellen? |offenen? |freien? )?(?:stellen(?:angebote|anzeigen|ausschreibungen)?|jobs)/,
    /nos offres.*|postes (?:ouverts|à pourvoir)|gesuchte profile|profils recherchés|(?:nous |on )recrut(?:ons|e)|vacantes/,
    careersWords,
    /招聘职位|招聘岗位|职位列表|在招职位|热招职位|热招岗位|招聘信息|社会招聘|校园招聘|人才招聘/,
    /招贤纳士|诚聘英才|加入我们|加入我們|职位|岗位/,
    /.{0,8}(?:空缺(?:职位|岗位)|招聘(?:职位|岗位|信息|需求|启事|公告)?|诚聘.{0,4}|热招(?:职位|岗位)?).{0,4}/,
    /募集(?:職種|要項|内容)|採用情報|求人情報/,
  ],
  /\W*(?:\(\d+\))?$/,
);
const careersPath = pattern(
  '',
  /\//,
  [
    /careers?|jobs?|join(?:[-_]?us)?|positions?|openings?|vacancies|opportunities/,
    /all-open-positions|hiring|zhaopin|rencai(?:zhaopin)?|saiyou?|recruit(?:ment)?|campus|social|joinus/,
    /work-with-us|rczp|employment(?:-opportunities)?/,
    careersPaths,
  ],
  /(?:[/.]|$)/,
);
/** Software for recruiters and stories on careers lie on such paths too. */
const otherPath = /\/(?:products?|solutions?|features?|platform|blog|news|docs|articles?)\/./;
const careersHost = /^(?:careers?|jobs?|hr|job|zhaopin|join|recruit(?:ing)?|talent|campus|karriere)\./;
const careersTitle = pattern('i', [
  /career|^employment\b|\bemployment (?:opportunities|[|–—-])|carreira|carri[èe]re|carrera|карьер|ваканс[иі]|\bjobs?\b|\bempleo|\bvagas\b|lavora con/,
  /(?:we(?:['’]re| are)|now|is) hiring|open (?:positions|roles)|vacanc|opportunities/,
  /join (?:us|our)/,
  /招聘|诚聘|职位|求职|招贤|加入|採用|求人|採用|募集/,
  /채용|stellen|karri(?:ere|är)|vacature/,
  careersWords,
]);
/** What those who work there tell of it, and what they get: such pages lie beside the roles. */
const staffPath = /\/(?:[^/]*interviews?(?:[-_/]?\d*)?|voices?|testimonials|welfare)(?:[/.]|$)/;
const staffTitle =
  /(?:インタビュー|社員紹介|社員の声|先輩の声)$|^(?:员工(?:故事|心声|访谈)|employee (?:stories|spotlight)|mitarbeiter(?:stimmen|interviews?))/iu;

export const isCareersAddress = (page: Page): boolean =>
  careersHost.test(page.host) || (careersPath.test(page.path) && !otherPath.test(page.path));

export const isCareersTitle = (page: Page): boolean => careersTitle.test(page.title.slice(0, 200));

/** Whether the page lets somebody who works there speak: it names what they do, not whom the firm seeks. */
export const isStaffStory = (page: Page): boolean =>
  staffPath.test(page.path) || staffTitle.test((pageTitleParts(page)[0] ?? '').slice(-60));

/** "採用情報 | 北風": a title that begins with the roles' part of a site names no story. */
export const isTitledCareers = (page: Page): boolean => section.test(pageTitleParts(page)[0] ?? '');

/** Whether the heading over the roles is the first on the page: then the page is about them. */
export const opensWithRoles = (page: Page): boolean =>
  section.test(page.lines.find(({ tag, area }) => /^h[1-6]$/.test(tag) && area.part === 'main')?.text ?? '');

/**
 * The heading over the roles.
 * @param careers whether the page is known to be about them: then a line that is marked as no heading will do.
 */
export const rolesHeading = (page: Page, careers: boolean, isTotal: (text: string) => boolean): Line | null =>
  page.lines.find(
    (line) =>
      line.area.part !== 'nav' &&
      line.area.part !== 'footer' &&
      line.text.length < 80 &&
      (/^h[1-6]$/.test(line.tag)
        ? section.test(line.text) || isTotal(line.text)
        : line.linked < 0.5 &&
          line.text.length < 24 &&
          section.test(line.text) &&
          ((careers && line.area.part !== 'header') || isOverRoles(page, line))),
  ) ?? null;

/** Of a line that may be anything: whether most of what stands right below names a role. */
const isOverRoles = (page: Page, { index }: Line): boolean => {
  const below = page.lines.slice(index + 1, index + 17).filter(({ text }) => text.length < 60);
  return below.filter(({ text }) => hasRoleNoun(text)).length > 2;
};
