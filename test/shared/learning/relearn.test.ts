import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../shared/learning/random.ts';
import { type Lesson, lessonsOf, missingLessons, relearn } from '../../../shared/learning/relearn.ts';
import { startModel } from '../../../shared/score/model.ts';
import { sigmoid } from '../../../shared/score/sigmoid.ts';

const now = new Date('2026-11-23T12:00:00Z');
const day = (age: number) => new Date(now.getTime() - age * 86_400_000).toISOString();

/** Outcomes of a team whose leads are won by what `truth` says, log-odds by term. */
const lessons = (count: number, truth: Record<string, number>, base: number, seed: number): Lesson[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const inputs = Object.fromEntries(
      Object.keys(truth).map((term) => [term, random() < 0.4 ? random() : 0]),
    );
    const z = Object.entries(truth).reduce((sum, [term, weight]) => sum + weight * (inputs[term] ?? 0), base);
    return { at: day(i % 700), outcome: random() < sigmoid(z) ? 'won' : 'lost', inputs, score: 30 };
  });
};
/** Where hiring says nothing, and an office everything: not as the weights to start from have it. */
const truth = { funding: 1.5, hiring: 0, office: 4, layoffs: -1 };

describe('a model taught by the team’s own outcomes', () => {
  it('moves towards what they say, and is better on those that it had not seen', () => {
    const taught = relearn(lessons(800, truth, -1.5, 1), startModel, seededRandom(1));
    expect(taught?.isBetter).toBe(true);
    expect(taught?.heldOut.logLoss.value).toBeLessThan(taught?.runningLoss ?? 0);
    const { hiring, office } = taught?.model.intent ?? {};
    expect(office?.weight).toBeGreaterThan(startModel.intent.office.weight + 1);
    expect(hiring?.weight).toBeLessThan(startModel.intent.hiring.weight - 0.3);
    expect(taught?.terms[0]?.term).toBe('office');
  });

  it('leaves half-lives, profiles, tiers and terms that no lead had as they were', () => {
    const { model } = relearn(lessons(300, truth, -1.5, 2), startModel, seededRandom(1)) ?? {};
    expect(model?.intent.funding.halfLife).toBe(startModel.intent.funding.halfLife);
    expect(model?.engagement).toEqual(startModel.engagement);
    expect([model?.tier, model?.profiles]).toEqual([startModel.tier, startModel.profiles]);
  });

  it('never turns a sign that the team has set', () => {
    const against = { funding: -3, hiring: -3, office: -3, layoffs: 3 };
    const { model } = relearn(lessons(600, against, 0, 3), startModel, seededRandom(1)) ?? {};
    expect(model?.intent.office.weight).toBeGreaterThanOrEqual(0);
    expect(model?.intent.layoffs.weight).toBeLessThanOrEqual(0);
  });

  it('says "no skill", and is not better, where nothing tells a win from a loss', () => {
    const taught = relearn(lessons(400, { funding: 0, hiring: 0 }, 0, 4), startModel, seededRandom(1));
    expect([taught?.model.trained?.skill, taught?.isBetter]).toEqual([false, false]);
  });

  it('keeps more of the weights to start from where outcomes are few', () => {
    const kept = (count: number) =>
      relearn(lessons(count, truth, -1, 5), startModel, seededRandom(1))?.terms.find(
        ({ term }) => term === 'funding',
      )?.kept ?? 0;
    expect(kept(60)).toBeGreaterThan(kept(1500));
  });

  it('waits for enough of both kinds, and says how many are missing', () => {
    const few = lessons(12, truth, -9, 6);
    expect(relearn(few, startModel, seededRandom(1))).toBeNull();
    expect(missingLessons(few).won).toBeGreaterThan(0);
  });

  it('learns from the last two years, the newest first', () => {
    const old: Lesson = { at: day(800), outcome: 'won', inputs: {}, score: 30 };
    const newer = { ...old, at: day(3) };
    expect(lessonsOf([old, { ...old, at: day(9) }, newer], now).map(({ at }) => at)).toEqual([
      day(3),
      day(9),
    ]);
  });
});
