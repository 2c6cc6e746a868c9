/** What a source tells of a company, in its own words, as a capture's fields: cut, read and checked the same way for all. Pure. */
import type { CapturedCompany, Valued } from '../../shared/capture.ts';
import { readSize } from '../../shared/text/company/headcount.ts';
import { countryCode } from '../../shared/text/place/countries.ts';
import type { SocialNetwork } from '../../shared/words.ts';
import { capitalised } from './capitalised.ts';
import type { Subject } from './provider.ts';
import { hostOf, lineOf, said } from './said.ts';

type Word = string | null | undefined;

/** Each as the answer has it; what it lacks may be left out. */
export interface Told {
  name?: Word;
  /** Host or address of the company's site. */
  website?: Word;
  description?: Word;
  industry?: Word;
  /** A number, or a band such as `51-200`, `1K-5K` or `10000人以上`. */
  employees?: number | Word;
  revenue?: CapturedCompany['revenue'];
  /** A year, or a date that begins with one. */
  founded?: number | Word;
  /** Code or name. */
  country?: Word;
  city?: Word;
  logo?: Word;
  phone?: Word;
  email?: Word;
  /** Addresses with or without scheme. */
  social?: Partial<Record<SocialNetwork, Word>>;
  identifiers?: readonly Subject['identifiers'][number][];
  technologies?: readonly string[];
}

/** @param provider its id: a value's rule is `hunter.name`. */
export const toldCompany = (provider: string, told: Told): Partial<CapturedCompany> => {
  const value = <T>(field: string, read: T | null, quote: unknown): Valued<T> | null =>
    read === null ? null : said(`${provider}.${field}`, read, quote);
  const line = (field: 'name' | 'description' | 'industry', most: number) => {
    const read = lineOf(told[field], most);
    return value(field, read, read);
  };
  const list = <T>(field: string, read: readonly (T | null)[], most: number): Valued<T>[] =>
    read.slice(0, most).flatMap((one) => (one === null ? [] : [said(`${provider}.${field}`, one)]));
  const { employees, founded, country, city, logo, social = {} } = told;
  const place = lineOf(city, 120);
  return {
    name: line('name', 200),
    domain: value('website', hostOf(told.website), told.website),
    description: line('description', 600),
    industry: line('industry', 120),
    employees: value('employees', sizeOf(employees), `${employees}`),
    revenue: told.revenue ?? null,
    founded: value('founded', yearOf(founded), `${founded}`),
    country: value('country', countryCode(country?.trim() ?? ''), country),
    city: value('city', place && capitalised(place), place),
    logo: value('logo', addressOf(logo), logo),
    phones: list('phone', [lineOf(told.phone, 60)], 20),
    emails: list('email', [emailOf(told.email)], 20),
    social: list(
      'social',
      Object.entries(social).map(([network, at]) => {
        const url = addressOf(at);
        return url === null ? null : { network: network as SocialNetwork, url };
      }),
      20,
    ),
    identifiers: list('identifier', told.identifiers ?? [], 10),
    technologies: list(
      'technology',
      [...new Set((told.technologies ?? []).flatMap((name) => lineOf(name, 60) ?? []))],
      40,
    ),
  };
};

const sizeOf = (size: number | Word) => {
  if (typeof size === 'number')
    return Number.isInteger(size) && size >= 0 && size <= 1e8 ? { min: size, max: size } : null;
  return size ? readSize(size.slice(0, 60).replace(/(\d)K/gi, '$1000')) : null;
};

const yearOf = (founded: number | Word): number | null => {
  const year = Number(/^\d{4}(?!\d)/.exec(`${founded ?? ''}`)?.[0]);
  return year >= 1000 && year <= 2200 ? year : null;
};

const addressOf = (address: Word): string | null => {
  const plain = address?.trim() ?? '';
  const url = /^https?:\/\//i.test(plain) ? plain : `https://${plain}`;
  return hostOf(plain) === null || url.length > 2000 ? null : url;
};

const emailOf = (email: Word): string | null => {
  const plain = email?.trim() ?? '';
  return plain.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(plain) ? plain : null;
};
