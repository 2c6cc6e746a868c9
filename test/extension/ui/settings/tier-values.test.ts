import { describe, expect, it } from 'vitest';
import { aboveOf, cutsAt } from '../../../../extension/ui/settings/tiers/tier-values.ts';
import { previewOf } from '../../../../extension/ui/settings/versions/use-preview.ts';
import { inputsOf, learntModel, teamModel } from '../../../gallery/fakes/model-work.ts';

const now = new Date('2026-11-20T12:00:00Z');
const accounts = inputsOf('en');
const model = teamModel('en');
const values = previewOf(accounts, model, model, now).values;

describe('cuts of tiers', () => {
  it('hold at least the shares of value that were asked for', () => {
    const tier = cutsAt(values, { key: 0.5, mid: 0.8 });
    expect(tier).not.toBeNull();
    if (!tier) return;
    const [key, mid] = [aboveOf(values, tier.key), aboveOf(values, tier.mid)];
    expect(key.valueShare).toBeGreaterThanOrEqual(0.5);
    expect(mid.valueShare).toBeGreaterThanOrEqual(0.8);
    expect(key.accounts).toBeLessThan(mid.accounts);
    expect(mid.accounts).toBeLessThan(accounts.length);
  });

  it('make tiers of the size that they say', () => {
    const tier = cutsAt(values, { key: 0.3, mid: 0.6 }) ?? model.tier;
    const { tiers } = previewOf(accounts, model, { ...model, tier }, now);
    expect(tiers.key.after).toBe(aboveOf(values, tier.key).accounts);
    expect(tiers.key.after + tiers.mid.after).toBe(aboveOf(values, tier.mid).accounts);
  });

  it('are none without accounts', () => {
    expect(cutsAt([], { key: 0.5, mid: 0.8 })).toBeNull();
    expect(aboveOf([], 0.5)).toEqual({ accounts: 0, accountShare: 0, valueShare: 0 });
  });
});

describe('the preview of a version', () => {
  it('tells of ten moves, the largest first, each with its reason', () => {
    const { moved, moves } = previewOf(accounts, model, learntModel('en'), now);
    expect(moved).toHaveLength(10);
    expect(moves).toBeGreaterThan(10);
    const sizes = moved.map(({ before, after }) => Math.abs(after - before));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { before, after, why } of moved) {
      expect(why).not.toBeNull();
      expect(Math.sign(why?.points ?? 0)).toBe(Math.sign(after - before));
    }
  });

  it('moves nothing where nothing is changed', () => {
    expect(previewOf(accounts, model, model, now)).toMatchObject({ moves: 0, moved: [], accounts: 60 });
  });
});
