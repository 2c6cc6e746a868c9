import { describe, expect, it } from 'vitest';
import type { ScoreInput } from '../../../shared/score/input.ts';
import type { Profile } from '../../../shared/score/profile.ts';
import { score } from '../../../shared/score/score.ts';
import { fact, modelOf, nothing, now, profileOf } from './made.ts';

const termOf = (id: string, facts: ScoreInput['facts'], ...profiles: Profile[]) =>
  score({ ...nothing, facts }, now, modelOf(...profiles)).terms.find((term) => term.id === id);

describe('fit', () => {
  it.each([
    ['within its bounds', { amount: 40_000_000, currency: 'EUR' }, 'yes'],
    ['below them', { amount: 1_000_000, currency: 'EUR' }, 'no'],
    ['in another currency', { amount: 300_000_000, currency: 'CNY' }, 'yes'],
    ['in a currency without a rate', { amount: 40_000_000, currency: 'XAU' }, 'no'],
  ])('holds revenue %s against the wish', (_, revenue, state) => {
    const wish = profileOf({ revenue: { min: 10_000_000, max: 100_000_000, currency: 'EUR' } });
    expect(termOf('revenue', { revenue: fact(revenue) }, wish)?.state).toBe(state);
  });

  it('asks for revenue, business model and technologies only where the profile does', () => {
    expect(termOf('revenue', {}, profileOf({ industries: ['robotics'] }))).toBeUndefined();
    const wish = profileOf({ businessModels: ['subscription'], technologies: ['HubSpot'] });
    expect(termOf('business', {}, wish)?.state).toBe('unknown');
    expect(termOf('business', { businessModel: fact('subscription') }, wish)?.state).toBe('yes');
    expect(termOf('technologies', { technologies: fact('HubSpot') }, wish)).toMatchObject({
      state: 'yes',
      reason: { params: { technologies: 'HubSpot' } },
    });
  });

  it('knows a word of an industry from a part of one', () => {
    const wish = profileOf({ industries: ['art'] });
    expect(termOf('industry', { industry: fact('Smart devices') }, wish)?.state).toBe('no');
    expect(termOf('industry', { industry: fact('Art trade') }, wish)?.state).toBe('yes');
    expect(
      termOf('industry', { industry: fact('工业机器人') }, profileOf({ industries: ['机器人'] }))?.state,
    ).toBe('yes');
  });

  it('puts an excluded company far down, and says by what', () => {
    const profile = profileOf({
      industries: ['gaming'],
      excluded: { industries: [], countries: ['RU'], technologies: [] },
    });
    const facts = { industry: fact('Gaming'), country: fact('RU') };
    expect(termOf('excluded', facts, profile)).toMatchObject({
      reason: { code: 'fit.excluded', params: { kind: 'country', what: 'RU' } },
    });
    const at = (country: string) =>
      score({ ...nothing, facts: { ...facts, country: fact(country) } }, now, modelOf(profile)).score;
    expect(at('RU')).toBeLessThan(at('DE') - 15);
  });

  it('holds an account against the profile that it fits best, and names it where there are several', () => {
    const arms = profileOf({ name: 'Arms', industries: ['robotics'] });
    const tills = profileOf({ name: 'Tills', industries: ['retail'] });
    const facts = { industry: fact('Retail') };
    const both = score({ ...nothing, facts }, now, modelOf(arms, tills));
    expect([both.profile, both.score]).toEqual([
      'Tills',
      score({ ...nothing, facts }, now, modelOf(tills)).score,
    ]);
    expect(score({ ...nothing, facts }, now, modelOf(tills)).profile).toBeNull();
  });
});
