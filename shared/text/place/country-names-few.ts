/** The Worker reads sources and imported lists: German and French names, by the language's own table. */

/** Food, a first name and a city. */
const otherThings = /^(?:chili|maurice|salvador)$/;

/** @returns rows of a code and a name. */
export const moreCountryNames = (codes: readonly string[]): string =>
  ['de', 'fr']
    .flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return codes.map((code) => [code, names.of(code)?.toLowerCase() ?? code] as const);
    })
    .filter(([, name]) => !otherThings.test(name))
    .map((row) => row.join('|'))
    .join('\n');
