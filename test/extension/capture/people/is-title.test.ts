import { expect, it } from 'vitest';
import { isTitle } from '../../../../extension/capture/people/is-title.ts';

it.each([
  ['联合创始人兼CTO', true],
  ['原料采购经理', true],
  ['原CEO', false],
  ['前任总经理', false],
])('%s is a title: %s', (text, is) => {
  expect(isTitle(text)).toBe(is);
});
