/** Y Combinator: a company's page in its directory, by labels and the cards of its founders. */
import type { CapturedCompany, CapturedPerson, Valued } from '../../../shared/capture.ts';
import { readSize } from '../../../shared/text/company/headcount.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { readAddresses } from '../../../shared/text/place/address.ts';
import { countryOfPlace } from '../../../shared/text/place/cities.ts';
import { profile, socialKey } from '../company/social.ts';
import { emptyCompany, lineOf } from '../draft.ts';
import { absolute, hostOf } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { findPair } from '../page/pairs.ts';
import { isTitle } from '../people/is-title.ts';
import { person } from '../people/people.ts';
import { evidence } from '../rule.ts';
import type { Site } from './site.ts';

export const yCombinator: Site = {
  name: 'y-combinator',
  matches: (page) => /(?:^|\.)ycombinator\.com$/.test(page.host) && /^\/companies\/[^/]+\/?$/.test(page.path),
  read: (page) => {
    const name = lineOf(/^(.{1,120}?)(?::\s.*)?\s[|｜]\sY Combinator\s*$/.exec(page.title)?.[1], 200);
    return name ? { kind: 'company', company: companyOf(page, name), people: foundersOf(page) } : null;
  },
};

const companyOf = (page: Page, name: string): CapturedCompany => {
  const said = <T>(label: RegExp, read: (value: string) => T | null): Valued<T> | null => {
    const found = findPair(page, label, read);
    return found
      ? { value: found.value, evidence: evidence('y-combinator.label', found.pair.line.text) }
      : null;
  };
  const place = (part: 'city' | 'country') =>
    said(/^location$/i, (value) => {
      const first = value.split(/[,;]/)[0]?.trim() ?? '';
      const address = readAddresses(value)[0] ?? { city: first, country: countryOfPlace(first) };
      return address.country ? address[part] : null;
    });
  const words = lineOf(page.meta.get('description') ?? page.meta.get('og:description'), 600);
  const own = page.links.find((link) => {
    const host = hostOf(link.href);
    return (
      host &&
      link.area.part === 'main' &&
      /^(?:https?:\/\/)?(?:www\.)?[\w-]{1,63}(?:\.[\w-]{2,63})+\/?$/i.test(link.text)
    );
  });
  const site = own ? hostOf(absolute(own.href, page.url) ?? '') : null;
  const social = new Map(
    page.links
      .filter((link) => link.area.part === 'main')
      .flatMap((link) => profile(link.href, page.url))
      .filter(({ value }) => !/ycombinator/i.test(value.url))
      .map(({ value }) => [socialKey(value), { value, evidence: evidence('y-combinator.link', null) }]),
  );
  return {
    ...emptyCompany(),
    name: { value: name, evidence: evidence('y-combinator.title', null) },
    domain: site ? { value: site, evidence: evidence('y-combinator.link', own?.text ?? null) } : null,
    description: words ? { value: words, evidence: evidence('meta.description', null) } : null,
    employees: said(/^team size$/i, (value) => readSize(value)),
    founded: said(
      /^(?:founded|year founded)$/i,
      (value) => Number(/^(?:19|20)\d\d$/.exec(value.trim())?.[0]) || null,
    ),
    city: place('city'),
    country: place('country'),
    social: [...social.values()].slice(0, 20),
  };
};

/** Names below "Active Founders" or "Former Founders"; a title stands below each, or beside it. */
const foundersOf = (page: Page): CapturedPerson[] => {
  const found = new Map<string, CapturedPerson>();
  let open = false;
  for (const [at, line] of page.lines.entries()) {
    if (/^(?:(?:active|former) )?founders?$/i.test(line.text)) open = !/^former/i.test(line.text);
    else if (/^h[1-3]$/.test(line.tag) || /^(?:company launches|latest news|jobs at)/i.test(line.text))
      open = false;
    if (!open || line.text.length > 90) continue;
    const [first = '', beside] = line.text.split(/,\s(.*)/s);
    const name = cleanPersonName(first);
    const below = page.lines[at + 1]?.text ?? '';
    if (!name || found.has(name)) continue;
    const title = beside && isTitle(beside) ? beside : isTitle(below) ? below : 'Founder';
    found.set(name, person(name, title, 'y-combinator.founders', line.text));
  }
  return [...found.values()].slice(0, 60);
};
