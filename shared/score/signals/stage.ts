/** The stage that its last named round puts a company in: growing ones buy most. */
import { text } from './detail.ts';
import { type SignalReader, unknown } from './signal.ts';

export const stage: SignalReader = (signals) => {
  const named = signals.of('funding').find((signal) => stageOf(text(signal.details.round)));
  const found = named && stageOf(text(named.details.round));
  if (!named || !found) return unknown('stage');
  return {
    state: 'yes',
    sightings: [{ signal: named, strength: strengths[found] }],
    reason: { code: `stage.${found}`, params: { round: text(named.details.round) } },
  };
};

type CompanyStage = 'early' | 'growth' | 'late';
const strengths: Record<CompanyStage, number> = { early: 0.5, growth: 1.5, late: 0.8 };

const stageOf = (round: string | null): CompanyStage | null => {
  if (round === null) return null;
  if (/^(pre-?seed|seed|angel|pre-?a)\+*$/i.test(round)) return 'early';
  if (/^(a|b|c|pre-?b|pre-?c)[1-9]?\+*$/i.test(round)) return 'growth';
  if (/^(d|e|f|g|h|i|j|pre-?d|pre-?ipo)[1-9]?\+*$/i.test(round)) return 'late';
  return null;
};
