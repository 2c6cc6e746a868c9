/** Reads pay as job posts state it, in English, Chinese and the larger European languages: range, currency, period. */
import { type SalaryPeriod, salaryPeriods } from '../../words.ts';

export interface Salary {
  min: number | null;
  max: number | null;
  /** ISO 4217; null where nothing tells. */
  currency: string | null;
  period: SalaryPeriod | null;
}
export interface SalaryHint {
  /** Country of the page, ISO 3166-1 alpha-2: a bare $ or ¥ is its own. */
  country: string | null;
  /** Whether a label such as "Salary" stands before: then a bare number is pay. */
  labelled: boolean;
}

const maxText = 300;
const sign = String.raw`(?:us|au|ca|nz|hk|nt|[acsr])?\$|[€£¥₹₩₽₪]|(?:usd|eur|gbp|aud|cad|nzd|sgd|hkd|twd|chf|sek|nok|dkk|pln|inr|jpy|cny|rmb)(?![a-z])|人民币`;
const after = `[€£$]|(?:usd|eur|euros?|gbp|aud|cad|nzd|sgd|hkd|twd|chf|sek|nok|dkk|pln|inr|jpy|cny|rmb|dollars?|pounds?)(?![a-z])|美元|美金|港币|港元|新台币|欧元|英镑|万円|円|元`;
const digits = String.raw`\d{1,3}(?:[,.' ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,8}(?:[.,]\d{1,2})?`;
const scale = `k(?![a-z])|千|万|萬|w(?![a-z])|lakhs?|lpa|lacs?|m(?![a-z])`;
/** A period may stand after either end: "$20/hr - $25/hr". */
const per = String.raw`(?:\s?(?:\/|per|an?)\s?(?:hour|hr|h|day|week|month|mo|year|yr|annum)(?![a-z])|\/[时天周月年])?`;
const one = String.raw`(${sign})?\s?(${digits})\s?(?:\+\s?)?(${scale})?\s?(${after})?`;
const range = new RegExp(
  String.raw`(?<![A-Za-z\d.,])${one}${per}\s?(?:[-~]|(?:to|and|bis|und|et|y|tot)(?![a-z])|à|至|到)\s?${one}`,
  'iu',
);
const single = new RegExp(String.raw`(?<![A-Za-z\d.,])${one}`, 'iu');

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:us\$|usd|美元|美金)$/, 'USD'],
  [/^(?:a\$|au\$|aud)$/, 'AUD'],
  [/^(?:c\$|ca\$|cad)$/, 'CAD'],
  [/^(?:nz\$|nzd)$/, 'NZD'],
  [/^(?:s\$|sgd)$/, 'SGD'],
  [/^(?:hk\$|hkd|港币|港元)$/, 'HKD'],
  [/^(?:nt\$|twd|新台币)$/, 'TWD'],
  [/^r\$$/, 'BRL'],
  [/^(?:€|eur|euros?|欧元)$/, 'EUR'],
  [/^(?:£|gbp|pounds?|英镑)$/, 'GBP'],
  [/^(?:₹|inr)$/, 'INR'],
  [/^(?:jpy|円|万円)$/, 'JPY'],
  [/^(?:元|rmb|cny|人民币)$/, 'CNY'],
  [/^₩$/, 'KRW'],
  [/^₽$/, 'RUB'],
  [/^₪$/, 'ILS'],
];
/** Whose own a bare dollar is. */
const dollars: Record<string, string> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
};

const periods: readonly (readonly [SalaryPeriod, RegExp])[] = [
  [
    'HOUR',
    /\bhour|\/\s?h(?:r|our)?\b|\b(?:per|an?) hr\b|小时|时薪|\/时|stunde|\/std|時給|l['’]heure|par heure|por hora|all['’]ora/i,
  ],
  ['DAY', /\bper day\b|\ba day\b|\/\s?day\b|\bdaily\b|日薪|[/每]天|日[給当]|pro tag|par jour|\bday rate\b/i],
  ['WEEK', /\bweek(?:ly)?\b|周薪|\/周|pro woche/i],
  [
    'YEAR',
    /\byear(?:ly)?\b|\b(?:annu|anual)|\bp\.?a\b|\/\s?yr?\b|\byr\b|年薪|[/每]年|年収|年俸|j[äa]hr|\ban\b(?=\W*$)|\/\s?an\b|\bpar an\b|\baño|\b[åa]ret\b|\bår\b|\blpa\b|\bote\b/i,
  ],
  [
    'MONTH',
    /\bmonth(?:ly)?\b|\/\s?mo\b|\bp\.?m\.?\b|月薪|[/每]月|月給|monat|maand|mois|\bmens[iu]|\bmese?\b|m[åa]n(?:ed|ad)|\d\s?薪/i,
  ],
];

export const salaryPeriodOf = (text: string): SalaryPeriod | null => {
  const plain = text.slice(0, maxText);
  const upper = plain.trim().toUpperCase();
  return (
    salaryPeriods.find((word) => word === upper) ??
    periods.find(([, pattern]) => pattern.test(plain))?.[0] ??
    null
  );
};

