/** Reads dates, absolute and relative to a given day, English and Chinese. Answers are ISO days. */
import { matchesOf } from './matches-of.ts';

export interface DateFound {
  date: string;
  text: string;
  start: number;
}

const maxText = 20_000;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const patterns: readonly [RegExp, (m: RegExpExecArray) => string | null][] = [
  [/(?<!\d)((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?!\d)/g, (m) => iso(m[1], m[2], m[3])],
  [/(?<!\d)((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?/g, (m) => iso(m[1], m[2], m[3])],
  [/(?<!\d)((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)/g, (m) => iso(m[1], m[2], m[3])],
  [
    new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b`, 'gi'),
    (m) => iso(m[3], monthOf(m[1]), m[2]),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${month},?\\s+((?:19|20)\\d\\d)\\b`, 'gi'),
    (m) => iso(m[3], monthOf(m[2]), m[1]),
  ],
  [/(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/g, (m) => ambiguous(m[1], m[2], m[3])],
];

const anyYear = /(?:19|20)\d\d/;

/** All absolute dates, in the order of the text. */
export const readDates = (text: string): DateFound[] => {
  const cut = text.slice(0, maxText);
  if (!anyYear.test(cut)) return [];
  const found: DateFound[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of matchesOf(cut, pattern)) {
      const date = read(match);
      if (
        date &&
        !found.some((f) => match.index < f.start + f.text.length && match.index + match[0].length > f.start)
      ) {
        found.push({ date, text: match[0], start: match.index });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const units: Record<string, number> = {
  day: 1,
  week: 7,
  month: 30,
  天: 1,
  日: 1,
  周: 7,
  星期: 7,
  个月: 30,
  個月: 30,
};

/** "3 days ago", "yesterday", 昨天, and dates without a year ("10月26日", "May 3"), seen from `today` (ISO day). */
export const readRelativeDate = (text: string, today: string): DateFound | null => {
  const cut = text.slice(0, 300);
  const dated = withoutYear(cut, today);
  if (dated) return dated;
  const ago =
    /(\d{1,3}|an?|one|two|three)\s*(day|week|month)s?\s+ago|(\d{1,3})\s?(天|日|周|星期|个月|個月)前/i.exec(
      cut,
    );
  if (ago) {
    const count = Number(ago[1] ?? ago[3]) || ({ two: 2, three: 3 }[(ago[1] ?? '').toLowerCase()] ?? 1);
    const date = shift(today, -count * (units[(ago[2] ?? ago[4] ?? '').toLowerCase()] ?? 1));
    return { date, text: ago[0], start: ago.index };
  }
  const near =
    /\b(yesterday|today)\b|(前天|昨天|昨日|今天|今日|\d{1,2}\s?小时前|\d{1,2}\s?分钟前)|\b\d{1,2}\s+(?:hours?|minutes?)\s+ago/i.exec(
      cut,
    );
  if (near) {
    const word = near[0].toLowerCase();
    const back = word === '前天' ? 2 : /yesterday|昨/.test(word) ? 1 : 0;
    return { date: shift(today, -back), text: near[0], start: near.index };
  }
  const day = weekday(cut);
  if (day) {
    const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - day.number + 7) % 7;
    return { date: shift(today, -back), text: day.text, start: day.start };
  }
  return null;
};

/** "今天（2月16日）": the day that is written says more than the word beside it. */
const withoutYear = (cut: string, today: string): DateFound | null => {
  const bare =
    /(?<![\d年])(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/.exec(cut) ??
    new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?![,\\s]+\\d{4})`, 'i').exec(cut);
  if (!bare) return null;
  const number = /^\d/.test(bare[1] ?? '') ? bare[1] : monthOf(bare[1]);
  const year = Number(today.slice(0, 4));
  const date = iso(String(year), number, bare[2]);
  if (!date) return null;
  // A day far ahead of the page is last year's: news is told after it happened.
  const late = date > shift(today, 40) ? iso(String(year - 1), number, bare[2]) : date;
  return late ? { date: late, text: bare[0], start: bare.index } : null;
};

/** Any spelling that data uses: ISO with time, epoch in seconds or milliseconds, or words. */
export const readDay = (text: string): string | null => {
  const plain = text.trim().slice(0, 100);
  if (/^\d{10}$|^\d{13}$/.test(plain)) {
    const date = new Date(Number(plain) * (plain.length === 10 ? 1000 : 1));
    return date.toISOString().slice(0, 10);
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T|$)/.exec(plain);
  if (compact) return iso(compact[1], compact[2], compact[3]);
  return readDates(plain)[0]?.date ?? null;
};

const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
/** "on Wednesday", 本周一: the last such day. */
const weekday = (text: string): { number: number; text: string; start: number } | null => {
  const found =
    /\bon (sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?day\b/i.exec(text) ??
    /本周([一二三四五六日天])/u.exec(text);
  if (!found) return null;
  const said = (found[1] ?? '').toLowerCase();
  const number = weekdays.includes(said)
    ? weekdays.indexOf(said)
    : '日一二三四五六'.indexOf(said.replace('天', '日'));
  return number < 0 ? null : { number, text: found[0], start: found.index };
};

const monthOf = (name: string | undefined): string =>
  String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);

const iso = (year?: string, month?: string, day?: string): string | null => {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 ? date.toISOString().slice(0, 10) : null;
};

/** 05/24/2016 is American, 24/05/2016 is not; where both read, a point means day first. */
const ambiguous = (a?: string, b?: string, year?: string): string | null =>
  Number(a) > 12 ? iso(year, b, a) : Number(b) > 12 ? iso(year, a, b) : iso(year, a, b);

const shift = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};
