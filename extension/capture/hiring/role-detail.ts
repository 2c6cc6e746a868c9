/** What stands beside a role in a list and is none: facts of it, and ways on. */

import { employmentTypeOf, isEmploymentType } from '../../../shared/text/hiring/employment-type.ts';
import { readSalary } from '../../../shared/text/hiring/salary.ts';
import { workplaceOf } from '../../../shared/text/hiring/workplace.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { factParts } from './job-parts.ts';
import { isPlace } from './job-place.ts';
import { hasRoleNoun } from './role-noun.ts';

/** Ways to a role, and words of its mark. */
const buttonWords = pattern(
  'i',
  /^/,
  [
    /apply(?: now| here)?|learn more|read more/,
    /view(?: (?:job|role|details|more|all|opening|position)s?)?|see (?:details|more|job)|details/,
    /more|new|hot|share|save|remote|hybrid|on-?site|申请(?:职位)?|立即申请|查看(?:详情)?|投递|详情|更多/,
    /jetzt bewerben|mehr|postuler|voir|t[ée]l[ée]charger|download/,
  ],
  /\W*$/,
);

/** What stands beside a role in a list and is none: a place, a kind of employment, a number, a call to apply. */
export const isDetail = (text: string): boolean =>
  buttonWords.test(text) ||
  !/\p{L}/u.test(text) ||
  isKindOfWork(text) ||
  isPlace(text) ||
  (text.length < 30 && workplaceOf(text) !== null && !hasRoleNoun(text));

/** "Full-time", "Internship Remote". */
export const isKindOfWork = (text: string): boolean =>
  isEmploymentType(text.slice(0, 80).replace(/\b(?:remote|hybrid|on-?site)\b/i, ''));

/** 薪资面议 本科及以上/5年以上工作经验: what a role pays and asks for, in one short line. */
export const isDemand = (text: string): boolean =>
  text.length < 40 &&
  /面议|(?:本科|大专|硕士|博士|中专|学历)\p{Script=Han}{0,4}(?:以上|[/／|]|(?<!招聘)$)|\d年(?:以上)?(?:\p{Script=Han}{0,4})经验/u.test(
    text,
  ) &&
  !hasRoleNoun(text);

/** A line that is longer is no row of facts. */
export const mostFacts = 80;
/** Whether a short line is a row of facts: 上海 8-12k 全职, "Full-time · Berlin". */
export const isFactRow = (text: string): boolean => {
  if (text.length > mostFacts || /[。.!?！？]$/.test(text) || !tellsMoreThanPlace(text) || hasRoleNoun(text))
    return false;
  const kinds = new Set<string>();
  for (const part of factParts(text).flatMap((whole) => [whole, ...whole.split(/,\s/)])) {
    if (isPlace(part)) kinds.add('place');
    else if (isEmploymentType(part) || (part.length < 8 && employmentTypeOf(part) !== null))
      kinds.add('type');
    else if (readSalary(part, { country: null, labelled: false })) kinds.add('pay');
    else if (part.length < 30 && workplaceOf(part) !== null) kinds.add('workplace');
  }
  return kinds.size > 1;
};

/** A row holds two kinds of facts: one of them is a number, a kind of employment or a workplace. A glance first. */
const tellsMoreThanPlace = (text: string): boolean =>
  mayTellMore.test(text) &&
  (/\d/.test(text) || employmentTypeOf(text) !== null || workplaceOf(text) !== null);
const mayTellMore = pattern('i', [
  /[\d\x80-\uffff]|time|zeit|tijd|tid\b|temp|intern|stag|prac|prak|jornada|season|fixed|frist/,
  /\bcd[di]\b|contract|free|independ|volunt|ehren|diem|permanent|regular|anstellung|student/,
  /hybrid|remote|tele|work|wfh|home|site|office|person|vor ort/,
]);
