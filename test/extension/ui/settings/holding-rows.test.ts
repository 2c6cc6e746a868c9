import { expect, it } from 'vitest';
import { holdingRows } from '../../../../extension/ui/settings/team/holding-rows.ts';

const members = [
  { id: 'm1', name: 'Ana Example' },
  { id: 'm2', name: 'Ben Sample' },
];
const answers = [
  { member: 'm1', name: 'Ana Example', median: 4, within: 2, of: 2 },
  { member: null, name: null, median: 90, within: 0, of: 7 },
];
const shown = (...given: Parameters<typeof holdingRows>) =>
  holdingRows(...given).map(({ name, all, answers: own }) => [name, all, own?.median ?? null]);

it('who holds most stands first, and what nobody holds last', () => {
  const holdings = [
    { member: null, key: 1, mid: 0, tail: 40 },
    { member: 'm2', key: 1, mid: 2, tail: 3 },
  ];
  expect(shown(members, holdings, answers)).toEqual([
    ['Ben Sample', 6, null],
    ['Ana Example', 0, 4],
    [null, 41, null],
  ]);
});

it('a team without an open lead still sees how fast it answered', () => {
  expect(shown(members, [], answers)).toEqual([
    ['Ana Example', 0, 4],
    ['Ben Sample', 0, null],
  ]);
});

it('a team that holds and has answered nothing sees no rows of noughts', () => {
  expect(holdingRows(members, [], [])).toEqual([]);
});
