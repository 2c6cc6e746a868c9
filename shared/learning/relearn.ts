/**
 * The team's model, taught by the team's own outcomes: its weights are the prior's mean, and move as far as the outcomes
 * justify. What that is worth is judged on outcomes that it had not seen, beside the model that runs.
 */
import type { Outcome } from '../api/scoring.ts';
import type { Model, SignalWeight } from '../score/model.ts';
import { logit, sigmoid } from '../score/sigmoid.ts';
import { foldCount, stratifiedFolds } from './cross-validate.ts';
import { type HeldOut, judge } from './held-out.ts';
import { weakPrior } from './intervals.ts';
import { fitLogistic, fitWeights } from './logistic.ts';
import { rowLoss } from './metrics.ts';
import type { Random } from './random.ts';
import { learnWeights, priorWorth } from './weights.ts';

export type Lesson = Pick<Outcome, 'at' | 'outcome' | 'inputs' | 'score'>;

export interface TermLearned {
  term: string;
  /** Leads of which it said something. */
  seen: number;
  before: number;
  after: number;
  /** 90 % interval of the weight by the outcomes almost alone. */
  low: number;
  high: number;
  /** What share of the belief in it is still the weight it started from, 0..1. */
  kept: number;
}

export interface Relearned {
  /** With the weights that were learnt; its version is still the old one's. */
  model: Model;
  heldOut: HeldOut;
  /** Log loss of the model that runs, on the same outcomes. */
  runningLoss: number;
  /** On outcomes not seen it is better than the model that runs, by more than their noise. */
  isBetter: boolean;
  /** Outcomes that the weights it started from count for. */
  worth: number;
  /** Those that moved most first. */
  terms: TermLearned[];
}

/** Of each kind: with fewer, an answer would be noise. */
export const fewestOfAKind = 8;
/** Only what is of today's market is learnt from. */
const windowDays = 730;
const mostLessons = 2000;

export const isWon = ({ outcome }: Pick<Lesson, 'outcome'>): boolean =>
  outcome === 'won' || outcome === 'accepted';

/** Newest first, of the last two years, 2,000 at most. */
export const lessonsOf = (outcomes: readonly Lesson[], now: Date): Lesson[] => {
  const since = new Date(now.getTime() - windowDays * 86_400_000).toISOString();
  return outcomes
    .filter(({ at }) => at >= since)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, mostLessons);
};

/** How many more wins, and how many more losses, it takes until something can be learnt. */
export const missingLessons = (lessons: readonly Lesson[]): { won: number; lost: number } => {
  const won = lessons.filter(isWon).length;
  return {
    won: Math.max(0, fewestOfAKind - won),
    lost: Math.max(0, fewestOfAKind - (lessons.length - won)),
  };
};

/** @returns null where there are too few. */
export const relearn = (lessons: readonly Lesson[], model: Model, random: Random): Relearned | null => {
  const missing = missingLessons(lessons);
  if (missing.won || missing.lost) return null;
  const weights = weightsOf(model);
  // A term of which no lead has ever had anything teaches nothing, and keeps its weight.
  const terms = [...weights.keys()].filter((term) => lessons.some(({ inputs }) => inputs[term]));
  const inputs = lessons.map((lesson) => [1, ...terms.map((term) => lesson.inputs[term] ?? 0)]);
  const outcomes = lessons.map((lesson) => (isWon(lesson) ? 1 : 0));
  const before = [logit(model.baseRate), ...terms.map((term) => weights.get(term) ?? 0)];
  const handSet = {
    weights: before,
    // A sign that a team has set is never turned by a run of luck.
    signs: before.map((weight, i) => (i === 0 ? 0 : (Math.sign(weight) as -1 | 0 | 1))),
  };
  const learned = learnWeights(inputs, outcomes, handSet, random);
  const after = learned.fit.weights;
  const chances = heldOutChances(inputs, outcomes, handSet, learned.worth, random);
  const heldOut = judge(chances, outcomes, random);
  const running = inputs.map((row) => chanceOf(row, before));
  const intervals = intervalsOf(inputs, outcomes);
  return {
    heldOut,
    runningLoss: mean(running.map((chance, i) => rowLoss(chance, outcomes[i] ?? 0))),
    isBetter: heldOut.skill && savesMore(chances, running, outcomes),
    worth: learned.worth,
    terms: terms
      .map((term, t): TermLearned => {
        const [low, high] = intervals[t + 1] ?? [0, 0];
        return {
          term,
          seen: lessons.filter((lesson) => lesson.inputs[term]).length,
          before: before[t + 1] ?? 0,
          after: after[t + 1] ?? 0,
          low,
          high,
          kept: learned.handSet[t + 1] ?? 1,
        };
      })
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
    model: {
      ...withWeights(model, new Map(terms.map((term, t) => [term, after[t + 1] ?? 0]))),
      baseRate: Math.min(0.999, Math.max(0.001, sigmoid(after[0] ?? 0))),
      trained: {
        outcomes: outcomes.length,
        wins: heldOut.wins,
        skill: heldOut.skill,
        auc: heldOut.auc.value,
        logLoss: heldOut.logLoss.value,
        baseLogLoss: heldOut.baseLogLoss,
        calibrationError: heldOut.calibrationError,
        worth: learned.worth,
      },
    },
  };
};

