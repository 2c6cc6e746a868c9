/** Reads amounts of money, English and Chinese. A vague amount ("数千万元", "eight figures") has text and no number. */

import { scales, symbols, words, zhScales, zhWords } from './currencies.ts';
import { matchesOf } from './matches-of.ts';
import { captured, inRow, optional, pattern } from './pattern.ts';

export interface Money {
  amount: number | null;
  /** ISO 4217; null where the text names none. */
  currency: string | null;
  text: string;
  start: number;
  end: number;
  /** "more than", "nearly", 超, 近: the number is the text's, not exact. */
  about: boolean;
}

const maxText = 20_000;

const number = [/\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?/, /\d{1,12}(?:[.,]\d{1,4})?/];
const scaleWord = [
  /thousand|millionen|millions?|milliarden|billions?|trillion|crores?|lakhs?/,
  /mln|mio|mil|mn|mm|bn|bln|tn|cr|k|m|b|t/,
];
const prefixed = pattern(
  'giu',
  /(?<![\p{L}])/u,
  captured(
    /us\$|usd\s?\$|a\$|au\$|c\$|ca\$|s\$|hk\$|nt\$|nz\$|r\$|cn¥|jp¥|[$＄€£¥￥₹₩₪₽฿₫₦₺]/,
    inRow(
      [/usd|eur|gbp|rmb|cny|jpy|inr|chf|sek|nok|dkk|krw|sgd|hkd|aud|cad|rs\.?|ngn|idr|myr|rm/],
      /(?=\s?\d)/,
    ),
  ),
  /\s?/,
  captured(...number),
  optional(/\s?[-–]?\s?/, captured(...scaleWord), /(?![\p{L}])/u),
);
const suffixed = pattern(
  'giu',
  /(?<![\p{L}\d.,])/u,
  captured(...number),
  /\s?[-–]?\s?/,
  optional(captured(...scaleWord)),
  /\s?/,
  captured(
    /€|u\.s\. dollars|us dollars|american dollars|pounds sterling|swiss francs|dollars?|euros?|pounds/,
    /yuan|renminbi|rmb|usd|eur|gbp|cny|yen|jpy|rupees|inr|chf|kronor|sek|won|krw|sgd|aud|cad|hkd/,
  ),
  /(?![\p{L}])/u,
);
/** A glance before each long pattern: most figures are no money. */
const mayBePrefixed =
  /(?:[$＄€£¥￥₹₩₪₽฿₫₦₺]|usd|eur|gbp|rmb|cny|jpy|inr|chf|sek|nok|dkk|krw|sgd|hkd|aud|cad|rs\.?|ngn|idr|myr|rm)\s?\d/i;
const mayBeSuffixed =
  /€|dollar|pound|franc|euro|yuan|renminbi|rmb|usd|eur|gbp|cny|yen|jpy|rupee|inr|chf|kronor|sek|won|krw|sgd|aud|cad|hkd/i;
const zhUnit = [/万亿|千亿|百亿|十亿|亿|億|千万|千萬|百万|百萬|十万|万|萬|千/];
const zhCurrency = [
  /美元|美金|美刀|元人民币|元人民幣|元新台幣|人民币|人民幣|欧元|歐元|英镑|英鎊|日元|日圆|日圓|円/,
  /港元|港币|新台币|新台幣|台币|卢比|盧比|韩元|韓元|瑞士法郎|新加坡元|新元|加元|澳元|卢布|元/,
];
const zhExact = pattern(
  'giu',
  optional(captured(/人民币|新台币|新台幣|新臺幣|台币|台幣|港币|港幣|美元|rmb|us\$|usd|[$€£¥￥]/)),
  /\s?/,
  captured(...number, /[一二三四五六七八九十两]{1,3}/),
  /\s?(余|多)?\s?/,
  captured(...zhUnit),
  /\s?(余|多)?\s?/,
  optional(captured(...zhCurrency)),
);
/** Without a figure: 数千万元 is vague, 近亿元 is about a hundred million, 亿级 is vague. */
const zhWorded = pattern(
  'gu',
  /(?<![\d一二三四五六七八九十百千万亿.])(数|几|将近|近|超过|超|上|逾|过|约)?(数|几)?/,
  /(亿|億|千万|千萬|百万|百萬|十万)(级|級)?\s?/,
  optional(captured(...zhCurrency)),
);
const ofFunding = /(?:融资|融資|募资|募資|金额|资金|轮|輪|规模|获|完成)[^，,。；;]{0,4}$/u;
const toFunding =
  /^(?:的)?\s?(?:[A-H]\d?\+?\s?[轮輪系]|pre|天使|种子|種子|战略|戰略|融资|融資|新一轮|级|股权)/iu;
const aboutBefore =
  /(?:more than|over|nearly|almost|about|around|approximately|roughly|up to|some|at least|超过|超過|超|近|约|約|逾|将近|达|高达)\s*$/i;

