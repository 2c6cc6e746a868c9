/** What a round values its company at, where the text says so: "at a $2.1 billion valuation", 投后估值超10亿美元. */

import { simplified } from '#simplified';
import { readMoney } from '../money.ts';
import { pattern } from '../pattern.ts';

export interface Valuation {
  amount: number;
  /** ISO 4217. */
  currency: string;
}

const maxText = 1500;
const before = pattern(
  'iu',
  [
    /\bvaluation (?:of|at|to|above|over|exceed\w*)/,
    /\bvalu(?:es|ed|ing) (?:it|the (?:company|startup|business|firm)|[\p{Lu}][\p{L}\d]{1,30}|us)?\s?at/u,
    /\bworth/,
    /估值(?:已|约|达到?|为|超过?|近|逾|突破|高达|将?达)*/,
  ],
  /\s?(?:(?:about|around|over|more than|nearly|some|approximately|roughly|an?|超过?|近|约|逾|达到?)\s?){0,3}$/,
);
const after = /^\s?(?:(?:post|pre)-?\s?money\s)?valuation\b|^\s?的?(?:投后|投前)?估值/i;
const former =
  /\b(?:previous|last|earlier|prior|up from|from a|ago|was valued|had been)\b|此前|上一轮|曾|上轮/i;

export const readValuation = (sentences: readonly string[]): Valuation | null => {
  for (const sentence of sentences.slice(0, 12)) {
    const text = simplified(sentence.slice(0, maxText));
    if (!/valu|worth|估值/i.test(text)) continue;
    for (const { amount, currency, text: said, start, end } of readMoney(text)) {
      if (amount === null || amount < 1e5) continue;
      const lead = text.slice(Math.max(0, start - 60), start);
      if (former.test(lead)) continue;
      const isTold = before.test(lead) || after.test(text.slice(end, end + 30));
      const own = currency ?? (/[亿万]/.test(said) ? 'CNY' : null);
      if (isTold && own) return { amount, currency: own };
    }
  }
  return null;
};
