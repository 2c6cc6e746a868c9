/** Whether a page is one job posting that carries no JobPosting data: a role for its heading, duties and demands below. */

import { hasLegalForm } from '../../../shared/text/company-name.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { functionOf, seniorityOf } from '../../../shared/text/title.ts';
import { isStaffStory } from '../fields/careers-page.ts';
import { isAnnounced } from '../fields/job-announcement.ts';
import { isApply } from '../fields/job-lines.ts';
import { isPlace } from '../fields/job-place.ts';
import { isOfPerson } from '../fields/of-person.ts';
import { rolesInCell } from '../fields/role-cell.ts';
import { hasRoleNoun } from '../fields/role-noun.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { articleScore } from './article.ts';
import { isInAddress, jobPath, keyOf } from './job-address.ts';
import { factsBelow, isToldByLabels } from './job-facts.ts';

const duties = pattern('iu', /^(?:[\W\d]*)/, [
  /(?:key |main |your |core |primary |job )?(?:responsibilities|duties|tasks)(?!\p{L})/u,
  /what you(?:['’]ll| will)? (?:do|be doing|actually do|work on)|the role/,
  /about the (?:role|job|position)|role (?:overview|description)/,
  /job (?:description|details|summary)|position (?:summary|overview)|overview|in this role/,
  /as an? .{2,60},? you (?:will|['’]ll)|brief\b.*|deine aufgaben|ihre aufgaben|aufgaben/,
  /das erwartet (?:dich|sie)|tätigkeiten/,
  /(?:vos |tes |les )?(?:principales )?missions|(?:le|description du|ton|votre) (?:poste|rôle)(?!\p{L})|responsabilit(?:és|à)/u,
  /descripci[oó]n del|(?:tus )?funciones|responsabilidades|mansioni/,
  /(?:jouw |je )?(?:taken|functieomschrijving)(?!\p{L})/u,
  /arbe(?:ids|jds)op?pgaver|arbetsuppgifter|om (?:stillingen|jobbet|tjänsten)/,
  /职位描述|岗位职责|工作职责|职位职责|工作内容|岗位描述|业务内容|仕事内容|業務内容|職務内容/,
  /工作內容|職務(?:說明|內容)|(?:工作|崗位|職位)(?:職責|描述)/,
]);
const demands = pattern('iu', /^(?:[\W\d]*)/, [
  /(?:minimum |preferred |basic |key |job |required )?(?:qualifications|requirements|skills|expertise|experience)(?!\p{L})/u,
  /(?:required|desired) (?:expertise|skills|experience).*/,
  /what (?:we(?:['’]re| are)|you(?:['’]ll)?) (?:looking for|bring|need).*|what we expect|who you are|about you/,
  /you (?:have|are|bring|will have)\b|must[- ]haves?|experience (?:&|and) skills|your profile/,
  /(?:dein|ihr|votre|ton|din|jouw|je) profie?l|profil recherch|compétences|what they['’]re looking for.*|your tech(?:nical)? \w+/,
  /was (?:du|sie) mitbring|das bring(?:st du|en sie)|anforderungen|voraussetzungen/,
  /functie-?eisen|wat (?:vragen|verwachten|zoeken) (?:we|wij)(?!\p{L})|wie ben (?:je|jij)/u,
  /requisiti|perfil(?: requerido)?$|kvalifika(?:sj|ti)oner/,
  /nice[- ]to[- ]have.*|requisitos|requerimientos|應徵條件|資格條件/,
  /任职要求|岗位要求|职位要求|工作要求|任职资格|应聘条件|招聘要求|応募資格|応募要件|応募条件|求める/,
  /(?:任職|崗位|職位)(?:要求|資格)/,
]);
/**
 * The heading of the role that the page is about; null where it is no posting.
 * @param known the role's title, where embedded data tells it.
 */
export const postingHeading = (page: Page, known: string | null = null): Line | null => {
  const open = page.lines.filter(
    ({ area }) => area.part !== 'footer' && area.part !== 'nav' && !area.quoted && !area.notice,
  );
  // A menu that opens out of the head has headings of its own.
  const headings = open.filter(
    (line) =>
      /^h[1-4]$/.test(line.tag) &&
      line.text.length <= 160 &&
      (line.tag === 'h1' || line.area.part !== 'header'),
  );
  const same = known ? keyOf(known) : '';
  const told = same
    ? (headings.find((line) => keyOf(line.text) === same) ??
      open.find((line) => line.text.length <= 160 && keyOf(line.text) === same))
    : null;
  if (told) return told;
  const named = open.filter(
    (line, at) =>
      roleLabel.test(open[at - 1]?.text ?? '') &&
      (isRole(line.text) || (line.text.length < 30 && hasRoleNoun(line.text) && !isTrack.test(line.text))) &&
      !/[:：]$/.test(line.text),
  );
  if (named.length === 1 && named[0]) return named[0];
  const isOnPath = jobPath.test(page.path);
  const roles = headings.filter(
    (line) =>
      (hasRoleNoun(line.text) ||
        (isRole(line.text) &&
          !duties.test(line.text) &&
          !demands.test(line.text) &&
          !isSlogan(page, line))) &&
      !section.test(line.text) &&
      !isOfPerson(line.text) &&
      !/[:：]$|\p{Ll}{4}\.$/u.test(line.text) &&
      // "Berlin | Tech | July 1" stands below one.
      !isPlace(line.text.split(/\s[|·]\s/, 1)[0] ?? ''),
  );
  const top = headings.filter((line) => line.tag === 'h1');
  return (
    // What title and address both say is the role, whatever the trade is called.
    (isOnPath ? headings.find((line) => isNamed(page, line) && isInAddress(page, line.text)) : null) ??
    // What the site is stands in its head; the title of a posting opens with the role.
    (isOnPath
      ? top.find(
          (line) =>
            line.area.part !== 'header' &&
            isNamed(page, line) &&
            page.title.trimStart().startsWith(line.text),
        )
      : null) ??
    // "N10002-DBA" under the title "DBA | Northwind".
    (isOnPath
      ? headings.find(({ text }) => numbered.test(text) && text.endsWith(firstOfTitle(page)))
      : null) ??
    // Other roles may stand above in a band of their own.
    roles.find((line) => line.tag === 'h1' && page.title.includes(line.text)) ??
    roles.find((line) => line.text.length > 7 && isInTitle(page, line)) ??
    roles.find((line) => line.tag === 'h1') ??
    roles.find((line) => page.title.includes(line.text)) ??
    // Trades are many: a lone heading that is the document's title too is a role by where it stands.
    (top.length === 1 && top[0] && isNamed(page, top[0]) && !isSlogan(page, top[0]) ? top[0] : null) ??
    // Where no heading is marked as one, the document's title tells which line it is.
    open.find(
      (line) =>
        line.text.length <= 90 && hasRoleNoun(line.text) && !section.test(line.text) && isInTitle(page, line),
    ) ??
    roles.find((line) => hasRoleNoun(line.text) && line.linked < 0.5) ??
    roles[0] ??
    (headings.length === 0 && !isRole(firstOfTitle(page)) ? rowHeading(page, open) : null) ??
    null
  );
};

const numbered = /^[A-Z]{1,4}\d{3,6}\s?[-–:]\s?\S/;

const firstOfTitle = (page: Page): string => page.title.split(/\s[|–—-]\s|[-_|]/)[0]?.trim() ?? '';

/** Without a heading anywhere, the role stands over what it is: "Full-time", "Posted 1 week ago". */
const rowHeading = (page: Page, open: readonly Line[]): Line | null =>
  open.find(
    (line) =>
      line.text.length <= 60 && hasRoleNoun(line.text) && isRole(line.text) && factsBelow(page, line) > 1,
  ) ?? null;

/** "岗位名称：" alone on its line, over the role. */
const roleLabel =
  /^(?:(?:job title|position(?: title)?|(?:招聘)?(?:职位|岗位)(?:名称)?)\s?[:：]|招聘(?:职位|岗位)|(?:募集)?職種)$/i;

/** 総合職 is open to whatever a firm has. */
const isTrack = /^(?:総合|一般)職$/;

/** Some pages show the marks of their source: "<h2>Requirements</h2>", "## Requirements". */
export const bareHeading = (text: string): string =>
  /^[<#*]/.test(text) ? text.replace(/<[^<>]{0,80}>/g, '').replace(/^[#*\s]+|[*\s]+$/g, '') : text;

const isInTitle = (page: Page, { text }: Line): boolean => {
  const at = page.title.indexOf(text);
  // "Developer" inside "Developer tools" is no role.
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(page.title.charAt(at - 1).replace(/\p{Script=Han}/u, '')) &&
    !/[a-z]/i.test(page.title.charAt(at + text.length).trim())
  );
};

/** "/jobs/sales-engineer/" over "Sales engineer": a posting in words of its own, without the usual sections. */
const isInPath = (page: Page, { text }: Line): boolean =>
  // "Customer support with Danish": a category of roles is called by fewer words.
  (hasRoleNoun(text) ||
    (functionOf(text) !== null && text.split(' ').length > 3 && page.title.startsWith(text))) &&
  isInAddress(page, text);
const asks = pattern('i', [
  inRow(/\b/, [
    /apply|drop us|(?:send|e-?mail|submit)(?: us)? your|your (?:cv|resume|résumé|application)/,
    /bewerb\w{1,6}|postul\w{1,5}|candidat\w{1,5}|sollicit\w{2,8}|ansøg\w{0,8}|søknad\w{0,3}|ansök\w{0,5}/,
  ]),
  /\b(?:jobs?|jobb|careers?|werkenbij|rekry)@|投递|简历|応募/,
]);

/** "Northwind GmbH | Bright steel for every need" over that very sentence. */
const isSlogan = (page: Page, { text }: Line): boolean =>
  text.length > 10 && hasLegalForm((page.title.split(text, 1)[0] ?? '').replace(/[\s|｜–—-]{1,5}$/u, ''));

const isNamed = (page: Page, line: Line): boolean =>
  line.text.length <= 90 &&
  keyOf(line.text).length > 2 &&
  !section.test(line.text) &&
  !/[。！？!?.]$/.test(line.text) &&
  page.title.includes(line.text);

const section = pattern(
  'i',
  /^/,
  [
    /careers?|jobs?|(?:our |all |current |open )+(?:positions|roles|jobs|openings|vacancies)/,
    /join (?!us as ).*|(?:\d+ )?reasons .*|why .*|work (?:with|at|for) .*|about.*|contact.*|home|blog|news/,
    /benefits|our (?:team|culture|values|story)|opportunities/,
    inRow(/(?:the |our |meet )*/, [
      /board of directors|directors|(?:senior |executive )?(?:leadership|management)(?: team)?/,
      /executives|founders|partners|attorneys|lawyers/,
    ]),
    /加入我们|人才招聘|招贤纳士|社会招聘|校园招聘|关于我们|职位(?:列表|描述)?|招聘(?:信息|详情|岗位|职位)?/,
    /job (?:details?|descriptions?|listings?)/,
    /(?:graduates?|students?|interns?(?:hips?)?) (?:&|and) (?:graduates|students|interns(?:hips)?|apprentices(?:hips)?)/,
    /採用情報(?: [a-z ]{1,40})?/,
  ],
  /$/,
);

export const isRole = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 120 &&
  !/[。！？!?]$|(?:通知|方針|実績|流れ|フロー|条件|要項|選考|採用)$|\p{Ll}{5}\.(?:\s|$)/u.test(text) &&
  (functionOf(text) !== null || seniorityOf(text) !== null);

/** How to write a posting, or what to ask at an interview. */
const model =
  /\b(?:job )?(?:description|posting|ad) (?:template|sample|example)s?\b|\binterview questions\b|(?:岗位职责|职位描述|招聘启事)(?:模板|范文|大全)/i;

export const isJobPage = (page: Page): boolean => {
  if (isToldByLabels(page)) return true;
  if (model.test(page.title.slice(0, 200)) || isStaffStory(page)) return false;
  const main = page.lines
    .filter((line) => !isChrome(line) && line.text.length <= 120)
    .map((line) => ({ length: line.text.length, text: bareHeading(line.text) }));
  const has = (pattern: RegExp, most: number): number =>
    main.filter(({ length, text }) => length <= most && pattern.test(text)).length;
  const [dutyLines, demandLines] = [has(duties, 120), has(demands, 120)];
  const sections = Math.min(2, dutyLines) + Math.min(2, demandLines);
  const applies = page.lines.some((line) => !isChrome(line) && isApply(line));
  const onPath = jobPath.test(page.path);
  const marked = page.lines.filter((line) => line.tag === 'h1' && !isChrome(line));
  const inMain = marked.filter(({ area }) => area.part !== 'header');
  const tops = inMain.length > 0 ? inMain : marked;
  const ofItsOwn =
    onPath &&
    tops.length === 1 &&
    tops.some((line) => isInPath(page, line)) &&
    asks.test(page.text.slice(0, 20_000));
  if (sections === 0 && !applies && !ofItsOwn && !tops.some(({ text }) => isAnnounced(text))) return false;
  const heading = postingHeading(page);
  const role = heading !== null && (isRole(heading.text) || hasRoleNoun(heading.text));
  const first = firstOfTitle(page);
  const titled = heading !== null || (isRole(first) && !section.test(first));
  if (!titled || isTaught(heading?.text ?? '')) return false;
  const many = has(/^(?:apply(?: now)?|申请职位|投递简历|learn more|view (?:job|details|role))\W*$/i, 40) > 4;
  if (many && !onPath) return false;
  const bothSections = dutyLines > 0 && demandLines > 0;
  const repeated =
    has(/^(?:job )?responsibilities\W*$|^岗位职责\W*$|^任职要求\W*$/i, 40) > 2 ||
    has(/^(?:岗位|职位|工作)描述\W*$/, 40) > 2 ||
    rolesInCell(page).length > 1;
  const isOwnTitle = role && heading.tag === 'h1' && isInPath(page, heading);
  if (repeated || (isManyPostings(page) && !isOwnTitle) || isOneOfMany(page, heading)) return false;
  if (role && heading.tag === 'h1' && (ofItsOwn || isAnnounced(heading.text))) return true;
  // A story on a trade, or somebody's life, has a heading and sections too.
  if ((isResume(page) || articleScore(page) >= 4) && !onPath)
    return bothSections && (applies || (heading !== null && factsBelow(page, heading) > 1));
  // Those who work there tell of their duties too.
  const isRoles = role || applies || heading === null;
  if ((onPath && (sections >= 1 || applies)) || (bothSections && sections >= 2 && isRoles)) return true;
  if (!role || (sections < 1 && !applies)) return false;
  const isTop = heading.tag === 'h1';
  if (isTop && applies && sections >= 1) return true;
  const isHeaded = isTop || page.title.includes(heading.text) || !/^h[1-6]$/.test(heading.tag);
  const facts = isHeaded ? factsBelow(page, heading) : 0;
  return (isTop && applies && facts >= 1) || facts >= 2;
};

/** "Data analysis course": what is taught has demands too, and is applied for. */
const taught =
  /\b(?:courses?|bootcamp|masterclass|workshop|webinar|certification|diploma|training)$|(?:课程|培训班|训练营)$/i;
const isTaught = (text: string): boolean => taught.test(text.slice(0, 200).trim()) && !hasRoleNoun(text);

const isChrome = ({ area }: Line): boolean => area.part === 'footer' || area.part === 'nav';

/** A role among others that are headed as it is, of which the document's title says nothing. */
const isOneOfMany = (page: Page, heading: Line | null): boolean =>
  heading !== null &&
  /^h[2-6]$/.test(heading.tag) &&
  !page.title.includes(heading.text) &&
  page.lines.filter(({ tag, text, area }) => tag === heading.tag && area.part === 'main' && hasRoleNoun(text))
    .length > 1;

/** Several roles one below the other, each with its duties and demands. */
const isManyPostings = (page: Page): boolean => {
  const both = (pattern: RegExp) =>
    page.lines.filter((line) => line.text.length < 60 && pattern.test(line.text)).length > 1;
  const roles = page.lines.filter(
    (line) => /^h[2-6]$/.test(line.tag) && line.text.length < 90 && hasRoleNoun(line.text),
  );
  const tags = roles.map((line) => line.tag);
  return both(duties) && both(demands) && tags.some((tag, at) => tags.indexOf(tag) !== at);
};

const isResume = (page: Page): boolean =>
  page.lines.some((line) => /^(?:education|教育(?:经历|背景))\W*$/i.test(line.text)) &&
  page.lines.some((line) => /^(?:(?:work |professional )?experience|工作经历|项目经历)\W*$/i.test(line.text));
