import { expect, it } from 'vitest';
import { qichacha } from '../../worker/enrich/providers/qichacha.ts';

it('signs with a digest that the Worker’s own Web Crypto has', async () => {
  // MD5 of `app1763600000secret`.
  expect(await qichacha.key?.headers('app:secret', new Date(1_763_600_000_000))).toEqual({
    Token: '9E7D7954EB2D78552B874C0FFE2877AE',
    Timespan: '1763600000',
  });
});
