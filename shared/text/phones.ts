/** Reads telephone numbers as they are written. Fax numbers, dates, prices and register numbers are none. */

import { matchesOf } from './matches-of.ts';
import { pattern } from './pattern.ts';

/** The number in a link, an attribute or words, as it is written there; null where it is none. */
export const phoneOf = (raw: string): string | null => {
  const value = raw
    .slice(0, 400)
    .replace(/^(?:tel|callto):(?:\/\/)?/i, '')
    .replace(/%20/g, ' ')
    .replace(/\s\/\s\d{1,2}$/, '')
    // Hours in brackets behind it: "400-000-0000 (9:00 - 18:00)".
    .replace(/\s?\(\d{0,2}$/, '')
    .replace(/[#;].*$|\s*\(?\b24\s?[/x]\s?7\b.*$/, '')
    .trim()
    .slice(0, 60);
  const digits = value.replace(/\D/g, '');
  return digits.length < 6 ||
    digits.length > 17 ||
    /^\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d$/.test(value) ||
    /^(\d)\1+$/.test(digits) ||
    /0{6}$/.test(digits) ||
    // A sum, or a sentence that holds figures.
    /[$€£¥]/.test(value) ||
    (value.match(/\p{L}/gu)?.length ?? 0) > 12 ||
    /^(?:\d\d0?|0)?1?2345678?9?0?$|(?<!800)12345678?$/.test(digits)
    ? null
    : value;
};

/** The same of two that are one number, with or without the code of its country. */
export const phoneKey = (phone: string): string => phone.replace(/\D+/g, '').slice(-9);

const shape =
  /(?<![\d.,/$€£¥-])(?:[(（]?\+|00)?[[(（]?\d{1,5}[\])）]?(?:[\s./\u2010-\u2013-]{0,3}[(（]?\d{1,5}[)）]?){1,8}(?:\s?(?:x|ext\.?|分机|转)\s?\d{1,5})?(?![\d%@]|,\d|[x*]{2})/gi;
const label = pattern(
  'iu',
  [
    /t[eé]l(?:[eé](?:ph|f)o(?:ne?|no|on))?|phone|ph|call(?: us)?|mobile|cell|fon|tlf|hotline|toll[- ]?free|direct/,
    /office|sales|support|(?<![\p{L}\d/])[tpm](?=[\s.:：)/])/u,
    /电\s{0,3}话|電\s{0,3}話|热\s{0,3}线|熱線|手\s{0,3}机|手機|固话|客服|咨询|联系方式|联系电话/,
    /座机|专线/,
    /TEL/,
    /携帯|代表/,
  ],
  /\s*(?:no\.?|number|号码|番号|[/・&]\s?fax)?(?:\s\([^()]{1,20}\))?\s*[.:：)/]?\s*$/,
);
/** "Office 401-404" is a door; six digits are a number only where they are called one. */
const shortForm = /^\D*(?:\d\D*){6}$/;
const tells = /t[eé]l|phone|fon|mobile|cell|call|hotline|電|电|话|話|热|機|机|携帯/i;
/** A glance first: few lines hold as many, "01 23 45 67 89" among them. */
const sixDigits = /\d(?:\D{0,4}\d){5}/;
const faxLabel =
  /(?:(?<!tel\s?[/・&]\s?)fax|f|팩스|[传傳]\s{0,3}真(?:[电電][话話]|[号號]码|號碼)?|telefax|facsimile|télécopie|ファックス|FAX番号|qq|邮编|郵編|zip|vat|ust|备案|icp|许可证|统一社会信用代码|id|\bno)\s*(?:no\.?|number)?\s*[.:：)/]?\s*$/i;

/** No number has as many digits in one; trying out how they might be parted takes long. */
const longRun = /\d{18,}/g;
const struck = (part: string): string => '|'.repeat(part.length);

/** "(0791) 5550100 (0791) 5550101": a bracket behind so many digits opens another number. */
const opening = /(?<=\d{4})\s{1,3}(?=[(（+]\d)/g;

/** The first number of a short text that is long enough to be one. */
export const firstPhone = (text: string): string | null => {
  for (const match of matchesOf(text.slice(0, 200).replace(longRun, struck), shape)) {
    if (match[0].replace(/\D/g, '').length >= 7) return match[0].trim();
  }
  return null;
};

/**
 * What is written like a number in a line of words, and is called one or can be nothing else.
 * @param above the line before it, which may be its label. @param isEastern whether the page is written in Chinese
 */
export const readPhones = (line: string, above: string, isEastern: () => boolean): string[] => {
  const whole = line.slice(0, 3000);
  if (!sixDigits.test(whole)) return [];
  const cut = whole.replace(opening, struck).replace(longRun, struck);
  return matchesOf(cut, shape).flatMap(({ index, 0: written }) => {
    const before = cut.slice(Math.max(0, index - 24), index);
    const named = before.trim() ? before : index < 3 ? above.slice(-24) : '';
    if (faxLabel.test(named) || digitsIn(written) < 6) return [];
    const isCalled =
      (label.test(named) || (/[:：]\s?$/.test(named) && mobile.test(written.trim()))) &&
      (!shortForm.test(written) || tells.test(named));
    if (!isCalled && !looksLikePhone(written, () => cut.length < 40 && isEastern())) return [];
    // "+91 11 5550 0100/01/02": the last digits of others.
    const first = written.replace(/(?<=\d{4})(?:\/\d{2}){1,4}$/, '');
    if (digitsIn(written) > 15 && digitsIn(first) <= 13) return [first];
    return digitsIn(written) > 15 ? written.split(/[\s/]+/).filter((part) => digitsIn(part) >= 7) : [written];
  });
};

/** A mainland mobile in one piece, behind whatever label it bears: "工程洽谈：". */
const mobile = /^1[3-9]\d{9}$/;

/** "0359-2200000 13500000000": more digits than any number has are two of them. */
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** Without a label only the unmistakable forms count. */
const looksLikePhone = (text: string, isAlone: () => boolean): boolean => {
  const plain = text.trim().replace(/^[(（]\+?86[)）]\s?(?=0)|\s(?=-)|(?<=-)\s/g, '');
  const digits = plain.replace(/\D/g, '');
  if (/^\(?\+\d/.test(plain)) return digits.length >= 9 && digits.length <= 15;
  if (/^[(（]\d{2,4}[)）]\s?(?:\d{3,4}[\s.-]\d{4}|\d{7,11}$)/.test(plain)) return true;
  if (/^(?:1[-.\s])?\d{3}[-.]\d{3}[-.]\d{4}(?:\s?x.*)?$/.test(plain)) return true;
  if (/^(?:\+?86[-\s])?0?\d{2,3}-\d{7,8}$/.test(plain) && /^0|^\+?86/.test(plain)) return true;
  if (/^400-?\d{3,4}-?\d{3,4}$/.test(plain)) return true;
  // "01 23 45 67 89": the five pairs of a French number.
  if (/^0[1-9](?:[ .]\d\d){4}$/.test(plain)) return true;
  // Mainland mobiles are written in one piece; a number that long in a sentence may be any other.
  if (/^1[3-9]\d(?:[\s-]?\d{4}){2}$/.test(plain)) return isAlone();
  return false;
};
