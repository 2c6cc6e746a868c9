import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPoints, wholePoints } from '../../../shared/score/points.ts';
import { sigmoid } from '../../../shared/score/sigmoid.ts';

const logOdds = fc.double({ min: -6, max: 6, noNaN: true });

describe('exact points', () => {
  it('add up to the way from the base score to the score', () => {
    fc.assert(
      fc.property(logOdds, fc.array(logOdds, { maxLength: 12 }), (base, contributions) => {
        const z = contributions.reduce((sum, c) => sum + c, base);
        const sum = exactPoints(base, contributions).reduce((total, points) => total + points, 0);
        expect(Math.abs(sum - 100 * (sigmoid(z) - sigmoid(base)))).toBeLessThan(1e-6);
      }),
    );
  });

  it('have the sign of their contribution, also where they cancel out', () => {
    const [up = 0, down = 0] = exactPoints(-1, [0.7, -0.7]);
    expect(up).toBeGreaterThan(0);
    expect(up + down).toBeCloseTo(0, 12);
  });
});

describe('whole points', () => {
  it('add up to the rounded sum, each within a point, and keep zero at zero', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: -40, max: 60, noNaN: true })), { maxLength: 15 }),
        (parts) => {
          const whole = wholePoints(parts);
          expect(whole.reduce((a, b) => a + b, 0) - Math.round(parts.reduce((a, b) => a + b, 0))).toBeCloseTo(
            0,
            9,
          );
          whole.forEach((part, index) => {
            expect(Math.abs(part - (parts[index] ?? 0))).toBeLessThanOrEqual(1);
            if (parts[index] === 0) expect(part === 0).toBe(true);
          });
        },
      ),
    );
  });
});
