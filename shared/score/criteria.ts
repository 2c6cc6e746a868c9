/** The criteria of an ideal customer profile: which fact each looks at, when it matches, and what its reason says. */
import type { Reason } from '../api/score.ts';
import type { Employees } from '../capture.ts';
import type { Fact, FactField } from '../observe.ts';
import { inDollars } from './dollars.ts';
import type { FitTerm } from './model.ts';
import type { Profile } from './profile.ts';
import { sameWords } from './same-words.ts';

export interface Criterion {
  id: Exclude<FitTerm, 'excluded'>;
  field: FactField;
  /** Told even where the team has no wish: every account is asked for it. */
  always: boolean;
  /** Of its reasons. */
  codes: Record<'match' | 'miss' | 'unset', string>;
  wanted(profile: Profile): boolean;
  /** @param facts what is known of the field, winner first, at least one. */
  matches(facts: readonly Fact[], profile: Profile): boolean;
  params(facts: readonly Fact[], profile: Profile): Reason['params'];
}

type Revenue = { amount: number; currency: string };
const first = (facts: readonly Fact[]): unknown => facts[0]?.value;

const overlaps = (a: { min: number; max: number | null }, b: { min: number; max: number | null }): boolean =>
  a.min <= (b.max ?? Infinity) && (a.max ?? Infinity) >= b.min;

/** In dollars where the currencies differ; a currency that we have no rate of matches nothing. */
const earns = (stated: Revenue, wish: NonNullable<Profile['revenue']>): boolean => {
  const same = stated.currency === wish.currency;
  const of = (amount: number, currency: string) => (same ? amount : inDollars(amount, currency));
  const amount = of(stated.amount, stated.currency);
  const min = of(wish.min, wish.currency);
  const max = wish.max === null ? Infinity : of(wish.max, wish.currency);
  return amount !== null && min !== null && max !== null && amount >= min && amount <= max;
};

const runs = (facts: readonly Fact[], { technologies }: Profile): string[] =>
  technologies.filter((wish) => facts.some(({ value }) => sameWords(String(value), wish)));

const told: readonly Omit<Criterion, 'codes'>[] = [
  {
    id: 'industry',
    field: 'industry',
    always: true,
    wanted: ({ industries }) => industries.length > 0,
    matches: (facts, { industries }) => industries.some((wish) => sameWords(String(first(facts)), wish)),
    params: (facts) => ({ industry: String(first(facts)) }),
  },
  {
    id: 'size',
    field: 'employees',
    always: true,
    wanted: ({ employees }) => employees !== null,
    matches: (facts, { employees }) => employees !== null && overlaps(first(facts) as Employees, employees),
    params: (facts) => {
      const { min, max } = first(facts) as Employees;
      return { min, max };
    },
  },
  {
    id: 'revenue',
    field: 'revenue',
    always: false,
    wanted: ({ revenue }) => revenue !== null,
    matches: (facts, { revenue }) => revenue !== null && earns(first(facts) as Revenue, revenue),
    params: (facts) => {
      const { amount, currency } = first(facts) as Revenue;
      return { amount, currency };
    },
  },
  {
    id: 'region',
    field: 'country',
    always: true,
    wanted: ({ countries }) => countries.length > 0,
    matches: (facts, { countries }) => countries.includes(String(first(facts))),
    params: (facts) => ({ country: String(first(facts)) }),
  },
  {
    id: 'business',
    field: 'businessModel',
    always: false,
    wanted: ({ businessModels }) => businessModels.length > 0,
    matches: (facts, { businessModels }) => businessModels.some((wish) => wish === first(facts)),
    params: (facts) => ({ business: String(first(facts)) }),
  },
  {
    id: 'technologies',
    field: 'technologies',
    always: false,
    wanted: ({ technologies }) => technologies.length > 0,
    matches: (facts, profile) => runs(facts, profile).length > 0,
    params: (facts, profile) => ({
      technologies: (runs(facts, profile).length
        ? runs(facts, profile)
        : facts.map(({ value }) => String(value))
      )
        .slice(0, 3)
        .join(', '),
    }),
  },
];

export const criteria: readonly Criterion[] = told.map((criterion) => ({
  ...criterion,
  codes: {
    match: `fit.${criterion.id}.match`,
    miss: `fit.${criterion.id}.miss`,
    unset: `fit.${criterion.id}.unset`,
  },
}));
