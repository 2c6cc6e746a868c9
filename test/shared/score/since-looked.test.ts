import { expect, test } from 'vitest';
import type { ScorePoint } from '../../../shared/api/account.ts';
import { sinceLooked } from '../../../shared/score/since-looked.ts';

const point = (day: number, score: number, code: string | null): ScorePoint => ({
  at: `2026-11-${day}T08:00:00Z`,
  score,
  low: 0,
  high: 100,
  reason: code === null ? null : { code, params: {} },
});
const history = [
  point(10, 20, null),
  point(12, 41, 'funding'),
  point(14, 38, 'hiring'),
  point(16, 63, 'funding'),
];
const at = (day: number) => `2026-11-${day}T08:00:00Z`;

test('a score that moved since it was looked at is told from what stood there, with each reason once, newest first', () => {
  expect(sinceLooked(history, at(12))).toEqual({
    from: 41,
    to: 63,
    reasons: [
      { code: 'funding', params: {} },
      { code: 'hiring', params: {} },
    ],
  });
});

test.each([
  ['was never looked at', null],
  ['has no newer score', at(16)],
])('nothing is told of a score that %s', (_, upTo) => {
  expect(sinceLooked(history, upTo)).toBeNull();
});

test('nothing is told of a score that moved and came back', () => {
  expect(sinceLooked([...history, point(18, 41, 'hiring')], at(12))).toBeNull();
});

test('where the past no longer goes back so far, the oldest that is kept stands for what was seen', () => {
  expect(sinceLooked(history, at(10).replace('11-10', '10-10'))).toMatchObject({ from: 20, to: 63 });
});
