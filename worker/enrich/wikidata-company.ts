/** What the statements of a Wikidata item say of a company, in a capture's shapes. Pure. */
import type { CapturedCompany } from '../../shared/capture.ts';
import { identifierOf } from '../../shared/text/company/identifiers.ts';
import { countryCode } from '../../shared/text/place/countries.ts';
import type { IdentifierScheme, SocialNetwork } from '../../shared/words.ts';
import { hostOf, lineOf, said } from './said.ts';
import { type Claims, dayOf, itemOf, quantityOf, type Ranked, ranked, textOf } from './wikidata-claims.ts';

/** Names of items by their ids. */
export type Labels = ReadonlyMap<string, string>;

/** Hosts of the official websites, which come with and without scheme, `www.` and slash. */
export const websitesOf = (claims: Claims): string[] =>
  ranked(claims.P856).flatMap(({ value }) => hostOf(textOf(value)) ?? []);

export const companyOf = (
  claims: Claims,
  domain: string | null,
  labels: Labels,
): Partial<CapturedCompany> => {
  const labelOf = (all: Claims['P17']) => labels.get(itemOf(ranked(all)[0]?.value) ?? '');
  const nation = labelOf(claims.P17);
  const country = nation ? (countryCode(nation) ?? countryCode(nation.replace(royal, ''))) : null;
  const city = lineOf(labelOf(claims.P159), 120);
  const industry = lineOf(labelOf(claims.P452), 120);
  return {
    domain: domain === null ? null : said('wikidata.p856', domain),
    country: country === null ? null : said('wikidata.p17', country, nation),
    city: city === null ? null : said('wikidata.p159', city),
    industry: industry === null ? null : said('wikidata.p452', industry),
    founded: foundedIn(claims),
    employees: employeesIn(claims),
    revenue: revenueIn(claims),
    identifiers: numbersIn(claims),
    social: profilesIn(claims),
  };
};

const royal = /^(?:Kingdom|Republic) of (?:the )?/;

const foundedIn = ({ P571 }: Claims): CapturedCompany['founded'] => {
  const day = dayOf(ranked(P571)[0]?.value);
  const year = Number(day?.slice(0, 4));
  return day !== null && year >= 1000 ? said('wikidata.p571', year, day) : null;
};

/** The number with its day: an old one is worth less. */
const quoteOf = (amount: number, { at }: Ranked, unit = ''): string =>
  `${amount}${unit && ` ${unit}`}${at ? ` (${at})` : ''}`;

const employeesIn = ({ P1128 }: Claims): CapturedCompany['employees'] => {
  const [newest] = ranked(P1128);
  const amount = quantityOf(newest?.value)?.amount;
  if (!newest || amount === undefined || !Number.isInteger(amount) || amount < 1 || amount > 1e8) return null;
  return said('wikidata.p1128', { min: amount, max: amount }, quoteOf(amount, newest));
};

const revenueIn = ({ P2139 }: Claims): CapturedCompany['revenue'] => {
  const [newest] = ranked(P2139);
  const sum = quantityOf(newest?.value);
  const currency = currencies[sum?.unit ?? ''];
  if (!newest || !sum || !currency || sum.amount <= 0 || sum.amount > 1e15) return null;
  return said('wikidata.p2139', { amount: sum.amount, currency }, quoteOf(sum.amount, newest, currency));
};

const currencies: Record<string, string> = {
  Q4917: 'USD',
  Q4916: 'EUR',
  Q25224: 'GBP',
  Q8146: 'JPY',
  Q39099: 'CNY',
  Q132643: 'NOK',
  Q122922: 'SEK',
  Q25417: 'DKK',
  Q25344: 'CHF',
  Q1104069: 'CAD',
  Q259502: 'AUD',
  Q80524: 'INR',
  Q202040: 'KRW',
  Q208526: 'TWD',
  Q31015: 'HKD',
  Q190951: 'SGD',
  Q173117: 'BRL',
};

const registers: readonly (readonly [keyof Claims, IdentifierScheme])[] = [
  ['P1278', 'lei'],
  ['P1616', 'siren'],
  ['P2622', 'crn'],
  ['P2333', 'orgnr-no'],
  ['P1059', 'cvr'],
  ['P3376', 'kbo'],
  ['P6460', 'orgnr-se'],
  ['P3548', 'abn'],
  ['P3225', 'houjin'],
];

/** One of each register: an item with several is a group's. */
const numbersIn = (claims: Claims): CapturedCompany['identifiers'] =>
  registers.flatMap(([property, scheme]) => {
    const numbers = ranked(claims[property]).flatMap(({ value }) => textOf(value) ?? []);
    const [number = ''] = numbers;
    const value = numbers.length === 1 ? identifierOf(scheme, number) : null;
    return value === null ? [] : [said(`wikidata.${property.toLowerCase()}`, { scheme, value }, number)];
  });

const profiles: readonly (readonly [keyof Claims, SocialNetwork, string])[] = [
  ['P4264', 'linkedin', 'https://www.linkedin.com/company/'],
  ['P2002', 'twitter', 'https://x.com/'],
  ['P2013', 'facebook', 'https://www.facebook.com/'],
  ['P2037', 'github', 'https://github.com/'],
];

const profilesIn = (claims: Claims): CapturedCompany['social'] =>
  profiles.flatMap(([property, network, front]) => {
    const name = textOf(ranked(claims[property])[0]?.value);
    if (name === null || !/^[\w.%-]{1,100}$/.test(name)) return [];
    return [said(`wikidata.${property.toLowerCase()}`, { network, url: `${front}${name}` }, name)];
  });
