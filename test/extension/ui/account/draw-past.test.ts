import { describe, expect, it } from 'vitest';
import { drawPast } from '../../../../extension/ui/account/draw-past.ts';

const point = (day: number, score: number) => ({
  at: `2026-11-${String(day).padStart(2, '0')}T08:00:00Z`,
  score,
  low: score - 10,
  high: score + 10,
  reason: null,
});

describe('the score’s past, drawn', () => {
  it('stands at a score until the next one, in the proportions of time', () => {
    const { line } = drawPast([point(1, 0), point(2, 100), point(5, 50)]);
    expect(line).toBe('M4 52L62 52L62 4L236 4L236 28');
  });

  it('has the range around it, there and back', () => {
    const { band } = drawPast([point(1, 50), point(2, 50)]);
    expect(band).toBe('M4 23.2L236 23.2L236 23.2L236 32.8L236 32.8L4 32.8Z');
  });

  it('ends with a dot at the last score, and holds where all are of one moment', () => {
    expect(drawPast([point(1, 0), point(1, 100)]).last).toEqual({ x: 4, y: 4 });
  });
});
