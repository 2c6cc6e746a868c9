/** Rough worth of an amount in US dollars: for telling large from small, not for accounts. */
const rates: Record<string, number> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.3,
  CHF: 1.1,
  CAD: 0.73,
  AUD: 0.66,
  SGD: 0.75,
  HKD: 0.13,
  CNY: 0.14,
  TWD: 0.03,
  JPY: 0.0067,
  INR: 0.012,
  KRW: 0.00073,
  ILS: 0.27,
  SEK: 0.095,
  NOK: 0.093,
  DKK: 0.145,
  BRL: 0.18,
};

/** @returns null for a currency that is not in the table. */
export const inDollars = (amount: number, currency: string | null): number | null => {
  const rate = rates[currency ?? ''];
  return rate === undefined ? null : amount * rate;
};
