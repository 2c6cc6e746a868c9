/** The company's own pages: its front page, who it is, whom it hires and its imprint, as its robots.txt allows. https://www.rfc-editor.org/rfc/rfc9309 */
import { companyDomain } from '../../identity/identity.ts';
import { type PageParts, readParts } from '../page-parts.ts';
import type { Answer, Ask, Failure, Provider } from '../provider.ts';
import { type Robots, readRobots } from '../robots.ts';
import { readSite } from '../site-company.ts';
import { readXml, textsOf } from '../xml.ts';

/** Product token of our User-Agent, by which a robots.txt may speak to us. */
const agent = 'whynow';
/** Served so or so; a page in its place has no rules in it. */
const robotsTypes = ['text/plain', 'text/html', 'application/octet-stream', ''];
const html = ['text/html', 'application/xhtml+xml'];

/** All of a day, robots.txt and redirects included. */
const mostRequests = 5;

export const ownPages: Provider = {
  id: 'own-pages',
  name: 'Own pages',
  kind: 'own-data',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['domain'],
  outputs: [
    'name',
    'description',
    'industry',
    'employees',
    'founded',
    'country',
    'city',
    'logo',
    'emails',
    'phones',
    'social',
    'identifiers',
    'hiring',
  ],
  // Half of a limit may be used at once: five in a lookup, and no other lookup for two days.
  hosts: [{ name: 'own', requests: 2 * mostRequests, seconds: 2 * 86_400 }],
  requests: mostRequests,
  weight: 4,
  patience: 8_000,
  cacheHours: { found: 7 * 24, empty: 7 * 24 },
  terms: {
    url: 'https://www.rfc-editor.org/rfc/rfc9309',
    licence: 'terms',
    attribution: null,
    note: 'What robots.txt does not allow is not asked for, and no more than five requests a day are made.',
  },
  prepare: ({ domain }) => {
    const own = domain && companyDomain(domain);
    return own ? { key: own, run: (ask) => lookUp(own, ask) } : null;
  },
};

const lookUp = async (domain: string, ask: Ask): Promise<Answer> => {
  const rules = await askRobots(domain, ask);
  if ('outcome' in rules) return rules;
  const { robots, origin } = rules;
  if (!robots.allows('/')) return { outcome: 'error', reason: 'robots' };
  const front = await askPage(`${origin}/`, ask);
  if ('outcome' in front) return front;
  // Where redirects have led once, they need not lead again.
  const base = new URL(front.url).origin;
  const links = [...front.links, ...(await sitemapOf(front, robots, base, ask))];
  const paths = otherPages(links, front.url, [...kinds, ...legal]).slice(0, mostOthers);
  const others = await Promise.all(
    paths.filter((path) => robots.allows(path)).map((path) => askPage(`${base}${path}`, ask)),
  );
  // What one page fails to say, the others may: the front page is what counts.
  const pages = [front, ...others.flatMap((page) => ('outcome' in page ? [] : [page]))];
  const { company, jobs, board, urls } = readSite(pages, domain);
  const isEmpty = Object.values(company).every(
    (value) => value === null || (Array.isArray(value) && !value.length),
  );
  if (isEmpty && jobs.length === 0 && board === null) return { outcome: 'empty', findings: null };
  return {
    outcome: 'found',
    findings: {
      about: {
        name: company.name?.value ?? null,
        domain,
        country: company.country?.value ?? null,
        identifiers: company.identifiers?.map(({ value }) => value) ?? [],
        by: 'key',
      },
      url: front.url,
      urls,
      company,
      jobs,
      ...(board && { board }),
    },
  };
};

/** RFC 9309, 2.3.1: a site that has none (4xx) allows all; one whose rules cannot be had allows nothing, for now. */
const askRobots = async (domain: string, ask: Ask): Promise<{ robots: Robots; origin: string } | Failure> => {
  const reply = await ask.text(`https://${domain}/robots.txt`, robotsTypes);
  if (reply.ok) return { robots: readRobots(reply.value, agent), origin: new URL(reply.url).origin };
  const { failure } = reply;
  const isMissing = failure.outcome === 'not_found' || failure.outcome === 'forbidden';
  return isMissing ? { robots: readRobots('', agent), origin: `https://${domain}` } : failure;
};

const askPage = async (url: string, ask: Ask): Promise<PageParts | Failure> => {
  const reply = await ask.text(url, html, { headers: { Accept: 'text/html' } });
  return reply.ok ? readParts(reply.value, reply.url) : reply.failure;
};

const kinds: readonly RegExp[] = [
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:about(?:[-_]?us)?|company|who-we-are|ueber-uns|uber-uns|unternehmen|a-propos|qui-sommes-nous|om-oss|sobre|chi-siamo|guanyu|aboutus)(?:\/|\.html?|$)/i,
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:careers?|jobs?|join(?:[-_]?us)?|work-with-us|karriere|stellen|recrutement|carriere|stilling|empleo|lavora-con-noi|zhaopin|joinus)(?:\/|\.html?|$)/i,
];
/** Where the law has a company say its number, and where others say how to reach it. */
const legal: readonly RegExp[] = [
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:imprint|impressum|legal[-_]?notice|mentions[-_]legales|aviso[-_]legal|note[-_]legali)(?:\/|\.html?|$)/i,
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:contact(?:[-_]?us)?|kontakt|contacto|contatti|lianxi)(?:\/|\.html?|$)/i,
];
/** With robots.txt and the front page they are all that may be asked for in a day. */
const mostOthers = mostRequests - 2;

/** One page of each kind, by its shortest address. */
const otherPages = (links: readonly string[], from: string, wanted: readonly RegExp[]): string[] => {
  const { hostname, pathname: front } = new URL(from);
  const paths = links.flatMap((link) => {
    const url = URL.parse(link.slice(0, 500), from);
    return url?.hostname === hostname && url.pathname !== front ? [url.pathname] : [];
  });
  return wanted.flatMap((kind) =>
    paths
      .filter((path) => kind.test(path))
      .sort((a, b) => a.length - b.length)
      .slice(0, 1),
  );
};

/** Addresses of a sitemap, where the front page leads to neither kind of page and robots.txt names one that is the site's own. */
const sitemapOf = async (front: PageParts, robots: Robots, base: string, ask: Ask): Promise<string[]> => {
  const [sitemap] = robots.sitemaps.filter((url) => new URL(url).origin === base);
  if (otherPages(front.links, front.url, kinds).length > 0 || sitemap === undefined) return [];
  const { pathname, search } = new URL(sitemap);
  if (!robots.allows(`${pathname}${search}`)) return [];
  const reply = await ask.text(sitemap, ['application/xml', 'text/xml']);
  const root = reply.ok ? readXml(reply.value) : null;
  return root?.name === 'urlset'
    ? root.children.slice(0, 5_000).flatMap((entry) => textsOf(entry, 'loc'))
    : [];
};
