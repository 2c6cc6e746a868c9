/**
 * A year's revenue out of XBRL facts as the SEC serves them. `fy` belongs to the filing and not to the value, so that the
 * year is told by the days between which a value was earned. Pure. https://www.sec.gov/search-filings/edgar-application-programming-interfaces
 */
import * as z from 'zod';
import type { CapturedCompany } from '../../shared/capture.ts';
import { said } from './said.ts';

/** What `companyconcept` answers. */
export const conceptSchema = z.object({
  tag: z.string(),
  units: z.record(
    z.string(),
    z.array(
      z.object({
        start: z.string().optional(),
        end: z.string(),
        val: z.number(),
        form: z.string(),
        filed: z.string(),
      }),
    ),
  ),
});
export type Concept = z.infer<typeof conceptSchema>;

/** A fiscal year has 52 or 53 weeks, or twelve months. */
const days = [350, 380] as const;
/** A concept that a company has left behind tells of another company than today's. */
const freshDays = 800;

/** @param concepts in order of preference, where several tell of the same year. */
export const annualRevenue = (concepts: readonly Concept[], now: Date): CapturedCompany['revenue'] => {
  const [latest] = concepts
    .flatMap(({ tag, units }) => {
      // Translations for the reader's convenience have fewer values than the currency of the accounts.
      const [most] = Object.entries(units).sort(([, a], [, b]) => b.length - a.length);
      return most ? most[1].map((fact) => ({ tag, currency: most[0], ...fact })) : [];
    })
    .filter(
      ({ start, end, val, form, currency }) =>
        /^(?:10-K|20-F|40-F)/.test(form) &&
        /^[A-Z]{3}$/.test(currency) &&
        val >= 0 &&
        between(start, end, days) &&
        (now.getTime() - Date.parse(end)) / 86_400_000 < freshDays,
    )
    // Stable: of one year the preferred concept stays first, unless another was filed later.
    .sort((a, b) => b.end.localeCompare(a.end) || b.filed.localeCompare(a.filed));
  if (!latest) return null;
  const { tag, currency, val, start, end, form, filed } = latest;
  return said(
    'edgar.xbrl.revenue',
    { amount: val, currency },
    `${tag}, fiscal year ${start} to ${end}: ${val} ${currency} (${form}, ${filed})`,
  );
};

const between = (
  start: string | undefined,
  end: string,
  [least, most]: readonly [number, number],
): boolean => {
  const length = (Date.parse(end) - Date.parse(start ?? '')) / 86_400_000;
  return length >= least && length <= most;
};
