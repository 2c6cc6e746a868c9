/** Whether two values of a field say the same: for witnesses that agree, and for conflicts. Pure. */
import { employeesSchema } from '../../shared/capture.ts';
import { onceEach } from '../../shared/format/once-each.ts';
import type { singleFields } from '../../shared/observe.ts';
import { nameKey } from '../../shared/text/company/name-key.ts';
import { companyDomain } from '../identity/identity.ts';

type Field = (typeof singleFields)[number];

export const agree = (field: Field, a: unknown, b: unknown): boolean => {
  if (field === 'employees') return overlap(a, b);
  if (field === 'revenue') return isNear(a, b);
  if (typeof a === 'string' && typeof b === 'string') return spelling(field, a) === spelling(field, b);
  return JSON.stringify(a) === JSON.stringify(b);
};

/** Free text and pictures differ without contradicting. */
export const canConflict = (field: Field): boolean => field !== 'description' && field !== 'logo';

const spelling = (field: Field, text: string): string => {
  if (field === 'name') return keyOfName(text) || text;
  if (field === 'domain') return companyDomain(text) ?? text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/** The names of one company meet one another over and over. */
const keyOfName = onceEach(nameKey, 500);

const overlap = (a: unknown, b: unknown): boolean => {
  const [one, other] = [employeesSchema.safeParse(a).data, employeesSchema.safeParse(b).data];
  if (!one || !other) return false;
  const [most, mostOther] = [one.max ?? Number.POSITIVE_INFINITY, other.max ?? Number.POSITIVE_INFINITY];
  return one.min <= mostOther && other.min <= most;
};

/** Of one currency and within a quarter: years and roundings differ. */
const isNear = (a: unknown, b: unknown): boolean => {
  const [one, other] = [moneyOf(a), moneyOf(b)];
  if (!one || !other || one.currency !== other.currency) return false;
  return Math.abs(one.amount - other.amount) <= 0.25 * Math.max(one.amount, other.amount);
};

const moneyOf = (value: unknown): { amount: number; currency: unknown } | null =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value
    ? { amount: Number(value.amount), currency: value.currency }
    : null;
