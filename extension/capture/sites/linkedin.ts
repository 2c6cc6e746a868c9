/**
 * LinkedIn, tier 1: the visible header of the page that a member has open, and no more. Not in the default list: it runs
 * only where a caller says that the workspace's admin has turned tier 1 on.
 */
import type { CapturedCompany, Valued } from '../../../shared/capture.ts';
import { readAddresses } from '../../../shared/text/address.ts';
import { countryOfPlace } from '../../../shared/text/cities.ts';
import { readSize } from '../../../shared/text/headcount.ts';
import { captureTab } from '../capture-tab.ts';
import { lineOf } from '../draft.ts';
import { person } from '../fields/people.ts';
import { hostOf } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import type { Line } from '../page/walked.ts';
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

/** Lines below the heading that still belong to the header. */
const below = (page: Page, heading: Line): Line[] =>
  page.lines.slice(heading.index + 1, heading.index + 12).filter((line) => line.area.part !== 'nav');

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
    domain: said(
      /^(?:website|webseite|网站)$/i,
      (value) => hostOf(value.trim()) ?? hostOf(`https://${value.trim()}`),
    ),
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

const personHeader = (page: Page, heading: Line): SiteReading => {
  const tab = captureTab({ url: page.url, title: page.title }).people[0];
  const name = lineOf(tab?.name ?? heading.text, 120);
  const headline = below(page, heading).find(
    (line) =>
      line.text.length > 3 && line.text.length <= 220 && !chrome.test(line.text) && line.text !== name,
  );
  return name
    ? {
        kind: 'person',
        people: [
          person(
            name,
            lineOf(headline?.text, 200) ?? tab?.title ?? null,
            'linkedin.header',
            headline?.text ?? null,
          ),
        ],
      }
    : {};
};

/** Pronouns, degrees of contact and buttons stand between name and headline. */
const chrome =
  /^(?:he\/him|she\/her|they\/them|[·•]?\s?[123](?:st|nd|rd)\b.*|connect|follow|message|more|join now|sign in|view profile|contact info|\d+ (?:connections|followers).*)$/i;
