import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAsked, backoff } from '../../../extension/background/backoff.ts';

const jitter = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('backoff', () => {
  it.each([
    [0, 30_000],
    [1, 60_000],
    [2, 120_000],
    [5, 960_000],
    [6, 1_800_000],
    [5000, 1_800_000],
  ])('after %i failures waits up to %i ms', (attempts, longest) => {
    expect(backoff(attempts, 1)).toBe(longest);
    expect(backoff(attempts, 0.5)).toBe(longest / 2);
    expect(backoff(attempts, 0)).toBe(0);
  });

  it('never waits longer than half an hour, nor less than nothing', () => {
    fc.assert(
      fc.property(fc.nat(), jitter, (attempts, random) => {
        const wait = backoff(attempts, random);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(1_800_000);
      }),
    );
  });
});

describe('what a server asks for', () => {
  it('is kept to, with a spread after it', () => {
    expect(asAsked(120_000, 0)).toBe(120_000);
    expect(asAsked(120_000, 0.5)).toBe(135_000);
  });

  it('is cut to six hours, so that a broken one cannot hold captures for ever', () => {
    expect(asAsked(1e15, 0)).toBe(6 * 3600_000);
  });
});
