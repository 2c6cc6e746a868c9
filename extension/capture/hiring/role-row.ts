/** One role of a list: its title, and the place, department, kind, pay and date that stand beside and below it. */
import type { CapturedJob } from '../../../shared/capture.ts';
import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { employmentTypeOf, isEmploymentType } from '../../../shared/text/hiring/employment-type.ts';
import { readSalary, type SalaryHint } from '../../../shared/text/hiring/salary.ts';
import { functionOf } from '../../../shared/text/people/title.ts';
import { lineOf } from '../draft.ts';
import { countryHint } from '../page/country.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { evidence } from '../rule.ts';
import { workplaceIn } from './days-at-home.ts';
import { emptyJob } from './empty-job.ts';
import { dayOf } from './job-day.ts';
import { levelOf } from './job-level.ts';
import { factParts, noDepartment } from './job-parts.ts';
import { isPlace, placesIn } from './job-place.ts';
import { cleanRole } from './job-title.ts';
import { columnHeads, placeColumn } from './role-column.ts';
import { leadsOf, titleIn } from './role-lead.ts';
import { hasRoleNoun, isGendered } from './role-noun.ts';
import { addTerms } from './role-terms.ts';

/** How many lines below a title are still its own. */
const below = 6;

/**
 * @param next the line of the list's next role; what stands before it belongs to this one.
 * @param above whether the line above each role tells of it.
 */
export const roleRow = (
  page: Page,
  line: Line,
  next: Line | null,
  employer: string | null,
  above = false,
): CapturedJob | null => {
  const { title: raw, rest } = parted(page, line);
  const title = cleanRole(raw);
  if (!title) return null;
  const job: CapturedJob = {
    ...emptyJob(title, employer),
    remote: workplaceIn(raw),
    seniority: levelOf(title),
    evidence: evidence('text.role-list', line.text),
  };
  const to = next && above ? next.index - 1 : next?.index;
  const end = Math.min(to ?? line.index + below + 1, line.index + below + 1);
  const lines = page.lines.slice(line.index + 1, Math.max(line.index + 1, end));
  // The heading of the next part of the list tells nothing of the role before it.
  const stop = lines.findIndex(({ tag }) => /^h[1-5]$/.test(tag) && (!/^h/.test(line.tag) || tag < line.tag));
  const own = lines
    .slice(0, stop < 0 ? lines.length : stop)
    .filter(({ text, area }) => text.length < 120 && area.part !== 'footer');
  const hint = { country: countryHint(page), labelled: false };
  const heads = columnHeads(page);
  if (above) for (const part of factParts(page.lines[line.index - 1]?.text ?? '')) addPart(job, part, hint);
  for (const part of rest.flatMap(factParts)) addPart(job, part, hint);
  for (const { index, text } of own) {
    const head = heads.get(index) ?? '';
    if (placeColumn.test(head) && job.locations.length === 0) job.locations = placesIn(text);
    else if (!otherColumn.test(head) && !untilWhen.test(head))
      // The second half of "Deadline: 12th - 20th Nov, 2024".
      for (const part of factParts(text))
        if (!untilWhen.test(text) || dayOf(part) === null) addPart(job, part, hint);
  }
  addTerms(job, page, line, hint.country);
  const group = headingAbove(page, line);
  job.department ??= isDepartment(group) ? lineOf(group, 120) : null;
  if (job.locations.length === 0 && isPlace(group)) job.locations = placesIn(group);
  job.function ??= job.department ? functionOf(job.department) : null;
  return job;
};

/** Until when, how many and whom a firm seeks: days, numbers and words that are no facts of a role. */
const otherColumn = /人[数數]|要求|专业|年龄/;
/** "Deadline: October 31", "Apply before …": a day that is none of posting. */
const untilWhen =
  /有效|截止|締切|d(?:ead|ate) ?line|clos(?:es|ing)|expir|\b(?:apply|applications?) (?:before|by|until)|bewerbungs(?:frist|schluss)|beginn|eintritt|\b(?:ab|start|until|bis|limite|scadenza|frist|candidatures?|uiterlijk)\b|søknadsfrist/i;

