/** A city whose address leaves out the country: the company's domain, or all its numbers, name one. */
import { countryCode } from '../../../shared/text/place/countries.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../rule.ts';
import { siteDomain } from './domain.ts';
import { callingCode } from './phone-number.ts';

/** Sold to whoever likes their letters. */
const ofNobody = /^(?:io|ai|co|me|tv|cc|to|gg|fm|am|ws|sh|so|la|vc|im|ly|st|is|id|in|pro|eu|us)$/;

/** Whose calling code is theirs alone, or all but. */
const dialled = new Map(
  'EG ZA GR NL BE FR ES HU IT RO CH AT GB DK SE NO PL DE PT IE FI SI CZ'
    .split(' ')
    .map((country) => [callingCode(country), country]),
);

const topLevel = (page: Page): string | null => {
  const top = siteDomain(page)?.split('.').at(-1) ?? '';
  return top.length === 2 && !ofNobody.test(top) ? countryCode(top.toUpperCase()) : null;
};

/** Two signs that agree: a domain of a country and a number or a registered form of there; else all its numbers and its language. */
export const countryOfSigns = (page: Page): Found<string> | null => {
  const top = topLevel(page);
  const code = top && callingCode(top);
  const text = page.text.slice(0, 200_000);
  const country =
    code &&
    (new RegExp(`(?<![\\d+])(?:\\+|00)\\s?${code}(?=[\\s()./\\d-]{6})`).test(text) ||
      registered.test(text) ||
      (top === 'FR' && french.test(text)))
      ? top
      : spokenAt(page, top ? null : countryOfNumbers(text));
  return country ? { value: country, quote: null } : null;
};

const spokenAt = (page: Page, country: string | null): string | null =>
  country && spoken.includes(`${(page.walked.lang ?? '-').slice(0, 2).toLowerCase()}${country}`)
    ? country
    : null;
const spoken =
  'deDE deAT deCH frFR frBE frCH itIT itCH nlNL nlBE esES ptPT plPL svSE daDK noNO nbNO fiFI elGR huHU roRO csCZ slSI enGB enIE';
const registered = /\b(?:GmbH|Impressum|SARL|SAS|SIRET|P\.? ?IVA|S\.r\.l|B\.V|KvK|Berhad|CNPJ)\b/;

/** The five pairs of a number that is dialled from there alone. */
const french = /(?<!\d)0[1-9](?:[ .]\d\d){4}(?!\d)/;

/** @param address as it stands on the page, with a city and no country. */
export const countryOfDomain = (page: Page, address: string): Found<string> | null => {
  const ofDomain = topLevel(page);
  // Of the countries that know a GmbH, Germany alone writes five digits before the town.
  const isGerman = /^\d{5}\s/.test(address) && /\bGmbH\b|\bImpressum\b/.test(page.text);
  const country = ofDomain ?? countryOfNumbers(page.text) ?? (isGerman ? 'DE' : null);
  return country ? { value: country, quote: null } : null;
};

/** "+49 30 …", where no other country's number stands beside it. */
const countryOfNumbers = (text: string): string | null => {
  const found = new Set(
    [...text.slice(0, 200_000).matchAll(/(?<![\d+])(?:\+|00)\s?(\d{2,3})(?=[\s()./\d-]{6})/g)].map(
      ([, code = '']) => dialled.get(code) ?? dialled.get(code.slice(0, 2)) ?? '',
    ),
  );
  const [only = ''] = found;
  return found.size === 1 && only ? only : null;
};
