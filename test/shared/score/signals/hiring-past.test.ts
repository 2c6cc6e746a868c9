import { describe, expect, it } from 'vitest';
import type { AccountSignal } from '../../../../shared/observe.ts';
import type { Profile } from '../../../../shared/score/profile.ts';
import { first as readFirst } from '../../../../shared/score/signals/first.ts';
import { functions as readFunctions } from '../../../../shared/score/signals/functions.ts';
import { knownSignals } from '../../../../shared/score/signals/known-signals.ts';
import { market as readMarket } from '../../../../shared/score/signals/market.ts';
import type { SignalReader } from '../../../../shared/score/signals/signal.ts';
import { surge as readSurge } from '../../../../shared/score/signals/surge.ts';
import { technology as readTechnology } from '../../../../shared/score/signals/technology.ts';
import { touch } from '../../../../shared/score/signals/touch.ts';
import { profileOf, signal } from '../made.ts';

const reading = (read: SignalReader) => (signals: readonly AccountSignal[], profile: Profile | null) =>
  read(knownSignals(signals), profile);
const surge = reading(readSurge);
const first = reading(readFirst);
const market = reading(readMarket);
const functions = reading(readFunctions);
const technology = reading(readTechnology);
const look = (day: string, details: Record<string, unknown>) => signal('hiring', day, details);
const roles = (day: string, openRoles: number) => look(day, { openRoles });

describe('a hiring surge', () => {
  it('is many more roles than the company usually has', () => {
    const said = surge([roles('2026-11-20', 24), roles('2026-10-20', 6), roles('2026-09-20', 8)], null);
    expect(said).toMatchObject({
      state: 'yes',
      reason: { code: 'surge', params: { roles: 24, before: 7, date: '2026-10-20' } },
    });
    expect(said.sightings[0]?.strength).toBeGreaterThan(1);
  });

  it.each([
    ['as many as ever are', 8, 8],
    ['two in place of one are', 2, 1],
  ])('is not told where %s open', (_, now, past) => {
    expect(surge([roles('2026-11-20', now), roles('2026-10-20', past)], null).state).toBe('unknown');
  });

  it('has an opposite: half of the usual number', () => {
    const said = surge([roles('2026-11-20', 3), roles('2026-10-20', 8)], null);
    expect([said.state, said.reason.code]).toEqual(['no', 'surge.slower']);
  });

  it('is unknown without a past, or with one of last week alone', () => {
    expect(surge([roles('2026-11-20', 24)], null).state).toBe('unknown');
    expect(surge([roles('2026-11-20', 24), roles('2026-11-15', 6)], null).state).toBe('unknown');
  });
});

describe('a first role of its kind', () => {
  it('is in a function in which no earlier look had one', () => {
    const said = first(
      [
        look('2026-11-20', {
          titles: ['Chief Information Security Officer'],
          functions: { security: 1, data: 2 },
        }),
        look('2026-10-20', { functions: { data: 3 } }),
      ],
      null,
    );
    expect(said).toMatchObject({
      state: 'yes',
      reason: { params: { function: 'security', title: 'Chief Information Security Officer' } },
    });
  });

  it('is unknown where the past tells of no function', () => {
    expect(first([look('2026-11-20', { functions: { data: 2 } }), roles('2026-10-20', 4)], null).state).toBe(
      'unknown',
    );
  });
});

it('a new country is one where no earlier look had a role', () => {
  const past = look('2026-10-20', { countries: { DE: 5 } });
  expect(market([look('2026-11-20', { countries: { DE: 4, FR: 2 } }), past], null)).toMatchObject({
    state: 'yes',
    reason: { params: { country: 'FR', roles: 2 } },
  });
  expect(market([look('2026-11-20', { countries: { DE: 4 } }), past], null).state).toBe('unknown');
});

describe('roles in the functions that the profile names', () => {
  const sales = profileOf({ functions: ['sales', 'marketing'] });
  it('count together', () => {
    const open = look('2026-11-20', { functions: { sales: 8, marketing: 2, legal: 1 } });
    expect(functions([open], sales)).toMatchObject({
      state: 'yes',
      reason: { params: { roles: 10, function: 'sales' } },
    });
  });
  it('are unknown where none of them is listed: a page may hold some back', () => {
    const open = look('2026-11-20', { functions: { legal: 1 }, titles: ['Counsel'], openRoles: 1 });
    expect(functions([open], sales).state).toBe('unknown');
    expect(functions([open], null).state).toBe('unknown');
  });
});

it('a technology of the profile that is adopted counts above another', () => {
  const change = signal('technology', '2026-11-10', { change: 'adopted', name: 'HubSpot' });
  const strength = (...technologies: string[]) =>
    technology([change], profileOf({ technologies })).sightings[0]?.strength ?? 0;
  expect(strength('HubSpot')).toBeGreaterThan(strength('Salesforce'));
  expect(technology([change], null).reason).toEqual({
    code: 'technology.adopted',
    params: { name: 'HubSpot', date: '2026-11-10' },
  });
});

it('touches of a kind count each, and say by how many people', () => {
  const visits = ['Ana', 'Ben', 'Ana'].map((person, i) => signal('visit', `2026-11-1${i}`, { person }));
  expect(reading(touch('visit'))(visits, null)).toMatchObject({
    state: 'yes',
    reason: { params: { times: 3, people: 2, date: '2026-11-12' } },
  });
});
