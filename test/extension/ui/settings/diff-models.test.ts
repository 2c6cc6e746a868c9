import { describe, expect, it } from 'vitest';
import { diffModels } from '../../../../extension/ui/settings/versions/diff-models.ts';
import { asDraft } from '../../../../extension/ui/settings/versions/use-draft.ts';
import { weightsOf, withWeight } from '../../../../extension/ui/settings/versions/weights-of.ts';
import { type Model, startModel } from '../../../../shared/score/model.ts';
import { emptyProfile, type Profile } from '../../../../shared/score/profile.ts';

const profile = (name: string, more: Partial<Profile> = {}): Profile => ({ ...emptyProfile, name, ...more });
const withProfiles = (...profiles: Profile[]): Model => ({ ...startModel, profiles });

describe('what a version of the model changes', () => {
  it('is nothing where it is the same, whatever its number', () => {
    expect(diffModels(startModel, { ...structuredClone(startModel), version: 'v9' })).toEqual([]);
  });

  it('names each weight and half-life that differs', () => {
    const after = withWeight(
      withWeight(startModel, { group: 'fit', term: 'size' }, { weight: 1 }),
      { group: 'intent', term: 'hiring' },
      { halfLife: 30 },
    );
    expect(diffModels(startModel, after)).toEqual([
      { kind: 'weight', term: 'size', before: 0.6, after: 1 },
      { kind: 'halfLife', term: 'hiring', before: 45, after: 30 },
    ]);
    expect(startModel.fit.size.weight).toBe(0.6);
  });

  it('names what is wished more and less in each profile', () => {
    const before = withProfiles(
      profile('Grippers', { countries: ['DE', 'FR'], employees: { min: 50, max: 500 } }),
    );
    const after = withProfiles(
      profile('Grippers', { countries: ['DE', 'CN'], employees: { min: 50, max: null } }),
    );
    expect(diffModels(before, after)).toEqual([
      { kind: 'wishes', profile: 'Grippers', wish: 'countries', added: ['CN'], removed: ['FR'] },
      { kind: 'size', profile: 'Grippers', before: { min: 50, max: 500 }, after: { min: 50, max: null } },
    ]);
  });

  it('tells a renamed profile from one that went and one that came', () => {
    const [a, b, c] = [profile('A'), profile('B'), profile('C')];
    expect(diffModels(withProfiles(a, b), withProfiles(a, profile('Bee')))).toEqual([
      { kind: 'profileRenamed', profile: 'Bee', before: 'B' },
    ]);
    expect(diffModels(withProfiles(a, b), withProfiles(b))).toEqual([
      { kind: 'profileRemoved', profile: 'A' },
    ]);
    expect(diffModels(withProfiles(a), withProfiles(a, c))).toEqual([{ kind: 'profileAdded', profile: 'C' }]);
  });

  it('does not call two profiles in another order a change', () => {
    const [a, b] = [profile('A'), profile('B', { countries: ['DE'] })];
    expect(diffModels(withProfiles(a, b), withProfiles(b, a))).toEqual([]);
  });

  it('names cuts of tiers and what was learnt', () => {
    const trained = {
      outcomes: 80,
      wins: 20,
      skill: true,
      auc: 0.8,
      logLoss: 0.4,
      baseLogLoss: 0.5,
      calibrationError: 0.02,
      worth: 30,
    };
    const after = { ...startModel, tier: { key: 0.6, mid: 0.27 }, trained };
    expect(diffModels(startModel, after)).toEqual([
      { kind: 'cut', tier: 'key', before: 0.5, after: 0.6 },
      { kind: 'taught', outcomes: 80 },
    ]);
  });
});

describe('a learnt version that is edited', () => {
  const trained = {
    outcomes: 80,
    wins: 20,
    skill: true,
    auc: 0.8,
    logLoss: 0.4,
    baseLogLoss: 0.5,
    calibrationError: 0.02,
    worth: 30,
  };
  const learnt: Model = { ...startModel, trained };
  const edited = withWeight(learnt, { group: 'fit', term: 'size' }, { weight: 2 });

  it('is a chance no longer, and is again once the weight is put back', () => {
    expect(asDraft(learnt, edited).trained).toBeNull();
    expect(
      asDraft(learnt, withWeight(edited, { group: 'fit', term: 'size' }, { weight: 0.6 })).trained,
    ).toEqual(trained);
  });

  it('stays one where only its tiers are cut anew', () => {
    expect(asDraft(learnt, { ...learnt, tier: { key: 0.7, mid: 0.2 } }).trained).toEqual(trained);
  });
});

it('every weight of the model is a line, and the committee’s does not fade', () => {
  const { fit, intent, engagement } = startModel;
  const lines = weightsOf(startModel);
  expect(lines).toHaveLength([fit, intent, engagement].flatMap(Object.keys).length);
  expect(lines.find(({ term }) => term === 'committee')?.halfLife).toBeNull();
  expect(lines.find(({ term }) => term === 'funding')?.halfLife).toBe(90);
});
