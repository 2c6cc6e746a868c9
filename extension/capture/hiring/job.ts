/** One posting of what its sources say: embedded data first, mended by what the page shows where the two disagree. */
import type { CapturedJob } from '../../../shared/capture.ts';
import { companyKey } from '../../../shared/text/company/company-name.ts';
import { functionOf } from '../../../shared/text/people/title.ts';
import { lineOf } from '../draft.ts';
import { postingHeading } from '../kind/posting-heading.ts';
import { countryHint } from '../page/country.ts';
import { hasType, type Thing } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { evidence } from '../rule.ts';
import { saidByData } from './job-data.ts';
import { hiddenDay } from './job-day.ts';
import { levelOf } from './job-level.ts';
import { jobLines } from './job-lines.ts';
import { nothingSaid, type SaidOfJob } from './job-said.ts';
import { saidByState } from './job-state.ts';
import { saidByText } from './job-text.ts';
import { cleanRole, readPostingTitle, withoutLabels } from './job-title.ts';
import { postingEmployer } from './posting-employer.ts';

const mostPlaces = 20;

/** @param employer whose site it is, where it is an employer's. */
export const readJob = (page: Page, employer: string | null): CapturedJob | null => {
  const country = countryHint(page);
  const thing = page.things.find((one) => hasType(one, /^JobPosting$/)) ?? null;
  const data = thing ? saidByData(thing, country) : nothingSaid;
  const heading = postingHeading(page, data.title);
  const inTitle = readPostingTitle(page.title, heading?.text ?? data.title);
  const raw = heading?.text ?? data.title ?? inTitle.role;
  const state = saidByState(
    page,
    [raw, data.title, inTitle.role].filter((one) => one !== null),
    country,
  );
  const title = cleanRole(titleOf(data.title, heading, page) ?? state.title ?? inTitle.role ?? '');
  if (!title) return null;
  const lines = jobLines(page, heading, raw);
  const shown = saidByText(page, lines, raw, country);
  const organization = postingEmployer(page, lines, { data, state, inTitle, employer });
  // "Northwind Analytics" beside the title is who hires, though analytics is a department elsewhere.
  const isEmployer = (part: string | null) =>
    part !== null && organization !== null && companyKey(part) === companyKey(organization);
  const department = lineOf(
    [shown.department, data.department, state.department].find((part) => part && !isEmployer(part)),
    120,
  );
  const places = [...new Set(placesOf(shown, data, state, inTitle.places))];
  return {
    title,
    organization,
    // "Northwind, Oslo" in a title is who hires, though a town ends it.
    locations: places.filter((place) => !isEmployer(place) && !isAnywhere(place)).slice(0, mostPlaces),
    remote: remoteOf(shown, data, state) ?? (places.some(isAnywhere) ? 'remote' : null),
    datePosted: data.datePosted ?? state.datePosted ?? shown.datePosted ?? hiddenDay(page),
    employmentType: shown.employmentType ?? data.employmentType ?? state.employmentType,
    department,
    function: functionOf(title) ?? (department ? functionOf(department) : null),
    seniority: lineOf(shown.seniority ?? levelOf(title), 60),
    salary: salaryOf(data.salary ?? state.salary, shown.salary),
    evidence: evidence(ruleOf(thing, state), heading?.text ?? lines.all[lines.at]?.text ?? null),
  };
};

/** Forms ask for a place where there is none. */
const isAnywhere = (place: string): boolean =>
  /^(?:(?:fully )?remote|anywhere|worldwide|home[- ]?office|远程(?:办公)?)$/i.test(place);

const ruleOf = (thing: Thing | null, state: SaidOfJob): string =>
  thing ? `${thing.from}.jobposting` : state === nothingSaid ? 'text.job-heading' : 'state.job';

/** Data copied from another posting: its title is nowhere on the page, and the heading is a role. */
const titleOf = (data: string | null, heading: Line | null, page: Page): string | null => {
  if (!data || !heading) return data ?? (heading && withoutLabels(heading.text, page.title));
  const [one, other] = [keyOf(data), keyOf(heading.text)];
  // The page's spelling: data often carries an id or a place that nobody sees.
  if (one.includes(other)) return heading.text;
  if (other.includes(one)) return data;
  return heading.tag === 'h1' && page.title.includes(heading.text) ? heading.text : data;
};
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Data often holds the head office: a place that the page shows as the role's own wins, unless data tells more of the same. */
const placesOf = (
  shown: SaidOfJob,
  data: SaidOfJob,
  state: SaidOfJob,
  inTitle: readonly string[],
): string[] => {
  const embedded = data.locations.length ? data.locations : state.locations;
  if (shown.locations.length === 0) return embedded.length ? embedded : [...inTitle];
  const [first = ''] = shown.locations;
  const more =
    embedded.length > shown.locations.length &&
    embedded.some((place) => keyOf(place).includes(keyOf(first.split(',')[0] ?? '')));
  return more ? embedded : shown.locations;
};

/** TELECOMMUTE is also set where the role is hybrid. */
const remoteOf = (shown: SaidOfJob, data: SaidOfJob, state: SaidOfJob): CapturedJob['remote'] =>
  shown.remote === 'hybrid' ? 'hybrid' : (data.remote ?? state.remote ?? shown.remote);

const salaryOf = (embedded: SaidOfJob['salary'], shown: SaidOfJob['salary']): SaidOfJob['salary'] => {
  if (!embedded || !shown) return embedded ?? shown;
  // "96K-155K" on the page is 95,640 in the data: the same range, told exactly.
  const close = (one: number | null, other: number | null) =>
    one === null || other === null || Math.abs(one - other) <= 0.05 * Math.max(one, other);
  const same = close(embedded.min, shown.min) && close(embedded.max, shown.max);
  // Forms preset the dollar: a sign on the page that is none says better.
  if (same && shown.currency !== null && shown.currency !== 'USD')
    return { ...embedded, currency: shown.currency, period: embedded.period ?? shown.period };
  return same || embedded.currency !== null
    ? { ...embedded, currency: embedded.currency ?? shown.currency, period: embedded.period ?? shown.period }
    : shown;
};
