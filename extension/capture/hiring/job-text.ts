/** A posting as the page shows it: labels, the short lines around heading and "Apply", sentences that state a fact. */

import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import {
  employmentTypeOf,
  isEmploymentType,
  statedEmploymentType,
} from '../../../shared/text/hiring/employment-type.ts';
import { readSalary, type SalaryHint } from '../../../shared/text/hiring/salary.ts';
import { statedWorkplace, workplaceOf } from '../../../shared/text/hiring/workplace.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { functionOf } from '../../../shared/text/people/title.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { workplaceIn } from './days-at-home.ts';
import { shownDay } from './job-day.ts';
import { labelled } from './job-label.ts';
import { levelIn, statedLevel } from './job-level.ts';
import { factLines, type JobLines } from './job-lines.ts';
import { factParts, noDepartment } from './job-parts.ts';
import { isPlace, placesIn, placesStated } from './job-place.ts';
import type { SaidOfJob } from './job-said.ts';

const labels = {
  place: pattern(
    'i',
    /^/,
    [
      /(?:job |work |primary |office )?locations?|offices?|based in|where|city|place of work/,
      /工作地点|上班地点|地点|工作城市|所在城市|工作地区|地区|城市|勤務地/,
      /(?:arbeits|einsatz|stand|dienst)?ort|lieu(?: de travail)?|localisation|ville|locatie|(?:stand|werk)?plaats/,
      /ubicación|ciudad|lugar(?: de trabajo)?|sede(?: di lavoro)?|luogo|(?:arbe(?:ids|jds))?sted|placering/,
    ],
    /$/,
  ),
  address: /^(?:工作地址|办公地点|办公地址|上班地址|详细地址|(?:office )?address)$/i,
  type: pattern(
    'i',
    /^/,
    [
      /(?:job |employment |contract |position )?type|employment|type of (?:contract|employment)/,
      /contract|commitment|(?:working )?hours/,
      /工作性质|工作类型|职位性质|岗位性质|职位类型|招聘(?:类型|类别)|雇佣形式|雇用形態/,
      /anstellungsart|arbeitszeit|beschäftigungs(?:art|umfang)|vertragsart|pensum|type de contrat|contrat/,
      /dienstverband|uren(?: per week)?|tipo (?:de contrato|di contratto)|contratto|jornada|omfan?g|omfattning/,
    ],
    /$/,
  ),
  pay: pattern(
    'i',
    /^/,
    [
      /(?:base |annual |monthly |hourly |expected )?(?:salary|pay|wage|compensation)(?: range| rate)?/,
      /remuneration|package|ote/,
      /薪资|薪酬|薪水|工资|月薪(?:待遇)?|年薪|职位月薪|薪资待遇|薪资范围|薪酬范围|待遇|给与|給与|年収|月給/,
      /gehalt|lohn|vergütung|salaire|rémunération|salaris|salario|sueldo|retribuzione|lønn?|lön/,
    ],
    /$/,
  ),
  workplace: pattern(
    'i',
    /^/,
    [
      /workplace(?: type)?|work ?place|remote(?: work| policy| status| type)?/,
      /work (?:mode|type|model|arrangement|setup|setting)|working (?:model|arrangements?)/,
      /location type/,
      /办公方式|工作方式/,
      /arbeitsmodell|home[-\s]?office|télétravail/,
      /勤務形態/,
    ],
    /$/,
  ),
  department:
    /^(?:department|team|division|business unit|(?:job )?(?:function|category|family)|部门|所属部门|招聘部门|部門|职能|职位类别|部署|職種|abteilung|bereich|département|service|afdeling)$/i,
  level:
    /^(?:seniority(?: level)?|experience level|(?:job |career |position )?level|职级|级别|karrierestufe|niveau)$/i,
};

/** @param title the role as the page writes it. */
export const saidByText = (
  page: Page,
  lines: JobLines,
  title: string | null,
  hint: string | null,
): SaidOfJob => {
  const label = (name: keyof typeof labels): string | null => labelled(page, labels[name]);
  const place = label('place');
  const facts = factLines(lines, isEmploymentType).filter(
    ({ index }) => !/^reports? to:?$/i.test(page.lines[index - 1]?.text ?? ''),
  );
  const parts = facts.flatMap((line) => factParts(line.text));
  const stated = lines.all.slice(Math.max(0, lines.at)).filter((line) => line.text.length >= 20);
  const whole = { country: hint, labelled: true };
  return {
    title: null,
    organization: null,
    locations: placesOf([place, label('address')], parts, title, stated, page),
    remote:
      workplaceOf(`${label('workplace') ?? ''} ${place ?? ''}`) ??
      firstOf(parts, (part) => (part.length < 40 ? workplaceIn(part) : null)) ??
      workplaceOf(title ?? '') ??
      firstOf(stated, (line) => statedWorkplace(line.text)) ??
      footWorkplace(page),
    datePosted: shownDay(page, facts, lines, hint),
    employmentType:
      employmentTypeOf(label('type') ?? '') ??
      firstOf(
        parts.flatMap((part) => part.split(/\s*,\s*/)),
        (part) => (isEmploymentType(part) ? employmentTypeOf(part) : null),
      ) ??
      firstOf(stated, (line) => statedEmploymentType(line.text)) ??
      (/\bintern(?:ship)?\b|实习生|praktikant|インターン/i.test(title ?? '') ? 'INTERN' : null),
    department: departmentOf(label('department'), parts, title),
    seniority: levelIn(label('level') ?? 'n/a') ?? firstOf(parts, statedLevel),
    salary:
      readSalary(label('pay') ?? '', whole) ?? salaryOf(facts, stated, { country: hint, labelled: false }),
  };
};

