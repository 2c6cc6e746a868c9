/** A posting as its JobPosting data tells it (JSON-LD or microdata). */

import { readDay } from '../../../shared/text/dates.ts';
import { employmentTypeOf } from '../../../shared/text/hiring/employment-type.ts';
import { readSalary, salaryPeriodOf } from '../../../shared/text/hiring/salary.ts';
import { usStates } from '../../../shared/text/place/cities.ts';
import { lineOf } from '../draft.ts';
import { isThing, type Thing, textOf, textsOf, thingsOf } from '../page/data.ts';
import type { SaidOfJob } from './job-said.ts';

/** @param country of the page, for a bare $ in a salary that stands as text. */
export const saidByData = (posting: Thing, country: string | null): SaidOfJob => ({
  title: lineOf(textOf(posting, 'title') ?? textOf(posting, 'name'), 200),
  organization: organizationOf(posting),
  locations: placesOf(posting),
  remote: /telecommute/i.test(textOf(posting, 'jobLocationType') ?? '') ? 'remote' : null,
  datePosted: readDay(textOf(posting, 'datePosted') ?? ''),
  employmentType: employmentTypeOf(textsOf(posting, 'employmentType').join(' ').replaceAll('_', ' ')),
  department: lineOf(textOf(posting, 'department'), 120),
  seniority: null,
  salary: salaryOf(posting, country),
});

const organizationOf = (posting: Thing): string | null => {
  const [organization] = thingsOf(posting, 'hiringOrganization');
  const name = textOf(posting, 'hiringOrganization') ?? textOf(organization, 'legalName');
  return name && !/^(?:confidential|anonymous|n\/?a|null|undefined)\b|^https?:/i.test(name)
    ? lineOf(name, 200)
    : null;
};

const placesOf = (posting: Thing): string[] => {
  const places = thingsOf(posting, 'jobLocation').map((place) => {
    const [address] = thingsOf(place, 'address');
    return lineOf(address ? addressLine(address) : (textOf(place, 'address') ?? textOf(place, 'name')), 200);
  });
  const plain = textsOf(posting, 'jobLocation').map((text) => lineOf(text, 200));
  return [...new Set([...places, ...plain].filter((place) => place !== null))].slice(0, 20);
};

/** "Austin, TX" for an American address: its state says the country; "Munich, Bavaria, DE" for others. */
const addressLine = (address: Thing): string => {
  const city = textOf(address, 'addressLocality');
  const region = textOf(address, 'addressRegion');
  const country = textOf(address, 'addressCountry');
  const state = region ? (stateCodes.get(region.toLowerCase()) ?? region) : null;
  const american = state !== null && usStates.has(state) && (country === null || /^us/i.test(country));
  // A region that repeats its city or country adds nothing.
  const parts = american && city ? [city, state] : [city, region, country];
  return [...new Set(parts.filter((part) => part !== null && part !== ''))].join(', ');
};
const stateCodes = new Map([...usStates].map(([code, name]) => [name.toLowerCase(), code]));

const salaryOf = (posting: Thing, country: string | null): SaidOfJob['salary'] => {
  const [base] = thingsOf(posting, 'baseSalary');
  const text = textOf(posting, 'baseSalary') ?? textOf(posting, 'salary');
  if (!base) return text ? readSalary(text, { country, labelled: true }) : null;
  const [value] = thingsOf(base, 'value');
  const from = value ?? base;
  const min = numberOf(from, 'minValue') ?? numberOf(from, 'value');
  const max = numberOf(from, 'maxValue') ?? numberOf(from, 'value');
  // Nought to nought is a form that nobody filled in.
  if (!min && !max) return null;
  if (min !== null && max !== null && max < min) return null;
  const currency = (
    textOf(base, 'currency') ??
    textOf(from, 'currency') ??
    textOf(posting, 'salaryCurrency') ??
    ''
  ).toUpperCase();
  return {
    min: min || null,
    max: max || null,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    period: salaryPeriodOf(textOf(from, 'unitText') ?? textOf(base, 'unitText') ?? ''),
  };
};

const numberOf = (thing: Thing, prop: string): number | null => {
  const value = thing.props.get(prop)?.[0];
  if (value === undefined || isThing(value)) return null;
  const number = Number(String(value).replaceAll(',', ''));
  return String(value).trim() !== '' && Number.isFinite(number) && number >= 0 && number < 1e12
    ? number
    : null;
};
