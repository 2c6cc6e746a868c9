import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatExactMoney } from '../../../shared/format/money.ts';
import { readTypedMoney } from '../../../shared/text/typed-money.ts';
import { screenLanguages } from '../../../shared/words.ts';

describe('an amount that was typed', () => {
  it.each([
    ['18,000,000 EUR', 18_000_000, 'EUR'],
    ['18 000 000 eur', 18_000_000, 'EUR'],
    ['€18M', 18_000_000, 'EUR'],
    ['1.5k usd', 1500, 'USD'],
    ['$2.25 billion', 2_250_000_000, 'USD'],
    ['PLN 1.2M', 1_200_000, 'PLN'],
    ['8600 万元', 86_000_000, 'CNY'],
    ['1.2亿美元', 120_000_000, 'USD'],
    ['3000 萬元新台幣', 30_000_000, 'TWD'],
    ['两亿元', 200_000_000, 'CNY'],
    ['12.5 万 PLN', 125_000, 'PLN'],
  ])('%s is read', (typed, amount, currency) => {
    expect(readTypedMoney(` ${typed} `)).toEqual({ amount, currency });
  });

  it.each(['', '18M', 'EUR', '数千万元', 'about €18M', '€18M or more', '€18M €19M', '18 万', '-5 EUR', '€'])(
    '%j is none that could be sent',
    (typed) => {
      expect(readTypedMoney(typed)).toBeNull();
    },
  );

  const currencies = [
    ...['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'INR', 'KRW', 'HKD', 'SGD', 'AUD', 'CAD'],
    ...['TWD', 'ILS', 'BRL', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'MXN', 'XOF'],
  ];

  it('is the same to the last digit, read as it is written in each language', () => {
    const amounts = fc.oneof(
      fc.nat(1e9),
      fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(11)).map(([n, noughts]) => n * 10 ** noughts),
      fc.nat(1e9).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...currencies),
        fc.constantFrom(...screenLanguages),
        (amount, currency, language) => {
          const written = formatExactMoney(amount, currency, language);
          expect([written, readTypedMoney(written)]).toEqual([written, { amount, currency }]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['en', 12_400_000, 'EUR', '€12.4M'],
    ['en', 12_345_678, 'EUR', '12,345,678 EUR'],
    ['en', 86_000_000, 'JPY', 'JP¥86M'],
    ['zh', 86_000_000, 'CNY', '8600 万元'],
    ['zh', 12_345_678, 'CNY', '1234.5678 万元'],
    ['zh', 120_000_000, 'USD', '1.2 亿美元'],
    ['zh', 9500, 'CNY', '9,500 CNY'],
    ['zh-Hant', 30_000_000, 'TWD', '3000 萬元新台幣'],
  ] as const)('in %s, %d %s is written %s', (language, amount, currency, written) => {
    expect(formatExactMoney(amount, currency, language)).toBe(written);
  });
});
