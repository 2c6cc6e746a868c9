/** Countries by their names in a language, and a typed name as a country. */
import { locales } from '../../../../shared/format/when.ts';
import { countryCode } from '../../../../shared/text/place/countries.ts';
import type { ScreenLanguage } from '../../../../shared/words.ts';

export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
}

/** Regions that Intl names and that are no countries: unions, outlying areas, what is unknown. */
const none = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** By name. */
export const countryNames = (language: ScreenLanguage): CountryName[] => {
  const names = new Intl.DisplayNames(locales[language], { type: 'region', fallback: 'none' });
  return (
    letters
      .flatMap((first) => letters.map((second) => first + second))
      // Codes of countries that are no more (DD) have their successor's as the canonical one.
      .filter((code) => !none.has(code) && new Intl.Locale(`und-${code}`).region === code)
      .flatMap((code) => {
        const name = names.of(code);
        return name ? [{ code, name }] : [];
      })
      .sort((a, b) => a.name.localeCompare(b.name, locales[language]))
  );
};

/** A name of the reader's language, or of another that pages are read in, or the code itself. */
export const findCountry = (typed: string, names: readonly CountryName[]): string | null => {
  const word = typed.trim().toLowerCase();
  const found = names.find(({ code, name }) => name.toLowerCase() === word || code.toLowerCase() === word);
  return found?.code ?? countryCode(word);
};
