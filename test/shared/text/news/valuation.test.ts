import { expect, it } from 'vitest';
import { readValuation } from '../../../../shared/text/news/valuation.ts';

it.each([
  ['It raised $150 million at a $2.1 billion valuation.', 2.1e9, 'USD'],
  ['The round values the company at more than €500 million.', 5e8, 'EUR'],
  ['本轮融资后，投后估值超10亿美元。', 1e9, 'USD'],
  ['公司估值达50亿元。', 5e9, 'CNY'],
])('reads what a round values its company at: %s', (text, amount, currency) => {
  expect(readValuation([text])).toEqual({ amount, currency });
});

it.each(['It raised $150 million.', 'It was last valued, two years ago, at $300 million.', '营收达50亿元。'])(
  'reads no worth where none is told: %s',
  (text) => {
    expect(readValuation([text])).toBeNull();
  },
);
