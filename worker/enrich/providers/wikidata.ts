/**
 * Wikidata, with the article that it links to on Wikipedia. Names are shared by mountains, bands and other companies: the
 * official website decides, or else a register's number, or the country. https://www.wikidata.org/wiki/Wikidata:Data_access
 */
import * as z from 'zod';
import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { nameKey } from '../../../shared/text/company/name-key.ts';
import { companyDomain } from '../../identity/identity.ts';
import { bestAnswer } from '../best-answer.ts';
import { matchScore } from '../match.ts';
import type { About, Answer, Ask, Findings, Provider, Subject } from '../provider.ts';
import { lineOf, said } from '../said.ts';
import { claimsSchema, itemOf, ranked } from '../wikidata-claims.ts';
import { companyOf, type Labels, websitesOf } from '../wikidata-company.ts';

const host = 'www.wikidata.org';

const text = z.object({ value: z.string() });
const texts = z.object({ en: text, zh: text }).partial().nullish();
const search = z.object({
  search: z.array(
    z.object({
      id: z.string(),
      label: z.string().nullish(),
      match: z.object({ text: z.string() }).nullish(),
    }),
  ),
});
const entity = z.object({
  id: z.string(),
  labels: texts,
  descriptions: texts,
  claims: claimsSchema.nullish(),
  sitelinks: z
    .object({ enwiki: z.object({ title: z.string() }), zhwiki: z.object({ title: z.string() }) })
    .partial()
    .nullish(),
});
type Entity = z.infer<typeof entity>;
const entities = z.object({ entities: z.record(z.string(), entity) });
const labelled = z.object({ entities: z.record(z.string(), z.object({ labels: texts })) });
const summary = z.object({ type: z.string().nullish(), extract: z.string() });

/** Items of large companies have 500 KB each. */
const mostCandidates = 3;

export const wikidata: Provider = {
  id: 'wikidata',
  name: 'Wikidata and Wikipedia',
  kind: 'wikidata',
  origin: 'wikidata',
  runsIn: 'worker',
  byDefault: true,
  needs: 'contact',
  inputs: ['name', 'domain', 'country', 'identifiers'],
  outputs: [
    'name',
    'domain',
    'description',
    'industry',
    'employees',
    'revenue',
    'founded',
    'country',
    'city',
    'social',
    'identifiers',
  ],
  hosts: [
    { name: host, requests: 25, seconds: 5 },
    { name: 'en.wikipedia.org', requests: 25, seconds: 5 },
    { name: 'zh.wikipedia.org', requests: 25, seconds: 5 },
  ],
  requests: 5,
  weight: 4,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  terms: {
    url: 'https://www.wikidata.org/wiki/Wikidata:Licensing',
    licence: 'CC0-1.0',
    attribution: 'Descriptions: Wikipedia, CC BY-SA 4.0',
    note: 'Wikimedia asks for an address in each request at which it can reach whoever runs this.',
  },
  prepare: (subject) => {
    const { name, domain, country, identifiers } = subject;
    if (name === null || (domain === null && country === null && identifiers.length === 0)) return null;
    return {
      key: `${name} ${domain ?? country ?? identifiers[0]?.value}`,
      hosts: [host, `${languageOf(name)}.wikipedia.org`],
      run: (ask) => lookUp({ ...subject, name }, ask),
    };
  },
};

const languageOf = (name: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(name) ? 'zh' : 'en');

const api = (params: Record<string, string>): string =>
  `https://${host}/w/api.php?${new URLSearchParams({ format: 'json', ...params })}`;

const lookUp = async (subject: Subject & { name: string }, ask: Ask): Promise<Answer> => {
  const language = languageOf(subject.name);
  const plain = stripLegalForm(subject.name);
  const hits = await ask.json(
    api({
      action: 'wbsearchentities',
      type: 'item',
      limit: '10',
      language,
      uselang: language,
      search: plain,
    }),
    search,
  );
  if (!hits.ok) return hits.failure;
  const key = nameKey(subject.name);
  const ids = hits.value.search
    .filter(({ label, match }) => [label, match?.text].some((name) => name && nameKey(name) === key))
    .slice(0, mostCandidates)
    .map(({ id }) => id);
  if (ids.length === 0) return { outcome: 'not_found' };
  const props = 'labels|descriptions|claims|sitelinks';
  const found = await ask.json(
    api({
      action: 'wbgetentities',
      ids: ids.join('|'),
      props,
      languages: 'en|zh',
      sitefilter: 'enwiki|zhwiki',
    }),
    entities,
  );
  if (!found.ok) return found.failure;
  const companies = Object.values(found.value.entities).filter(isCompany);
  if (companies.length === 0) return { outcome: 'not_found' };
  const labels = await labelsOf(companies, language, ask);
  if (!labels.ok) return labels.failure;
  const candidates = companies.map((one) => findingsOf(one, subject, language, labels.value));
  const answer = bestAnswer(
    subject,
    candidates.filter(({ about }) => isProven(subject, about)),
  );
  if (answer.outcome !== 'found') return suggested(bestAnswer(subject, candidates));
  const chosen = companies[candidates.indexOf(answer.findings)];
  const description = chosen && (await descriptionOf(chosen, language, ask));
  return { outcome: 'found', findings: withDescription(answer.findings, description ?? null) };
};

