/** The score as its page of formulas says it, computed here the long way, whatever the code does to be fast. */
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../shared/api/score.ts';
import type { ScoreInput } from '../../../shared/score/input.ts';
import { wholePoints } from '../../../shared/score/points.ts';
import { score } from '../../../shared/score/score.ts';
import { engagementKinds, newsSignalKinds } from '../../../shared/words.ts';
import { modelOf, now, profileOf, randomInputs } from './made.ts';

const model = modelOf(
  profileOf({ industries: ['robotics'], employees: { min: 50, max: 500 }, countries: ['DE'] }),
);
const dayMs = 86_400_000;
const chanceOf = ({ terms }: Score) => terms.reduce((sum, { exact }) => sum + exact, 0) / 100;

describe('by the formulas', () => {
  it('a kind of signal that counts by its date alone saturates, and halves with each half-life', () => {
    let told = 0;
    for (const input of randomInputs(3_000, 11)) {
      const { terms } = score(input, now, model);
      for (const kind of [...newsSignalKinds, ...engagementKinds]) {
        const { halfLife } =
          kind in model.intent ? model.intent[kind as 'award'] : model.engagement[kind as 'demo'];
        const sum = input.signals
          .filter((signal) => signal.kind === kind)
          .map(({ occurredAt }) => Math.max(0, now.getTime() - Date.parse(occurredAt)) / dayMs)
          // Words on a page are believed by nine tenths.
          .reduce((total, age) => total + 0.9 * 0.5 ** (age / halfLife), 0);
        const term = terms.find(({ id }) => id === kind);
        if (sum === 0) expect(term).toBeUndefined();
        else expect(Math.abs((term?.x ?? 0) - (1 - Math.exp(-sum)))).toBeLessThan(1e-9);
        told += sum > 0 ? 1 : 0;
      }
    }
    expect(told).toBeGreaterThan(1_000);
  });

  it('whole points are raised by the largest remainders, the earlier of equals first', () => {
    for (const input of randomInputs(3_000, 12)) {
      const parts = score(input, now, model).terms.map(({ exact }) => exact);
      const floors = parts.map(Math.floor);
      const short =
        Math.round(parts.reduce((sum, part) => sum + part, 0)) - floors.reduce((a, b) => a + b, 0);
      const raised = parts
        .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
        .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
        .slice(0, short)
        .map(({ index }) => index);
      expect(wholePoints(parts)).toEqual(floors.map((floor, i) => floor + (raised.includes(i) ? 1 : 0)));
    }
  });

  it('a score is due when it has moved by a point, and not an hour before', () => {
    let due = 0;
    const movedBy = (input: ScoreInput, chance: number, at: number) =>
      Math.abs(chanceOf(score(input, new Date(at), model)) - chance);
    for (const input of randomInputs(1_000, 13)) {
      // A date to come counts as today's, and so is no fading yet.
      if (input.signals.some(({ occurredAt }) => Date.parse(occurredAt) > now.getTime())) continue;
      // What a look at open roles says by its age against others is no fading either.
      const dated = { ...input, signals: input.signals.filter(({ kind }) => kind !== 'hiring') };
      const first = score(dated, now, model);
      if (first.dueAt === null) continue;
      due++;
      const at = Date.parse(first.dueAt);
      expect(movedBy(dated, chanceOf(first), at)).toBeGreaterThan(0.01 - 1e-6);
      expect(movedBy(dated, chanceOf(first), at - dayMs / 24)).toBeLessThan(0.01 + 1e-6);
    }
    expect(due).toBeGreaterThan(300);
  });
});
