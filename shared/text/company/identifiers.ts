/**
 * Registration numbers of companies: their shape, their check digits, the words that announce them, and the one way to
 * write each. Of countries whose VAT number holds the register's number, both are the register's: one company, one key.
 */

import type { IdentifierScheme } from '../../words.ts';
import { matchesOf } from '../matches-of.ts';
import { pattern } from '../pattern.ts';
import {
  endsInRest,
  isAbn,
  isBelgian,
  isCnpj,
  isCreditCode,
  isDutchVat,
  isJapanese,
  isKorean,
  isLuhn,
  isMod11And10,
  isMod97,
  isSwiss,
  isTaiwanese,
  isWeighted,
} from './check-digits.ts';

export interface Identifier {
  scheme: IdentifierScheme;
  /** Capital letters and digits alone. */
  value: string;
}

interface Scheme {
  scheme: IdentifierScheme;
  /** The number without blanks and dots; its first group is the number itself. */
  shape: RegExp;
  isValid: (value: string) => boolean;
  /** What stands before it in running text; null where a VAT number's words do. */
  label: string | null;
}

/** Sources: the registers' own descriptions; check digits in check-digits.ts. The surest first. */
const schemes: readonly Scheme[] = [
  { scheme: 'lei', shape: /^([A-Z0-9]{18}\d\d)$/, isValid: isMod97, label: 'lei|legal entity identifier' },
  {
    scheme: 'uscc',
    shape: /^([1-9A-GY][0-9A-Z]\d{6}[0-9A-Z]{10})$/,
    isValid: isCreditCode,
    label: '信用代码|信用代碼|信用码|纳税人识别号|税号|credit code|uscc',
  },
  {
    scheme: 'siren',
    shape: /^(?:FR[0-9A-Z]{2})?(\d{9})(?:\d{5})?$/,
    isValid: (value) => isLuhn(value) && value !== '000000000',
    label: `siren|siret|rcs(?: de)? \\p{L}{2,20}(?: [ab])?`,
  },
  { scheme: 'ustid', shape: /^(?:DE)?(\d{9})$/, isValid: isMod11And10, label: null },
  {
    scheme: 'orgnr-no',
    shape: /^(?:NO)?([89]\d{8})(?:MVA)?$/,
    isValid: isWeighted([3, 2, 7, 6, 5, 4, 3, 2, 1], 11),
    label: `org\\.?\\s?(?:nr|nummer)|organisasjonsnummer|foretaksregisteret`,
  },
  {
    scheme: 'orgnr-se',
    shape: /^(?:SE)?((?:16)?\d\d[2-9]\d{7})(?:01)?$/,
    isValid: (value) => isLuhn(value.slice(-10)),
    label: `org\\.?\\s?-?(?:nr|nummer)|organisationsnummer`,
  },
  {
    scheme: 'cvr',
    shape: /^(?:DK)?(\d{8})$/,
    isValid: isWeighted([2, 7, 6, 5, 4, 3, 2, 1], 11),
    label: `cvr`,
  },
  {
    scheme: 'y-tunnus',
    shape: /^(?:FI)?(\d{8})$/,
    isValid: isWeighted([7, 9, 10, 5, 8, 4, 2, 1], 11),
    label: `y-?tunnus|business id|fo-?nummer`,
  },
  {
    scheme: 'kbo',
    shape: /^(?:BE)?([01]\d{9})$/,
    isValid: isBelgian,
    label: `kbo|bce|ondernemingsnummer|bvba|rpr|rpm`,
  },
  { scheme: 'btw', shape: /^(?:NL)?(\d{9}B\d\d)$/, isValid: isDutchVat, label: null },
  { scheme: 'uid-ch', shape: /^(?:CHE)?(\d{9})(?:MWST|TVA|IVA)?$/, isValid: isSwiss, label: `uid|che|ide` },
  {
    scheme: 'nip',
    shape: /^(?:PL)?(\d{10})$/,
    isValid: endsInRest([6, 5, 7, 2, 3, 4, 5, 6, 7], 11),
    label: `nip`,
  },
  {
    scheme: 'piva',
    shape: /^(?:IT)?(\d{11})$/,
    isValid: (value) => isLuhn(value) && !value.startsWith('0000000'),
    label: 'p\\.?\\s?iva|partita iva|c\\.?\\s?f\\.?|codice fiscale',
  },
  {
    scheme: 'abn',
    shape: /^(\d{11})$/,
    isValid: isAbn,
    label: 'abn|australian business number',
  },
  { scheme: 'cnpj', shape: /^(\d{14})$/, isValid: isCnpj, label: 'cnpj' },
  { scheme: 'houjin', shape: /^(\d{13})$/, isValid: isJapanese, label: '法人番号|corporate number' },
  { scheme: 'brn-kr', shape: /^(\d{10})$/, isValid: isKorean, label: '사업자\\s?등록번호|사업자번호' },
  { scheme: 'ubn', shape: /^(\d{8})$/, isValid: isTaiwanese, label: '統一編號|统一编号|統編|统编' },
  // Shape alone: counted only behind its words.
  {
    scheme: 'crn',
    shape: /^(\d{8}|(?:SC|NI|OC|SO|NC|FC|GE|LP)\d{6})$/,
    isValid: (value) => !/^(\d)\1{7}$/.test(value),
    label:
      'company (?:registration )?(?:number|no\\.?)|companies house|registered (?:in|with) (?:england|scotland|wales|northern ireland)[\\p{L}\\s&,]{0,30}|registered number|company reg(?:istration)?\\.? no\\.?',
  },
  {
    scheme: 'cin',
    shape: /^([LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6})$/,
    isValid: () => true,
    label: 'cin|corporate identity (?:number|no\\.?)',
  },
];

