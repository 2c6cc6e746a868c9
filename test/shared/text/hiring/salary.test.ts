import { describe, expect, it } from 'vitest';
import { readSalary } from '../../../../shared/text/hiring/salary.ts';

const plain = { country: null, labelled: false };

describe('pay in a job post', () => {
  it.each([
    ['$120,000–$150,000 a year', 120_000, 150_000, 'USD', 'YEAR'],
    ['$130K - $160K', 130_000, 160_000, 'USD', 'YEAR'],
    ['$130-160k', 130_000, 160_000, 'USD', 'YEAR'],
    ['$150,000.00/yr - $200,000.00/yr', 150_000, 200_000, 'USD', 'YEAR'],
    ['USD 120,000 to 150,000 annually', 120_000, 150_000, 'USD', 'YEAR'],
    ['US$80,000 – 100,000', 80_000, 100_000, 'USD', 'YEAR'],
    ['96K-155K Annually', 96_000, 155_000, null, 'YEAR'],
    ['$25.50 - $30/hr', 25.5, 30, 'USD', 'HOUR'],
    ['$20/hour - $25/hour', 20, 25, 'USD', 'HOUR'],
    ['From $20 an hour', 20, null, 'USD', 'HOUR'],
    ['£45k', 45_000, 45_000, 'GBP', 'YEAR'],
    ['Up to £60,000 per annum', null, 60_000, 'GBP', 'YEAR'],
    ['€4,000/month', 4000, 4000, 'EUR', 'MONTH'],
    ['entre 45 000 et 58 000 euros brut an', 45_000, 58_000, 'EUR', 'YEAR'],
    ['€ 30.000 tot € 38.000', 30_000, 38_000, 'EUR', 'YEAR'],
    ['€ 2.500 tot € 3.200 per maand', 2500, 3200, 'EUR', 'MONTH'],
    ['€60.000 - €75.000 brutto im Jahr', 60_000, 75_000, 'EUR', 'YEAR'],
    ['50.000 – 60.000 € jährlich', 50_000, 60_000, 'EUR', 'YEAR'],
    ['Salaire : 40K à 50K €', 40_000, 50_000, 'EUR', 'YEAR'],
    ['45 000 € à 55 000 € brut annuel', 45_000, 55_000, 'EUR', 'YEAR'],
    ["CHF 90'000 - 110'000", 90_000, 110_000, 'CHF', 'YEAR'],
    ['日当10,000円～', 10_000, null, 'JPY', 'DAY'],
    ['20-35K·14薪', 20_000, 35_000, 'CNY', 'MONTH'],
    ['15k-25k·13薪', 15_000, 25_000, 'CNY', 'MONTH'],
    ['1.5-2万/月', 15_000, 20_000, 'CNY', 'MONTH'],
    ['8千-1.2万', 8000, 12_000, 'CNY', 'MONTH'],
    ['年薪30-50万', 300_000, 500_000, 'CNY', 'YEAR'],
    ['30-50万/年', 300_000, 500_000, 'CNY', 'YEAR'],
    ['8001-10000元/月', 8001, 10_000, 'CNY', 'MONTH'],
    ['月薪8001-10000', 8001, 10_000, 'CNY', 'MONTH'],
    ['￥15,000-20,000/月', 15_000, 20_000, 'CNY', 'MONTH'],
    ['200-300元/天', 200, 300, 'CNY', 'DAY'],
    ['24.000 € - 30.000 € brutos al año', 24_000, 30_000, 'EUR', 'YEAR'],
    ['1.200 € - 1.500 € al mes', 1200, 1500, 'EUR', 'MONTH'],
    ['1.800 € mensuales', 1800, 1800, 'EUR', 'MONTH'],
    ['€ 1.400 - 1.600 al mese', 1400, 1600, 'EUR', 'MONTH'],
    ['30.000 € annui lordi', 30_000, 30_000, 'EUR', 'YEAR'],
    ['12 € por hora', 12, 12, 'EUR', 'HOUR'],
    ['32 000 - 36 000 SEK per månad', 32_000, 36_000, 'SEK', 'MONTH'],
    ['550 000 NOK per år', 550_000, 550_000, 'NOK', 'YEAR'],
    ['年収600万円〜900万円', 6_000_000, 9_000_000, 'JPY', 'YEAR'],
    ['年収600～900万円', 6_000_000, 9_000_000, 'JPY', 'YEAR'],
    ['3.5-5.4 LPA CTC', 350_000, 540_000, 'INR', 'YEAR'],
    ['1.6+ LPA', 160_000, null, 'INR', 'YEAR'],
    ['月給25万円以上', 250_000, null, 'JPY', 'MONTH'],
  ])('%s', (text, min, max, currency, period) => {
    expect(readSalary(text, { ...plain, labelled: /薪/.test(text) })).toEqual({ min, max, currency, period });
  });

  it.each([
    '面议',
    'Competitive',
    '5-8 years of experience',
    '3-5年',
    'from 2019 to 2024',
    '$200 a year for books',
    'we raised $30 million',
    '24/7 support',
    '500-1000 employees',
    '100-499人',
    'page 2 - 3',
  ])('is not read from %s', (text) => {
    expect(readSalary(text, plain)).toBeNull();
  });

  it('has the dollars of its own country', () => {
    expect(readSalary('$130,000 - $160,000 a year', { country: 'AU', labelled: false })?.currency).toBe(
      'AUD',
    );
    expect(readSalary('¥5,000,000 - ¥7,000,000', { country: 'JP', labelled: false })?.currency).toBe('JPY');
  });

  it('is a bare number where a label says that it is pay', () => {
    expect(readSalary('15000-25000', { country: 'CN', labelled: true })).toMatchObject({
      min: 15_000,
      max: 25_000,
    });
    expect(readSalary('15000-25000', plain)).toBeNull();
  });

  it('is read in linear time', () => {
    const long = '$1,000 - '.repeat(20_000);
    expect(() => readSalary(long, plain)).not.toThrow();
  });
});
