import { expect, it } from 'vitest';
import { percent, shortPercent, signed } from '../../../../extension/ui/settings/parts/percent.ts';

it('shares and signs are written as the reports have them', () => {
  expect([percent(0.304), percent(0.304, 1), percent(1)]).toEqual(['30%', '30.4%', '100%']);
  expect([shortPercent(0.05), shortPercent(0.053)]).toEqual(['5%', '5.3%']);
  expect([signed(1.234), signed(-1.2), signed(-0.001), signed(0)]).toEqual([
    '+1.23',
    '−1.20',
    '0.00',
    '0.00',
  ]);
});
