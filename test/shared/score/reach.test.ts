import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../shared/score/reach.ts';
import { score } from '../../../shared/score/score.ts';
import { cutAt, shareCurve } from '../../../shared/score/share-curve.ts';
import { fact, modelOf, nothing, now, profileOf, signal } from './made.ts';

const model = modelOf(
  profileOf({ industries: ['robotics'], employees: { min: 50, max: 500 }, countries: ['DE'] }),
);

describe('what would make an account a key one', () => {
  it('names the dearest first, and stops where it is one', () => {
    const input = {
      ...nothing,
      facts: { industry: fact('Robotics') },
      signals: [signal('funding', '2026-05-01', { round: 'B' })],
    };
    const { steps, reaches } = reachOf(input, now, model);
    expect(score(input, now, model).tier).not.toBe('key');
    expect(reaches).toBe(true);
    expect(steps.map(({ points }) => points)).toEqual(
      steps.map(({ points }) => points).toSorted((a, b) => b - a),
    );
  });

  it('asks nothing that is known already', () => {
    const input = { ...nothing, facts: { industry: fact('Shoes'), country: fact('US') } };
    expect(reachOf(input, now, model).steps.map(({ term }) => term)).not.toContain('industry');
  });

  it('is silent of a key account', () => {
    const signals = [
      signal('demo', '2026-11-22'),
      signal('funding', '2026-11-20', { round: 'B', amount: 1e8, currency: 'USD' }),
    ];
    const input = {
      ...nothing,
      signals,
      facts: { employees: fact({ min: 400, max: 500 }), industry: fact('Robotics') },
    };
    expect(score(input, now, model).tier).toBe('key');
    expect(reachOf(input, now, model)).toEqual({ steps: [], reaches: false });
  });
});

describe('the share curve', () => {
  it('runs from nothing to all, the most valuable first', () => {
    const { points } = shareCurve([1, 8, 1]);
    expect(points.map(({ value }) => value)).toEqual([0, 0.8, 0.9, 1]);
  });
  it('cuts where the share is reached', () => {
    expect(cutAt([1, 8, 1], 0.8)).toBe(8);
    expect(cutAt([1, 8, 1], 0.81)).toBe(1);
    expect(cutAt([], 0.8)).toBeNull();
  });
  it('stays short for a hundred thousand accounts', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => i % 97);
    expect(shareCurve(many).points.length).toBeLessThanOrEqual(102);
  });
});
