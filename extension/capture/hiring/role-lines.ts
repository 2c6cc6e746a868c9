/** The lines of a page that name its open roles: those of one make, most of which read like titles of jobs. */
import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { isEmploymentType } from '../../../shared/text/hiring/employment-type.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { functionOf, seniorityOf } from '../../../shared/text/people/title.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { around, type Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { cleanRole } from './job-title.ts';
import { rolesInCell } from './role-cell.ts';
import { columnHeads, placeColumn } from './role-column.ts';
import { isDetail } from './role-detail.ts';
import { roleHeads } from './role-heads.ts';
import { type Lead, leadsOf, titleIn } from './role-lead.ts';
import { hasRoleNoun, isGendered } from './role-noun.ts';
import { rolesInRun } from './role-run.ts';

export interface Section {
  from: number;
  to: number;
}

/**
 * @param careers whether address or heading say that these are open roles: then one is enough.
 * @param likely whether the document's title says so.
 * @param section which lines stand below the heading of open roles: what names a trade there, and no more, is one.
 */
export const roleLines = (
  page: Page,
  careers: boolean,
  likely: boolean,
  section: Section | null = null,
): Line[] => {
  const leads = leadsOf(page);
  const heads = columnHeads(page);
  const isBelow = ({ index, text, tag }: Line): boolean =>
    section !== null &&
    index > section.from &&
    index < section.to &&
    !/^h/.test(tag) &&
    titleIn(text, leads.get(index)).length < 70;
  const groups = new Map<string, Line[]>();
  for (const line of page.lines) {
    const { area } = line;
    if (area.part === 'nav' || area.part === 'footer' || area.quoted || area.notice) continue;
    // Some boards lay all their results inside one form.
    if (area.form && line.linked < 0.5) continue;
    // Towns are many: where they have a column, nothing in it is a role.
    if (placeColumn.test(heads.get(line.index) ?? '')) continue;
    const title = titleIn(line.text, leads.get(line.index));
    if (line.text.length < 2 || title.length > 160 || (isDetail(line.text) && !isHeadedKind(line))) continue;
    const key = `${signature(page, line, leads.has(line.index))}${isBelow(line) ? '|' : ''}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  let best: Line[] = [];
  let bestScore = 0;
  for (const lines of groups.values()) {
    const roles = lines.filter((line) => readsAsRole(line, leads.get(line.index), isBelow(line)));
    const share = roles.length / lines.length;
    if (
      roles.length < (careers ? 1 : 2) ||
      (share < 0.5 && lines.filter(({ text }) => headcount.test(text)).length < 2)
    )
      continue;
    const linked = roles.filter((line) => leads.has(line.index) || /^h[1-6]$/.test(line.tag)).length;
    if (linked < roles.length / 2 && !careers && !(likely && roles.length > 2)) continue;
    // Filters lead to other lists by addresses of the same kind.
    if (lines.filter(({ text }) => hasRoleNoun(text)).length < Math.max(1, lines.length * 0.2)) continue;
    if (!roles.every(isBelow) && isStaff(page, lines, roles)) continue;
    // Beside the main matter stand categories and filters, which name trades as well.
    const beside = roles.filter((line) => line.area.part === 'aside').length > roles.length / 2;
    const score = (roles.length * share + linked * 0.2) * (beside ? 0.1 : 1);
    if (score > bestScore) {
      best =
        share >= 0.6 && !areGendered(roles)
          ? lines.filter((line) => !isNotRole(titleIn(line.text, leads.get(line.index))))
          : roles;
      bestScore = score;
    }
  }
  // A table of terms says which lines of it are roles.
  if (careers && rolesInCell(page).length > 0) return once(page, rolesInCell(page));
  const told = roleHeads(page);
  // As many sure roles by their standing as by their make: then the rest of the make are headings.
  const better =
    told.length > 1 || careers ? told.length > best.length || surely(told) >= surely(best) : false;
  const likeliest = told.length > 0 && better ? told : best;
  const sure = likeliest.filter(({ text }) => hasRoleNoun(text));
  const found = areGendered(sure) ? sure : likeliest;
  const run = careers ? rolesInRun(page).filter(({ text }) => !isNotRole(text)) : [];
  return once(page, run.length > found.length ? run : found.filter(isFirstLanguage));
};

/** 培训主管 over "Training supervisor" is one role in two languages. */
const isFirstLanguage = ({ index, text }: Line, at: number, lines: readonly Line[]): boolean => {
  const above = lines[at - 1];
  return above?.index !== index - 1 || holdsHan(text) || !holdsHan(above.text);
};

const surely = (lines: readonly Line[]): number => lines.filter(({ text }) => hasRoleNoun(text)).length;

/** "Internship" is a kind of employment beside a title, and a title where it heads a row. */
const isHeadedKind = ({ tag, text }: Line): boolean => /^h[1-6]$/.test(tag) && isEmploymentType(text);

/** Where roles bear (m/w/d), what bears none beside them is another part of the page. */
const areGendered = (roles: readonly Line[]): boolean =>
  roles.length > 1 && roles.every(({ text }) => isGendered(text));

/** Lines of one make: same element, same parents, linked or not. */
const signature = (page: Page, line: Line, leads: boolean): string => {
  const held = around(page, line, 4);
  const tags = held.map((element) => element.tag).join('<');
  return `${leads || line.linked > 0.5 ? 'link' : 'text'}<${tags}.${(held[0]?.names ?? '').replace(state, '')}`;
};

/** The row that is open, and the first, are of the same make as the others. */
const state = /\s*\b(?:active|current|selected|open|first|last|odd|even)\b/g;

/** Two patterns, since one that may match anywhere is tried at each place of a text. */
const notRoleAtStart = pattern('i', /^/, [
  /.{0,60}\b(?:report|guide|webinar|e-?book|white ?paper)s?$/,
  inRow(
    [
      /about|our|unsere?|nos|notre|onze|the|how|why|what|who|built|made|learn|read|view|see|explore|meet|join|home/,
      /benefits|culture|apply|search|all|by|contact|log ?in|sign|become|find|for|browse|back|next/,
      /previous|follow|share|more|welcome|we|you|your|be|get|press|blog|news|privacy|terms|don['’]t|postule[rz]/,
      /no|recruit|hire/,
    ],
    /\b/,
  ),
  /.{0,60}(?:initiativ-?bewerbung|spontan|uopfordret|(?:open|speculative|unsolicited|general) (?:application|sollicitatie)|åpen søknad)/,
  /\d+$/,
  /[（(][^()（）]{1,60}[)）]$/,
  /(?:新卒|中途|キャリア|アルバイト)採用(?:情報)?$/,
  /(?:24小时)?(?:在线|QQ)?客服(?:热线|[一二三四五]|\d)?$/,
  /部门|技术类?$|.{0,6}类$|其[他它]$|(?:招聘|热招|在招|最新|推荐|热门)?(?:职位|岗位)(?:名称)?$|(?:招聘|热招|在招)信息$|我(?:是|要|们)/,
  inRow(
    [
      /engineering|product|design|marketing|sales|operations|finance|legal|people|data|security/,
      /support|customer success|human resources|research|it|hr|administration|development/,
      /technology|career['’]?s?|jobs?|hiring|opportunities|opening|vacanc(?:y|ie)|(?:job )?title/,
      /position|role|department|location|team|designation|city/,
      /(?:open|current|available) (?:position|role|job|opening|vacancie)/,
    ],
    /s?$/,
  ),
]);
const notRoleAnywhere =
  /[.?。！？:：]$|(?<!gesucht)!$|[?？]|\s(?:was|were|has been|have been)\s|\w@\w|\b[Pp]artners\b|(?:类别|如下|指南|攻略|指导)$|更多|首页|关于|联系|新闻|产品中心|解决方案/;
/** What runs on over commas tells something, and names no role. */
const isTold = (text: string): boolean =>
  text.length > 26 &&
  /\p{Script=Han}/u.test(text) &&
  (text.includes('。') || text.split(/[，,]/, 3).length > 2);
/** For whom a firm has openings, which lead to lists of their own. */
const audience = pattern(
  'i',
  /^/,
  [
    /entry[- ]level|early careers?|students?|(?:new |recent )?graduates?|freshers?/,
    /lateral (?:hires?|hiring)|experienced (?:hires?|professionals?)/,
  ],
  /(?:\s(?:&|and|roles|jobs|careers|positions|opportunities|internships?|graduates?|students?|apprenticeships?|programs?|programmes?))*$/,
);
export const isNotRole = (text: string): boolean =>
  notRoleAtStart.test(text) ||
  notRoleAnywhere.test(text) ||
  audience.test(text) ||
  isTold(text) ||
  hasLegalForm(text);

/** 一、销售工程师 2名, 销售经理3名：… */
const headcount =
  /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．]).{2,40}(?:\d{1,3}|若干)\s?[名人]?$|^\p{Script=Han}[^：:]{1,28}(?:\d{1,3}|若干)\s?[名人](?=$|[：:，,（(])/u;

/** 编辑 is what an editor does, and a button beside 删除. */
const isButton = /^编辑$/;

const readsAsRole = (line: Line, lead: Lead | undefined, isBelow: boolean): boolean => {
  const text = titleIn(line.text, lead);
  if (text.length > 120 || isNotRole(text) || isButton.test(text)) return false;
  if (lead?.toPosting && text.split(' ').length <= 12) return true;
  if (!hasRoleNoun(cleanRole(text) ?? text)) return false;
  return (
    isBelow ||
    lead !== undefined ||
    text !== line.text ||
    /^(?:h[1-6]|td|summary)$/.test(line.tag) ||
    isGendered(text) ||
    functionOf(text) !== null ||
    seniorityOf(text) !== null ||
    /[师员岗工]/.test(text)
  );
};

/** Titles below names, or among names, are those of the people who work there. */
const isStaff = (page: Page, lines: readonly Line[], roles: readonly Line[]): boolean => {
  if (roles.some((line) => line.linked >= 0.5 || isGendered(line.text))) return false;
  const below = roles.filter((line) => isName(page.lines[line.index - 1]?.text ?? ''));
  const others = lines.filter((line) => !roles.includes(line));
  const names = others.filter((line) => isName(line.text));
  return below.length > roles.length * 0.6 || (names.length > 1 && names.length > others.length * 0.6);
};

const isName = (text: string): boolean =>
  text.length < 40 &&
  / |\p{Script=Han}/u.test(text) &&
  !isDetail(text) &&
  !hasRoleNoun(text) &&
  cleanPersonName(text) !== null;

/** A layout for phones and one for desks may both hold the list; the same role in another place is another one. */
const once = (page: Page, lines: readonly Line[]): Line[] => {
  const seen = new Set<string>();
  const half = lines.length / 2;
  const isTwice = half > 2 && lines.every(({ text }, at) => text === lines[(at + half) % lines.length]?.text);
  return lines.slice(0, isTwice ? half : lines.length).filter((line, at) => {
    const next = lines[at + 1]?.index ?? line.index + 6;
    const details = page.lines
      .slice(line.index + 1, Math.min(next, line.index + 6))
      .map((one) => one.text)
      .join('|');
    const link = page.links.find((one) => one.line === line.index)?.href ?? '';
    const key = `${line.text}|${details}|${link}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
