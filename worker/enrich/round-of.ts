/** A round by the name that a source's list has for it: `series_a`, `Pre-Seed`, `Debt Financing`. Pure. */
import { readRounds } from '../../shared/text/news/rounds.ts';

/** @returns the bare name, or null for a kind of money that is no round (`grant`, `venture`). */
export const roundOf = (type: string | null | undefined): string | null =>
  type ? (readRounds(`${type.slice(0, 60).replace(/_/g, ' ')} round`)[0]?.name ?? null) : null;
