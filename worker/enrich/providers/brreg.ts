/** Brønnøysundregistrene: Norway's register of companies. https://data.brreg.no/enhetsregisteret/api/dokumentasjon/en/index.html */
import * as z from 'zod';
import { identifierOf } from '../../../shared/text/company/identifiers.ts';
import { bestAnswer } from '../best-answer.ts';
import { capitalised } from '../capitalised.ts';
import { industryOfNace } from '../nace.ts';
import { officer } from '../officer.ts';
import type { About, Answer, Ask, Findings, Provider, Subject } from '../provider.ts';
import { hostOf, lineOf, said } from '../said.ts';

const host = 'data.brreg.no';
const units = `https://${host}/enhetsregisteret/api/enheter`;

const unit = z.object({
  organisasjonsnummer: z.string(),
  navn: z.string(),
  organisasjonsform: z.object({ kode: z.string() }),
  slettedato: z.string().nullish(),
  hjemmeside: z.string().nullish(),
  forretningsadresse: z.object({ landkode: z.string().nullish(), poststed: z.string().nullish() }).nullish(),
  naeringskode1: z.object({ kode: z.string(), beskrivelse: z.string().nullish() }).nullish(),
  /** Left out where none is registered, which is not 0. */
  antallAnsatte: z.int().nonnegative().nullish(),
  stiftelsesdato: z.string().nullish(),
});
type Unit = z.infer<typeof unit>;

/** Of a person the name alone: the answer has dates of birth. */
const roles = z.object({
  rollegrupper: z.array(
    z.object({
      roller: z.array(
        z.object({
          type: z.object({ kode: z.string(), beskrivelse: z.string().nullish() }),
          person: z
            .object({
              navn: z.object({ fornavn: z.string().nullish(), etternavn: z.string().nullish() }).nullish(),
              erDoed: z.boolean().nullish(),
            })
            .nullish(),
          fratraadt: z.boolean().nullish(),
        }),
      ),
    }),
  ),
});

/** Roles that run a company or speak for its owners; of the others (deputies, auditors) none is anybody to call. */
const titles = new Map([
  ['DAGL', 'Managing Director'],
  ['LEDE', 'Chair of the Board'],
  ['NEST', 'Deputy Chair of the Board'],
  ['MEDL', 'Board Member'],
]);

export const brreg: Provider = {
  id: 'brreg',
  name: 'Brønnøysundregistrene',
  kind: 'register',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['identifiers', 'name', 'country', 'domain'],
  outputs: ['name', 'domain', 'industry', 'employees', 'founded', 'country', 'city', 'identifiers', 'people'],
  hosts: [{ name: host, requests: 20, seconds: 4 }],
  requests: 2,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  terms: {
    url: 'https://data.norge.no/nlod/en/2.0',
    licence: 'NLOD-2.0',
    attribution: 'Contains data from the Brønnøysund Register Centre, made available under NLOD 2.0',
    note: null,
  },
  prepare: (subject) => {
    const number = subject.identifiers.find(({ scheme }) => scheme === 'orgnr-no')?.value;
    if (number !== undefined) return { key: number, run: (ask) => byNumber(number, ask) };
    const { name } = subject;
    const isNorwegian =
      subject.country === 'NO' || (subject.country === null && subject.domain?.endsWith('.no'));
    return name !== null && isNorwegian ? { key: name, run: (ask) => byName(subject, name, ask) } : null;
  },
};

const byNumber = async (number: string, ask: Ask): Promise<Answer> => {
  const reply = await ask.json(`${units}/${encodeURIComponent(number)}`, unit);
  if (!reply.ok) return reply.failure;
  if (!isCompany(reply.value)) return { outcome: 'not_found' };
  return withPeople({ outcome: 'found', findings: findingsOf(reply.value, 'key') }, ask);
};

const byName = async (subject: Subject, name: string, ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({ navn: name.slice(0, 180), size: '10' });
  // A search without a hit has no `_embedded`, and says so in `page`.
  const schema = z.object({
    _embedded: z.object({ enheter: z.array(unit) }).optional(),
    page: z.object({ totalElements: z.int() }),
  });
  const reply = await ask.json(`${units}?${query}`, schema);
  if (!reply.ok) return reply.failure;
  const companies = (reply.value._embedded?.enheter ?? []).filter(isCompany);
  return withPeople(
    bestAnswer(
      subject,
      companies.map((one) => findingsOf(one, 'search')),
    ),
    ask,
  );
};

/** One who trades in the own name (ENK) is a person, whose data is none of ours. */
const isCompany = ({ organisasjonsform: { kode }, slettedato }: Unit): boolean =>
  kode !== 'ENK' && slettedato == null;

const findingsOf = (found: Unit, by: About['by']): Findings => {
  const number = identifierOf('orgnr-no', found.organisasjonsnummer);
  const name = lineOf(found.navn, 200);
  const domain = hostOf(found.hjemmeside);
  const seat = found.forretningsadresse;
  const city = lineOf(seat?.poststed, 120);
  const trade = found.naeringskode1;
  const industry = trade ? industryOfNace(trade.kode) : null;
  const year = /^\d{4}/.exec(found.stiftelsesdato ?? '')?.[0];
  const staff = found.antallAnsatte;
  return {
    about: {
      name,
      domain,
      country: 'NO',
      identifiers: number ? [{ scheme: 'orgnr-no', value: number }] : [],
      by,
    },
    url: `https://virksomhet.brreg.no/nb/oppslag/enheter/${encodeURIComponent(found.organisasjonsnummer)}`,
    company: {
      name: name === null ? null : said('brreg.navn', name),
      domain: domain === null ? null : said('brreg.hjemmeside', domain, found.hjemmeside),
      industry: industry === null ? null : said('brreg.naeringskode1', industry, trade),
      employees: staff == null ? null : said('brreg.antall-ansatte', { min: staff, max: staff }, `${staff}`),
      founded: year === undefined ? null : said('brreg.stiftelsesdato', Number(year), found.stiftelsesdato),
      country: seat?.landkode ? said('brreg.forretningsadresse.landkode', seat.landkode) : null,
      city: city === null ? null : said('brreg.forretningsadresse.poststed', capitalised(city), city),
      identifiers: number
        ? [said('brreg.organisasjonsnummer', { scheme: 'orgnr-no', value: number }, number)]
        : [],
    },
  };
};

/** Of the one that was found: who runs it. Many kinds of unit have no roles. */
const withPeople = async (answer: Answer, ask: Ask): Promise<Answer> => {
  if (answer.outcome !== 'found') return answer;
  const { findings } = answer;
  const number = findings.about.identifiers[0]?.value;
  if (number === undefined) return answer;
  const reply = await ask.json(`${units}/${number}/roller`, roles);
  if (!reply.ok) return reply.failure.outcome === 'not_found' ? answer : reply.failure;
  const people = reply.value.rollegrupper
    .flatMap(({ roller }) => roller)
    .filter(({ fratraadt, person }) => fratraadt !== true && person?.erDoed !== true)
    .flatMap(({ type, person }) => {
      const title = titles.get(type.kode);
      const name = person?.navn && [person.navn.fornavn, person.navn.etternavn].filter(Boolean).join(' ');
      return title === undefined ? [] : officer('brreg.rolle', name, title, type.beskrivelse);
    });
  return { outcome: 'found', findings: { ...findings, people: people.slice(0, 20) } };
};
