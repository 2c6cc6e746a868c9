import { describe, expect, it } from 'vitest';
import { readFormD } from '../../../worker/enrich/form-d.ts';

const notice = (offering: string, head = '') =>
  `<?xml version="1.0"?>${head}<edgarSubmission><cik>0009990001</cik>${offering}</edgarSubmission>`;
const sold = '<totalOfferingAmount>10</totalOfferingAmount><totalAmountSold>5</totalAmountSold>';

describe('a notice of securities sold', () => {
  it('is dated by the first sale, or else by the day on which it was filed', () => {
    const first = '<dateOfFirstSale>\n<value>2026-01-19</value>\n</dateOfFirstSale>';
    expect(readFormD(notice(sold + first), '2026-01-27')?.funding?.announcedAt).toBe('2026-01-19');
    expect(readFormD(notice(sold), '2026-01-27')?.funding?.announcedAt).toBe('2026-01-27');
  });

  it.each([
    ['a loan', '<isDebtType>true</isDebtType>', 'debt'],
    ['a loan with shares', '<isDebtType>true</isDebtType><isEquityType>true</isEquityType>', null],
    ['shares', '<isEquityType>true</isEquityType>', null],
  ])('names a round only for %s', (_, securities, round) => {
    expect(readFormD(notice(sold + securities), '2026-01-27')?.funding?.round).toBe(round);
  });

  it.each([
    ['a fund', `${sold}<isPooledInvestmentFundType>true</isPooledInvestmentFundType>`],
    ['a merger', `${sold}<isBusinessCombinationTransaction>true</isBusinessCombinationTransaction>`],
    ['nothing sold yet', '<totalOfferingAmount>10</totalOfferingAmount><totalAmountSold>0</totalAmountSold>'],
  ])('is no raise for %s', (_, offering) => {
    expect(readFormD(notice(offering), '2026-01-27')).toMatchObject({ issuer: '9990001', funding: null });
  });

  it('declares no entities', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "b">]>';
    expect(readFormD(notice(sold, bomb), '2026-01-27')).toBe(null);
    expect(readFormD('<html>', '2026-01-27')).toBe(null);
  });
});
