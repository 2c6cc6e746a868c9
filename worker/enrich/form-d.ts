/**
 * Form D: the notice that a company files with the SEC of securities sold without a registration, which is how most rounds
 * are raised there. The amount and the date are filed facts; the round's name is not on the form. Pure.
 * https://www.sec.gov/files/formd.pdf
 */
import type { CapturedFunding } from '../../shared/capture.ts';
import { evidenceOf } from './said.ts';
import { readXml, type XmlElement } from './xml.ts';

export interface FormD {
  /** Central index key, without leading noughts. */
  issuer: string;
  /** The notice that this one amends; null for the first. */
  amends: string | null;
  funding: CapturedFunding | null;
}

/**
 * Of the people whom it names nothing is read: the form has their addresses.
 * @param filedAt ISO 8601 day, for a form that names no day of sale.
 * @returns null for what is no Form D; without funding where it tells of a fund, or of nothing sold.
 */
export const readFormD = (xml: string, filedAt: string): FormD | null => {
  const form = readXml(xml);
  const issuer = form?.name === 'edgarSubmission' ? fieldOf(form, 'cik')?.replace(/^0+/, '') : null;
  if (!form || !issuer) return null;
  return { issuer, amends: fieldOf(form, 'previousAccessionNumber'), funding: fundingOf(form, filedAt) };
};

const fundingOf = (form: XmlElement, filedAt: string): CapturedFunding | null => {
  const isFund =
    fieldOf(form, 'isPooledInvestmentFundType') === 'true' ||
    fieldOf(form, 'industryGroupType') === 'Pooled Investment Fund';
  const sold = Number(fieldOf(form, 'totalAmountSold') ?? 0);
  const isMerger = fieldOf(form, 'isBusinessCombinationTransaction') === 'true';
  if (isFund || isMerger || !(sold > 0)) return null;
  // May be `Indefinite`.
  const offered = fieldOf(form, 'totalOfferingAmount') ?? '';
  const firstSale = fieldOf(find(form, 'dateOfFirstSale'), 'value')?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? null;
  const isDebt = fieldOf(form, 'isDebtType') === 'true' && fieldOf(form, 'isEquityType') !== 'true';
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

/** The first element of a name, wherever it stands: what is read has one meaning all over the form. */
const find = (element: XmlElement, name: string): XmlElement | null => {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return null;
};

const fieldOf = (element: XmlElement | null, name: string): string | null =>
  (element && find(element, name)?.text.trim().slice(0, 200)) || null;