const groups = ['fit', 'intent', 'engagement'] as const;

const weightsOf = (model: Model): Map<string, number> =>
  new Map(
    groups.flatMap((group) =>
      Object.entries<{ weight: number }>(model[group]).map(([term, { weight }]) => [term, weight] as const),
    ),
  );

const withWeights = (model: Model, learned: ReadonlyMap<string, number>): Model => {
  const moved = <W extends { weight: number }, K extends string>(of: Record<K, W>): Record<K, W> =>
    Object.fromEntries(
      Object.entries<W>(of).map(([term, weight]) => [
        term,
        { ...weight, weight: bounded(learned.get(term) ?? weight.weight) },
      ]),
    ) as Record<K, W>;
  return {
    ...model,
    fit: moved(model.fit),
    intent: moved<SignalWeight, keyof Model['intent']>(model.intent),
    engagement: moved<SignalWeight, keyof Model['engagement']>(model.engagement),
  };
};

/** What a model may hold. */
const bounded = (weight: number): number => Math.min(6, Math.max(-6, weight));

const chanceOf = (row: readonly number[], weights: readonly number[]): number =>
  sigmoid(row.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0));

/** Each outcome said by weights that had not seen it. */
const heldOutChances = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
  handSet: Parameters<typeof priorWorth>[1],
  worth: number,
  random: Random,
): number[] => {
  const chances = new Array<number>(outcomes.length).fill(0);
  for (const rows of stratifiedFolds(outcomes, 2 * foldCount(outcomes), random)) {
    const held = new Set(rows);
    const rest = outcomes.flatMap((_, row) => (held.has(row) ? [] : [row]));
    const learnt = rest.map((row) => inputs[row] ?? []);
    const known = rest.map((row) => outcomes[row] ?? 0);
    const weights = fitWeights(learnt, known, priorWorth(learnt, handSet, worth), handSet.weights);
    for (const row of rows) chances[row] = chanceOf(inputs[row] ?? [], weights);
  }
  return chances;
};

/** By row, from a fit at a weak penalty: a strong prior makes intervals that are narrow and beside the truth. */
const intervalsOf = (
  inputs: readonly (readonly number[])[],
  outcomes: readonly number[],
): [low: number, high: number][] => {
  const size = inputs[0]?.length ?? 0;
  const { weights, inverse } = fitLogistic(inputs, outcomes, weakPrior(size));
  return weights.map((weight, i) => {
    let variance = 0;
    for (let row = i; row < size; row++) variance += (inverse[row * size + i] ?? 0) ** 2;
    const half = 1.645 * Math.sqrt(variance);
    return [weight - half, weight + half];
  });
};

/** Paired by row: the mean saving is above its standard error. */
const savesMore = (
  chances: readonly number[],
  running: readonly number[],
  outcomes: readonly number[],
): boolean => {
  const saved = chances.map(
    (chance, i) => rowLoss(running[i] ?? 0.5, outcomes[i] ?? 0) - rowLoss(chance, outcomes[i] ?? 0),
  );
  const average = mean(saved);
  const variance = mean(saved.map((value) => (value - average) ** 2));
  return average > Math.sqrt(variance / saved.length);
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
