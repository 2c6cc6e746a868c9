/** Money as people of a language write it: `$18M`, `€1.2B`; `1800 万美元`, `1.2 亿元`. */
import type { ScreenLanguage } from '../words.ts';
import { grouped } from './grouped.ts';

const symbols: Record<string, string> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: 'CN¥',
  INR: '₹',
  KRW: '₩',
  HKD: 'HK$',
  SGD: 'S$',
  AUD: 'A$',
  CAD: 'CA$',
  TWD: 'NT$',
  ILS: '₪',
  BRL: 'R$',
  CHF: 'CHF ',
  SEK: 'SEK ',
  NOK: 'NOK ',
  DKK: 'DKK ',
};

const simplifiedNames: Record<string, string> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  HKD: '港元',
  SGD: '新元',
  TWD: '新台币',
  KRW: '韩元',
  AUD: '澳元',
  CAD: '加元',
  INR: '卢比',
  CHF: '瑞士法郎',
};

/** Where 元 alone would be read as the Taiwan dollar. */
const traditionalNames: Record<string, string> = {
  ...simplifiedNames,
  CNY: '元人民幣',
  TWD: '元新台幣',
  EUR: '歐元',
  GBP: '英鎊',
  JPY: '日圓',
  SGD: '新加坡元',
  KRW: '韓元',
  INR: '盧比',
};

const chinese = {
  zh: { names: simplifiedNames, tenThousand: '万', hundredMillion: '亿' },
  'zh-Hant': { names: traditionalNames, tenThousand: '萬', hundredMillion: '億' },
};

/**
 * The same to the last digit, as `readTypedMoney` reads it: `€12.4M` and `12,345,678 EUR`; `1234.5678 万元`, and with its
 * code what is too small or too uneven for 万.
 */
export const formatExactMoney = (amount: number, currency: string, language: ScreenLanguage): string => {
  if (language === 'en') {
    const told = formatMoney(amount, currency, language);
    // ¥ alone is read as yuan.
    if (Number(amount.toPrecision(3)) === amount) return currency === 'JPY' ? `JP${told}` : told;
  } else {
    const { names, tenThousand, hundredMillion } = chinese[language];
    const name = names[currency] ?? ` ${currency}`;
    for (const [unit, word] of [
      [1e8, hundredMillion],
      [1e4, tenThousand],
    ] as const) {
      if (amount >= unit && isShort(amount / unit)) return `${amount / unit} ${word}${name}`;
    }
  }
  return `${grouped(amount)} ${currency}`;
};

/** Four decimals at most. */
const isShort = (value: number): boolean => /^\d{1,8}(?:\.\d{1,4})?$/.test(String(value));

const short = (value: number): string => String(Number(value.toPrecision(3)));

/** @param amount in units of the currency. @param currency ISO 4217; null where the page names none. */
export const formatMoney = (amount: number, currency: string | null, language: ScreenLanguage): string => {
  if (language !== 'en') {
    const { names, tenThousand, hundredMillion } = chinese[language];
    const unit = currency === null ? '' : (names[currency] ?? ` ${currency}`);
    if (amount >= 1e8) return `${short(amount / 1e8)} ${hundredMillion}${unit}`;
    if (amount >= 1e4) return `${short(amount / 1e4)} ${tenThousand}${unit}`;
    return unit ? `${short(amount)} ${unit.trim()}` : short(amount);
  }
  const symbol = currency === null ? '' : (symbols[currency] ?? `${currency} `);
  if (amount >= 1e9) return `${symbol}${short(amount / 1e9)}B`;
  if (amount >= 1e6) return `${symbol}${short(amount / 1e6)}M`;
  if (amount >= 1e3) return `${symbol}${short(amount / 1e3)}K`;
  return `${symbol}${short(amount)}`;
};