/** null where the text gives no figure, such as 面议 or "competitive". */
export const readSalary = (text: string, hint: SalaryHint): Salary | null => {
  const plain = text
    .slice(0, maxText)
    .normalize('NFKC')
    .replace(/[–—−〜～]/g, '-')
    .replace(/’/g, "'");
  if (!/\d/.test(plain)) return null;
  const both = range.exec(plain);
  const [, signA, numberA = '', scaleA, afterA, signB, numberB = '', scaleB, afterB] =
    both ?? single.exec(plain) ?? [];
  if (!numberA) return null;
  // A single sum of millions is a round or a turnover.
  if (!both && /^m$/i.test(scaleA ?? '')) return null;
  const period = salaryPeriodOf(plain);
  const currency = currencyOf([signA, afterA, signB, afterB], plain, hint);
  // A number is pay where a currency, a scale or a label says so: "5-8 years" is none.
  const scaled = Boolean(scaleA ?? scaleB);
  if (!(signA ?? afterA ?? signB ?? afterB) && !hint.labelled && !(scaled && (period ?? both))) return null;
  const inMan = [afterA, afterB].includes('万円') ? '万' : undefined;
  const max = both ? sumOf(numberB, scaleB ?? inMan) : null;
  const first = sumOf(numberA, scaleA ?? (inMan && Number(numberA) < 10_000 ? inMan : undefined));
  // "20-35K": the scale stands once, behind both.
  const scaledUp = scaleB ? Math.round(first * factorOf(scaleB) * 100) / 100 : first;
  const min = !scaleA && max !== null && scaledUp <= max ? scaledUp : first;
  if (max !== null && (max < min || max > min * 20)) return null;
  if (!isPlausible(max ?? min, period, currency, hint)) return null;
  const bounds = both ? { min, max } : bounded(plain, min);
  return { ...bounds, currency, period: period ?? likelyPeriod(bounds.max ?? min, currency, plain) };
};

const scales: Record<string, number> = { k: 1e3, 千: 1e3, 万: 1e4, 萬: 1e4, w: 1e4, m: 1e6 };

const sumOf = (number: string, unit: string | undefined): number => {
  // Groups of three are thousands, whatever parts them; else a point or comma is a decimal one.
  const grouped = /^\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{1,2})?$/.exec(number);
  const plain = grouped
    ? number.replace(/[.,]\d{1,2}$/, '').replace(/[,.' ]/g, '')
    : number.replace(',', '.');
  return Math.round(Number(plain) * factorOf(unit ?? '') * 100) / 100;
};

const factorOf = (unit: string): number =>
  scales[unit.toLowerCase()] ?? (/^(?:lakh|lac|lpa)/i.test(unit) ? 1e5 : 1);

const bounded = (text: string, value: number): Pick<Salary, 'min' | 'max'> => {
  if (/\bup to\b|\bmax(?:imum)?\b|\bbis zu\b|jusqu['’]|以下|最高/i.test(text))
    return { min: null, max: value };
  if (/\bfrom\b|\bstarting\b|\bmin(?:imum)?\b|\bab\b|以上|起|\d\s?\+|~\s*$/i.test(text))
    return { min: value, max: null };
  return { min: value, max: value };
};

const currencyOf = (
  found: readonly (string | undefined)[],
  text: string,
  { country }: SalaryHint,
): string | null => {
  for (const word of found) {
    const plain = word?.toLowerCase();
    if (!plain) continue;
    if (/^\$|^dollars?$/.test(plain)) return dollars[country ?? ''] ?? 'USD';
    if (plain === '¥') return country === 'JP' || /[円給]/.test(text) ? 'JPY' : 'CNY';
    const known = currencies.find(([pattern]) => pattern.test(plain));
    if (known) return known[1];
    if (/^[a-z]{3}$/.test(plain)) return plain.toUpperCase();
  }
  if (/\d\s?\+?\s?(?:lpa|lakhs?|lacs?)\b/i.test(text)) return 'INR';
  return /薪|万|千/.test(text) || country === 'CN' ? 'CNY' : null;
};

const isPlausible = (
  value: number,
  period: SalaryPeriod | null,
  currency: string | null,
  { labelled }: SalaryHint,
): boolean => {
  if (value < 1 || value > 1e9) return false;
  if (period === 'HOUR' || period === 'DAY') return true;
  // "$5 billion in sales" and "$200 a year for books" are no pay.
  return (
    value >= (labelled || currency === 'CNY' ? 500 : period === 'MONTH' || period === 'WEEK' ? 300 : 8000)
  );
};

const likelyPeriod = (max: number, currency: string | null, text: string): SalaryPeriod | null => {
  if (currency === 'CNY') return max >= 150_000 ? 'YEAR' : max >= 1500 ? 'MONTH' : null;
  if (currency === 'JPY') return max >= 1_500_000 ? 'YEAR' : 'MONTH';
  return max >= 10_000 && /\d/.test(text) ? 'YEAR' : null;
};
