import { expect, it } from 'vitest';
import { simulate } from './simulate.ts';

/** A linear congruential generator: the same bad day every time. */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

it('messages that are lost, doubled and shuffled leave what one each in order leaves, and ask nobody twice', async () => {
  const accounts = 400;
  const [calm, wild] = [await simulate(accounts, null), await simulate(accounts, seeded(7))];
  expect(wild.state).toEqual(calm.state);
  expect([calm.askedTwice, wild.askedTwice]).toEqual([0, 0]);
  expect([calm.overLimit, wild.overLimit]).toEqual([[], []]);
  expect([calm.asked, wild.asked]).toEqual([2 * accounts, 2 * accounts]);
  expect(wild.state.every((row) => row.includes('brreg=found'))).toBe(true);
}, 120_000);
