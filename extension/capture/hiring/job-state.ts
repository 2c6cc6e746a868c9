/** A posting in the application state that a script left in the page: the object whose title is the page's own. */

import { readDay } from '../../../shared/text/dates.ts';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { readSalary } from '../../../shared/text/hiring/salary.ts';
import { workplaceOf } from '../../../shared/text/hiring/workplace.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import { stateObjects } from '../page/state.ts';
import { placesIn } from './job-place.ts';
import { nothingSaid, type SaidOfJob } from './job-said.ts';

/** Names of the same thing in the states of boards and site builders, lower case and without underscores. */
const keys = {
  title: ['title', 'jobtitle', 'positionname', 'jobname', 'postingtitle', 'positiontitle', 'name', 'text'],
  organization: [
    'hiringorganization',
    'companyname',
    'organizationname',
    'company',
    'employer',
    'employername',
    'advertiser',
    'brandname',
    'companyfullname',
    'companyshortname',
    'organization',
  ],
  locations: [
    'locationname',
    'locations',
    'location',
    'joblocation',
    'joblocations',
    'alllocations',
    'offices',
    'cityname',
    'jobcity',
    'city',
    'workcity',
    'jobarea',
    'workareatext',
    'workarea',
    'citytext',
  ],
  more: ['secondarylocations', 'secondarylocationnames', 'additionallocations'],
  date: [
    'dateposted',
    'publishedat',
    'publisheddate',
    'publishdate',
    'firstpublished',
    'postedat',
    'posteddate',
    'postingdate',
    'listedat',
    'listingdate',
    'releaseddate',
    'opendate',
    'publishtime',
    'issuedate',
    'createdat',
    'updatedate',
    'createtime',
  ],
  type: [
    'employmenttype',
    'worktype',
    'worktypes',
    'jobtype',
    'commitment',
    'contracttype',
    'timetype',
    'typeofemployment',
    'jobnature',
    'employmentstatus',
  ],
  department: ['departmentname', 'department', 'teamname', 'team', 'departments', 'deptname'],
  workplace: ['workplacetype', 'workplace', 'workarrangements', 'locationtype', 'isremote', 'remote'],
  salary: [
    'salary',
    'salarydesc',
    'salaryrange',
    'compensation',
    'compensationtiersummary',
    'salarytext',
    'salarylabel',
    'payrange',
    'providesalarytext',
    'providesalary',
  ],
} as const;
type Field = keyof typeof keys;

/** @param titles the page's heading and document title: an object of another name is another role's. */
export const saidByState = (page: Page, titles: readonly string[], country: string | null): SaidOfJob => {
  const wanted = new Set(titles.map(keyOf).filter(Boolean));
  let best: SaidOfJob = nothingSaid;
  let most = 0;
  for (const object of stateObjects(page)) {
    const title = textIn(object, 'title');
    if (!title || !wanted.has(keyOf(title))) continue;
    const said = saidBy(object, title, country);
    const count = Object.values(said).filter((value) => value !== null && String(value) !== '').length;
    if (count > most) [best, most] = [said, count];
  }
  // A title alone may be a heading's or a link's.
  return most >= 3 ? best : nothingSaid;
};

/** null where the object has no title. */
export const saidOfObject = (
  object: ReadonlyMap<string, unknown>,
  country: string | null,
): SaidOfJob | null => {
  const title = textIn(object, 'title');
  return title ? saidBy(object, title, country) : null;
};

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const saidBy = (object: ReadonlyMap<string, unknown>, title: string, country: string | null): SaidOfJob => {
  const flag = first(object, 'workplace');
  return {
    ...nothingSaid,
    title: lineOf(title, 200),
    organization: lineOf(textIn(object, 'organization'), 200),
    locations: [...new Set([...textsIn(object, 'locations'), ...textsIn(object, 'more')])]
      .flatMap(placesIn)
      .slice(0, 20),
    remote: flag === true ? 'remote' : workplaceOf(textIn(object, 'workplace') ?? ''),
    datePosted: dateIn(object),
    employmentType: employmentTypeOf((textIn(object, 'type') ?? '').replace(/([a-z])([A-Z])/g, '$1 $2')),
    department: lineOf(textIn(object, 'department'), 120),
    salary: readSalary(textIn(object, 'salary') ?? '', { country, labelled: true }),
  };
};

const first = (object: ReadonlyMap<string, unknown>, field: Field): unknown => {
  for (const key of keys[field]) {
    const value = object.get(key);
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return null;
};

const textIn = (object: ReadonlyMap<string, unknown>, field: Field): string | null =>
  textsIn(object, field)[0] ?? null;

/** All texts under the first of a field's names that holds any. */
const textsIn = (object: ReadonlyMap<string, unknown>, field: Field): string[] => {
  for (const key of keys[field]) {
    const texts = textsOf(object.get(key), 0);
    if (texts.length) return texts;
  }
  return [];
};

/** Some states hold a date as its label and its time: "4d ago" and 2024-05-06T10:00:00Z. */
const dateIn = (object: ReadonlyMap<string, unknown>): string | null => {
  for (const key of keys.date) {
    const value = object.get(key);
    const texts =
      typeof value === 'object' && value !== null
        ? Object.values(value).flatMap((part) => textsOf(part, 1))
        : textsOf(value, 0);
    for (const text of texts) {
      const day = readDay(text);
      if (day) return day;
    }
  }
  return null;
};

const named = [
  'name',
  'label',
  'title',
  'text',
  'fullName',
  'locationName',
  'shortName',
  'city',
  'description',
];

const textsOf = (value: unknown, depth: number): string[] => {
  if (typeof value === 'string') return value.trim() && value.length <= 300 ? [value.trim()] : [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > 2) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((part) => textsOf(part, depth + 1));
  for (const key of named) {
    const inner: unknown = Object.hasOwn(value, key) ? Object(value)[key] : null;
    const texts = typeof inner === 'object' ? textsOf(inner, depth + 1) : textsOf(inner, depth);
    if (texts.length) return texts.slice(0, 1);
  }
  return [];
};
