import { expect, test } from 'vitest';
import { inSlices } from '../../../../extension/ui/settings/versions/in-slices.ts';
import { compareModels, comparingModels } from '../../../../shared/score/compare-models.ts';
import { startModel } from '../../../../shared/score/model.ts';
import { inputsOf, teamModel } from '../../../gallery/fakes/model-work.ts';

const count = function* (to: number): Generator<number, string> {
  for (let n = 1; n <= to; n++) yield n;
  return 'done';
};
/** A millisecond passes at each look. */
const ticking = () => {
  let at = 0;
  return () => at++;
};

test('work goes on in slices of some milliseconds, and says how far it has come', async () => {
  const told: number[] = [];
  const result = await inSlices(
    count(60),
    ticking(),
    () => false,
    (done) => told.push(done),
  );
  expect(result).toBe('done');
  expect(told.length).toBeGreaterThan(3);
  for (const [at, done] of told.entries()) expect(done - (told[at - 1] ?? 0)).toBeLessThanOrEqual(12);
});

test('work that is stopped ends at its next pause', async () => {
  let last = 0;
  const result = await inSlices(
    count(1_000),
    ticking(),
    () => last > 20,
    (done) => {
      last = done;
    },
  );
  expect(result).toBeNull();
  expect(last).toBeLessThan(50);
});

test('models compared in slices come to the same as in one go', async () => {
  const [accounts, now, model] = [inputsOf('en'), new Date('2026-11-20T12:00:00Z'), teamModel('en')];
  const steps = comparingModels(accounts, startModel, model, now);
  const result = await inSlices(
    steps,
    ticking(),
    () => false,
    () => undefined,
  );
  expect(result).toEqual(compareModels(accounts, startModel, model, now));
});
