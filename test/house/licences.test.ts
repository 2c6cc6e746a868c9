import { expect, it, test } from 'vitest';
import { isShippable, shippedLicences } from './licences.ts';
import { root } from './product-files.ts';

test('all that is shipped is under a permissive licence', () => {
  const shipped = shippedLicences(root.replace(/\/$/, ''));
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['hono', 'preact', 'zod', 'tldts-core']),
  );
  expect(shipped.filter(({ licence }) => !isShippable(licence))).toEqual([]);
});

it.each(['MIT', 'Apache-2.0', 'ISC', '(MIT OR GPL-3.0)', 'MIT AND BSD-3-Clause', '0BSD'])(
  '%s may be shipped',
  (licence) => {
    expect(isShippable(licence)).toBe(true);
  },
);

it.each([
  'GPL-3.0',
  'AGPL-3.0-only',
  'LGPL-2.1',
  'MPL-2.0',
  'MIT AND GPL-2.0',
  'SSPL-1.0',
  'UNLICENSED',
  'none stated',
])('%s may not be shipped', (licence) => {
  expect(isShippable(licence)).toBe(false);
});
