/**
 * More names of countries than the Worker has room for: of small ones, and what other languages call those that pages name
 * most. What is read in the extension and in the Worker alike asks for `#country-names`.
 */
const named = `DE|tyskland|niemcy
GB|storbritannien|wielka brytania
CZ|česká republika|czechy
SK|slowakei|slovenská republika
SI|slowenien
CI|cote d'ivoire
DO|república dominicana
MA|marruecos
gn|guinée
cg|congo
ps|palestine
`;
const most = 'US GB IE DE FR AT CH CN JP CA MX BR ES PT IT NL BE DK SE NO PL HU RO GR HR TR AE EG ZA';
/** Their letters mean a state, an office or a machine more often where they stand alone. */
const small =
  'ga tg ml bf ne gw gq ss mr gm sl lr ly sd so dj cv sc ye sy kg tj pg nc ad ht bs bb bm gy sr cw vg gg im TT BA';

/** Rows of codes and of what a language calls them. */
const called = (codes: string, ...languages: string[]): string =>
  languages
    .flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      return codes.split(' ').map((code) => `${code}|${names.of(code.toUpperCase())?.toLowerCase()}`);
    })
    .join('\n');

export const moreCountryNames = `${named}${called(most, 'es', 'it', 'nl', 'pt')}\n${called(small, 'en')}`;
