/** A round of funding: fresh money is spent on what the company lacked. */
import type { AccountSignal } from '../../observe.ts';
import { inDollars } from '../dollars.ts';
import { number, text } from './detail.ts';
import { type SignalReader, unknown } from './signal.ts';

export const funding: SignalReader = (signals) => {
  const rounds = signals.of('funding');
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
  const worth = amount === null ? null : inDollars(amount, text(details.currency));
  if (worth === null) return 0.9;
  return Math.min(1.6, Math.max(0.8, 0.8 + 0.4 * Math.log10(Math.max(1, worth / 1e6))));
};
