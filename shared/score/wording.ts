/** Reasons in words. A reason is a code and parameters everywhere else; here it becomes a sentence of a language. */
import type { Reason } from '../api/score.ts';
import { onceEachObject } from '../format/once-each.ts';
import type { Params, Wording } from './wording/wording.ts';

/** One line of the ledger: `Series B, €18M`. A code of a newer Worker that is not known here is shown as it is. */
export const wordReason = (reason: Reason, wording: Wording, now: Date): string => {
  const line = lookUp(wording.lines, reason.code);
  return line ? line(paramsOf(reason), now) : reason.code;
};

/** One sentence: `Raised €18M (Series B) 6 days ago and is hiring for 12 roles, 4 in sales.` Two reasons at most. */
export const wordWhyNow = (reasons: readonly Reason[], wording: Wording, now: Date): string => {
  const told = reasons.slice(0, 2);
  const value = (reason: Reason) => lookUp(wording.fits, reason.code)?.(paramsOf(reason), now) ?? '';
  const fits = told.filter(({ code }) => lookUp(wording.fits, code));
  const clauses = told.flatMap((reason) => {
    // Two of them fit the profile once.
    if (fits.includes(reason)) return reason === fits[0] ? wording.profile(fits.map(value)) : [];
    return lookUp(wording.clauses, reason.code)?.(paramsOf(reason), now) ?? wordReason(reason, wording, now);
  });
  return clauses.length ? wording.sentence(clauses) : wording.noReason;
};

/** What a term of the score is called: `Funding`, `融资`. */
export const termName = (id: string, wording: Wording): string => lookUp(wording.terms, id) ?? id;

/** A code comes over the wire: look it up as a key of ours alone, never of Object.prototype. */
const lookUp = <T>(table: Record<string, T>, key: string): T | undefined =>
  keysOf(table).get(key) as T | undefined;
const keysOf = onceEachObject((table: Record<string, unknown>) => new Map(Object.entries(table)));

const paramsOf = ({ params }: Reason): Params => new ReasonParams(params);

class ReasonParams implements Params {
  readonly #params: Reason['params'];
  constructor(params: Reason['params']) {
    this.#params = params;
  }
  text(name: string): string | null {
    const value = this.#params[name];
    return typeof value === 'string' ? value : null;
  }
  number(name: string): number | null {
    const value = this.#params[name];
    return typeof value === 'number' ? value : null;
  }
  flag(name: string): boolean {
    return this.#params[name] === true;
  }
}
