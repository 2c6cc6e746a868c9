import { expect, it } from 'vitest';
import product from '../../package.json' with { type: 'json' };
import { version } from '../../worker/version.ts';

it('the Worker says the version of package.json', () => {
  expect(version).toBe(product.version);
});
