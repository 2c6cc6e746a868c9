import { expect, it } from 'vitest';
import { shorten } from '../../../extension/ui/score/shorten.ts';

it.each([
  ['short enough', 20, 'short enough'],
  ['exactly twelve', 14, 'exactly twelve'],
  ['builds picking robots', 18, 'builds picking…'],
  ['Donaudampfschifffahrt', 8, 'Donaudam…'],
  ['国内领先的工业机器人企业', 12, '国内领先的工…'],
  ['募资 1.2 亿元', 9, '募资 1.2…'],
  ['🤖🤖🤖', 2, '🤖🤖…'],
])('%j in %i letters is %j', (text, width, expected) => {
  expect(shorten(text, width)).toBe(expected);
});
