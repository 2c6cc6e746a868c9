import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../../extension/ui/settings/learn/drift-of.ts';
import { seededRandom } from '../../../../shared/learning/random.ts';

/** Outcomes of leads, a day each, of which `share` were won whatever the score said. */
const came = (count: number, score: number, share: number, model = 'v2') => {
  const random = seededRandom(5);
  return Array.from({ length: count }, (_, i) => ({
    at: new Date(Date.UTC(2026, 0, i)).toISOString(),
    outcome: random() < share ? ('won' as const) : ('lost' as const),
    score,
    model,
  }));
};

describe('whether the running model still holds', () => {
  it('cannot be told from a few outcomes of its own, however many others there are', () => {
    expect(driftOf([...came(49, 30, 0.3), ...came(500, 30, 0.9, 'v1')], 'v2')).toEqual({
      kind: 'few',
      outcomes: 49,
    });
  });

  it('is so where as many come as it says', () => {
    expect(driftOf(came(300, 30, 0.3), 'v2')).toEqual({ kind: 'none', outcomes: 300 });
  });

  it('is not so where the base rate has moved', () => {
    expect(driftOf(came(300, 30, 0.6), 'v2')).toMatchObject({ kind: 'base-rate' });
  });

  it('can be asked of a model that was sure of itself', () => {
    expect(driftOf([...came(60, 100, 0), ...came(60, 0, 1)], 'v2').kind).not.toBe('none');
  });
});
