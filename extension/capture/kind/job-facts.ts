/** Facts of a role in short lines: a place, a kind of employment, pay, a date, what is asked for. */

import { isEmploymentType } from '../../../shared/text/hiring/employment-type.ts';
import { readSalary } from '../../../shared/text/hiring/salary.ts';
import { captured, pattern } from '../../../shared/text/pattern.ts';
import { factParts } from '../hiring/job-parts.ts';
import { isPlace } from '../hiring/job-place.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';

const factLabel = pattern(
  'i',
  /^/,
  captured(
    /(?:job |work )?location|(?:job |employment |contract )?type|experience|department|salary/,
    /posted on|(?:application )?deadline/,
    /工作地点|工作性质|工作经验|(?:招聘|需求)人数|所属部门|学历(?:要求)?|薪资(?:待遇|范围)?|月薪/,
    /勤務地|給与|雇用形態/,
    /(?:arbeits|einsatz|stand)?ort|vertragsart|gehalt|lieu|(?:type de )?contrat|salaire|locatie|dienstverband|salaris/,
    /ubicación|salario|sede|arbe(?:ids|jds)sted|omfan?g/,
  ),
  /\s?[:：]/,
);

/** Tables of terms in Japanese set no colon behind a label. */
const bareLabel = /^(?:勤務(?:地|時間)|就業時間|給与|雇用形態|休日[･・]?休暇|待遇|福利厚生)$/u;

/** 薪资范围, 学历要求, 招聘人数, 工作地点, each once: such pages name the role in their title. Filters of a search give no headcount. */
export const isToldByLabels = (page: Page): boolean => {
  const labels = page.lines.flatMap(({ text }) => factLabel.exec(text)?.[1] ?? []);
  return (
    labels.length > 3 &&
    new Set(labels).size === labels.length &&
    labels.some((label) => label.endsWith('人数')) &&
    /\p{Script=Han}.{0,80}[-_—|｜–]/u.test(page.title.slice(0, 200))
  );
};

/** How many kinds of facts (place, employment, pay, date, experience) stand in short lines below the role. */
export const factsBelow = (page: Page, heading: Line): number => {
  const found = new Set<string>();
  for (const { text } of page.lines.slice(heading.index + 1, heading.index + 12)) {
    if (text.length > 90) continue;
    const label = factLabel.exec(text)?.[1] ?? bareLabel.exec(text)?.[0];
    if (label) found.add(label.toLowerCase());
    for (const part of [text, ...factParts(text), ...text.split(/\s*,\s*/)]) {
      if (isPlace(part)) found.add('place');
      else if (isEmploymentType(part)) found.add('type');
      else if (readSalary(part, paid)) found.add('pay');
      else if (/^(?:posted|published)\b|发布|更新于/i.test(part)) found.add('date');
      else if (/^(?:经验)?\d{1,2}\s?[-–]\s?\d{1,2}\s?年|^\d{1,2}\+? years?\b|应届|经验不限/i.test(part))
        found.add('experience');
    }
  }
  return found.size;
};
const paid = { country: null, labelled: false };