export const readMoney = (text: string): Money[] => {
  const cut = text.slice(0, maxText);
  const found: Money[] = [];
  // By place, so that a text of nothing but sums takes no longer for each.
  const read: boolean[] = [];
  const isRead = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (read[at]) return true;
    return false;
  };
  const add = (
    start: number,
    whole: string,
    amount: number | null,
    currency: string | null,
    about: boolean,
  ) => {
    const trimmed = whole.trimEnd();
    if (isRead(start, start + trimmed.length) || (amount !== null && !(amount < 1e15))) return;
    for (let at = start; at < start + trimmed.length; at++) read[at] = true;
    const before = aboutBefore.test(cut.slice(Math.max(0, start - 16), start));
    found.push({
      amount,
      currency,
      text: trimmed,
      start,
      end: start + trimmed.length,
      about: about || before,
    });
  };
  if (/[万亿億萬千百]/.test(cut)) {
    for (const match of matchesOf(cut, zhExact)) addChinese(match, add);
    for (const match of matchesOf(cut, zhWorded)) addWorded(match, cut, add);
  }
  if (!/\d/.test(cut)) return found.sort((a, b) => a.start - b.start);
  for (const match of mayBePrefixed.test(cut) ? matchesOf(cut, prefixed) : []) {
    const value = numberOf(match[2] ?? '') * (scales[(match[3] ?? '').toLowerCase()] ?? 1);
    add(
      match.index,
      match[0],
      round(value),
      yenBeside(
        match[1],
        value,
        cut.slice(match.index + match[0].length, match.index + match[0].length + 40),
      ) ??
        // "$5-million CAD".
        /^\s?(?:CAD|AUD|SGD|HKD|NZD|USD)\b/
          .exec(cut.slice(match.index + match[0].length, match.index + match[0].length + 5))?.[0]
          .trim() ??
        symbols[(match[1] ?? '').toLowerCase().replace(/\s/g, '')] ??
        null,
      false,
    );
  }
  for (const match of mayBeSuffixed.test(cut) ? matchesOf(cut, suffixed) : []) {
    const value = numberOf(match[1] ?? '') * (scales[(match[2] ?? '').toLowerCase()] ?? 1);
    const word = (match[3] ?? '').toLowerCase();
    add(match.index, match[0], round(value), word === '€' ? 'EUR' : (words[word] ?? null), false);
  }
  return found.sort((a, b) => a.start - b.start);
};

/** "¥2.6 billion (~$16 million)": what it is in dollars tells yen from yuan, which share a sign. */
const yenBeside = (sign: string | undefined, value: number, after: string): string | null => {
  if (sign !== '¥' && sign !== '￥') return null;
  const dollars =
    /^[^(]{0,6}\((?:~|≈|about |around |roughly |approximately |or )?(?:US)?\$(\d[\d.,]*)\s?(\w+)?/i.exec(
      after,
    );
  const worth = dollars ? numberOf(dollars[1] ?? '') * (scales[(dollars[2] ?? '').toLowerCase()] ?? 1) : 0;
  return worth > 0 && value / worth > 40 ? 'JPY' : null;
};

type Add = (
  start: number,
  whole: string,
  amount: number | null,
  currency: string | null,
  about: boolean,
) => void;

const addChinese = (match: RegExpExecArray, add: Add): void => {
  const [whole, before, digits = '', moreA, unit = '', moreB, after] = match;
  // "三万" people or "5千" users carry no currency: without one it is money only when a symbol stands before.
  const currency =
    after && !(after === '元' && /^[新台港]/.test(before ?? ''))
      ? zhWords[after]
      : before
        ? before === '人民币'
          ? 'CNY'
          : /^[新台]/.test(before)
            ? 'TWD'
            : /^港/.test(before)
              ? 'HKD'
              : before === '美元'
                ? 'USD'
                : symbols[before.toLowerCase()]
        : null;
  const value = (/^\d/.test(digits) ? numberOf(digits) : chineseNumber(digits)) * (zhScales[unit] ?? 1);
  const lead = whole.length - whole.trimStart().length;
  add(match.index + lead, whole.slice(lead), round(value), currency ?? null, Boolean(moreA || moreB));
};

const addWorded = (match: RegExpExecArray, text: string, add: Add): void => {
  const [whole, prefix, inner, unit = '', level, after] = match;
  const end = match.index + whole.length;
  // "用户过亿" is no money: without a currency the words beside it must tell of funding.
  const isMoney =
    after !== undefined ||
    ofFunding.test(text.slice(Math.max(0, match.index - 8), match.index)) ||
    toFunding.test(text.slice(end, end + 8));
  if (!isMoney || (!prefix && !inner && !level && !after)) return;
  const isVague =
    Boolean(inner) || Boolean(level) || /^[级級]/.test(text.slice(end)) || /^[数几]$/.test(prefix ?? '');
  add(
    match.index,
    whole,
    isVague ? null : (zhScales[unit] ?? null),
    after ? (zhWords[after] ?? null) : null,
    true,
  );
};

const digitsZh = '零一二三四五六七八九';
/** 一 to 九十九. */
export const chineseNumber = (text: string): number => {
  const plain = text.replace('两', '二');
  const ten = plain.indexOf('十');
  if (ten < 0) return Math.max(0, digitsZh.indexOf(plain.charAt(0)));
  const tens = ten === 0 ? 1 : digitsZh.indexOf(plain.charAt(ten - 1));
  const ones = plain.charAt(ten + 1);
  return tens * 10 + (ones ? digitsZh.indexOf(ones) : 0);
};

/** "1,200" is a thousand, "1,2" and "1.2" are one and a bit. */
const numberOf = (text: string): number =>
  Number(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'));

const round = (value: number): number => Math.round(value * 100) / 100;
