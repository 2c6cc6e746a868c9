/** How well an account matches the team's ideal customer profile, criterion by criterion. */
import type { Profile } from '../api.ts';
import type { Employees } from '../capture.ts';
import type { Fact } from '../observe.ts';
import { type ScoreInput, type Summand, variance } from './input.ts';
import type { Model } from './model.ts';

type Criterion = keyof Model['fit'];
type Match = {
  wanted: boolean;
  matches: (value: unknown) => boolean;
  params: (value: unknown) => Summand['reason']['params'];
};

/** A criterion on which the team has no wish says nothing, and is left out; one that is not known adds nothing. */
export const fitSummands = ({ facts, profile }: ScoreInput, model: Model): Summand[] =>
  [
    summand('industry', facts.industry, industry(profile), model),
    summand('size', facts.employees, size(profile), model),
    summand('region', facts.country, region(profile), model),
  ].filter((s) => s !== null);

const summand = (id: Criterion, known: Fact[] | undefined, match: Match, model: Model): Summand | null => {
  const { weight, share } = model.fit[id];
  const fact = known?.[0];
  const common = { id, group: 'fit', occurredAt: null } as const;
  if (!match.wanted || !fact) {
    const why = fact ? 'unset' : 'unknown';
    return {
      ...common,
      state: 'unknown',
      contribution: 0,
      variance: variance(weight, share),
      reason: { code: `fit.${id}.${why}`, params: fact ? match.params(fact.value) : {} },
      sources: fact ? [fact.source] : [],
    };
  }
  const matches = match.matches(fact.value);
  return {
    ...common,
    state: matches ? 'yes' : 'no',
    contribution: weight * ((matches ? 1 : 0) - share),
    variance: 0,
    reason: { code: `fit.${id}.${matches ? 'match' : 'miss'}`, params: match.params(fact.value) },
    sources: [fact.source],
  };
};

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const industry = (profile: Profile | null): Match => ({
  wanted: (profile?.industries.length ?? 0) > 0,
  matches: (value) => {
    const stated = plain(String(value));
    return (
      profile?.industries.some((wish) => {
        const wanted = plain(wish);
        return wanted !== '' && stated !== '' && (stated.includes(wanted) || wanted.includes(stated));
      }) ?? false
    );
  },
  params: (value) => ({ industry: String(value) }),
});

const size = (profile: Profile | null): Match => ({
  wanted: profile?.employees != null,
  matches: (value) => {
    const wish = profile?.employees;
    const band = value as Employees;
    return wish != null && band.min <= (wish.max ?? Infinity) && (band.max ?? Infinity) >= wish.min;
  },
  params: (value) => {
    const band = value as Employees;
    return { min: band.min, max: band.max };
  },
});

const region = (profile: Profile | null): Match => ({
  wanted: (profile?.countries.length ?? 0) > 0,
  matches: (value) => profile?.countries.includes(String(value)) ?? false,
  params: (value) => ({ country: String(value) }),
});
