/** An amount that a member typed, and nothing beside it: `18,000,000 EUR`, `€18M`, `PLN 1.2M`, `8600 万元`. Pure. */
import { readMoney } from './money.ts';

export interface TypedMoney {
  amount: number;
  /** ISO 4217 */
  currency: string;
}

const longest = 40;

/** null: no amount, no currency, or more than both. */
export const readTypedMoney = (typed: string): TypedMoney | null => {
  const text = typed.trim();
  if (text.length > longest) return null;
  return inFigures(text) ?? inWords(text) ?? besideCode(text);
};

/** With all its digits; a space may part them. */
const inFigures = (text: string): TypedMoney | null => {
  const [, digits = '', currency] = /^([\d.,\s]{1,24}?)\s*([A-Za-z]{3})$/.exec(text) ?? [];
  const plain = digits.replace(/[,\s]/g, '');
  const amount = plain === '' ? Number.NaN : Number(plain);
  return currency && Number.isFinite(amount) ? { amount, currency: currency.toUpperCase() } : null;
};

const inWords = (text: string): TypedMoney | null => {
  const [found] = readMoney(text);
  return found && found.text === text && !found.about && found.amount !== null && found.currency !== null
    ? { amount: found.amount, currency: found.currency }
    : null;
};

/** Of a currency that has no word or sign in the tables. */
const besideCode = (text: string): TypedMoney | null => {
  for (const [currency, rest] of [
    [text.slice(-3), text.slice(0, -3)],
    [text.slice(0, 3), text.slice(3)],
  ] as const) {
    const amount = /^[A-Z]{3}$/.test(currency) ? inWords(`$${rest.trim()}`) : null;
    if (amount) return { ...amount, currency };
  }
  return null;
};
