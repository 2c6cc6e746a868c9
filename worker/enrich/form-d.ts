/**
 * Form D: the notice that a company files with the SEC of securities sold without a registration, which is how most rounds
 * are raised there. The amount and the date are filed facts; the round's name is not on the form. Pure.
 * https://www.sec.gov/files/formd.pdf
 */
import type { CapturedFunding } from '../../shared/capture.ts';
import { evidenceOf } from './said.ts';

export interface FormD {
  /** Central index key, without leading noughts. */
  issuer: string;
  /** The notice that this one amends; null for the first. */
  amends: string | null;
  funding: CapturedFunding | null;
}

/** Texts are read up to here: the offering stands before the signatures. */
const most = 400_000;

/**
 * Of the people whom it names nothing is read: the form has their addresses.
 * @param filedAt ISO 8601 day, for a form that names no day of sale.
 * @returns null for what is no Form D; without funding where it tells of a fund, or of nothing sold.
 */
export const readFormD = (xml: string, filedAt: string): FormD | null => {
  const text = xml.slice(0, most);
  // No entity is declared in one: whatever declares any is something else.
  if (!text.includes('<edgarSubmission') || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  const issuer = fieldOf(text, 'cik')?.replace(/^0+/, '');
  if (!issuer) return null;
  return { issuer, amends: fieldOf(text, 'previousAccessionNumber'), funding: fundingOf(text, filedAt) };
};

const fundingOf = (text: string, filedAt: string): CapturedFunding | null => {
  const isFund =
    fieldOf(text, 'isPooledInvestmentFundType') === 'true' ||
    fieldOf(text, 'industryGroupType') === 'Pooled Investment Fund';
  const sold = Number(fieldOf(text, 'totalAmountSold') ?? 0);
  const isMerger = fieldOf(text, 'isBusinessCombinationTransaction') === 'true';
  if (isFund || isMerger || !(sold > 0)) return null;
  // May be `Indefinite`.
  const offered = fieldOf(text, 'totalOfferingAmount') ?? '';
  const firstSale = /<dateOfFirstSale>\s*<value>(\d{4}-\d\d-\d\d)<\/value>/.exec(text)?.[1] ?? null;
  const isDebt = fieldOf(text, 'isDebtType') === 'true' && fieldOf(text, 'isEquityType') !== 'true';
  return {
    company: null,
    amount: sold,
    amountText: `${sold} of ${offered}`.slice(0, 80),
    currency: 'USD',
    round: isDebt ? 'debt' : null,
    lead: [],
    investors: [],
    announcedAt: firstSale ?? filedAt,
    valuation: null,
    evidence: evidenceOf(
      'edgar.form-d',
      `totalAmountSold ${sold}, totalOfferingAmount ${offered}, dateOfFirstSale ${firstSale ?? 'none'}`,
    ),
  };
};

const fieldOf = (text: string, name: string): string | null =>
  new RegExp(`<${name}>([^<]{0,200})</${name}>`).exec(text)?.[1]?.trim() || null;