const firstOf = <S, T>(sources: readonly S[], read: (source: S) => T | null): T | null => {
  for (const source of sources) {
    const value = read(source);
    if (value !== null) return value;
  }
  return null;
};

const placesOf = (
  [label, address]: readonly [label: string | null, address: string | null],
  parts: readonly string[],
  title: string | null,
  stated: readonly Line[],
  page: Page,
): string[] => {
  // A street is where the office is; a place beside the heading is what the role says of itself.
  const isStreet = label !== null && holdsHan(label) && /\d|[路街道]/.test(label);
  if (label && !isStreet && !isEmploymentType(label) && !hasLegalForm(label)) {
    const named = placesIn(label);
    if (named.length) return named;
  }
  const short = parts.find((part) => part !== title && part.length < 90 && isPlace(part));
  if (short) return placesIn(short);
  const other = label && !isEmploymentType(label) && !hasLegalForm(label) ? label : address;
  if (other) return placesIn(other);
  const behind = /(?:[-–—(（,:：]|\s(?=Standort\s))\s*([^-–—()（）,:：]{2,80})[)）]?$/u.exec(
    title ?? '',
  )?.[1];
  if (behind && isPlace(behind)) return placesIn(behind);
  const told = firstOf(stated, (line) => (placesStated(line.text).length ? placesStated(line.text) : null));
  return told ?? firstOf(hiringIn(page), (line) => placesStated(line.text)) ?? [];
};

/** Some sites say in their foot where all their roles are. */
const hiringIn = (page: Page): Line[] =>
  page.lines.filter(
    (line) => line.text.length < 120 && /^(?:we(?:['’]re| are) )?hiring in\b/i.test(line.text),
  );
const footWorkplace = (page: Page): SaidOfJob['remote'] =>
  firstOf(hiringIn(page), (line) => statedWorkplace(line.text));

const departmentOf = (
  label: string | null,
  parts: readonly string[],
  title: string | null,
): string | null => {
  if (label) return lineOf(label, 120);
  const found = parts.find(
    (part) =>
      part.length < 40 &&
      part !== title &&
      /^[\p{L}& ,/-]+$/u.test(part) &&
      !/[のをにでが的]/.test(part) &&
      part.split(' ').length <= 4 &&
      functionOf(part) !== null &&
      workplaceOf(part) === null &&
      !noDepartment.test(part) &&
      !/^(?:负责|熟悉|参与|协助|具备|掌握)|(?:er|or|ist|师|员|经理)$/iu.test(part),
  );
  return lineOf(found, 120);
};

const byTheHour = /[$€£¥]\s?\d{1,4}(?:[.,]\d{1,2})?\s?(?:\/\s?h(?:r|our)?\b|(?:per|an?) hour)/i;
const payWords =
  /salary|\bpay\b|compensation|\bwage|base|\bote\b|薪|gehalt|rémunération|salaire|per annum|a year|per year|annual/i;

const salaryOf = (facts: readonly Line[], stated: readonly Line[], hint: SalaryHint): SaidOfJob['salary'] =>
  firstOf(facts, ({ text }) => (text.length < 90 || payWords.test(text) ? readSalary(text, hint) : null)) ??
  firstOf(stated, (line) => {
    const at = line.text.slice(0, 2000).search(payWords);
    return at < 0 ? null : rangeIn(line.text.slice(Math.max(0, at - 60), at + 200), hint);
  });

/** In running text a range is pay, or a sum by the hour: other single sums are budgets, allowances and bonuses. */
const rangeIn = (text: string, hint: SalaryHint): SaidOfJob['salary'] => {
  const hourly = byTheHour.exec(text)?.[0];
  const found = readSalary(text, hint) ?? (hourly ? readSalary(hourly, hint) : null);
  if (found?.period === 'HOUR' && hourly) return found;
  return found && found.min !== null && found.max !== null && found.max > found.min ? found : null;
};
