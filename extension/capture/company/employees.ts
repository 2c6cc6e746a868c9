/** How many people work there: a stated number or band. */

import type { Employees } from '../../../shared/capture.ts';
import { readHeadcounts, readSize } from '../../../shared/text/company/headcount.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { readCounter, readStaff } from '../../../shared/text/people/staff.ts';
import { isThing, thingsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import type { Line } from '../page/walked.ts';
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

const label = pattern(
  'i',
  /^/,
  [
    /number of employees|employees|no\. of employees|company size|size|staff|team size|headcount/,
    /workforce/,
    /员工人数|員工人數|员工数|员工数量|员工总数|人员规模|公司规模|企业规模|规模|參保人数|参保人数|人数/,
    /従業員数|社員数|従業員/,
    /mitarbeiter(?:zahl|anzahl)?|anzahl mitarbeiter|unternehmensgröße|effectifs?/,
    /nombre d['’]employés|empleados|dipendenti|medewerkers|beschäftigte/,
  ],
  /$/,
);

const isFigure = /^\d[\d.,]{0,9}\s?(?:\+|%)?$/;

function fromPair(page: Page): Found<Employees> | null {
  const found = findPair(page, label, (value, { label: said, from, line }) => {
    // 职位 above 人数: how many are sought.
    if (said === '人数' && isOfRole(page, line)) return null;
    // "15+" over "Employees" over "1,700+": the figures stand above what they count.
    if (from === 'stacked' && isFigure.test(page.lines[line.index - 2]?.text ?? '')) return null;
    const plain = value.replace(/\[\d+\]|\((?:as of )?[^)]*\)/g, '').trim();
    // "Team size: 1 developer" is what a plan is sold for.
    if (/\b(?:users?|seats?|developers?)\b/i.test(plain)) return null;
    return readSize(plain) ?? readHeadcounts(plain)[0] ?? null;
  });
  return found
    ? { value: { min: found.value.min, max: found.value.max }, quote: found.pair.line.text }
    : null;
}

const isOfRole = (page: Page, { index }: Line): boolean =>
  page.lines
    .slice(Math.max(0, index - 5), index)
    .some(({ text }) => /^(?:招聘|应聘)?(?:职位|岗位)/.test(text));

function fromCounter(page: Page): Found<Employees> | null {
  for (const [index, line] of page.lines.entries()) {
    const value = line.area.quoted ? null : readCounter(line.text, page.lines[index + 1]?.text ?? '');
    if (value) return { value, quote: line.text };
  }
  return null;
}

function fromText(page: Page): Found<Employees> | null {
  const sources = [
    page.meta.get('description') ?? '',
    ...page.lines.filter((line) => !line.area.quoted && line.area.part !== 'nav').map((line) => line.text),
  ];
  for (const [index, text] of sources.entries()) {
    const told = readStaff(text);
    if (told) return { value: told.value, quote: index === 0 ? null : told.quote };
  }
  return null;
}
