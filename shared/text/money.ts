/** Reads amounts of money, English and Chinese. A vague amount ("数千万元", "eight figures") has text and no number. */

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

const symbols: Record<string, string> = {
  us$: 'USD',
  usd$: 'USD',
  usd: 'USD',
  $: 'USD',
  '＄': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  s$: 'SGD',
  sgd: 'SGD',
  hk$: 'HKD',
  hkd: 'HKD',
  nt$: 'TWD',
  twd: 'TWD',
  nz$: 'NZD',
  nzd: 'NZD',
  r$: 'BRL',
  brl: 'BRL',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  'cn¥': 'CNY',
  jpy: 'JPY',
  'jp¥': 'JPY',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  'rs.': 'INR',
  '₩': 'KRW',
  krw: 'KRW',
  chf: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  '₽': 'RUB',
  '₪': 'ILS',
  nis: 'ILS',
  ils: 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  ngn: 'NGN',
  zar: 'ZAR',
  aed: 'AED',
  sar: 'SAR',
  pln: 'PLN',
  '₺': 'TRY',
  idr: 'IDR',
  myr: 'MYR',
  rm: 'MYR',
  php: 'PHP',
  thb: 'THB',
  mxn: 'MXN',
};
const words: Record<string, string> = {
  dollar: 'USD',
  dollars: 'USD',
  'u.s. dollars': 'USD',
  'us dollars': 'USD',
  'american dollars': 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  cny: 'CNY',
  jpy: 'JPY',
  yen: 'JPY',
  rupees: 'INR',
  inr: 'INR',
  chf: 'CHF',
  'swiss francs': 'CHF',
  kronor: 'SEK',
  sek: 'SEK',
  won: 'KRW',
  krw: 'KRW',
  sgd: 'SGD',
  aud: 'AUD',
  cad: 'CAD',
  hkd: 'HKD',
};
const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mil: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  billions: 1e9,
  milliarden: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  lakh: 1e5,
  lakhs: 1e5,
};
const zhScales: Record<string, number> = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  十万: 1e5,
  百万: 1e6,
  百萬: 1e6,
  千万: 1e7,
  千萬: 1e7,
  亿: 1e8,
  億: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
const zhWords: Record<string, string> = {
  美元: 'USD',
  美金: 'USD',
  美刀: 'USD',
  人民币: 'CNY',
  元人民币: 'CNY',
  元: 'CNY',
  块: 'CNY',
  欧元: 'EUR',
  歐元: 'EUR',
  英镑: 'GBP',
  英鎊: 'GBP',
  日元: 'JPY',
  日圆: 'JPY',
  円: 'JPY',
  港元: 'HKD',
  港币: 'HKD',
  新台币: 'TWD',
  新台幣: 'TWD',
  台币: 'TWD',
  卢比: 'INR',
  韩元: 'KRW',
  瑞士法郎: 'CHF',
  新加坡元: 'SGD',
  新元: 'SGD',
  加元: 'CAD',
  澳元: 'AUD',
  卢布: 'RUB',
};

const number = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,12}(?:[.,]\\d{1,4})?';
const scaleWord =
  'thousand|millionen|millions?|milliarden|billions?|trillion|crores?|lakhs?|mln|mio|mil|mn|mm|bn|bln|tn|cr|k|m|b|t';
