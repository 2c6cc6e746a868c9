import { expect, it } from 'vitest';
import { readSize } from '../../../shared/text/headcount.ts';

it.each([
  ['1,001-5,000', { min: 1001, max: 5000 }],
  ['100-499人', { min: 100, max: 499 }],
  ['小于50人', { min: 0, max: 50 }],
  ['10000人以上', { min: 10_000, max: null }],
  ['200多人', { min: 200, max: null }],
  ['10000+', { min: 10_000, max: null }],
  ['13071', { min: 13_071, max: 13_071 }],
  ['many', null],
])('reads the size in a cell: %s', (text, size) => {
  expect(readSize(text)).toEqual(size);
});
