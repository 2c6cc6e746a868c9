/** What Chinese registers of companies share: the name in the title, people in a table or in cards, the day of registration. */
import type { CapturedPerson, Valued } from '../../../shared/capture.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import type { Line } from '../page/walked.ts';
import { isTitle } from '../people/is-title.ts';
import { person } from '../people/people.ts';
import { evidence } from '../rule.ts';

/** "北风机器人有限公司_【信用信息_诉讼信息】查询-天眼查" -> the name. */
export const registeredName = (page: Page, rule: string): Valued<string> | null => {
  const first = page.title.split(/[_【|｜]|\s?[-–—]\s?/u)[0]?.replace(/\s*(?:怎么样|工商信息).*$/u, '');
  const value = lineOf(first, 200);
  return value && holdsHan(value) ? { value, evidence: evidence(rule, null) } : null;
};

export const registeredYear = (page: Page, rule: string): Valued<number> | null => {
  const found = findPair(page, /^(?:成立日期|成立时间|注册时间|注册日期|营业期限)$/, (value) => {
    const year = Number(/^\D{0,4}((?:19|20)\d\d)(?!\d)/.exec(value)?.[1]);
    return year > 0 ? year : null;
  });
  return found ? { value: found.value, evidence: evidence(rule, found.pair.line.text) } : null;
};

const opens = /^(?:主要人员|高管信息|核心团队|董监高|主要成员|高管团队)\s?\d{0,3}\+?$/;
const closes =
  /^(?:股东信息|对外投资|变更记录|企业年报|分支机构|融资历史|企业业务|投资事件|竞品信息|参股控股|上市公告|十大股东|十大流通(?:股东)?|企业关系|企业背景|司法风险|法律诉讼|工商信息|最终受益人|实际控制人)\s?\d{0,4}\+?$/;

/** Each person once, with all offices; the register's own words are the titles. */
export const registeredPeople = (page: Page, rule: string): CapturedPerson[] => {
  const offices = new Map<string, { titles: string[]; quote: string }>();
  const add = (name: string, title: string, quote: string) => {
    const known = offices.get(name) ?? { titles: [], quote };
    const parts = title.split(/[、，,／/\s]+|兼/u).filter(Boolean);
    // "独立董事" says "董事" already.
    known.titles.push(...parts.filter((part) => !known.titles.some((one) => one.endsWith(part))));
    offices.set(name, known);
  };
  for (const section of sectionsOf(page)) {
    const names = section.map((line) => (line.text.length <= 20 ? nameIn(line.text) : null));
    for (const [at, name] of names.entries()) {
      const line = section[at];
      if (!name || !line) continue;
      const [before, after] = [section[at - 1], section[at + 1]];
      // A table gives the name first; cards of older pages give the office first.
      const isCell = line.tag === 'td';
      const title = isCell ? (officeIn(after) ?? officeIn(before)) : (officeIn(before) ?? officeIn(after));
      if (title) add(name, title, line.text);
    }
  }
  const legal = findPair(page, /^(?:法定代表人|法人代表|负责人|经营者)$/, nameIn);
  if (legal && !offices.has(legal.value)) add(legal.value, '法定代表人', legal.pair.line.text);
  return [...offices]
    .slice(0, 60)
    .map(([name, { titles, quote }]) => person(name, titles.join('兼'), rule, quote));
};

const sectionsOf = (page: Page): Line[][] => {
  const sections: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of page.lines) {
    if (line.area.part === 'nav') continue;
    if (opens.test(line.text)) {
      open = [];
      sections.push(open);
    } else if (closes.test(line.text)) open = null;
    else if (open && open.length < 400) open.push(line);
  }
  return sections;
};

/** A register writes a name with the number of its companies behind it. */
const nameIn = (text: string): string | null =>
  cleanPersonName(text.replace(/\s*(?:他有|任职|关联)\s?\d+.*$/u, '').trim());

const officeIn = (line: Line | undefined): string | null =>
  line && line.text.length <= 40 && nameIn(line.text) === null && isTitle(line.text) ? line.text : null;
