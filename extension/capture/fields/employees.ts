/** How many people work there: a stated number or band. */
import type { Employees } from '../../../shared/capture.ts';
import { readHeadcounts, readSize } from '../../../shared/text/headcount.ts';
import { sentenceAt } from '../../../shared/text/sentences.ts';
import { isThing, thingsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import type { Found, Rule } from '../rule.ts';
import { ownOrganizations } from './own.ts';

export const employeesRules: readonly Rule<Employees>[] = [
  { name: 'jsonld.organization.number-of-employees', read: fromData },
  { name: 'pair.employees', read: fromPair },
  { name: 'text.employees', read: fromText },
  { name: 'text.counter', read: fromCounter },
];

function fromData(page: Page): Found<Employees> | null {
  for (const org of ownOrganizations(page)) {
    const [quantity] = thingsOf(org, 'numberOfEmployees');
    const plain = org.props.get('numberOfEmployees')?.[0];
    if (plain !== undefined && !isThing(plain)) {
      const size = readSize(String(plain));
      if (size) return { value: size, quote: null };
    }
    const number = (prop: string): number | null => {
      const value = quantity?.props.get(prop)?.[0];
      const read = value === undefined || isThing(value) ? Number.NaN : Number(value);
      return Number.isInteger(read) && read > 0 && read < 1e8 ? read : null;
    };
    const min = number('minValue') ?? number('value');
    if (min === null) continue;
    const max = number('maxValue') ?? number('value');
    if (max === null || max >= min) return { value: { min, max }, quote: null };
  }
  return null;
}

const label =
  /^(?:number of employees|employees|no\. of employees|company size|size|staff|team size|headcount|workforce|员工人数|员工数|员工数量|员工总数|人员规模|公司规模|企业规模|规模|參保人数|参保人数|人数|従業員数|社員数|従業員|mitarbeiter(?:zahl|anzahl)?|anzahl mitarbeiter|unternehmensgröße|effectifs?|nombre d['’]employés)$/i;

const isFigure = /^\d[\d.,]{0,9}\s?(?:\+|%)?$/;

function fromPair(page: Page): Found<Employees> | null {
  const found = findPair(page, label, (value, { from, line }) => {
    // "15+" over "Employees" over "1,700+": the figures stand above what they count.
    if (from === 'stacked' && isFigure.test(page.lines[line.index - 2]?.text ?? '')) return null;
    const plain = value.replace(/\[\d+\]|\((?:as of )?[^)]*\)/g, '').trim();
    return readSize(plain) ?? readHeadcounts(plain)[0] ?? null;
  });
  return found
    ? { value: { min: found.value.min, max: found.value.max }, quote: found.pair.line.text }
    : null;
}

/** In running text only what the company says of itself counts: "we are", "our team", the name nearby. */
const ours =
  /\b(?:we|our|us|team of|employs?|employing|employees|with (?:over|more than|about)|company|staff|workforce)\b|我们|公司|拥有|团队|员工|体制|wir|unser\w*|mitarbeit\w+|nous|équipe/i;
const theirs =
  /\b(?:customers?|clients?|users?|companies with|businesses with|serving|serves|trained|for companies|organizations with|visitors|attendees|students|reached|community|join|trust|trusted|use|using|rely|love|choose|visit|read|watch|subscribe|follow|enjoy)\b|客户|用户|学员|参会/i;

/** Whom one of the staff leads, or led elsewhere, is not all the staff. */
const ofSomebody = /\b(?:he|she|his|her)\b|^(?:Mr|Mrs|Ms|Dr)\.?\s/i;
const reach = 45;

/** A figure that counts up over the word for what it counts: "400+" over "employees". */
function fromCounter(page: Page): Found<Employees> | null {
  for (const [index, line] of page.lines.entries()) {
    const figure = /^(\d{1,3}(?:,\d{3})+|\d{2,6})\s?(\+|余|多)?\s?(?:人|名|位)?$/.exec(
      line.text.slice(0, 20),
    );
    const label = page.lines[index + 1]?.text ?? '';
    if (!figure || line.area.quoted || !counted.test(label)) continue;
    const min = Number(figure[1]?.replaceAll(',', ''));
    return { value: { min, max: figure[2] ? null : min }, quote: line.text };
  }
  return null;
}
const counted =
  /^(?:(?:our |skilled |dedicated |talented |global |full-?time )?(?:employees|team members|staff|people|professionals|workforce)(?: worldwide| globally)?|mitarbeiter(?:innen)?|(?:公司|专业|全职|在职)?(?:员工|团队|职工|员工人数|员工总数))$/i;

const department =
  /(\d{2,5})(?:余|多)?(?:名|人)的?(?:研发|技术|销售|管理|生产|售后|服务|设计|工程|营销|客服){1,2}(?:团队|队伍|人员)/gu;

/** "100人的研发团队，40余人的销售队伍": departments counted one by one make at least their sum. */
const ofDepartments = (sentence: string): Employees | null => {
  const counts = [...sentence.matchAll(department)].map((match) => Number(match[1]));
  return counts.length > 1 ? { min: counts.reduce((sum, count) => sum + count, 0), max: null } : null;
};

function fromText(page: Page): Found<Employees> | null {
  const sources = [
    page.meta.get('description') ?? '',
    ...page.lines.filter((line) => !line.area.quoted && line.area.part !== 'nav').map((line) => line.text),
  ];
  for (const [index, text] of sources.entries()) {
    for (const found of readHeadcounts(text.slice(0, 3000))) {
      const sentence = sentenceAt(text.slice(0, 3000), found.start);
      const at = sentence.indexOf(found.text);
      const near = at < 0 ? sentence : sentence.slice(Math.max(0, at - reach), at + found.text.length + 20);
      if (!ours.test(sentence) || theirs.test(near) || ofSomebody.test(sentence)) continue;
      if (found.min < 3) continue;
      const size = ofDepartments(sentence) ?? { min: found.min, max: found.max };
      return { value: size, quote: index === 0 ? null : sentence };
    }
  }
  return null;
}
