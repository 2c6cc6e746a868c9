/** What a company's own pages say of it in their data, meta tags and links, as a capture of them would. Pure. */
import type { CapturedCompany, CapturedJob, Evidence } from '../../shared/capture.ts';
import { type Board, boardOf } from '../../shared/text/company/board.ts';
import { identifierOf, vatIdentifier } from '../../shared/text/company/identifiers.ts';
import { mayLeadToNetwork, socialProfile } from '../../shared/text/company/social-profile.ts';
import { readDay } from '../../shared/text/dates.ts';
import { employmentTypeOf } from '../../shared/text/hiring/employment-type.ts';
import { phoneKey, phoneOf } from '../../shared/text/phones.ts';
import { companyDomain } from '../identity/identity.ts';
import { jobOf } from './job-board.ts';
import { isOf, type Thing, thingOf, thingsIn, wordsOf } from './json-ld.ts';
import type { PageParts } from './page-parts.ts';
import { said } from './said.ts';
import { officeMail, wordsOnPage } from './site-words.ts';
import { toldCompany } from './told-company.ts';

export interface Site {
  company: Partial<CapturedCompany>;
  jobs: CapturedJob[];
  board: Board | null;
  /** Of what stands on another page than the first: where. */
  urls: { quote: string; url: string }[];
}

const mostOfEach = 20;

export const readSite = (pages: readonly PageParts[], domain: string): Site => {
  const told = pages.map((page) => {
    const things = thingsIn(page.jsonLd);
    return {
      page,
      data: dataOf(page, things, domain),
      words: wordsOnPage(page.lines, domain),
      jobs: things.filter((thing) => isOf(thing, /^JobPosting$/)).flatMap(posting),
    };
  });
  // The words of one page may be about anything; data of the next is about the company.
  const company = merged([...told.flatMap(({ data }) => data), ...told.map(({ words }) => words)]);
  const jobs = told.flatMap((one) => one.jobs).slice(0, 60);
  // The first page that has a quote is where it stands.
  const places = new Map(
    told
      .toReversed()
      .flatMap(({ page, data, words, jobs: posted }) =>
        [...[...data, words].flatMap(quotesOf), ...posted.flatMap(quoteOf)].map(
          (quote) => [quote, page.url] as const,
        ),
      ),
  );
  const urls = [...quotesOf(company), ...jobs.flatMap(quoteOf)].flatMap((quote) => {
    const url = places.get(quote);
    return url === undefined || url === pages[0]?.url ? [] : [{ quote, url }];
  });
  return { company, jobs, board: boardIn(pages), urls };
};

const quoteOf = (told: { evidence: Evidence } | null): string[] =>
  told?.evidence.quote ? [told.evidence.quote] : [];

const quotesOf = (company: Partial<CapturedCompany>): string[] =>
  Object.values(company).flat().flatMap(quoteOf);

/** In the order of trust: what the page embeds as data, its meta tags, its links. */
const dataOf = (page: PageParts, things: readonly Thing[], domain: string): Partial<CapturedCompany>[] => {
  const own = ownOrganization(things, domain);
  return [
    ...(own ? [ofData(own)] : []),
    toldCompany('meta', {
      name: siteName(page.meta.get('og:site_name')),
      description: page.meta.get('description') ?? page.meta.get('og:description'),
    }),
    ofLinks(page, domain),
  ];
};

const organization = /(?:Organization|Corporation|Business|Store|Company|Agency|Service|NGO)$/;

/** The one that names this site, or the only one of the page: a directory's page has many. */
const ownOrganization = (things: readonly Thing[], domain: string): Thing | null => {
  const all = things.filter((thing) => isOf(thing, organization));
  const named = all.find((thing) => wordsOf(thing, 'url').some((url) => domainIn(url) === domain));
  return named ?? (all.length === 1 ? (all[0] ?? null) : null);
};

const domainIn = (url: string): string | null =>
  URL.canParse(url) ? companyDomain(new URL(url).hostname) : null;

