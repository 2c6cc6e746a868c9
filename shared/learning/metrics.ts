/** How good chances are, against what came of them. All take chances and outcomes of the same rows. */

const clip = (p: number): number => Math.min(1 - 1e-6, Math.max(1e-6, p));
const mean = (count: number, of: (i: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += of(i);
  return sum / count;
};

export const rowLoss = (chance: number, outcome: number): number =>
  -Math.log(outcome ? clip(chance) : 1 - clip(chance));

export const logLoss = (chances: ArrayLike<number>, outcomes: ArrayLike<number>): number =>
  mean(chances.length, (i) => rowLoss(chances[i] as number, outcomes[i] as number));

export const brier = (chances: ArrayLike<number>, outcomes: ArrayLike<number>): number =>
  mean(chances.length, (i) => ((chances[i] as number) - (outcomes[i] as number)) ** 2);

/** Rows by falling chance: computed once, and reused by every resample. */
export const byChance = (chances: ArrayLike<number>): Int32Array =>
  Int32Array.from({ length: chances.length }, (_, i) => i).sort(
    (a, b) => (chances[b] as number) - (chances[a] as number) || a - b,
  );

/** Area under the ROC curve, ties shared (Mann and Whitney 1947); `times` says how often each row counts. */
export const auc = (
  chances: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  order: Int32Array = byChance(chances),
  times?: ArrayLike<number>,
): number => {
  let wins = 0;
  let losses = 0;
  let area = 0;
  for (let i = 0; i < order.length; ) {
    let tiedWins = 0;
    let tiedLosses = 0;
    const chance = chances[order[i] as number];
    for (; i < order.length && chances[order[i] as number] === chance; i++) {
      const count = times ? (times[order[i] as number] as number) : 1;
      if (outcomes[order[i] as number]) tiedWins += count;
      else tiedLosses += count;
    }
    area += tiedLosses * (wins + tiedWins / 2);
    wins += tiedWins;
    losses += tiedLosses;
  }
  return wins && losses ? area / (wins * losses) : 0.5;
};

export interface CalibrationTenth {
  rows: number;
  /** Means of what was said and of what came; null where no row fell into the tenth. */
  said: number | null;
  came: number | null;
}

/** Rows by chance 0-10 %, 10-20 %, and so on. */
export const calibrationTenths = (
  chances: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): CalibrationTenth[] => {
  const sums = Array.from({ length: 10 }, () => ({ rows: 0, said: 0, came: 0 }));
  for (let i = 0; i < chances.length; i++) {
    const sum = sums[Math.min(9, Math.floor((chances[i] as number) * 10))];
    if (!sum) continue;
    sum.rows++;
    sum.said += chances[i] as number;
    sum.came += outcomes[i] as number;
  }
  return sums.map(({ rows, said, came }) => ({
    rows,
    said: rows ? said / rows : null,
    came: rows ? came / rows : null,
  }));
};

/** Expected calibration error over those tenths (Naeini, Cooper and Hauskrecht 2015). */
export const calibrationError = (chances: ArrayLike<number>, outcomes: ArrayLike<number>): number =>
  calibrationTenths(chances, outcomes).reduce(
    (sum, { rows, said, came }) => sum + (rows * Math.abs((said ?? 0) - (came ?? 0))) / chances.length,
    0,
  );

export interface LiftTenth {
  /** Share of wins in this tenth of the rows, best first. */
  rate: number;
  /** That share over the base rate. */
  lift: number;
  /** Share of all wins in this tenth and those above. */
  winsSoFar: number;
}

export const liftTenths = (
  outcomes: ArrayLike<number>,
  order: Int32Array,
  times?: ArrayLike<number>,
): LiftTenth[] => {
  const total = order.length;
  const wins = new Float64Array(10);
  const rows = new Float64Array(10);
  let seen = 0;
  for (const row of order) {
    const tenth = Math.min(9, Math.floor((10 * seen) / total));
    const count = times ? (times[row] as number) : 1;
    seen += count;
    rows[tenth] = (rows[tenth] as number) + count;
    wins[tenth] = (wins[tenth] as number) + count * (outcomes[row] as number);
  }
  const allWins = wins.reduce((sum, value) => sum + value, 0);
  let soFar = 0;
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = wins[tenth] as number;
    soFar += own;
    const rate = own / Math.max(1, rows[tenth] as number);
    return { rate, lift: rate / (allWins / total || 1), winsSoFar: allWins ? soFar / allWins : 0 };
  });
};
