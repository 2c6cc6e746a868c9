import { describe, expect, it } from 'vitest';
import { identifierOf, readIdentifiers, vatIdentifier } from '../../../../shared/text/company/identifiers.ts';
import type { IdentifierScheme } from '../../../../shared/words.ts';

/** Published specimens of valid numbers. */
const specimens: [IdentifierScheme, string, string][] = [
  ['lei', '2138 00WAVVOPS85N2205', '213800WAVVOPS85N2205'],
  ['uscc', '91110000600037341L', '91110000600037341L'],
  ['siren', '732 829 320', '732829320'],
  ['siren', '732 829 320 00074', '732829320'],
  ['ustid', 'DE 136,695 976'.replace(',', ' '), '136695976'],
  ['orgnr-no', '988 077 917 MVA', '988077917'],
  ['orgnr-se', '123456-7897', '1234567897'],
  ['cvr', '13585628', '13585628'],
  ['y-tunnus', '2077474-0', '20774740'],
  ['kbo', 'BE 0428759497', '0428759497'],
  ['btw', 'NL004495445B01', '004495445B01'],
  ['uid-ch', 'CHE-100.155.212', '100155212'],
  ['nip', 'PL 8567346215', '8567346215'],
  ['piva', 'IT 00743110157', '00743110157'],
  ['abn', '83 914 571 673', '83914571673'],
  ['cnpj', '16.727.230/0001-97', '16727230000197'],
  ['houjin', '5-8356-7825-6246', '5835678256246'],
  ['brn-kr', '116-82-00276', '1168200276'],
  ['ubn', '00501503', '00501503'],
  ['crn', 'SC 123456', 'SC123456'],
  ['cin', 'U72200KA2013PTC097389', 'U72200KA2013PTC097389'],
];

describe('a registration number', () => {
  it.each(specimens)('%s: %s is %s', (scheme, text, value) => {
    expect(identifierOf(scheme, text)).toBe(value);
  });

  it.each(specimens.filter(([scheme]) => scheme !== 'crn' && scheme !== 'cin'))(
    '%s: %s with any one digit changed is none',
    (scheme, _, value) => {
      const last = value.length - 1;
      for (let at = 0; at <= last; at++) {
        const digit = Number(value[at]);
        if (Number.isNaN(digit)) continue;
        const changed = `${value.slice(0, at)}${(digit + 1) % 10}${value.slice(at + 1)}`;
        if (scheme === 'btw' && at > 8) continue;
        expect(identifierOf(scheme, changed), changed).toBeNull();
      }
    },
  );

  it.each([
    ['FR 40 732829320', 'siren'],
    ['DE136695976', 'ustid'],
    ['NO988077917MVA', 'orgnr-no'],
    ['SE123456789701', 'orgnr-se'],
    ['CHE-100.155.212 MWST', 'uid-ch'],
  ])('of VAT, %s, is the one of the register: %s', (text, scheme) => {
    expect(vatIdentifier(text)?.scheme).toBe(scheme);
  });

  it.each(['', 'DE', 'ZZ123456789', 'DE136695975', '136695976'])('of VAT, %j, is none', (text) => {
    expect(vatIdentifier(text)).toBeNull();
  });
});

describe('in a line of text', () => {
  it.each<[string, string[]]>([
    ['统一社会信用代码：91110000600037341L', ['uscc:91110000600037341L']],
    ['Handelsregister HRB 1234, USt-IdNr.: DE 136 695 976', ['ustid:136695976']],
    ['SAS au capital de 10 000 €, RCS Paris B 732 829 320', ['siren:732829320']],
    ['SIRET 732 829 320 00074 - TVA FR40732829320', ['siren:732829320']],
    ['Org.nr. 988 077 917 MVA', ['orgnr-no:988077917']],
    ['CVR-nr. 13585628', ['cvr:13585628']],
    ['Registered in England and Wales, company number 01234567', ['crn:01234567']],
    ['ABN 83 914 571 673', ['abn:83914571673']],
    ['P.IVA 00743110157', ['piva:00743110157']],
    ['LEI: 213800WAVVOPS85N2205', ['lei:213800WAVVOPS85N2205']],
    ['法人番号 5835678256246', ['houjin:5835678256246']],
    ['統一編號：00501503', ['ubn:00501503']],
  ])('%s', (line, found) => {
    expect(readIdentifiers(line).map(({ scheme, value }) => `${scheme}:${value}`)).toEqual(found);
  });

  it('keeps the words that stand there', () => {
    expect(readIdentifiers('Impressum. USt-IdNr.: DE 136 695 976')[0]?.quote).toBe(
      'USt-IdNr.: DE 136 695 976',
    );
  });

  it.each([
    'Call 01234567 for our company',
    'VAT is charged at 20 %, order number 13585628',
    'Phone +49 30 13669597',
    'Tax 136695976',
    'VAT 00743110157',
    'Founded in 1998, 732 829 320 products sold',
    '信用代码：91110000600037341X',
    '',
  ])('finds none in: %s', (line) => {
    expect(readIdentifiers(line)).toEqual([]);
  });
});
