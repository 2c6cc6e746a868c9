/** Recherche d’entreprises: France's registers (Sirene, RNE) in one search. https://recherche-entreprises.api.gouv.fr/docs/ */
import * as z from 'zod';
import { identifierOf } from '../../../shared/text/company/identifiers.ts';
import { bestAnswer } from '../best-answer.ts';
import { capitalised } from '../capitalised.ts';
import { industryOfNace } from '../nace.ts';
import { officer } from '../officer.ts';
import type { About, Answer, Ask, Findings, Provider, Subject } from '../provider.ts';
import { lineOf, said } from '../said.ts';

const host = 'recherche-entreprises.api.gouv.fr';

const unit = z.object({
  siren: z.string(),
  nom_complet: z.string(),
  nom_raison_sociale: z.string().nullish(),
  /** `A` active, `C` ceased. */
  etat_administratif: z.string().nullish(),
  nature_juridique: z.string().nullish(),
  /** `P`: they have asked that less be passed on. */
  statut_diffusion: z.string().nullish(),
  activite_principale: z.string().nullish(),
  tranche_effectif_salarie: z.string().nullish(),
  annee_tranche_effectif_salarie: z.string().nullish(),
  date_creation: z.string().nullish(),
  siege: z.object({ libelle_commune: z.string().nullish() }).nullish(),
  /** Of a person name and office: the answer has dates of birth and nationalities. */
  dirigeants: z
    .array(
      z.object({
        type_dirigeant: z.string().nullish(),
        nom: z.string().nullish(),
        prenoms: z.string().nullish(),
        qualite: z.string().nullish(),
      }),
    )
    .nullish(),
  /** By year; `ca` is the turnover in euros. */
  finances: z.record(z.string(), z.object({ ca: z.number().nullish() })).nullish(),
  complements: z.object({ est_entrepreneur_individuel: z.boolean().nullish() }).nullish(),
});
type Unit = z.infer<typeof unit>;

/** Insee's bands of staff. */
const bands: Record<string, readonly [min: number, max: number | null]> = {
  '00': [0, 0],
  '01': [1, 2],
  '02': [3, 5],
  '03': [6, 9],
  '11': [10, 19],
  '12': [20, 49],
  '21': [50, 99],
  '22': [100, 199],
  '31': [200, 249],
  '32': [250, 499],
  '41': [500, 999],
  '42': [1000, 1999],
  '51': [2000, 4999],
  '52': [5000, 9999],
  '53': [10_000, null],
};

/** Older accounts tell of another company than today's. */
const freshYears = 4;

export const rechercheEntreprises: Provider = {
  id: 'recherche-entreprises',
  name: 'Recherche d’entreprises',
  kind: 'register',
  runsIn: 'worker',
  byDefault: true,
  needs: 'nothing',
  inputs: ['identifiers', 'name', 'country', 'domain'],
  outputs: [
    'name',
    'industry',
    'employees',
    'revenue',
    'founded',
    'country',
    'city',
    'identifiers',
    'people',
  ],
  // 7 a second for an address, 30 for all of Cloudflare's together: less is more likely to be served.
  hosts: [{ name: host, requests: 10, seconds: 5 }],
  requests: 1,
  patience: 8_000,
  cacheHours: { found: 90 * 24 },
  terms: {
    url: 'https://github.com/etalab/licence-ouverte/blob/master/LO.md',
    licence: 'etalab-2.0',
    attribution: 'Source: API Recherche d’entreprises (Insee, INPI), Licence Ouverte 2.0',
    note: 'Companies and people that have asked not to be passed on are left out.',
  },
  prepare: (subject) => {
    const siren = subject.identifiers.find(({ scheme }) => scheme === 'siren')?.value;
    if (siren !== undefined) return { key: siren, run: (ask) => search(subject, siren, 'key', ask) };
    const { name } = subject;
    const isFrench =
      subject.country === 'FR' || (subject.country === null && subject.domain?.endsWith('.fr'));
    return name !== null && isFrench
      ? { key: name, run: (ask) => search(subject, name, 'search', ask) }
      : null;
  },
};

