/**
 * LinkedIn, tier 1: the visible header of the page that a member has open, and no more. Not in the default list: it runs
 * only where a caller says that the workspace's admin has turned tier 1 on.
 */
import type { CapturedCompany, Valued } from '../../../shared/capture.ts';
import { readSize } from '../../../shared/text/company/headcount.ts';
import { readAddresses } from '../../../shared/text/place/address.ts';
import { countryOfPlace } from '../../../shared/text/place/cities.ts';
import { captureTab } from '../capture-tab.ts';
import { lineOf } from '../draft.ts';
import { hostOf } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import type { Line } from '../page/walked.ts';
import { atCompany } from '../people/at-company.ts';
import { person } from '../people/people.ts';
import { evidence } from '../rule.ts';
import { tabOnly } from '../tab-only.ts';
import type { Site, SiteReading } from './site.ts';

export const linkedIn: Site = {
  name: 'linkedin',
  matches: (page) => tabOnly(page.url),
  read: (page) => {
    const heading = page.lines.find((line) => line.tag === 'h1');
    if (!heading) return null;
    if (/^\/(?:company|school|showcase)\//.test(page.path)) return companyHeader(page, heading);
    if (/^\/(?:in|pub)\//.test(page.path)) return personHeader(page, heading);
    return null;
  },
};

/** Lines below the heading that still belong to the header; a guest is asked to sign in between any two of them. */
const below = (page: Page, heading: Line): Line[] =>
  page.lines
    .slice(heading.index + 1, heading.index + 40)
    .filter(({ area }) => area.part !== 'nav' && !area.form && !area.notice)
    .slice(0, 11);

const companyHeader = (page: Page, heading: Line): SiteReading => {
  const said = <T>(label: RegExp, read: (value: string) => T | null): Valued<T> | null => {
    const found = findPair(page, label, read);
    return found ? { value: found.value, evidence: evidence('linkedin.about', found.pair.line.text) } : null;
  };
  const size = below(page, heading).flatMap((line) => {
    const band = /([\d,]+(?:\s?[-–]\s?[\d,]+|\+)?)\s(?:employees|Mitarbeiter|名员工)/i.exec(line.text)?.[1];
    const value = band ? readSize(band) : null;
    return value ? [{ value, evidence: evidence('linkedin.header', line.text) }] : [];
  })[0];
  const place = (part: 'city' | 'country') =>
    said(/^(?:headquarters|hauptsitz|总部)$/i, (value) => {
      const city = value.split(',')[0]?.trim() ?? '';
      return (readAddresses(value)[0] ?? { city, country: countryOfPlace(city) })[part];
    });
  const name = lineOf(heading.text, 200);
  const company: Partial<CapturedCompany> = {
    name: name ? { value: name, evidence: evidence('linkedin.header', heading.text) } : null,
    description: aboutUs(page, heading),
    social: [ownAddress(page)],
    domain: said(/^(?:website|webseite|网站)$/i, (value) => {
      const address = value.split('\n')[0]?.trim() ?? '';
      return hostOf(/^https?:/i.test(address) ? address : `https://${address}`);
    }),
    industry: said(/^(?:industry|industries|branche|行业)$/i, (value) => lineOf(value, 120)),
    employees: said(/^(?:company size|größe|公司规模)$/i, (value) => readSize(value)) ?? size ?? null,
    founded: said(
      /^(?:founded|gegründet|创立)$/i,
      (value) => Number(/(?:1[5-9]|20)\d\d/.exec(value)?.[0]) || null,
    ),
    city: place('city'),
    country: place('country'),
  };
  return { kind: 'company', company };
};

/** What stands under "About us", or the line below the name where the company says nothing more. */
const aboutUs = (page: Page, heading: Line): Valued<string> | null => {
  const at = page.lines.findIndex(
    (line) =>
      /^h[2-3]$/.test(line.tag) &&
      /^(?:about(?: us)?|overview|über uns|关于(?:我们)?|概览)$/i.test(line.text),
  );
  const under = at < 0 ? undefined : page.lines[at + 1];
  const told =
    under && /^(?:p|div|span)$/.test(under.tag) && under.text.length > 30
      ? under
      : below(page, heading).find((line) => line.tag === 'h4' && line.text.length > 30);
  const value = lineOf(told?.text, 600);
  return told && value ? { value, evidence: evidence('linkedin.about', told.text) } : null;
};

/** The page's own address; its canonical one where that is a name and this a number. */
const ownAddress = (page: Page): CapturedCompany['social'][number] => {
  const canonical = page.walked.canonical;
  const isNumber = /^\/company\/\d+\/?$/.test(page.path);
  const named = canonical !== null && tabOnly(canonical) && /\/company\/[^/]*[a-z]/i.test(canonical);
  const url = (isNumber && named ? canonical : page.url).replace(/[?#].*$/, '').replace(/\/$/, '');
  return { value: { network: 'linkedin', url }, evidence: evidence('tab.url.company', null) };
};

const personHeader = (page: Page, heading: Line): SiteReading => {
  const tab = captureTab({ url: page.url, title: page.title });
  const [known] = tab.people;
  const name = lineOf(known?.name ?? heading.text, 120);
  if (!name) return {};
  const headline = below(page, heading).find(
    ({ text }) => text.length > 3 && text.length <= 220 && !chrome.test(text) && text !== name,
  );
  const title = lineOf(headline?.text, 200) ?? known?.title ?? null;
  return {
    kind: 'person',
    people: [person(name, title, 'linkedin.header', headline?.text ?? null)],
    company: { name: tab.company.name ?? employerOf(page, headline) },
  };
};

/** "Head of Sales at Northwind" below the name, or what older profiles list as current. */
const employerOf = (page: Page, headline: Line | undefined): Valued<string> | null => {
  const said = atCompany(headline?.text ?? '');
  if (headline && said) return { value: said, evidence: evidence('linkedin.header', headline.text) };
  const current = findPair(page, /^(?:current|aktuell|actuel|目前|当前)$/i, (value) => {
    const [first = ''] = value.split('\n');
    return atCompany(first) ?? lineOf(first, 200);
  });
  return current
    ? { value: current.value, evidence: evidence('linkedin.current', current.pair.line.text) }
    : null;
};

/** Pronouns, degrees of contact and buttons stand between name and headline. */
const chrome =
  /^(?:he\/him|she\/her|they\/them|[·•]?\s?[123](?:st|nd|rd)\b.*|connect|follow|message|more|join now|sign in|view profile|contact info|\d+ (?:connections|followers).*)$/i;
