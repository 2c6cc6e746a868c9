/** G2: the seller behind a product's page, by the labels of its profile. Reviewers are not its people. */
import type { CapturedCompany, Valued } from '../../../shared/capture.ts';
import { readSize } from '../../../shared/text/company/headcount.ts';
import { readAddresses } from '../../../shared/text/place/address.ts';
import { countryOfPlace } from '../../../shared/text/place/cities.ts';
import { profile, socialKey } from '../company/social.ts';
import { emptyCompany, lineOf } from '../draft.ts';
import { absolute, hostOf } from '../page/address.ts';
import { hasType, textOf } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import { evidence } from '../rule.ts';
import type { Site } from './site.ts';

export const g2: Site = {
  name: 'g2',
  matches: (page) => page.host === 'g2.com' && /^\/(?:products|sellers)\/[^/]+/.test(page.path),
  read: (page) => {
    const company = companyOf(page);
    return company.name ? { kind: 'company', company, people: [] } : null;
  },
};

const companyOf = (page: Page): CapturedCompany => {
  const said = <T>(label: RegExp, read: (value: string) => T | null): Valued<T> | null => {
    const found = findPair(page, label, read);
    return found ? { value: found.value, evidence: evidence('g2.label', found.pair.line.text) } : null;
  };
  const product = page.things.find((thing) =>
    hasType(thing, /^(?:SoftwareApplication|Product|WebApplication)$/),
  );
  const brand = lineOf(textOf(product, 'brand') ?? textOf(product, 'name'), 200);
  const words = lineOf(textOf(product, 'description'), 600);
  const place = (part: 'city' | 'country') =>
    said(/^(?:hq location|headquarters)$/i, (value) => {
      const first = value.split(',')[0]?.trim() ?? '';
      const address = readAddresses(value)[0] ?? {
        city: first,
        country: countryOfPlace(first) ?? countryOfPlace(value.split(',')[1] ?? ''),
      };
      return address.country ? address[part] : null;
    });
  const site = page.links.find((link) => /^(?:company |visit |seller )?website$/i.test(link.text));
  const host = site ? hostOf(absolute(site.href, page.url) ?? '') : null;
  const social = new Map(
    page.links
      .flatMap((link) => profile(link.href, page.url))
      .filter(({ value }) => !/\/(?:company\/)?g2(?:dotcom|crowd|-crowd)?\b/i.test(value.url))
      .map(({ value }) => [socialKey(value), { value, evidence: evidence('g2.link', null) }]),
  );
  return {
    ...emptyCompany(),
    name:
      said(/^seller$/i, (value) => lineOf(value, 200)) ??
      (brand ? { value: brand, evidence: evidence(`${product?.from ?? 'jsonld'}.product`, null) } : null),
    domain: host && host !== page.host ? { value: host, evidence: evidence('g2.website', null) } : null,
    description: words
      ? { value: words, evidence: evidence(`${product?.from ?? 'jsonld'}.product`, null) }
      : null,
    employees: said(/^linkedin®? page$/i, (value) => readSize(/([\d,]+) employees/i.exec(value)?.[1] ?? '')),
    founded: said(/^year founded$/i, (value) => Number(/^(?:1[89]|20)\d\d$/.exec(value.trim())?.[0]) || null),
    city: place('city'),
    country: place('country'),
    social: [...social.values()].slice(0, 20),
  };
};
