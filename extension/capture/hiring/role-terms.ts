/** Terms of a role that a table tells below it, each behind its name: 勤務地, 給与, 雇用形態. */
import type { CapturedJob } from '../../../shared/capture.ts';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { readSalary } from '../../../shared/text/hiring/salary.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { placesIn } from './job-place.ts';
import { isTerm, roleTerm } from './role-cell.ts';

const mostLines = 60;
const place = /^(?:勤務(?:地|場所|先)|就業場所|工作(?:地点|地點|地區))$/u;
const pay = /^(?:給与|給料|初任給|賃金|月給|時給|报酬|薪资(?:待遇)?|工作待遇)$/u;
const kind = /^(?:雇用形態|雇用区分|工作性质|工作性質)$/u;
/** A postcode before the place, and the place's own head: 【東京】. */
const beforePlace = /^(?:〒?\d{3}-\d{4}|【[^】]{1,8}】)\s*/u;

/**
 * Fills in what the lines beside the role's title left open.
 * @param country for which the page is made: whose money is meant where none is named.
 */
export const addTerms = (job: CapturedJob, page: Page, line: Line, country: string | null): void => {
  let open = false;
  for (const term of page.lines.slice(line.index + 1, line.index + 1 + mostLines)) {
    if (!isTerm(term)) {
      // Prose and lists of another make: the role stands in no table.
      if (/^h[1-6]$/.test(term.tag) && open) return;
      continue;
    }
    if (roleTerm.test(term.text)) return;
    open = true;
    const value = page.lines[term.index + 1];
    if (!value || isTerm(value) || term.text.length > 8) continue;
    const text = value.text.slice(0, 120);
    if (place.test(term.text) && job.locations.length === 0)
      job.locations = placesIn(text.replace(beforePlace, ''));
    else if (pay.test(term.text)) job.salary ??= readSalary(text, { country, labelled: true });
    else if (kind.test(term.text)) job.employmentType ??= employmentTypeOf(text);
  }
};
