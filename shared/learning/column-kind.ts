/** What a column holds, guessed from its cells: the way it is read and encoded follows from it. */
import { isMissing } from './table.ts';

export const columnKinds = ['number', 'yes_no', 'category', 'date', 'text', 'id', 'constant'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** How many cells decide; a long file is looked at from end to end at even steps. */
const looked = 5000;

export const guessKind = (name: string, cells: readonly string[]): ColumnKind => {
  const step = Math.max(1, Math.floor(cells.length / looked));
  const known: string[] = [];
  for (let i = 0; i < cells.length; i += step) {
    const cell = cells[i] ?? '';
    if (!isMissing(cell)) known.push(cell.trim());
  }
  const distinct = new Set(known);
  if (distinct.size < 2)
    return known.length < cells.length / step - 1 && distinct.size ? 'category' : 'constant';
  const share = (test: (cell: string) => boolean) => known.filter(test).length / known.length;
  if (share((cell) => readNumber(cell) !== null) >= 0.98) {
    if (looksLikeId(name, known, distinct)) return 'id';
    return distinct.size === 2 ? 'yes_no' : 'number';
  }
  if (share((cell) => readDate(cell) !== null) >= 0.95) return 'date';
  if (distinct.size === 2) return 'yes_no';
  const unique = distinct.size / known.length;
  const spaced = share((cell) => /\s\S+\s/.test(cell) || cell.length > 40);
  if (unique > 0.9 && known.length > 20) return spaced > 0.5 ? 'text' : 'id';
  if (unique > 0.5 && spaced > 0.7 && known.length > 20) return 'text';
  return 'category';
};

/** Whole numbers that hardly repeat and either are named so or count the rows up. */
const looksLikeId = (name: string, known: readonly string[], distinct: ReadonlySet<string>): boolean => {
  if (distinct.size < known.length * 0.98 || known.length < 10) return false;
  const numbers = known.map((cell) => readNumber(cell) ?? 0);
  if (!numbers.every(Number.isInteger)) return false;
  if (/(^|[\s_-])(id|no|number|nr|key|uuid|编号|序号)\.?$/i.test(name) || /[a-z]I[dD]$/.test(name))
    return true;
  const rising = numbers.every((value, i) => i === 0 || value > (numbers[i - 1] ?? 0));
  const falling = numbers.every((value, i) => i === 0 || value < (numbers[i - 1] ?? 0));
  return rising || falling;
};

/** `1,234.50`, `€ 12`, `45 %`, `(3)`: a number as exports write it; null where it is none. */
export const readNumber = (cell: string): number | null => {
  const text = cell.trim();
  if (text.length > 30) return null;
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  const bare = text
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^([+-]?)\s*[$€£¥￥]\s*/, '$1')
    .replace(/\s*[%€$£¥元]$/, '')
    .replace(/^([+-]?\d{1,3}(?:[,' ]\d{3})+)(\.\d+)?$/, (_, whole: string, rest = '') =>
      whole.replace(/[,' ]/g, '').concat(rest),
    );
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare) ? Number(bare) : null;
};

/** Days since 1970 of an ISO, slashed or Chinese date, with or without a time; null where it is none. */
export const readDate = (cell: string): number | null => {
  const text = cell.trim();
  const ymd = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ](\d{1,2}):(\d{2}).*)?$/.exec(text);
  if (ymd)
    return days(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]), Number(ymd[4] ?? 0), Number(ymd[5] ?? 0));
  const other = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T ](\d{1,2}):(\d{2}).*)?$/.exec(text);
  if (!other) return null;
  const [first, second] = [Number(other[1]), Number(other[2])];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return days(Number(other[3]), month, day, Number(other[4] ?? 0), Number(other[5] ?? 0));
};

const days = (year: number, month: number, day: number, hour: number, minute: number): number | null =>
  month < 1 || month > 12 || day < 1 || day > 31
    ? null
    : Date.UTC(year, month - 1, day, hour, minute) / 86_400_000;