const search = async (subject: Subject, words: string, by: About['by'], ask: Ask): Promise<Answer> => {
  const query = new URLSearchParams({
    q: words.slice(0, 180),
    minimal: 'true',
    include: 'siege,dirigeants,finances,complements',
    per_page: '10',
  });
  const reply = await ask.json(`https://${host}/search?${query}`, z.object({ results: z.array(unit) }));
  if (!reply.ok) return reply.failure;
  const found = reply.value.results.filter(isCompany).map((one) => findingsOf(one, by, ask.now));
  if (by === 'search') return bestAnswer(subject, found);
  const findings = found.find(({ about }) => about.identifiers[0]?.value === words);
  return findings ? { outcome: 'found', findings } : { outcome: 'not_found' };
};

/** One who trades in the own name is a person, whose data is none of ours. */
const isCompany = ({ etat_administratif, nature_juridique, complements }: Unit): boolean =>
  etat_administratif !== 'C' &&
  nature_juridique?.startsWith('1') !== true &&
  complements?.est_entrepreneur_individuel !== true;

const findingsOf = (found: Unit, by: About['by'], now: Date): Findings => {
  const siren = identifierOf('siren', found.siren);
  const name = lineOf(found.nom_raison_sociale ?? found.nom_complet, 200);
  const isPublic = found.statut_diffusion !== 'P';
  const city = isPublic ? lineOf(found.siege?.libelle_commune, 120) : null;
  const code = found.activite_principale ?? '';
  const industry = industryOfNace(code);
  const band = bands[found.tranche_effectif_salarie ?? ''];
  const year = /^\d{4}/.exec(found.date_creation ?? '')?.[0];
  return {
    about: {
      name,
      domain: null,
      country: 'FR',
      identifiers: siren ? [{ scheme: 'siren', value: siren }] : [],
      by,
    },
    url: `https://annuaire-entreprises.data.gouv.fr/entreprise/${encodeURIComponent(found.siren)}`,
    company: {
      name: name === null ? null : said('recherche-entreprises.nom', name),
      industry:
        industry === null ? null : said('recherche-entreprises.activite-principale', industry, `NAF ${code}`),
      employees: band
        ? said(
            'recherche-entreprises.tranche-effectif',
            { min: band[0], max: band[1] },
            [found.tranche_effectif_salarie, found.annee_tranche_effectif_salarie].filter(Boolean).join(', '),
          )
        : null,
      revenue: revenueOf(found, now),
      founded:
        year === undefined
          ? null
          : said('recherche-entreprises.date-creation', Number(year), found.date_creation),
      country: said('recherche-entreprises.siren', 'FR', found.siren),
      city: city === null ? null : said('recherche-entreprises.siege', capitalised(city), city),
      identifiers: siren
        ? [said('recherche-entreprises.siren', { scheme: 'siren', value: siren }, found.siren)]
        : [],
    },
    people: isPublic ? peopleOf(found) : [],
  };
};

const revenueOf = ({ finances }: Unit, now: Date) => {
  const [latest] = Object.entries(finances ?? {})
    .filter(([year]) => /^\d{4}$/.test(year) && Number(year) > now.getUTCFullYear() - freshYears)
    .sort(([a], [b]) => Number(b) - Number(a));
  const amount = latest?.[1].ca;
  return latest === undefined || amount == null || amount < 0
    ? null
    : said('recherche-entreprises.finances', { amount, currency: 'EUR' }, `${latest[0]}: ca ${amount}`);
};

const peopleOf = ({ dirigeants }: Unit) =>
  (dirigeants ?? [])
    // Auditors are named among those who run it.
    .filter(
      ({ type_dirigeant, qualite }) =>
        type_dirigeant === 'personne physique' && !/commissaire/i.test((qualite ?? '').slice(0, 200)),
    )
    .slice(0, 20)
    .flatMap(({ nom, prenoms, qualite }) => {
      const given = prenoms?.trim().split(/[\s,]+/)[0];
      const name = [given, nom].filter(Boolean).map((part) => capitalised(part ?? ''));
      return officer('recherche-entreprises.dirigeant', name.join(' '), qualite);
    });
