/** A posting from JobPosting data, mended by what the page shows where the two disagree. */
import type { CapturedJob } from '../../../shared/capture.ts';
import { readDay } from '../../../shared/text/dates.ts';
import { lineOf } from '../draft.ts';
import { isThing, type Thing, textOf, textsOf, thingsOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { evidence } from '../rule.ts';
import { emptyJob } from './empty-job.ts';
import { visibleJob } from './job-text.ts';
import { employmentTypeOf, levelOf, periodOf } from './job-words.ts';
import { isRecruiter } from './recruiter.ts';

export const jobFromData = (page: Page, posting: Thing, employer: string | null): CapturedJob | null => {
  const title = lineOf(textOf(posting, 'title') ?? textOf(posting, 'name'), 200);
  if (!title) return null;
  const shown = visibleJob(page, title);
  const organization = lineOf(textOf(posting, 'hiringOrganization'), 200);
  const withheld = organization !== null && isRecruiter(page, organization);
  const places = placesOf(posting);
  const salary = salaryOf(posting);
  return {
    ...emptyJob(title, withheld ? null : (organization ?? employer)),
    // Data often holds the head office; a place beside the title is the role's own.
    locations: shown.locations.length ? shown.locations : places,
    remote: /telecommute/i.test(textOf(posting, 'jobLocationType') ?? '')
      ? (shown.remote ?? 'remote')
      : shown.remote,
    datePosted: readDay(textOf(posting, 'datePosted') ?? ''),
    employmentType: employmentTypeOf(textsOf(posting, 'employmentType').join(' ')) ?? shown.employmentType,
    department: lineOf(
      textOf(posting, 'industry') && textOf(posting, 'occupationalCategory') ? null : shown.department,
      120,
    ),
    seniority: lineOf(shown.seniority ?? levelOf(title), 60),
    salary:
      salary && shown.salary && shown.salary.min === salary.min
        ? { ...salary, currency: shown.salary.currency ?? salary.currency }
        : (salary ?? shown.salary),
    evidence: evidence(`${posting.from}.jobposting`, shown.quote),
  };
};

const placesOf = (posting: Thing): string[] =>
  thingsOf(posting, 'jobLocation')
    .map((place) => {
      const [address] = thingsOf(place, 'address');
      const parts = address
        ? ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
            (part) => textOf(address, part) ?? [],
          )
        : [textOf(place, 'address') ?? textOf(place, 'name') ?? ''];
      return lineOf([...new Set(parts)].join(', '), 200);
    })
    .filter((place) => place !== null)
    .slice(0, 20);

const salaryOf = (posting: Thing): CapturedJob['salary'] => {
  const [base] = thingsOf(posting, 'baseSalary');
  if (!base) return null;
  const [value] = thingsOf(base, 'value');
  const from = value ?? base;
  const min = numberOf(from, 'minValue') ?? numberOf(from, 'value');
  const max = numberOf(from, 'maxValue') ?? numberOf(from, 'value');
  if (min === null && max === null) return null;
  if ((min ?? 0) === 0 && (max ?? 0) === 0) return null;
  const currency = (textOf(base, 'currency') ?? textOf(from, 'currency') ?? '').toUpperCase();
  return {
    min,
    max,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    period: periodOf(textOf(from, 'unitText') ?? textOf(base, 'unitText') ?? ''),
  };
};

const numberOf = (thing: Thing, prop: string): number | null => {
  const value = thing.props.get(prop)?.[0];
  if (value === undefined || isThing(value)) return null;
  const number = Number(String(value).replaceAll(',', ''));
  return String(value).trim() !== '' && Number.isFinite(number) && number >= 0 && number < 1e15
    ? number
    : null;
};
