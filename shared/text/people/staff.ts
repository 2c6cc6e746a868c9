/** Reads how many people a company says that it has itself; customers, users and other companies' people are none of them. */

import type { Employees } from '../../capture.ts';
import { readHeadcounts } from '../company/headcount.ts';
import { matchesOf } from '../matches-of.ts';
import { inRow, pattern } from '../pattern.ts';
import { sentenceAt } from '../sentences.ts';

const most = 3000;

/** In running text only what the company says of itself counts: "we are", "our team", the name nearby. */
const ours =
  /\b(?:we|our|us|team of|employs?|employing|employees|with (?:over|more than|about)|company|staff|workforce)\b|我们|公司|拥有|团队|员工|体制|wir|unser\w*|mitarbeit\w+|nous|équipe/i;
const theirs = pattern('i', [
  inRow(
    /\b/,
    [
      /customers?|clients?|users?|companies with|businesses with|serving|serves|trained/,
      /for companies|organizations with|visitors|attendees|students|reached|community|join|trust/,
      /trusted|use|using|rely|love|choose|visit|read|watch|subscribe|follow|enjoy/,
    ],
    /\b/,
  ),
  /客户|用户|学员|参会/,
]);

/** Whom one of the staff leads, or led elsewhere, is not all the staff. */
const ofSomebody = /\b(?:he|she|his|her)\b|^(?:Mr|Mrs|Ms|Dr)\.?\s/i;
const reach = 45;

/** "24名员工前往阳光山庄": those who went, and not all. */
const ofSome =
  /^\s?(?:前往|参加|参与|赴|报名|荣?获|代表|组成|接受|在岗|加班|(?:have |has )?(?:joined|participated|volunteered|attended|took part))/u;

/** @param text a line of a page, or a description of the company in its own words. */
export const readStaff = (text: string): { value: Employees; quote: string } | null => {
  const cut = text.slice(0, most);
  for (const { min, max, start, text: said } of readHeadcounts(cut)) {
    const quote = sentenceAt(cut, start);
    const at = quote.indexOf(said);
    const near = at < 0 ? quote : quote.slice(Math.max(0, at - reach), at + said.length + 20);
    const after = cut.slice(start + said.length, start + said.length + 20);
    if (min < 3 || ofSome.test(after) || !ours.test(quote) || theirs.test(near) || ofSomebody.test(quote))
      continue;
    return { value: ofDepartments(quote) ?? { min, max }, quote };
  }
  return null;
};

const department =
  /(\d{2,5})(?:余|多)?(?:名|人)的?(?:研发|技术|销售|管理|生产|售后|服务|设计|工程|营销|客服){1,2}(?:团队|队伍|人员)/gu;

/** "100人的研发团队，40余人的销售队伍": departments counted one by one make at least their sum. */
const ofDepartments = (sentence: string): Employees | null => {
  const counts = matchesOf(sentence, department).map((match) => Number(match[1]));
  return counts.length > 1 ? { min: counts.reduce((sum, count) => sum + count, 0), max: null } : null;
};

const counted = pattern(
  'i',
  /^/,
  [
    /(?:our |skilled |dedicated |talented |global |full-?time )?(?:employees|team members|staff|people|professionals|workforce)(?: worldwide| globally)?/,
    /mitarbeiter(?:innen)?/,
    /(?:公司|专业|全职|在职)?(?:员工|团队|职工|员工人数|员工总数)/,
  ],
  /$/,
);

/** A figure that counts up over the word for what it counts: "400+" over "employees". */
export const readCounter = (line: string, next: string): Employees | null => {
  const figure = /^(\d{1,3}(?:,\d{3})+|\d{2,6})\s?(\+|余|多)?\s?(?:人|名|位)?$/.exec(line.slice(0, 20));
  if (!figure || !counted.test(next)) return null;
  const min = Number(figure[1]?.replaceAll(',', ''));
  if (min < 3) return null;
  return { min, max: figure[2] ? null : min };
};
