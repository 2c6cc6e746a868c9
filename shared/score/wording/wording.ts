/** The shape that each language's wording of reasons fills. */

export interface Params {
  text(name: string): string | null;
  number(name: string): number | null;
  flag(name: string): boolean;
}

export type Phrase = (params: Params, now: Date) => string;

export interface Wording {
  /** By reason code: a line of the ledger. */
  lines: Record<string, Phrase>;
  /** By reason code: a clause of the sentence that says why now, where the line would not do. */
  clauses: Record<string, Phrase>;
  /** What fits the profile, by reason code, and the one clause that tells all of it. */
  fits: Record<string, Phrase>;
  profile(values: readonly string[]): string;
  sentence(clauses: readonly string[]): string;
  noReason: string;
  terms: Record<string, string>;
}
