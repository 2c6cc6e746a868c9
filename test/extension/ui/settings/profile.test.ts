import { describe, expect, it } from 'vitest';
import { findPlay } from '../../../../extension/ui/plays/find-play.ts';
import { suggestedPlays } from '../../../../extension/ui/plays/suggested-plays.ts';
import { playWords } from '../../../../extension/ui/plays/words.ts';
import { countryNames, findCountry } from '../../../../extension/ui/settings/profile/country-names.ts';
import { findFault } from '../../../../extension/ui/settings/profile/find-fault.ts';
import { knownWords } from '../../../../extension/ui/settings/profile/known-words.ts';
import { emptyProfile, type Profile } from '../../../../shared/score/profile.ts';
import { screenLanguages, stages, tiers } from '../../../../shared/words.ts';
import { inputsOf } from '../../../gallery/fakes/model-work.ts';

describe('a country of a profile', () => {
  it.each([
    ['en', 'Germany', 'DE'],
    ['en', ' germany ', 'DE'],
    ['en', 'nl', 'NL'],
    ['en', 'Niederlande', 'NL'],
    ['zh', '德国', 'DE'],
    ['zh-Hant', '德國', 'DE'],
    ['en', 'Nowhere', null],
    ['en', 'European Union', null],
  ] as const)('in %s, %j is %s', (language, typed, code) => {
    expect(findCountry(typed, countryNames(language))).toBe(code);
  });

  it('is offered by name in each language, once', () => {
    for (const language of screenLanguages) {
      const codes = countryNames(language).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes).toEqual(expect.arrayContaining(['DE', 'CN', 'US', 'BR', 'KE']));
    }
  });
});

describe('profiles', () => {
  const profile = (more: Partial<Profile>): Profile => ({ ...emptyProfile, ...more });

  it.each([
    [[], null],
    [[profile({})], null],
    [[profile({ name: 'A' }), profile({})], 'noName'],
    [[profile({ name: 'A' }), profile({ name: 'A ' })], 'sameName'],
    [[profile({ employees: { min: 50, max: 10 } })], 'sizeTurned'],
    [[profile({ revenue: { min: 5, max: 1, currency: 'EUR' } })], 'revenueTurned'],
    [[profile({ employees: { min: 50, max: null } })], null],
  ] as const)('%# cannot be saved because of %s', (profiles, fault) => {
    expect(findFault(profiles)).toBe(fault);
  });

  it('suggest the industries that accounts have, the commonest first', () => {
    const { industries } = knownWords(inputsOf('en'));
    expect(industries).toHaveLength(5);
    expect(new Set(industries).size).toBe(5);
  });
});

describe('suggested plays', () => {
  it.each(screenLanguages)('in %s say what to do with every lead', (language) => {
    const suggested = suggestedPlays(playWords[language]);
    for (const tier of tiers)
      for (const stage of stages) expect(findPlay(suggested, tier, stage)?.text.length).toBeGreaterThan(10);
    expect(new Set(suggested.map(({ tier, stage }) => `${tier} ${stage}`)).size).toBe(suggested.length);
  });

  it('for a stage go before those for any', () => {
    const suggested = suggestedPlays(playWords.en);
    expect(findPlay(suggested, 'key', 'new')?.stage).toBe('new');
    expect(findPlay(suggested, 'key', 'won')?.stage).toBeNull();
    expect(findPlay([], 'key', 'new')).toBeNull();
  });
});
