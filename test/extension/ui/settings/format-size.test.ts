import { expect, it } from 'vitest';
import { formatSize } from '../../../../extension/ui/settings/data/format-size.ts';

it.each([
  [0, '0 byte'],
  [840, '840 byte'],
  [12_400, '12 kB'],
  [3_440_000, '3.4 MB'],
  [2e9, '2 GB'],
  [5e13, '50,000 GB'],
])('%d bytes are said as %s', (bytes, words) => {
  expect(formatSize(bytes, 'en')).toBe(words);
});
