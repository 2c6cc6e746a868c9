import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../shared/api/score.ts';
import type { AccountSignal } from '../../../shared/observe.ts';
import type { ScoreInput } from '../../../shared/score/input.ts';
import { type Model, startModel } from '../../../shared/score/model.ts';
import { emptyProfile, type Profile } from '../../../shared/score/profile.ts';
import { score as scoreBy } from '../../../shared/score/score.ts';
import { sigmoid } from '../../../shared/score/sigmoid.ts';
import { signalKinds } from '../../../shared/words.ts';

const now = new Date('2026-11-23T12:00:00Z');
const source: Source = {
  quote: 'words on the page',
  url: 'https://northwind.example/',
  at: '2026-11-20T00:00:00Z',
  by: 'member',
  rule: 'text.test',
};
const nothing: ScoreInput = { facts: {}, people: [], signals: [] };

/** By the model that every team starts from, with one profile. */
type Asked = ScoreInput & { profile?: Profile | null };
const withProfile = ({ profile }: Asked): Model => ({ ...startModel, profiles: profile ? [profile] : [] });
const score = (input: Asked, at: Date, model = withProfile(input)) => scoreBy(input, at, model);
const profileOf = (wishes: Partial<Profile>): Profile => ({ ...emptyProfile, ...wishes });

const signal = (kind: AccountSignal['kind'], occurredAt: string, details = {}): AccountSignal => ({
  id: `${kind}:${occurredAt}`,
  kind,
  occurredAt,
  details,
  source,
});
const round = (occurredAt: string) =>
  signal('funding', occurredAt, { round: 'B', amount: 18_000_000, currency: 'EUR', dated: true });

const person = {
  name: 'M. Example',
  function: null,
  seniority: null,
  decisionMaker: true,
  source,
  collectedAt: source.at,
  noticedAt: null,
} as const;

const anyInput: fc.Arbitrary<Asked> = fc.record({
  facts: fc.record({
    industry: fc.constantFrom([], [{ value: 'Robotics', source }]),
    employees: fc.constantFrom(
      [],
      [{ value: { min: 10, max: 20 }, source }],
      [{ value: { min: 5000, max: null }, source }],
    ),
    country: fc.constantFrom([], [{ value: 'DE', source }], [{ value: 'CN', source }]),
  }),
  people: fc
    .array(fc.constantFrom('decides', 'pays', 'advises', 'uses', null), { maxLength: 5 })
    .map((seats) => seats.map((buyingRole) => ({ ...person, title: 'CEO', buyingRole }))),
  // A signal is known by its kind and its day: an account holds no two of both.
  signals: fc
    .uniqueArray(
      fc.record({
        kind: fc.constantFrom(...signalKinds),
        age: fc.integer({ min: -30, max: 900 }),
        roles: fc.integer({ min: 0, max: 400 }),
      }),
      { maxLength: 12, selector: ({ kind, age }) => `${kind}:${age}` },
    )
    .map((signals) =>
      signals.map(({ kind, age, roles }) =>
        signal(kind, new Date(now.getTime() - age * 86_400_000).toISOString().slice(0, 10), {
          openRoles: roles,
          round: 'A+',
          amount: roles * 1e6,
          currency: 'USD',
        }),
      ),
    ),
  profile: fc.constantFrom(
    null,
    profileOf({ industries: ['robotics'], employees: { min: 50, max: 500 }, countries: ['DE'] }),
  ),
});

