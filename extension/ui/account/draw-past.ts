/** A score's past as paths: time across, 0 to 100 upwards. A score stands until the next one. Pure. */
import type { ScorePoint } from '../../../shared/api/account.ts';

export interface Drawn {
  width: number;
  height: number;
  line: string;
  /** Between the range's ends. */
  band: string;
  last: { x: number; y: number };
}

const [width, height, margin] = [240, 56, 4];

/** @param history two points at least, the oldest first */
export const drawPast = (history: readonly ScorePoint[]): Drawn => {
  const times = history.map(({ at }) => Date.parse(at));
  const [from = 0, to = 1] = [times[0], times.at(-1)];
  const x = (i: number) =>
    round(margin + ((width - 2 * margin) * ((times[i] ?? from) - from)) / Math.max(1, to - from));
  const y = (score: number) => round(height - margin - ((height - 2 * margin) * score) / 100);
  const steps = (of: (point: ScorePoint) => number) =>
    history.flatMap((point, i) => {
      const before = history[i - 1];
      return [...(before ? [[x(i), y(of(before))]] : []), [x(i), y(of(point))]];
    });
  const path = (points: readonly (readonly number[])[]) => `M${points.map((one) => one.join(' ')).join('L')}`;
  const [high, low] = [steps((point) => point.high), steps((point) => point.low)];
  return {
    width,
    height,
    line: path(steps(({ score }) => score)),
    band: `${path([...high, ...low.reverse()])}Z`,
    last: { x: x(history.length - 1), y: y(history.at(-1)?.score ?? 0) },
  };
};

const round = (value: number): number => Math.round(value * 10) / 10;
