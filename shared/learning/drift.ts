/**
 * Whether a model has come to speak of a world that is gone, and which way: other leads than it learnt from (inputs
 * moved), or leads that turn out otherwise than it says (calibration lost). The first calls for a look, the second
 * for learning anew. Alarms are set where a steady stream looked at every month for years raises none.
 */

export interface InputDrift {
  column: string;
  /** Population stability index: 0.1 is a little, 0.25 is much. */
  index: number;
}

export interface CalibrationDrift {
  /** Outcomes of the latest stretch that shows it. */
  outcomes: number;
  expectedWins: number;
  wins: number;
  /** Standard deviations from what was said. */
  deviation: number;
  kind: 'base-rate' | 'spread';
}

export interface Drift {
  inputs: InputDrift[];
  calibration: CalibrationDrift | null;
}

/** Standard deviations that call an alarm; several stretches are looked at again and again, so 2 or 3 would not do. */
const alarm = 4.5;
const fewest = 50;
const muchIndex = 0.1;

/**
 * @param said chances as they were said, oldest first, of the leads whose outcomes have since come.
 * @param bins per column the bin of each row: of the rows learnt from, and of the latest ones.
 */
export const findDrift = (
  said: readonly number[],
  outcomes: readonly number[],
  bins: readonly { column: string; learnt: ArrayLike<number>; latest: ArrayLike<number> }[] = [],
): Drift => ({ inputs: inputDrifts(bins), calibration: calibrationDrift(said, outcomes) });

/** The score test of z' = a + b z at a = 0, b = 1, over the latest 50, 100, 200, ... outcomes and over all. */
const calibrationDrift = (said: readonly number[], outcomes: readonly number[]): CalibrationDrift | null => {
  let worst: CalibrationDrift | null = null;
  const lengths = [said.length];
  for (let length = fewest; length < said.length; length *= 2) lengths.push(length);
  for (const length of lengths) {
    if (length < fewest) continue;
    for (const found of deviations(said.slice(-length), outcomes.slice(-length)))
      if (Math.abs(found.deviation) > Math.max(alarm, Math.abs(worst?.deviation ?? 0))) worst = found;
  }
  return worst;
};

const deviations = (said: readonly number[], outcomes: readonly number[]): CalibrationDrift[] => {
  const z = said.map((p) => Math.log(p / (1 - p)));
  const information = said.map((p) => p * (1 - p));
  const total = sum(information);
  const middle = sum(information.map((w, i) => w * (z[i] ?? 0))) / total;
  const residual = said.map((p, i) => (outcomes[i] ?? 0) - p);
  // The slope's direction is made orthogonal to the base rate's, so that each test speaks of its own.
  const centred = z.map((value) => value - middle);
  const spread = sum(centred.map((value, i) => (information[i] ?? 0) * value * value));
  const counts = { outcomes: said.length, expectedWins: sum(said), wins: sum(outcomes) };
  const slope = sum(centred.map((value, i) => value * (residual[i] ?? 0)));
  return [
    { ...counts, kind: 'base-rate', deviation: sum(residual) / Math.sqrt(total) },
    { ...counts, kind: 'spread', deviation: spread > 1e-9 ? slope / Math.sqrt(spread) : 0 },
  ];
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Columns whose bins are filled otherwise: an index that matters, and more than chance makes of so few rows. */
const inputDrifts = (
  bins: readonly { column: string; learnt: ArrayLike<number>; latest: ArrayLike<number> }[],
): InputDrift[] =>
  bins
    .flatMap(({ column, learnt, latest }) => {
      if (latest.length < fewest || learnt.length < fewest) return [];
      const [before, now] = [counts(learnt), counts(latest)];
      const levels = [...new Set([...before.keys(), ...now.keys()])];
      const share = (from: Map<number, number>, bin: number, rows: number) =>
        ((from.get(bin) ?? 0) + 0.5) / (rows + 0.5 * levels.length);
      const index = sum(
        levels.map((bin) => {
          const was = share(before, bin, learnt.length);
          const is = share(now, bin, latest.length);
          return (is - was) * Math.log(is / was);
        }),
      );
      // Unmoved, the index is about chi-squared: mean and variance by its degrees of freedom.
      const unit = 1 / learnt.length + 1 / latest.length;
      const freedom = levels.length - 1;
      const limit = unit * (freedom + alarm * Math.sqrt(2 * freedom) + alarm ** 2);
      return index > Math.max(muchIndex, limit) ? [{ column, index }] : [];
    })
    .sort((a, b) => b.index - a.index);

const counts = (bins: ArrayLike<number>): Map<number, number> => {
  const found = new Map<number, number>();
  for (let row = 0; row < bins.length; row++) {
    const bin = bins[row] as number;
    found.set(bin, (found.get(bin) ?? 0) + 1);
  }
  return found;
};
