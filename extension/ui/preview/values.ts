/** Values of a draft as text that a member can read and edit, and back. Pure. A `null` back means: not understood. */
import type { CapturedBoard, Employees } from '../../../shared/capture.ts';
import { grouped } from '../../../shared/format/grouped.ts';
import { readTypedMoney } from '../../../shared/text/typed-money.ts';
import { boardSystems, type IdentifierScheme, identifierSchemes } from '../../../shared/words.ts';

export interface Written<T> {
  write(value: T): string;
  read(text: string): T | null;
}

const line = (max: number): Written<string> => ({
  write: (value) => value,
  read: (text) => text.trim().slice(0, max) || null,
});

const matching = (pattern: RegExp, max: number, tidy = (text: string) => text): Written<string> => ({
  write: (value) => value,
  read: (text) => {
    const tidied = tidy(text.trim());
    return tidied.length <= max && pattern.test(tidied) ? tidied : null;
  },
});

const whole = (min: number, max: number): Written<number> => ({
  write: String,
  read: (text) => {
    const digits = text.replace(/[\s,，]/g, '');
    const value = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
    return value >= min && value <= max ? value : null;
  },
});

const employees: Written<Employees> = {
  write: ({ min, max }) => (max === null ? `${min}+` : min === max ? String(min) : `${min}–${max}`),
  read: (text) => {
    const [, low, mark, high] =
      /^(\d{1,9})\s*(?:(\+)|[-–—~至到]\s*(\d{1,9}))?\s*人?$/.exec(text.replace(/[,，]/g, '').trim()) ?? [];
    if (low === undefined) return null;
    const min = Number(low);
    const max = mark ? null : Number(high ?? low);
    return max === null || (max >= min && max <= 1e8) ? { min, max } : null;
  },
};

/** `greenhouse: northwind` */
const board: Written<CapturedBoard> = {
  write: ({ system, token }) => `${system}: ${token}`,
  read: (text) => {
    const [, name, token] = /^([a-z]{2,20})\s*[:：]\s*(\S{1,120})$/i.exec(text.trim()) ?? [];
    const system = boardSystems.find((one) => one === name?.toLowerCase());
    return system && token ? { system, token } : null;
  },
};

const money: Written<{ amount: number; currency: string }> = {
  write: ({ amount, currency }) => `${grouped(amount)} ${currency}`,
  read: readTypedMoney,
};

export interface Salary {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | null;
}

const groupedOrNull = (value: number | null) => (value === null ? null : grouped(value));

const salary: Written<Salary> = {
  write: ({ min, max, currency, period }) =>
    [
      min === null || max === null || min === max
        ? groupedOrNull(min ?? max)
        : `${grouped(min)}–${grouped(max)}`,
      currency,
      period,
    ]
      .filter((part) => part !== null)
      .join(' '),
  read: (text) => {
    const [, low, high, currency, period] =
      /^(\d{1,12}(?:\.\d{1,4})?)(?:\s*[-–—~]\s*(\d{1,12}(?:\.\d{1,4})?))?(?:\s+([A-Za-z]{3}))?(?:\s+(HOUR|DAY|WEEK|MONTH|YEAR))?$/i.exec(
        text.replace(/,/g, '').trim(),
      ) ?? [];
    if (low === undefined) return null;
    return {
      min: Number(low),
      max: Number(high ?? low),
      currency: currency?.toUpperCase() ?? null,
      period: (period?.toUpperCase() as Salary['period']) ?? null,
    };
  },
};

const list: Written<string[]> = {
  write: (values) => values.join(', '),
  read: (text) => {
    const values = text
      .split(/[,，、;；]/)
      .map((part) => part.trim().slice(0, 200))
      .filter(Boolean);
    return values.length ? values : null;
  },
};

/** The register and its number: `siren 732829320`. */
const identifier: Written<{ scheme: IdentifierScheme; value: string }> = {
  write: ({ scheme, value }) => `${scheme} ${value}`,
  read: (text) => {
    const [, register, number = ''] = /^(\S{1,20})\s+(.{1,60})$/.exec(text.trim()) ?? [];
    const scheme = identifierSchemes.find((known) => known === register?.toLowerCase());
    const value = number.replace(/[\s.\-/]+/g, '').toUpperCase();
    return scheme && /^[0-9A-Z]{6,30}$/.test(value) ? { scheme, value } : null;
  },
};

const choice = <T extends string>(words: readonly T[]): Written<T> => ({
  write: (value) => value,
  read: (text) => words.find((word) => word.toLowerCase() === text.trim().toLowerCase()) ?? null,
});

export const written = {
  board,
  line,
  whole,
  employees,
  money,
  salary,
  list,
  choice,
  domain: matching(/^[^\s/:@]+\.[^\s/:@]+$/, 253, (text) =>
    text
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/\/.*$/, '')
      .replace(/^www\./i, '')
      .toLowerCase(),
  ),
  email: matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 254),
  identifier,
  url: matching(/^https?:\/\/\S+$/i, 2000),
  country: matching(/^[A-Z]{2}$/, 2, (text) => text.toUpperCase()),
  currency: matching(/^[A-Z]{3}$/, 3, (text) => text.toUpperCase()),
  date: matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 10),
};
