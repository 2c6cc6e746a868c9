/** What would make an account a key one: the least that would have to be learnt or done, in the order of its worth. */

import type { AccountSignal, Fact, FactField } from '../observe.ts';
import { buyingRoles } from '../words.ts';
import type { ScoreInput, TermId } from './input.ts';
import type { Model } from './model.ts';
import type { Profile } from './profile.ts';
import { score } from './score.ts';

export interface Step {
  term: TermId;
  /** Points that it adds where it comes, after those before it. */
  points: number;
}

export interface Reach {
  /** At most four. Empty where the account is key already, or nothing is left to learn. */
  steps: Step[];
  /** Whether they are enough. */
  reaches: boolean;
}

const mostSteps = 4;

export const reachOf = (input: ScoreInput, now: Date, model: Model): Reach => {
  let at = { input, score: score(input, now, model) };
  const profile = model.profiles.find(({ name }) => name === at.score.profile) ?? model.profiles[0] ?? null;
  const steps: Step[] = [];
  while (at.score.tier !== 'key' && steps.length < mostSteps) {
    const open = new Set(at.score.terms.flatMap(({ id, state }) => (state === 'unknown' ? [id] : [])));
    const moves = wishes(at.input, profile, now)
      .filter(({ term }) => open.has(term) || isMissing(term, at.input))
      .map((wish) => ({ ...wish, score: score(wish.input, now, model) }))
      .filter((move) => move.score.score > at.score.score);
    const [best] = moves.sort((a, b) => b.score.score - a.score.score || (a.term < b.term ? -1 : 1));
    if (!best) break;
    steps.push({ term: best.term, points: best.score.score - at.score.score });
    at = best;
  }
  return { steps, reaches: steps.length > 0 && at.score.tier === 'key' };
};

/** What can be done, beside what can be learnt: win the rest of the committee, give a demo. */
const isMissing = (term: TermId, { people, signals }: ScoreInput): boolean => {
  if (term === 'committee')
    return new Set(people.flatMap((p) => p.buyingRole ?? [])).size < buyingRoles.length;
  return term === 'demo' && !signals.some(({ kind }) => kind === 'demo');
};

const source = { quote: null, url: '', at: '', by: '', rule: 'reach' };

const wishes = (
  known: ScoreInput,
  profile: Profile | null,
  now: Date,
): { term: TermId; input: ScoreInput }[] => {
  const fact = (term: TermId, field: FactField, value: unknown) => ({
    term,
    input: { ...known, facts: { ...known.facts, [field]: [{ value, source } satisfies Fact] } },
  });
  const day = now.toISOString().slice(0, 10);
  const demo: AccountSignal = { id: 'reach:demo', kind: 'demo', occurredAt: day, details: {}, source };
  const seats = buyingRoles.map((buyingRole) => ({ buyingRole, decisionMaker: null }));
  return [
    ...(profile?.industries[0] ? [fact('industry', 'industry', profile.industries[0])] : []),
    ...(profile?.employees ? [fact('size', 'employees', profile.employees)] : []),
    ...(profile?.countries[0] ? [fact('region', 'country', profile.countries[0])] : []),
    ...(profile?.revenue
      ? [fact('revenue', 'revenue', { amount: profile.revenue.min, currency: profile.revenue.currency })]
      : []),
    ...(profile?.businessModels[0] ? [fact('business', 'businessModel', profile.businessModels[0])] : []),
    ...(profile?.technologies[0] ? [fact('technologies', 'technologies', profile.technologies[0])] : []),
    { term: 'committee', input: { ...known, people: [...known.people, ...seats] } },
    { term: 'demo', input: { ...known, signals: [...known.signals, demo] } },
  ];
};
