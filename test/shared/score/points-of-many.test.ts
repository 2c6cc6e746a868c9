import { expect, it } from 'vitest';
import { score } from '../../../shared/score/score.ts';
import { logit, sigmoid } from '../../../shared/score/sigmoid.ts';
import { summandsOf } from '../../../shared/score/summands.ts';
import { engagementKinds, newsSignalKinds } from '../../../shared/words.ts';
import { modelOf, now, profileOf, randomInputs, signal } from './made.ts';

const model = modelOf(
  profileOf({ name: 'Arms', industries: ['robotics'], employees: { min: 50, max: 500 }, countries: ['DE'] }),
  profileOf({
    name: 'Tills',
    industries: ['retail'],
    technologies: ['HubSpot'],
    functions: ['sales'],
    excluded: { industries: [], countries: ['US'], technologies: [] },
  }),
);

it('the points of 100,000 accounts add up to their scores', () => {
  let worst = 0;
  for (const input of randomInputs(100_000, 1)) {
    const { terms, score: whole } = score(input, now, model);
    const z = summandsOf(input, model, now).summands.reduce(
      (sum, { weight, x }) => sum + weight * x,
      logit(model.baseRate),
    );
    const exact = terms.reduce((sum, term) => sum + term.exact, 0);
    worst = Math.max(worst, Math.abs(exact - 100 * sigmoid(z)));
    if (terms.reduce((sum, term) => sum + term.points, 0) !== whole)
      expect(whole).toBe('the sum of its points');
  }
  expect(worst).toBeLessThan(1e-9);
  // Four seconds where nothing else runs.
}, 240_000);

it('one more good sign never lowers a score, a bad one never raises it', () => {
  const good = [...newsSignalKinds.filter((kind) => kind !== 'layoffs'), ...engagementKinds];
  for (const input of randomInputs(2_000, 2)) {
    const before = score(input, now, model).score;
    for (const [i, kind] of good.entries()) {
      const more = { ...signal(kind, '2026-11-01'), id: `more${i}` };
      expect(score({ ...input, signals: [...input.signals, more] }, now, model).score).toBeGreaterThanOrEqual(
        before,
      );
    }
    const layoffs = { ...signal('layoffs', '2026-11-01'), id: 'more' };
    expect(score({ ...input, signals: [...input.signals, layoffs] }, now, model).score).toBeLessThanOrEqual(
      before,
    );
  }
});

it('neither the order of signals nor that of people changes anything', () => {
  for (const input of randomInputs(2_000, 3)) {
    const turned = { ...input, signals: input.signals.toReversed(), people: input.people.toReversed() };
    expect(score(turned, now, model)).toEqual(score(input, now, model));
  }
});
