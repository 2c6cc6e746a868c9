/** Reads statements of Wikidata: which of several counts, and what its value is. https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON */
import * as z from 'zod';

const snak = z.object({
  /** `value`, `somevalue` or `novalue`. */
  snaktype: z.string(),
  datavalue: z.object({ value: z.unknown() }).nullish(),
});
const statements = z
  .array(
    z.object({
      mainsnak: snak,
      rank: z.string(),
      qualifiers: z
        .object({ P580: z.array(snak), P582: z.array(snak), P585: z.array(snak) })
        .partial()
        .nullish(),
    }),
  )
  .optional();
type Statement = NonNullable<z.infer<typeof statements>>[number];

/** What is read of an item's statements. */
export const claimsSchema = z.object({
  /** Instance of. */
  P31: statements,
  /** Country. */
  P17: statements,
  /** Headquarters. */
  P159: statements,
  /** Industry. */
  P452: statements,
  /** Legal form. */
  P1454: statements,
  /** Inception. */
  P571: statements,
  /** Employees. */
  P1128: statements,
  /** Revenue. */
  P2139: statements,
  /** Official website. */
  P856: statements,
  P1278: statements,
  P1616: statements,
  P2622: statements,
  P2333: statements,
  P1059: statements,
  P3376: statements,
  P6460: statements,
  P3548: statements,
  P3225: statements,
  P2002: statements,
  P2013: statements,
  P2037: statements,
  P4264: statements,
});
export type Claims = z.infer<typeof claimsSchema>;

export interface Ranked {
  value: unknown;
  /** `2024-12-31` or `2024`, as precisely as it is said. */
  at: string | null;
}

/** Those that count: preferred ones, else all that are not deprecated and have not ended; the newest first. */
export const ranked = (all: readonly Statement[] = []): Ranked[] => {
  const valid = all.filter(
    ({ mainsnak, rank, qualifiers }) =>
      mainsnak.snaktype === 'value' && rank !== 'deprecated' && !qualifiers?.P582?.length,
  );
  const preferred = valid.filter(({ rank }) => rank === 'preferred');
  return (preferred.length ? preferred : valid)
    .map(({ mainsnak, qualifiers }) => ({
      value: mainsnak.datavalue?.value,
      at: dayOf((qualifiers?.P585 ?? qualifiers?.P580)?.[0]?.datavalue?.value),
    }))
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
};

const time = z.object({ time: z.string(), precision: z.int() });

/** Of years after Christ alone; a month or a day of 00 is one that nobody knows. */
export const dayOf = (value: unknown): string | null => {
  const parsed = time.safeParse(value);
  const [, year, day] = /^\+0*(\d{4})(-\d\d-\d\d)/.exec(parsed.data?.time ?? '') ?? [];
  // 9 is a year, 11 a day.
  if (!year || (parsed.data?.precision ?? 0) < 9) return null;
  return parsed.data?.precision === 11 ? `${year}${day}` : year;
};

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const item = z.object({ id: z.string() });

/** `Q42` */
export const itemOf = (value: unknown): string | null => item.safeParse(value).data?.id ?? null;

const quantity = z.object({ amount: z.string(), unit: z.string() });

/** @returns unit the item of the unit, or null for a number alone. */
export const quantityOf = (value: unknown): { amount: number; unit: string | null } | null => {
  const parsed = quantity.safeParse(value);
  const amount = Number(parsed.data?.amount);
  if (!parsed.success || !Number.isFinite(amount)) return null;
  return { amount, unit: /\bQ\d+$/.exec(parsed.data.unit)?.[0] ?? null };
};