describe('the score', () => {
  it('starts every account of which nothing is known at the base rate, with a wide range', () => {
    const bare = score(nothing, now);
    expect(bare.score).toBe(24);
    expect(bare.coverage).toEqual({ known: 0, of: 8 });
    expect(bare.high - bare.low).toBeGreaterThan(30);
    expect(bare.terms.filter((term) => term.points !== 0).map((term) => term.id)).toEqual(['base']);
  });

  it('has whole and exact points that add up to it, whatever is known', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = score(input, now);
        const whole = result.terms.reduce((sum, term) => sum + term.points, 0);
        const exact = result.terms.reduce((sum, term) => sum + term.exact, 0);
        expect(whole).toBe(result.score);
        expect(Math.abs(exact - result.score)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(result.low).toBeLessThanOrEqual(result.score);
        expect(result.high).toBeGreaterThanOrEqual(result.score);
      }),
    );
  });

  it('gives the same answer to the same inputs, in whatever order the signals come', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = { ...input, signals: [...input.signals].reverse() };
        expect(score(input, now)).toEqual(score(input, now));
        expect(score(turned, now).score).toBe(score(input, now).score);
      }),
    );
  });

  it('lets no unknown term move it, and names each one', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const term of score(input, now).terms) {
          if (term.state === 'unknown') expect([term.points, term.exact]).toEqual([0, 0]);
        }
      }),
    );
  });

  it('narrows its range as facts come in', () => {
    const width = (input: Asked) => {
      const { low, high } = score(input, now);
      return high - low;
    };
    const withHiring = { ...nothing, signals: [signal('hiring', '2026-11-20', { openRoles: 0 })] };
    expect(width(withHiring)).toBeLessThan(width(nothing));
  });

  it('holds "no open roles" apart from "open roles unknown"', () => {
    const none = score({ ...nothing, signals: [signal('hiring', '2026-11-20', { openRoles: 0 })] }, now);
    expect(none.terms.find((term) => term.id === 'hiring')?.state).toBe('no');
    expect(score(nothing, now).terms.find((term) => term.id === 'hiring')?.state).toBe('unknown');
    expect(none.score).toBe(24);
  });

  it('rises with a fresh round and falls as the round ages', () => {
    const at = (day: string) => score({ ...nothing, signals: [round(day)] }, now).score;
    expect(at('2026-11-20')).toBeGreaterThan(at('2026-06-01'));
    expect(at('2026-06-01')).toBeGreaterThan(at('2024-06-01'));
    expect(at('2024-06-01')).toBeGreaterThanOrEqual(24);
  });

  it('falls below the start on layoffs', () => {
    expect(score({ ...nothing, signals: [signal('layoffs', '2026-11-20')] }, now).score).toBeLessThan(24);
  });

  it('counts a company outside the profile below one of unknown fit, and that below a match', () => {
    const profile = profileOf({ industries: ['robotics'] });
    const of = (industry: string | null) =>
      score({ ...nothing, profile, facts: industry ? { industry: [{ value: industry, source }] } : {} }, now)
        .score;
    expect(of('Shoe shop')).toBeLessThan(of(null));
    expect(of(null)).toBeLessThan(of('Industrial robotics'));
  });

  it('is due again when fading alone will have moved it by a point', () => {
    const input = { ...nothing, signals: [round('2026-11-20')] };
    const first = score(input, now);
    const due = new Date(first.dueAt ?? '');
    const exact = (at: Date) => score(input, at).terms.reduce((sum, term) => sum + term.exact, 0);
    expect(Math.abs(exact(due) - exact(now))).toBeGreaterThanOrEqual(1);
    const before = new Date(due.getTime() - 7_200_000);
    expect(Math.abs(exact(before) - exact(now))).toBeLessThan(1);
    expect(score(nothing, now).dueAt).toBeNull();
  });

  it('puts the same chance in a higher tier where the company is larger', () => {
    const of = (min: number, max: number) =>
      score(
        {
          ...nothing,
          facts: { employees: [{ value: { min, max }, source }] },
          signals: [round('2026-11-20')],
        },
        now,
      ).tier;
    expect([of(2, 5), of(5000, 9000)]).toEqual(['tail', 'key']);
  });

  it('reads the base rate from the model', () => {
    const doubled = { ...startModel, version: 'test', baseRate: sigmoid(0) };
    expect(score(nothing, now, doubled)).toMatchObject({ score: 50, model: 'test' });
  });
});
