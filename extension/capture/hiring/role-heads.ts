/** Titles of roles by where they stand: right above the duties, the headcount or the terms that a list tells of each. */
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { isCareersAddress, isCareersTitle } from './careers-page.ts';
import { isApply } from './job-lines.ts';
import { cleanRole } from './job-title.ts';
import { rolesInCell } from './role-cell.ts';
import { headsInColumn } from './role-column.ts';
import { isDemand, isDetail, isFactRow, mostFacts } from './role-detail.ts';
import { leadsOf } from './role-lead.ts';
import { hasRoleNoun } from './role-noun.ts';

/** Each opens what is told of one role. The kind that opens the first opens the others too. */
const openers: readonly RegExp[] = [
  /^[\W\d]*(?:岗位|职位|工作|職務|主要)?(?:职责|職責|職務內容|描述|内容|內容)(?:及要求|与要求|描述)?\s*(?:[:：\])】]|$)/u,
  /^[\W\d]*(?:岗位|职位|任职|应聘|招聘|工作|技能)?(?:要求|资格|條件|条件)\s*(?:[:：\])】]|$)/u,
  /^(?:招聘|需求|招募)?人[数數]\s*[:：]|^(?:\d{1,3}|若干|[一二两三四五六七八九十]{1,3})\s?(?:名|人|位)$/u,
  /^(?:所属|招聘)?部[门門]\s*[:：]/u,
  /^工作(?:地点|地點|性质|城市)\s*[:：]/u,
  /^(?:key |main |your |core |primary |job )?(?:responsibilities|duties|tasks)(?: include)?:?$/i,
  /^(?:key |minimum |preferred |basic |required )?(?:qualifications|requirements|skills)(?: & .{3,20}| and .{3,20})?:?$/i,
  /^(?:(?:job )?location|lieu|luogo|standort|locatie|ubicación)\s?:/i,
  /^(?:job |employment )?type\s?:/i,
  /^(?:仕事内容|業務内容|具体的な業務内容|応募資格|応募要件|応募条件|求める(?:人物像|スキル))\s*[:：]?$/u,
  /^(?:ihre |deine )?(?:aufgaben|anforderungen|voraussetzungen):?$/i,
  /^(?:vos )?missions:?$/i,
  /^(?:functie-?eisen|taken|requisit[io]s?|mansioni|funciones|profil recherché|arbeidsoppgaver|arbejdsopgaver|arbetsuppgifter|kvalifika\w{5,7}) ?:?$/i,
];
const maxTitle = 60;
const paragraph = 60;
/** How far above its details a title may stand: a sentence or two may come between. */
const above = 4;

/** Whatever a role is called ("Operations", 拼版), it is one where it stands as its neighbours do, some of which are sure. */
export const roleHeads = onceAPage((page): Line[] => {
  const [heads = []] = [
    headsOfDetails(page),
    headsOfFacts(page),
    headsOfApplying(page, isApply),
    headsBehindLabels(page),
    rolesInCell(page).filter(isOpen),
    headsInColumn(page, page.lines.filter(isOpen)).filter(({ text }) => mayBeTitle(text)),
  ].sort((one, other) => other.length - one.length || sureOf(other).length - sureOf(one).length);
  const sure = sureOf(heads);
  const isTold = (sure.length > 0 && sure.length >= heads.length / 3) || areCounted(page, heads);
  return isTold || areDescribed(page, heads) ? heads : [];
});

const sureOf = (heads: readonly Line[]): readonly Line[] =>
  heads.filter(({ text }) => hasRoleNoun(cleanRole(text) ?? text));

/** Trades are many: on a page about working there, what is done and what is asked for below each says that each is one. */
const areDescribed = (page: Page, heads: readonly Line[]): boolean =>
  heads.length > 1 &&
  (isCareersAddress(page) || isCareersTitle(page)) &&
  heads.every(({ index }, at) => {
    const below = page.lines.slice(index + 1, heads[at + 1]?.index ?? index + 30);
    return new Set(below.flatMap(({ text }) => openerOf(text) ?? [])).size > 1;
  });

/** 博士招聘 over 招聘人数：2人: how many are sought says what the lines above are. */
const areCounted = (page: Page, heads: readonly Line[]): boolean =>
  heads.length > 1 &&
  heads.every(({ index }) =>
    page.lines
      .slice(index + 1, index + 5)
      .some(({ text }) => /^(?:招聘|需求|招募)人[数數]\s?[:：]/u.test(text)),
  );

/** Where a page says that its roles stand below, those of any name: each with facts, or a way to its posting, of its own. */
export const likelyHeads = (page: Page): Line[] => {
  const leads = leadsOf(page);
  const isWay = (line: Line): boolean =>
    isApply(line) || (leads.get(line.index)?.toPosting === true && isDetail(line.text));
  const [heads = []] = [
    headsOfFacts(page),
    headsOfApplying(page, isWay),
    page.lines.filter(
      (line) =>
        /^h[2-6]$/.test(line.tag) &&
        isOpen(line) &&
        leads.get(line.index)?.toPosting &&
        mayBeTitle(line.text),
    ),
  ].sort((one, other) => other.length - one.length);
  return heads;
};

