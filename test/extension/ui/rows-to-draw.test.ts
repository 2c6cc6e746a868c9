import { describe, expect, test } from 'vitest';
import { reuseSlots } from '../../../extension/ui/list/row-slots.ts';
import { type RowRange, rowsAfterJump, rowsAround } from '../../../extension/ui/list/rows-to-draw.ts';

const sight = (row: number, count = 100_000) => ({ scrollTop: row * 36, height: 720, rowHeight: 36, count });
const size = ({ from, to }: RowRange) => to - from;

describe('the rows that a long list draws', () => {
  test.each([0, 3, 500, 50_000, 99_980])('cover what is in sight from row %i, and some beyond', (row) => {
    const { from, to } = rowsAround(sight(row));
    expect(from).toBeLessThanOrEqual(row);
    expect(to).toBeGreaterThanOrEqual(row + 20);
  });

  test('are as many at either end as between', () => {
    expect(size(rowsAround(sight(0)))).toBe(size(rowsAround(sight(50_000))));
    expect(size(rowsAround(sight(99_980)))).toBe(size(rowsAround(sight(50_000))));
  });

  test('are all of a short list', () => {
    expect(rowsAround(sight(0, 7))).toEqual({ from: 0, to: 7 });
  });

  test('stay where they are while a step is scrolled', () => {
    expect(rowsAround(sight(600))).toEqual(rowsAround(sight(605)));
  });

  test.each([
    ['down', 0, 99_980],
    ['up', 99_980, 0],
  ])(
    'after a jump %s are those in sight, and as many of the old as makes no row more or less',
    (_, before, row) => {
      const drawn = rowsAround(sight(before));
      const ranges = rowsAfterJump(sight(row), drawn) ?? [];
      expect(ranges.map(size).reduce((sum, one) => sum + one, 0)).toBe(size(drawn));
      expect(ranges).toContainEqual({ from: row, to: row + 20 });
      expect(ranges.toSorted((a, b) => a.from - b.from)).toEqual(ranges);
    },
  );

  test('know no jump where some of what is in sight is drawn', () => {
    expect(rowsAfterJump(sight(20), rowsAround(sight(0)))).toBeNull();
  });
});

describe('a drawn row', () => {
  test('keeps its lead while that is shown, and takes another when it is not', () => {
    const before = reuseSlots(new Map(), ['a', 'b', 'c']);
    expect([...before]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect([...reuseSlots(before, ['b', 'c', 'd'])]).toEqual([
      ['b', 1],
      ['c', 2],
      ['d', 0],
    ]);
  });

  test('takes over the place of another in the order of the rows, so that none is moved', () => {
    const before = new Map([
      ['a', 4],
      ['b', 2],
      ['c', 7],
    ]);
    expect([...reuseSlots(before, ['x', 'y', 'z']).values()]).toEqual([4, 2, 7]);
  });

  test('is made anew where more are shown than were', () => {
    expect([...reuseSlots(new Map([['a', 1]]), ['a', 'b', 'c']).values()]).toEqual([1, 0, 2]);
  });

  test('is never given twice', () => {
    const slots = reuseSlots(reuseSlots(new Map(), ['a', 'b', 'c', 'd']), ['d', 'e', 'a', 'f', 'g']);
    expect(new Set(slots.values()).size).toBe(slots.size);
  });
});
