/** A city whose address leaves out the country: the company's domain, or all its numbers, name one. */
import { countryCode } from '../../../shared/text/countries.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../rule.ts';
import { siteDomain } from './domain.ts';

/** Sold to whoever likes their letters. */
const ofNobody = /^(?:io|ai|co|me|tv|cc|to|gg|fm|am|ws|sh|so|la|vc|im|ly|st|is|id|in|pro|eu|us)$/;

const dialled: Record<string, string> = Object.fromEntries(
  '20EG 27ZA 30GR 31NL 32BE 33FR 34ES 36HU 39IT 40RO 41CH 43AT 44GB 45DK 46SE 47NO 48PL 49DE 351PT 353IE 358FI 386SI 420CZ'
    .split(' ')
    .map((one) => [one.slice(0, -2), one.slice(-2)]),
);

/** @param address as it stands on the page, with a city and no country. */
export const countryOfDomain = (page: Page, address: string): Found<string> | null => {
  const top = siteDomain(page)?.split('.').at(-1) ?? '';
  const ofDomain = top.length === 2 && !ofNobody.test(top) ? countryCode(top.toUpperCase()) : null;
  // Of the countries that know a GmbH, Germany alone writes five digits before the town.
  const isGerman = /^\d{5}\s/.test(address) && /\bGmbH\b|\bImpressum\b/.test(page.text);
  const country = ofDomain ?? countryOfNumbers(page.text) ?? (isGerman ? 'DE' : null);
  return country ? { value: country, quote: null } : null;
};

/** "+49 30 …", where no other country's number stands beside it. */
const countryOfNumbers = (text: string): string | null => {
  const found = new Set(
    [...text.slice(0, 200_000).matchAll(/(?<![\d+])(?:\+|00)\s?(\d{2,3})(?=[\s()./\d-]{6})/g)].map(
      ([, code = '']) => dialled[code] ?? dialled[code.slice(0, 2)] ?? '',
    ),
  );
  const [only = ''] = found;
  return found.size === 1 && only ? only : null;
};
