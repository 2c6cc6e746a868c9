/** A round of funding: fresh money is spent on what the company lacked. */
import type { AccountSignal } from '../../observe.ts';
import { number, type SignalReader, text, unknown } from './signal.ts';

/** Rough worth in US dollars of one unit; for telling a large round from a small one, not for accounts. */
const dollars: Record<string, number> = {
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

export const funding: SignalReader = (signals) => {
  const rounds = signals.filter((signal) => signal.kind === 'funding');
  const latest = rounds[0];
  if (!latest) return unknown('funding');
  const { round, amount, amountText, currency } = latest.details;
  return {
    state: 'yes',
    sightings: rounds.map((signal) => ({ signal, strength: strength(signal) })),
    reason: {
      code: 'funding',
      params: {
        round: text(round),
        amount: number(amount),
        amountText: text(amountText),
        currency: text(currency),
        date: latest.occurredAt,
      },
    },
  };
};

/** From 0.8 for a small or undisclosed round to 1.6 at some $100M, by order of magnitude. */
const strength = ({ details }: AccountSignal): number => {
  const amount = number(details.amount);
  const rate = dollars[text(details.currency) ?? ''];
  if (amount === null || rate === undefined) return 0.9;
  return Math.min(1.6, Math.max(0.8, 0.8 + 0.4 * Math.log10(Math.max(1, (amount * rate) / 1e6))));
};
