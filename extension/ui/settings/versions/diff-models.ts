/** What one version of the model says otherwise than another, a change each, in the order of the pages. Pure. */
import type { Employees } from '../../../../shared/capture.ts';
import type { TermId } from '../../../../shared/score/input.ts';
import type { Model } from '../../../../shared/score/model.ts';
import type { Profile } from '../../../../shared/score/profile.ts';
import { type Weight, weightsOf } from './weights-of.ts';

/** Wishes of a profile that are lists. */
export type WishList =
  | 'industries'
  | 'countries'
  | 'businessModels'
  | 'technologies'
  | 'functions'
  | 'excludedIndustries'
  | 'excludedCountries'
  | 'excludedTechnologies';

export type ModelChange =
  | { kind: 'profileAdded' | 'profileRemoved'; profile: string }
  | { kind: 'profileRenamed'; profile: string; before: string }
  | { kind: 'wishes'; profile: string; wish: WishList; added: string[]; removed: string[] }
  | { kind: 'size'; profile: string; before: Employees | null; after: Employees | null }
  | { kind: 'revenue'; profile: string; before: Profile['revenue']; after: Profile['revenue'] }
  | { kind: 'weight' | 'halfLife'; term: TermId; before: number; after: number }
  /** How often a term is there by itself: learnt with the weights, and not told one by one. */
  | { kind: 'shares'; count: number }
  | { kind: 'baseRate' | 'spread'; before: number; after: number }
  | { kind: 'cut'; tier: 'key' | 'mid'; before: number; after: number }
  | { kind: 'taught'; outcomes: number | null };

export const diffModels = (before: Model, after: Model): ModelChange[] => [
  ...diffProfiles(before.profiles, after.profiles),
  ...diffWeights(weightsOf(before), weightsOf(after)),
  ...(['baseRate', 'spread'] as const).flatMap((kind) =>
    before[kind] === after[kind] ? [] : [{ kind, before: before[kind], after: after[kind] }],
  ),
  ...(['key', 'mid'] as const).flatMap((tier) =>
    before.tier[tier] === after.tier[tier]
      ? []
      : [{ kind: 'cut' as const, tier, before: before.tier[tier], after: after.tier[tier] }],
  ),
  ...(same(before.trained, after.trained)
    ? []
    : [{ kind: 'taught' as const, outcomes: after.trained?.outcomes ?? null }]),
];

/** By name; one without its like that stands where another was is that one with a new name. */
const diffProfiles = (before: readonly Profile[], after: readonly Profile[]): ModelChange[] => {
  const [old, young] = [withoutLike(before, after), withoutLike(after, before)];
  const renamed = young.flatMap((profile) => {
    const was = old.find((one) => before.indexOf(one) === after.indexOf(profile));
    return was ? [{ was, profile }] : [];
  });
  const gone = old.filter((one) => !renamed.some(({ was }) => was === one));
  const come = young.filter((one) => !renamed.some(({ profile }) => profile === one));
  return [
    ...gone.map(({ name }): ModelChange => ({ kind: 'profileRemoved', profile: name })),
    ...after.flatMap((profile): ModelChange[] => {
      const added: ModelChange[] = come.includes(profile)
        ? [{ kind: 'profileAdded', profile: profile.name }]
        : [];
      const was =
        renamed.find((one) => one.profile === profile)?.was ??
        (added.length ? null : before.find(({ name }) => name === profile.name));
      const name: ModelChange[] =
        was && was.name !== profile.name
          ? [{ kind: 'profileRenamed', profile: profile.name, before: was.name }]
          : [];
      return [...added, ...name, ...diffWishes(was ?? null, profile)];
    }),
  ];
};

const withoutLike = (some: readonly Profile[], others: readonly Profile[]): Profile[] =>
  some.filter(({ name }) => !others.some((other) => other.name === name));

const lists: Record<WishList, (profile: Profile) => readonly string[]> = {
  industries: ({ industries }) => industries,
  countries: ({ countries }) => countries,
  businessModels: ({ businessModels }) => businessModels,
  technologies: ({ technologies }) => technologies,
  functions: ({ functions }) => functions,
  excludedIndustries: ({ excluded }) => excluded.industries,
  excludedCountries: ({ excluded }) => excluded.countries,
  excludedTechnologies: ({ excluded }) => excluded.technologies,
};

const diffWishes = (before: Profile | null, after: Profile): ModelChange[] => {
  const profile = after.name;
  const listed = (Object.keys(lists) as WishList[]).flatMap((wish): ModelChange[] => {
    const [was, is] = [before ? lists[wish](before) : [], lists[wish](after)];
    const added = is.filter((one) => !was.includes(one));
    const removed = was.filter((one) => !is.includes(one));
    return added.length || removed.length ? [{ kind: 'wishes', profile, wish, added, removed }] : [];
  });
  const [size, revenue] = [before?.employees ?? null, before?.revenue ?? null];
  return [
    ...listed,
    ...(same(size, after.employees)
      ? []
      : [{ kind: 'size' as const, profile, before: size, after: after.employees }]),
    ...(same(revenue, after.revenue)
      ? []
      : [{ kind: 'revenue' as const, profile, before: revenue, after: after.revenue }]),
  ];
};

const diffWeights = (before: readonly Weight[], after: readonly Weight[]): ModelChange[] => {
  const pairs = after.flatMap((is) => {
    const was = before.find(({ term }) => term === is.term);
    return was ? [{ was, is }] : [];
  });
  const shares = pairs.filter(({ was, is }) => was.share !== is.share).length;
  return [
    ...pairs.flatMap(({ was, is }): ModelChange[] => [
      ...(was.weight === is.weight
        ? []
        : [{ kind: 'weight' as const, term: is.term, before: was.weight, after: is.weight }]),
      ...(was.halfLife === null || is.halfLife === null || was.halfLife === is.halfLife
        ? []
        : [{ kind: 'halfLife' as const, term: is.term, before: was.halfLife, after: is.halfLife }]),
    ]),
    ...(shares ? [{ kind: 'shares' as const, count: shares }] : []),
  ];
};

/** Plain data. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