const prefixed = new RegExp(
  `(?<![\\p{L}])(us\\$|usd\\s?\\$|a\\$|au\\$|c\\$|ca\\$|s\\$|hk\\$|nt\\$|nz\\$|r\\$|cn¥|jp¥|[$＄€£¥￥₹₩₪₽฿₫₦₺]|(?:usd|eur|gbp|rmb|cny|jpy|inr|chf|sek|nok|dkk|krw|sgd|hkd|aud|cad|rs\\.?|ngn|idr|myr|rm)(?=\\s?\\d))\\s?(${number})(?:\\s?[-–]?\\s?(${scaleWord})(?![\\p{L}]))?`,
  'giu',
);
const suffixed = new RegExp(
  `(?<![\\p{L}\\d.,])(${number})\\s?[-–]?\\s?(${scaleWord})?\\s?(€|u\\.s\\. dollars|us dollars|american dollars|pounds sterling|swiss francs|dollars?|euros?|pounds|yuan|renminbi|rmb|usd|eur|gbp|cny|yen|jpy|rupees|inr|chf|kronor|sek|won|krw|sgd|aud|cad|hkd)(?![\\p{L}])`,
  'giu',
);
const zhUnit = '万亿|千亿|百亿|十亿|亿|億|千万|千萬|百万|百萬|十万|万|萬|千';
const zhCurrency =
  '美元|美金|美刀|元人民币|人民币|欧元|歐元|英镑|英鎊|日元|日圆|円|港元|港币|新台币|新台幣|台币|卢比|韩元|瑞士法郎|新加坡元|新元|加元|澳元|卢布|元';
const zhExact = new RegExp(
  `(人民币|美元|rmb|us\\$|usd|[$€£¥￥])?\\s?(${number}|[一二三四五六七八九十两]{1,3})\\s?(余|多)?\\s?(${zhUnit})\\s?(余|多)?\\s?(${zhCurrency})?`,
  'giu',
);
const zhVague = new RegExp(
  `(数|近|超|上|逾|过)?(数|上|几)?(十|百|千)?(亿|億|千万|百万|十万|万)级?\\s?(${zhCurrency})`,
  'gu',
);
const aboutBefore =
  /(?:more than|over|nearly|almost|about|around|approximately|roughly|up to|some|at least|超过|超過|超|近|约|約|逾|将近|达|高达)\s*$/i;

export const readMoney = (text: string): Money[] => {
  const cut = text.slice(0, maxText);
  const found: Money[] = [];
  const taken = (start: number, end: number) => found.some((m) => start < m.end && end > m.start);
  const add = (
    start: number,
    whole: string,
    amount: number | null,
    currency: string | null,
    about: boolean,
  ) => {
    const trimmed = whole.trimEnd();
    if (taken(start, start + trimmed.length) || (amount !== null && !(amount < 1e15))) return;
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
    for (const match of cut.matchAll(zhExact)) addChinese(match, add);
    for (const match of cut.matchAll(zhVague)) {
      if (/[数几上]/.test(match[0])) add(match.index, match[0], null, zhWords[match[5] ?? ''] ?? null, true);
    }
  }
  for (const match of cut.matchAll(prefixed)) {
    const value =
      numberOf(match[2] ?? '') *
      (scales[(match[3] ?? '').toLowerCase()] ?? (/mln/i.test(match[3] ?? '') ? 1e6 : 1));
    add(
      match.index,
      match[0],
      round(value),
      symbols[(match[1] ?? '').toLowerCase().replace(/\s/g, '')] ?? null,
      false,
    );
  }
  for (const match of cut.matchAll(suffixed)) {
    const value = numberOf(match[1] ?? '') * (scales[(match[2] ?? '').toLowerCase()] ?? 1);
    const word = (match[3] ?? '').toLowerCase();
    add(match.index, match[0], round(value), word === '€' ? 'EUR' : (words[word] ?? null), false);
  }
  return found.sort((a, b) => a.start - b.start);
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
  const currency = after
    ? zhWords[after]
    : before
      ? before === '人民币'
        ? 'CNY'
        : before === '美元'
          ? 'USD'
          : symbols[before.toLowerCase()]
      : null;
  const value = (/^\d/.test(digits) ? numberOf(digits) : chineseNumber(digits)) * (zhScales[unit] ?? 1);
  const lead = whole.length - whole.trimStart().length;
  add(match.index + lead, whole.slice(lead), round(value), currency ?? null, Boolean(moreA || moreB));
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