const ofData = (own: Thing): Partial<CapturedCompany> => {
  const address = thingOf(own, 'address');
  const staff = thingOf(own, 'numberOfEmployees');
  const [least] = wordsOf(staff, 'minValue');
  const [most] = wordsOf(staff, 'maxValue');
  const numbers = [
    ...wordsOf(own, 'vatID').map(vatIdentifier),
    ...wordsOf(own, 'leiCode').map((text) => {
      const value = identifierOf('lei', text);
      return value && { scheme: 'lei' as const, value };
    }),
  ].flatMap((one) => one || []);
  return {
    ...toldCompany('jsonld.organization', {
      name: wordsOf(own, 'name')[0],
      description: wordsOf(own, 'description')[0],
      industry: wordsOf(own, 'industry')[0],
      employees:
        (least && most ? `${least}-${most}` : wordsOf(staff, 'value')[0]) ??
        wordsOf(own, 'numberOfEmployees')[0],
      founded: wordsOf(own, 'foundingDate')[0],
      country: wordsOf(address, 'addressCountry')[0],
      city: wordsOf(address, 'addressLocality')[0],
      logo: wordsOf(thingOf(own, 'logo'), 'url')[0] ?? wordsOf(own, 'logo')[0],
      phone: wordsOf(own, 'telephone')[0],
      identifiers: numbers,
    }),
    social: profilesIn(wordsOf(own, 'sameAs'), 'jsonld.organization.sameas'),
  };
};

/** Sites put a slogan where only the name is asked for. */
const siteName = (name: string | undefined): string | null =>
  name !== undefined && name.length <= 60 && !/[|–—:•]|\s-\s/.test(name) ? name : null;

const ofLinks = ({ links }: PageParts, domain: string): Partial<CapturedCompany> => ({
  emails: links
    .filter((link) => /^mailto:/i.test(link))
    .flatMap((link) => officeMail(link, domain) ?? [])
    .slice(0, mostOfEach)
    .map((mail) => said('link.mailto', mail)),
  phones: links
    .filter((link) => /^tel:/i.test(link))
    .flatMap((link) => phoneOf(link) ?? [])
    .slice(0, mostOfEach)
    .map((phone) => said('link.tel', phone)),
  social: profilesIn(links, 'link.social'),
});

const profilesIn = (urls: readonly string[], rule: string): CapturedCompany['social'] => {
  const found = urls
    .filter(mayLeadToNetwork)
    .flatMap((url) => socialProfile(url.startsWith('//') ? `https:${url}` : url) ?? []);
  // Several of one network are others', such as a team's or partners'.
  return [...Map.groupBy(found, ({ network }) => network).values()]
    .map((same) => [...new Map(same.map((one) => [one.url.toLowerCase().replace(/\/+$/, ''), one])).values()])
    .flatMap((same) => (same.length === 1 ? same : []))
    .map((one) => said(rule, one));
};

/** Frames and scripts before links; links to several employers are a board's or a blog's. */
const boardIn = (pages: readonly PageParts[]): Board | null => {
  const embedded = pages.flatMap(({ embeds }) => embeds).flatMap((url) => boardOf(url) ?? [])[0];
  if (embedded) return embedded;
  const linked = pages.flatMap(({ links }) => links).flatMap((url) => boardOf(url) ?? []);
  return linked[0] && linked.every(({ token }) => token === linked[0]?.token) ? linked[0] : null;
};

const posting = (thing: Thing): CapturedJob[] => {
  const address = thingOf(thingOf(thing, 'jobLocation'), 'address');
  const place = ['addressLocality', 'addressRegion', 'addressCountry'].flatMap(
    (name) => wordsOf(address, name)[0] ?? [],
  );
  return jobOf('jsonld.job-posting', wordsOf(thing, 'hiringOrganization')[0] ?? null, {
    title: wordsOf(thing, 'title')[0] ?? '',
    locations: [[...new Set(place)].join(', ')],
    department: wordsOf(thing, 'department')[0],
    postedAt: readDay(wordsOf(thing, 'datePosted')[0] ?? ''),
    employmentType: employmentTypeOf(
      wordsOf(thing, 'employmentType').join(' ').replaceAll('_', ' ').slice(0, 200),
    ),
    remote: /telecommute/i.test(wordsOf(thing, 'jobLocationType')[0] ?? '') ? 'remote' : null,
  });
};

/** Of a field with one value the first that is told, of a list all of them, each once. */
const merged = (told: readonly Partial<CapturedCompany>[]): Partial<CapturedCompany> => {
  const company: Record<string, unknown> = {};
  for (const one of told) {
    for (const [field, value] of Object.entries(one)) {
      const known = company[field];
      if (Array.isArray(value)) company[field] = [...(Array.isArray(known) ? known : []), ...value];
      else if (known === undefined || known === null) company[field] = value;
    }
  }
  for (const [field, value] of Object.entries(company))
    if (Array.isArray(value))
      company[field] = [...Map.groupBy(value, (one) => keyOf(field, one.value)).values()]
        .map(([first]) => first)
        .slice(0, field === 'identifiers' ? 10 : mostOfEach);
  return company as Partial<CapturedCompany>;
};

const keyOf = (field: string, value: unknown): string =>
  field === 'phones' ? phoneKey(String(value)) : JSON.stringify(value).toLowerCase();
