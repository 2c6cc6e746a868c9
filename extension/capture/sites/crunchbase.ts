/** Crunchbase: an organization's page by the state of its application. Written from the shape of its published data model. */
import type { CapturedCompany, CapturedPerson, Employees, Valued } from '../../../shared/capture.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';
import { profile } from '../company/social.ts';
import { emptyCompany, lineOf } from '../draft.ts';
import { hostOf } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { person } from '../people/people.ts';
import { evidence } from '../rule.ts';
import type { Site } from './site.ts';
import { listIn, type Part, partIn, partsOf, stringIn } from './state.ts';

export const crunchbase: Site = {
  name: 'crunchbase',
  matches: (page) => /(?:^|\.)crunchbase\.com$/.test(page.host) && /^\/organization\/[^/]+/.test(page.path),
  read: (page) => {
    const parts = [...partsOf(page)];
    const name = lineOf(nameIn(parts), 200);
    return name ? { kind: 'company', company: companyOf(page, parts, name), people: peopleOf(parts) } : null;
  },
};

/** An entity is told by what it is, in `identifier`. */
const nameIn = (parts: readonly Part[]): string | null => {
  for (const part of parts) {
    const identifier = partIn(part, 'identifier');
    if (stringIn(identifier, 'entity_def_id') === 'organization') return stringIn(identifier, 'value');
  }
  return null;
};

const valued = <T>(value: T | null): Valued<T> | null =>
  value === null ? null : { value, evidence: evidence('crunchbase.state', null) };

const companyOf = (page: Page, parts: readonly Part[], name: string): CapturedCompany => {
  const text = (key: string): string | null => {
    for (const part of parts) {
      const found = stringIn(part, key) ?? stringIn(partIn(part, key), 'value');
      if (found) return found;
    }
    return null;
  };
  const list = (key: string): Part[] =>
    parts.map((part) => listIn(part, key)).find((all) => all.length) ?? [];
  const place = (type: string) =>
    stringIn(
      list('location_identifiers').find((one) => stringIn(one, 'location_type') === type),
      'value',
    );
  const country = place('country');
  const year = Number(/^((?:1[5-9]|20)\d\d)/.exec(text('founded_on') ?? '')?.[1]);
  const mail = text('contact_email');
  const phone = lineOf(text('phone_number'), 60);
  return {
    ...emptyCompany(),
    name: valued(name),
    domain: valued(hostOf(text('website') ?? text('website_url') ?? '')),
    description: valued(lineOf(text('short_description'), 600)),
    industry: valued(
      lineOf(
        list('categories')
          .flatMap((one) => stringIn(one, 'value') ?? [])
          .slice(0, 3)
          .join(', '),
        120,
      ),
    ),
    employees: valued(sizeOf(text('num_employees_enum'))),
    founded: valued(year > 0 ? year : null),
    country: valued(country ? countryCode(country) : null),
    city: valued(lineOf(place('city'), 120)),
    emails:
      mail && /^[^\s@]{1,64}@[^\s@]{1,180}\.[a-z]{2,24}$/i.test(mail)
        ? [mail].flatMap((one) => valued(one) ?? [])
        : [],
    phones: phone ? [phone].flatMap((one) => valued(one) ?? []) : [],
    social: ['linkedin', 'twitter', 'facebook'].flatMap((key) =>
      profile(text(key) ?? '', page.url).map(({ value }) => ({
        value,
        evidence: evidence('crunchbase.state', null),
      })),
    ),
  };
};

/** `c_00051_00100`, `c_10001_max`: the bands as the data model names them. */
const sizeOf = (band: string | null): Employees | null => {
  const [, min, max] = /^c_(\d{5})_(\d{5}|max)$/.exec(band ?? '') ?? [];
  return min && max ? { min: Number(min), max: max === 'max' ? null : Number(max) } : null;
};

const peopleOf = (parts: readonly Part[]): CapturedPerson[] => {
  const found = new Map<string, CapturedPerson>();
  const add = (name: string | null, title: string | null) => {
    const who = lineOf(name, 120);
    if (who && !found.get(who)?.title)
      found.set(who, person(who, lineOf(title, 200), 'crunchbase.state', null));
  };
  for (const part of parts) {
    const who = partIn(part, 'person_identifier');
    const title = stringIn(part, 'title') ?? stringIn(part, 'primary_job_title');
    if (who && title) add(stringIn(who, 'value'), title);
  }
  for (const part of parts)
    for (const one of listIn(part, 'founder_identifiers')) add(stringIn(one, 'value'), 'Founder');
  return [...found.values()].slice(0, 60);
};
