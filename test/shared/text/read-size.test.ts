import { expect, it } from 'vitest';
import { readSize } from '../../../shared/text/company/headcount.ts';

it.each([
  ['1,001-5,000', { min: 1001, max: 5000 }],
  ['100-499人', { min: 100, max: 499 }],
  ['小于50人', { min: 0, max: 50 }],
  ['10000人以上', { min: 10_000, max: null }],
  ['200多人', { min: 200, max: null }],
  ['10000+', { min: 10_000, max: null }],
  ['13071', { min: 13_071, max: 13_071 }],
  ['▲ 1,200 (2019)', { min: 1200, max: 1200 }],
  ['c. 1,200', { min: 1200, max: 1200 }],
  ['rund 1.200', { min: 1200, max: 1200 }],
  ['1 200 (2019)', { min: 1200, max: 1200 }],
  ['2019: 20,000', { min: 20_000, max: 20_000 }],
  ['1.2 million (2020)', { min: 1_200_000, max: 1_200_000 }],
  ['约12万人', { min: 120_000, max: 120_000 }],
  ['12 thousand', { min: 12_000, max: 12_000 }],
  ['1,200, 300 in the company', { min: 1200, max: 1200 }],
  ['Less than 50', { min: 0, max: 50 }],
  ['many', null],
])('reads the size in a cell: %s', (text, size) => {
  expect(readSize(text)).toEqual(size);
});
