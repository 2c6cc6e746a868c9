/**
 * How many accounts are scored and explained a second, and how long a model takes to learn, each beside a bare loop over
 * the same rows. npm run bench:score
 */
import { seededRandom } from '../../shared/learning/random.ts';
import { type Lesson, relearn } from '../../shared/learning/relearn.ts';
import { learnWeights } from '../../shared/learning/weights.ts';
import { startModel } from '../../shared/score/model.ts';
import { emptyProfile } from '../../shared/score/profile.ts';
import { score } from '../../shared/score/score.ts';
import { sigmoid } from '../../shared/score/sigmoid.ts';
import { summandsOf } from '../../shared/score/summands.ts';
import { zh } from '../../shared/score/wording/zh.ts';
import { wordReason } from '../../shared/score/wording.ts';
import { now, randomInputs } from '../shared/score/made.ts';
import { quantiles } from './quantiles.ts';

const rows = 50_000;
const inputs = [...randomInputs(rows, 1)];
const model = {
  ...startModel,
  profiles: [
    { ...emptyProfile, industries: ['robotics'], employees: { min: 50, max: 500 }, countries: ['DE'] },
  ],
};

/** Seconds of processor time of one pass, the median of five. */
const seconds = (pass: () => void): number => {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return quantiles(times).median;
};

let kept = 0;
/** As little as a loop over accounts can do: their signals' age, faded and summed. */
const bare = seconds(() => {
  for (const { signals } of inputs)
    for (const { occurredAt } of signals) kept += 2 ** (-(now.getTime() - Date.parse(occurredAt)) / 8e9);
});
const print = (what: string, time: number) =>
  console.log(
    `${what.padEnd(44)}${Math.round(rows / time)
      .toLocaleString('en')
      .padStart(12)} rows/s of one core ${(time / bare).toFixed(1).padStart(8)} x bare loop`,
  );
print('bare loop over the signals', bare);
print(
  'points of all terms',
  seconds(() => {
    for (const input of inputs) kept += summandsOf(input, model, now).summands.length;
  }),
);
print(
  'scored: points, range, tier, when it fades',
  seconds(() => {
    for (const input of inputs) kept += score(input, now, model).score;
  }),
);
print(
  'scored and explained in words',
  seconds(() => {
    for (const input of inputs)
      for (const { reason, state } of score(input, now, model).terms)
        if (state !== 'unknown') kept += wordReason(reason, zh, now).length;
  }),
);

const columns = 30;
const random = seededRandom(2);
const table = Array.from({ length: 1000 }, () => [1, ...Array.from({ length: columns }, () => random())]);
const truth = Array.from({ length: columns + 1 }, (_, i) => (i % 3) - 1);
const outcomes = table.map((row) =>
  random() < sigmoid(row.reduce((sum, x, i) => sum + x * (truth[i] ?? 0), 0) / 3) ? 1 : 0,
);
const loop = seconds(() => {
  for (let pass = 0; pass < 100; pass++) for (const row of table) for (const x of row) kept += x * pass;
});
const learnt = seconds(() => {
  kept += learnWeights(table, outcomes, { weights: truth.map(() => 0.1) }, seededRandom(1)).worth;
});
console.log(
  `weights learnt from 1,000 outcomes x ${columns} columns, 40 cross-fits in it: ${(1000 * learnt).toFixed(0)} ms, ${(learnt / loop).toFixed(1)} x 100 bare passes over them`,
);
const terms = Object.keys(startModel.intent);
const lessons = outcomes.map(
  (won, i): Lesson => ({
    at: now.toISOString(),
    outcome: won ? 'won' : 'lost',
    inputs: Object.fromEntries(terms.map((term, t) => [term, table[i]?.[t + 1] ?? 0])),
    score: 30,
  }),
);
const judged = seconds(() => {
  kept += relearn(lessons, startModel, seededRandom(1))?.worth ?? 0;
});
console.log(`the same with the held-out report and its 400 resamples: ${(1000 * judged).toFixed(0)} ms`);
if (!Number.isFinite(kept)) throw new Error('nothing was done');