const addPart = (job: CapturedJob, part: string, hint: SalaryHint): void => {
  const day = untilWhen.test(part) ? null : (dayOf(part) ?? dayOf(part.replace(/^[^\d]{0,20}?(?=\d)/u, '')));
  const bare = part.replace(
    /^(?:location|place|department|team|type|(?:stand|arbeits|einsatz)?ort|lieu|localisation|plaats|locatie|sede|ubicación|contrat|art|工作地点|地点|部门|薪资)\s*[:：]\s*/iu,
    '',
  );
  if (day && /\d{4}/.test(part)) job.datePosted ??= day;
  else if (isEmploymentType(bare)) job.employmentType ??= employmentTypeOf(bare);
  else if (job.locations.length === 0 && (isPlace(bare) || isLabelledPlace(part, bare)))
    job.locations = placesIn(bare);
  else if (job.salary === null && readSalary(bare, hint)) job.salary = readSalary(bare, hint);
  else if (job.department === null && isDepartment(bare)) job.department = lineOf(bare, 120);
  if (part.length < 60) job.remote ??= workplaceIn(part);
};

/** Behind a label it is a place, whatever its name. */
const isLabelledPlace = (part: string, bare: string): boolean =>
  bare !== part &&
  placeLabel.test(part) &&
  /^\p{Lu}[^.!?\d]{1,59}$/u.test(bare) &&
  workplaceIn(bare) === null;
const placeLabel =
  /^(?:location|place|(?:stand|arbeits|einsatz)?ort|lieu|localisation|plaats|locatie|sede|ubicación)\s*[:：]/i;

const isDepartment = (text: string): boolean =>
  text.length < 40 &&
  /^[\p{L}& ,/-]+$/u.test(text) &&
  !hasRoleNoun(text) &&
  !hasLegalForm(text) &&
  !/公司|招聘|集团|[のをにでが的]/.test(text) &&
  !noDepartment.test(text) &&
  functionOf(text) !== null;

/** Lists are often parted by department or place: the nearest heading above, without how many it has. */
const headingAbove = (page: Page, line: Line): string => {
  for (let at = line.index - 1; at >= Math.max(0, line.index - 60); at--) {
    const above = page.lines[at];
    if (!above || !/^h[1-5]$/.test(above.tag) || (above.tag >= line.tag && /^h/.test(line.tag))) continue;
    return above.text.replace(/\s?[(（]\d{1,3}[)）]$/u, '');
  }
  return '';
};

/** The words of the line's own link are the title, where it begins with one; what follows says where and when. */
const parted = (page: Page, line: Line): { title: string; rest: string[] } => {
  const linked = leadsOf(page).get(line.index);
  const lead = titleIn(line.text, linked);
  // The sentence behind a title tells none of its facts.
  if (!linked && lead !== line.text) return { title: lead, rest: [] };
  const dated = linked ? null : dayBehind.exec(lead.slice(0, 200));
  if (dated) return { title: dated[1] ?? lead, rest: [dated[2] ?? ''] };
  const whole = lead.length >= line.text.length;
  const [title = '', ...marked] = whole ? lead.split(/\s+[·•|｜]\s+|\t/u) : [lead];
  const rest = whole ? marked : line.text.slice(title.length).split(/\s*[·•|｜]\s*/u);
  const columns = whole ? columnsOf(title) : { title, rest: [] };
  return {
    title: columns.title,
    rest: [...columns.rest, ...rest].map((part) => part.trim().slice(0, 120)).filter(Boolean),
  };
};

/** 北风顾问 [2020/3/5 10:00:00]: when it was posted, behind the title on its line. */
const dayBehind =
  /^(.{2,80}?)\s?(?:[[（(【]|发布(?:日期|时间)[:：])((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?:\s\d{1,2}:\d{1,2}(?::\d{1,2})?)?[\]）)】]?$/u;
/** "Analyst (Intern - 6-month" goes on. */
const unended = /[,(/–—-]$|\b(?:in|at|for|of|and|&)$|\([^)]*$/;

/** A link around a whole row runs its columns together: "Backend Engineer Berlin, Germany Full-time". */
const columnsOf = (text: string): { title: string; rest: string[] } => {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 25) return { title: text, rest: [] };
  const isFact = (part: string): boolean =>
    (isEmploymentType(part) && !/^intern/i.test(part)) ||
    (isPlace(part) && !/^[A-Z]{2}$/.test(part) && !isGendered(part)) ||
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(part);
  // From the first fact that no word of a role follows.
  for (let from = 1; from < words.length; from++) {
    const most = Math.min(words.length, from + 4);
    for (let to = most; to > from; to--) {
      const part = words.slice(from, to).join(' ');
      const before = words.slice(0, from).join(' ');
      if (!isFact(part) || !hasRoleNoun(before) || unended.test(before)) continue;
      return { title: before, rest: [part, ...(words.length > to ? words.slice(to) : [])] };
    }
  }
  return { title: text, rest: [] };
};