/** Lines above the openers of details, each once, in the order of the page. */
const headsOfDetails = (page: Page): Line[] => {
  const kinds = new Map<RegExp, Line[]>();
  for (const line of page.lines) {
    const opener = isOpen(line) && line.text.length < 400 ? openerOf(line.text) : null;
    if (opener) pushTo(kinds, opener, line);
  }
  // The kind that repeats most often opens the roles; of those that repeat as often, the one that comes first.
  return [...new Set(longestOf(kinds).flatMap((line) => headAbove(page, line) ?? []))];
};

const isOpen = ({ area }: Line): boolean =>
  area.part !== 'nav' && area.part !== 'footer' && !area.quoted && !area.notice;

/** A glance first: most lines begin with none of the words that open something. */
const mayOpen =
  /[职職责責岗工主任应招技需募人数數名位若部门門要資资条條仕業具応求]|responsib|duties|tasks|qualif|require|skills|locati|lieu|luogo|standort|ubicac|type|aufgaben|anforderungen|voraussetzungen|missions|functie|taken|requisit|mansioni|funcion|profil|arbe[ijt]|kvalif/i;

const openerOf = (text: string): RegExp | null => {
  const head = text.slice(0, 60).replace(/^\p{Extended_Pictographic}\ufe0f?\s*/u, '');
  return mayOpen.test(head) ? (openers.find((pattern) => pattern.test(head)) ?? null) : null;
};

const headAbove = (page: Page, line: Line): Line | null => {
  for (let at = line.index - 1; at >= Math.max(0, line.index - above); at--) {
    const head = page.lines[at];
    if (!head || !isOpen(head)) return null;
    // What is told of the role between its title and here.
    if (
      head.text.length > paragraph ||
      openerOf(head.text) !== null ||
      dated.test(head.text) ||
      isDetail(head.text) ||
      isFactRow(head.text) ||
      isDemand(head.text)
    )
      continue;
    return mayBeTitle(head.text) ? head : null;
  }
  return null;
};

const dated = /^(?:发布|更新|截止)(?:日期|时间)?\s?[:：]/u;

const mayBeTitle = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= maxTitle &&
  /\p{L}/u.test(text) &&
  !/[。！？!?.;；,，]$|(?<![)）])[:：]$|^联系(?:人|电话|方式)|[:：].*20\d\d$/.test(text) &&
  !/^(?:what|why|how|who)\s|initiativ-?bewerbung|spontan|^(?:open|current) (?:position|role|job|opening)s/i.test(
    text,
  );

const mostRows = 1000;
const headTags = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'td', 'li', 'a', 'strong']);

/** Headings of one make, each with a row of facts right below. */
const headsOfFacts = (page: Page): Line[] => {
  const heads = new Map<string, Line[]>();
  // Lists say the same of many roles, and few lists have more to say.
  const rows = new Map<string, boolean>();
  for (const line of page.lines) {
    const head = page.lines[line.index - 1];
    if (!head || !headTags.has(head.tag) || line.text.length > mostFacts) continue;
    if (!isOpen(line) || !isOpen(head) || !mayBeTitle(head.text)) continue;
    const isRow = rows.get(line.text) ?? (rows.size < mostRows && isFactRow(line.text));
    rows.set(line.text, isRow);
    if (isRow && !isDetail(head.text)) pushTo(heads, head.tag, head);
  }
  return severalOf(heads);
};

/** 职位：销售经理, or the label and its value on lines of their own. */
const headsBehindLabels = (page: Page): Line[] =>
  page.lines.filter(isOpen).flatMap((line) => {
    const [, value] = titleLabel.exec(line.text.slice(0, 90)) ?? [];
    if (value === undefined) return [];
    const next = page.lines[line.index + 1];
    return value ? line : next && isOpen(next) && mayBeTitle(next.text) ? next : [];
  });
const titleLabel =
  /^(?:(?:招聘)?(?:职位|岗位)(?:名称)?|job title|position|stelle|poste)\s*[:：]\s*((?:\S.{1,59})?)$/iu;

/** Headings of one make, each with its own call to apply before the next. */
const headsOfApplying = (page: Page, isWay: (line: Line) => boolean): Line[] => {
  const heads = new Map<string, Line[]>();
  let heading: Line | null = null;
  for (const line of page.lines) {
    if (!isOpen(line)) continue;
    if (/^h[2-6]$/.test(line.tag) && mayBeTitle(line.text)) heading = line;
    else if (heading && line.index - heading.index <= 12 && isWay(line)) {
      pushTo(heads, heading.tag, heading);
      heading = null;
    }
  }
  return severalOf(heads);
};

/** One alone is a section of the page. */
const severalOf = (heads: ReadonlyMap<string, Line[]>): Line[] => {
  const found = longestOf(heads);
  return found.length > 1 ? found : [];
};

const pushTo = <K>(groups: Map<K, Line[]>, key: K, line: Line): void => {
  const group = groups.get(key);
  if (group) group.push(line);
  else groups.set(key, [line]);
};

/** Of groups that are as long, the first. */
const longestOf = <K>(groups: ReadonlyMap<K, Line[]>): Line[] =>
  [...groups.values()].reduce<Line[]>((most, found) => (found.length > most.length ? found : most), []);