const byScheme = new Map(schemes.map((scheme) => [scheme.scheme, scheme]));
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-–/·]+/g, '');

/** The number in its one spelling; null where it is none of that scheme. */
export const identifierOf = (scheme: IdentifierScheme, text: string): string | null => {
  const rule = byScheme.get(scheme);
  const value = rule?.shape.exec(plain(text.slice(0, 60)))?.[1];
  return rule && value !== undefined && rule.isValid(value)
    ? value.slice(scheme === 'orgnr-se' ? -10 : 0)
    : null;
};

/** Schemes whose number a country's VAT number is or holds. */
const vatSchemes: Record<string, IdentifierScheme> = {
  FR: 'siren',
  DE: 'ustid',
  NO: 'orgnr-no',
  SE: 'orgnr-se',
  DK: 'cvr',
  FI: 'y-tunnus',
  BE: 'kbo',
  NL: 'btw',
  CH: 'uid-ch',
  PL: 'nip',
  IT: 'piva',
};

/** A VAT number with its country's letters, as schema.org's vatID has it. */
export const vatIdentifier = (text: string): Identifier | null => {
  const scheme = vatSchemes[plain(text.slice(0, 40)).slice(0, 2)];
  const value = scheme ? identifierOf(scheme, text) : null;
  return scheme && value ? { scheme, value } : null;
};

export interface IdentifierFound extends Identifier {
  /** The label and the number, verbatim. */
  quote: string;
}

type Read = (number: string) => Identifier | null;

const labelled: { pattern: RegExp; read: Read }[] = [
  ...schemes.flatMap(({ scheme, label }) => (label === null ? [] : [{ label, read: readerOf(scheme) }])),
  // Bare figures behind a VAT number's words are any country's: its letters must stand there.
  {
    label: 'vat|tva|u?st\\.?-?id(?:ent)?\\.?-?(?:nr|nummer)?|ust|mwst|btw|iva|moms|alv|tax',
    read: vatIdentifier,
  },
].map(({ label, read }) => ({ pattern: new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${label})`, 'giu'), read }));

function readerOf(scheme: IdentifierScheme): Read {
  return (number) => {
    const value = identifierOf(scheme, number);
    return value ? { scheme, value } : null;
  };
}

/** A number as it is written, behind its label: figures and capital letters in groups. */
const written =
  /^[^\p{L}\p{N}]{0,6}(?:(?:id|nr|no|n|number|nummer|code|reg|identification|intracommunautaire)\b[^\p{L}\p{N}]{0,6}){0,3}((?:[A-Z]{2,3}[\s.-]?)?[A-Z\d](?:[\s.\-/]{0,2}[A-Z\d]){6,21})/iu;
const anyLabel = pattern('iu', [
  /lei|entity/,
  /信用|纳税|税号/,
  /credit|uscc|sire[nt]|rcs|vat|tva|ust|st-?id|mwst|btw|iva|moms|alv|tax|org|cvr|tunnus/,
  /business id|fo-?n|kbo|bce|onderneming|rp[rm]|uid|che|ide|nip|c\.?\s?f|fiscale|abn/,
  /business number|cnpj/,
  /法人番号/,
  /corporate|사업자/,
  /編號|编号|統編|统编/,
  /company|companies|registered|cin/,
]);

/** Numbers in running text, each behind the words that announce it. Whose they are is for the caller to say. */
export const readIdentifiers = (text: string): IdentifierFound[] => {
  const cut = text.slice(0, 3000);
  // Most lines have no number that long, and the patterns are many.
  if (digitsIn(cut) < 6 || !anyLabel.test(cut)) return [];
  const found = new Map<string, IdentifierFound>();
  for (const { pattern, read } of labelled) {
    for (const label of matchesOf(cut, pattern)) {
      const after = label.index + label[0].length;
      const number = written.exec(cut.slice(after, after + 70));
      const identifier = number?.[1] ? longest(number[1], read) : null;
      if (!number || !identifier) continue;
      const key = `${identifier.scheme}:${identifier.value}`;
      const quote = cut.slice(label.index, after + number[0].length).trim();
      if (!found.has(key)) found.set(key, { ...identifier, quote });
    }
  }
  return [...found.values()];
};

const digitsIn = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 47 && code < 58) count++;
  }
  return count;
};

/** Words may follow without a stop: the most of what stands there that is a number. */
const longest = (text: string, read: Read): Identifier | null => {
  for (let words = text.split(/\s+/); words.length > 0; words = words.slice(0, -1)) {
    const identifier = read(words.join(''));
    if (identifier) return identifier;
  }
  return null;
};
