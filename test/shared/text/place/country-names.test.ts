/** What other languages call a country, in the extension's table and by the Worker's `Intl`. */
import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../../../shared/country-codes.ts';
import { countryCode, readCountries } from '../../../../shared/text/place/countries.ts';
import { moreCountryNames as extensionNames } from '../../../../shared/text/place/country-names.ts';
import { moreCountryNames as workerNames } from '../../../../shared/text/place/country-names-few.ts';

const rowsOf = (names: string) =>
  names
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

describe('the table of names', () => {
  it('has a code and names in each row, each once', () => {
    const rows = rowsOf(extensionNames());
    const names = rows.flatMap(([, ...called]) => called);
    expect(rows.every(([code = '']) => countryCodes.includes(code.toUpperCase()))).toBe(true);
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(['de', 'fr'])('knows in %s what the Worker knows', (language) => {
    const codes = 'US GB DE FR AT CH CN JP KR IN NL ZA EG'.split(' ');
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const called = codes.map((code) => names.of(code) ?? '');
    expect(called.map(countryCode)).toEqual(codes);
    const rows = rowsOf(workerNames(codes));
    expect(called.map((name) => rows.find(([, one]) => one === name.toLowerCase())?.[0])).toEqual(codes);
  });

  it.each(['es', 'it', 'nl', 'pt'])('knows in %s those that pages name most', (language) => {
    const codes = 'US GB DE FR CH ES IT NL PL TR'.split(' ');
    const names = new Intl.DisplayNames(language, { type: 'region' });
    expect(codes.map((code) => countryCode(names.of(code) ?? ''))).toEqual(codes);
  });

  it('is of words alone, but where no space parts words', () => {
    const latin = rowsOf(`${extensionNames()}\n${workerNames(countryCodes)}`).flatMap(([, ...names]) =>
      names.filter((name) => /[a-z]/.test(name)),
    );
    expect(latin.filter((name) => !/^[\p{Script=Latin}\s'’.()&-]+$/u.test(name))).toEqual([]);
    expect(readCountries('Trinidad & Tobago, Côte d’Ivoire').map(({ code }) => code)).toEqual(['TT', 'CI']);
  });

  it.each(['Chili', 'Maurice', 'Salvador', 'GA', 'CG'])('%s is no country by itself', (text) => {
    expect(countryCode(text)).toBeNull();
  });
});
