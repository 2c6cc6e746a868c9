/** GLEIF: the register of Legal Entity Identifiers. https://www.gleif.org/en/lei-data/gleif-api */
import * as z from 'zod';
import { identifierOf } from '../../../shared/text/company/identifiers.ts';
import { bestAnswer } from '../best-answer.ts';
import type { About, Answer, Ask, Findings, Provider, Subject } from '../provider.ts';
import { lineOf, said } from '../said.ts';

const host = 'api.gleif.org';
const records = `https://${host}/api/v1/lei-records`;

const record = z.object({
  attributes: z.object({
    lei: z.string(),
    entity: z.object({
      legalName: z.object({ name: z.string() }),
      legalAddress: z.object({ country: z.string().nullish() }),
      headquartersAddress: z.object({ city: z.string().nullish(), country: z.string().nullish() }).nullish(),
      category: z.string().nullish(),
      status: z.string().nullish(),
      creationDate: z.string().nullish(),
    }),
  }),
});
type Record = z.infer<typeof record>;

export const gleif: Provider = {
  id: 'gleif',
  name: 'GLEIF',
  kind: 'register',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['identifiers', 'name', 'country'],
  outputs: ['name', 'country', 'city', 'founded', 'identifiers'],
  hosts: [{ name: host, requests: 50, seconds: 60 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  terms: {
    url: 'https://www.gleif.org/en/meta/lei-data-terms-of-use',
    licence: 'CC0-1.0',
    attribution: null,
    note: null,
  },
  prepare: (subject) => {
    const lei = subject.identifiers.find(({ scheme }) => scheme === 'lei')?.value;
    if (lei !== undefined) return { key: lei, run: (ask) => byLei(lei, ask) };
    const { name, country } = subject;
    // Tens of entities may share a name: without a country nothing tells them apart.
    if (name === null || country === null) return null;
    return { key: `${name} ${country}`, run: (ask) => byName({ ...subject, name, country }, ask) };
  },
};

const byLei = async (lei: string, ask: Ask): Promise<Answer> => {
  const reply = await ask.json(`${records}/${encodeURIComponent(lei)}`, z.object({ data: record }));
  if (!reply.ok) return reply.failure;
  return isCompany(reply.value.data)
    ? { outcome: 'found', findings: findingsOf(reply.value.data, 'key') }
    : { outcome: 'not_found' };
};

const byName = async (subject: Subject & { name: string; country: string }, ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({
    'filter[entity.legalName]': subject.name,
    'filter[entity.legalAddress.country]': subject.country,
    'page[size]': '5',
  });
  const reply = await ask.json(`${records}?${query}`, z.object({ data: z.array(record) }));
  if (!reply.ok) return reply.failure;
  return bestAnswer(
    subject,
    reply.value.data.filter(isCompany).map((one) => findingsOf(one, 'search')),
  );
};

/** A sole proprietor is a person, whose data is none of ours; a fund is nobody's customer. */
const isCompany = ({ attributes: { entity } }: Record): boolean =>
  entity.category !== 'SOLE_PROPRIETOR' && entity.category !== 'FUND' && entity.status !== 'INACTIVE';

const findingsOf = ({ attributes: { lei, entity } }: Record, by: About['by']): Findings => {
  const name = lineOf(entity.legalName.name, 200);
  const identifier = identifierOf('lei', lei);
  const seat = entity.headquartersAddress;
  const city = lineOf(seat?.city, 120);
  const year = /^(\d{4})-/.exec(entity.creationDate ?? '')?.[1];
  return {
    about: {
      name,
      domain: null,
      country: entity.legalAddress.country ?? null,
      identifiers: identifier ? [{ scheme: 'lei', value: identifier }] : [],
      by,
    },
    url: `https://search.gleif.org/#/record/${lei}`,
    company: {
      name: name === null ? null : said('gleif.legal-name', name, entity.legalName.name),
      country: seat?.country ? said('gleif.headquarters.country', seat.country) : null,
      city: city === null ? null : said('gleif.headquarters.city', city),
      founded: year === undefined ? null : said('gleif.creation-date', Number(year), entity.creationDate),
      identifiers: identifier ? [said('gleif.lei', { scheme: 'lei', value: identifier }, lei)] : [],
    },
  };
};