/** A name alone proves nothing here: the website does, or a number; the country where no website is known of the account. */
const isProven = (subject: Subject, about: About): boolean =>
  matchScore(subject, about) === 1 ||
  (subject.domain === null
    ? about.country !== null && about.country === subject.country
    : about.domain !== null && companyDomain(about.domain) === companyDomain(subject.domain));

const suggested = (answer: Answer): Answer =>
  answer.outcome === 'found'
    ? { outcome: 'ambiguous', candidates: [{ about: answer.findings.about, url: answer.findings.url }] }
    : answer;

type Language = 'en' | 'zh';

/** Human, disambiguation, name, website, software, service, brand, product, film, album, song, book, game. */
const otherThings = new Set(
  'Q5 Q4167410 Q101352 Q202444 Q35127 Q7397 Q166142 Q193424 Q1668024 Q431289 Q2424752 Q11424 Q482994 Q7366 Q571 Q7889'.split(
    ' ',
  ),
);

/** Has what companies have, and is not only something else, such as the product whose name it bears. */
const isCompany = ({ claims }: Entity): boolean => {
  const kinds = ranked(claims?.P31).flatMap(({ value }) => itemOf(value) ?? []);
  const hasTraits = [claims?.P856, claims?.P159, claims?.P452, claims?.P1454].some((all) => all?.length);
  return hasTraits && !(kinds.length > 0 && kinds.every((kind) => otherThings.has(kind)));
};

/** Names of what the statements point at: countries, places, industries. */
const labelsOf = async (companies: readonly Entity[], language: Language, ask: Ask) => {
  const ids = companies.flatMap(({ claims }) =>
    [claims?.P17, claims?.P159, claims?.P452].flatMap((all) => itemOf(ranked(all)[0]?.value) ?? []),
  );
  if (ids.length === 0) return { ok: true as const, value: new Map() as Labels };
  const query = { action: 'wbgetentities', ids: [...new Set(ids)].join('|'), props: 'labels' };
  const reply = await ask.json(api({ ...query, languages: 'en|zh' }), labelled);
  if (!reply.ok) return reply;
  const names = Object.entries(reply.value.entities).flatMap(([id, { labels }]): [string, string][] => {
    const label = labels?.[language]?.value ?? labels?.en?.value ?? labels?.zh?.value;
    return label ? [[id, label]] : [];
  });
  return { ok: true as const, value: new Map(names) as Labels };
};

const findingsOf = (one: Entity, subject: Subject, language: Language, labels: Labels): Findings => {
  const name = lineOf((one.labels?.[language] ?? one.labels?.en ?? one.labels?.zh)?.value, 200);
  const domains = websitesOf(one.claims ?? {});
  const own = subject.domain && companyDomain(subject.domain);
  const domain = domains.find((site) => companyDomain(site) === own) ?? domains[0] ?? null;
  const company = companyOf(one.claims ?? {}, domain, labels);
  return {
    about: {
      name,
      domain,
      country: company.country?.value ?? null,
      identifiers: company.identifiers?.map(({ value }) => value) ?? [],
      by: 'search',
    },
    url: `https://${host}/wiki/${one.id}`,
    company: { name: name === null ? null : said('wikidata.label', name), ...company },
  };
};

/** The article's first words; where there is none, or it cannot be had, the line that Wikidata has. */
const descriptionOf = async (one: Entity, language: Language, ask: Ask) => {
  const site = one.sitelinks?.[`${language}wiki`] ? language : one.sitelinks?.enwiki ? 'en' : 'zh';
  const title = one.sitelinks?.[`${site}wiki`]?.title.replaceAll(' ', '_');
  if (title !== undefined) {
    const page = `https://${site}.wikipedia.org/api/rest_v1/page/summary/${encodeURIComponent(title)}`;
    const reply = await ask.json(page, summary);
    const extract = reply.ok && reply.value.type === 'standard' ? lineOf(reply.value.extract, 600) : null;
    if (extract !== null) return said('wikidata.wikipedia', extract);
  }
  const line = lineOf((one.descriptions?.[language] ?? one.descriptions?.en)?.value, 600);
  return line === null ? null : said('wikidata.description', line);
};

const withDescription = (
  findings: Findings,
  description: NonNullable<Findings['company']>['description'] | null,
): Findings => ({ ...findings, company: { ...findings.company, description: description ?? null } });
