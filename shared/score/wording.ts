/** Reasons in words. A reason is a code and parameters everywhere else; here it becomes a sentence of a language. */
import type { Reason } from '../api.ts';
import type { ScreenLanguage } from '../words.ts';
import { en } from './wording/en.ts';
import type { Params, Wording } from './wording/wording.ts';
import { zh } from './wording/zh.ts';
import { zhHant } from './wording/zh-hant.ts';

const wordings: Record<ScreenLanguage, Wording> = { en, zh, 'zh-Hant': zhHant };

/** One line of the ledger: `Series B, €18M`. A code of a newer Worker that is not known here is shown as it is. */
export const wordReason = (reason: Reason, language: ScreenLanguage, now: Date): string => {
  const line = lookUp(wordings[language].lines, reason.code);
  return line ? line(paramsOf(reason), now) : reason.code;
};

/** One sentence: `Raised €18M (Series B) 6 days ago and is hiring for 12 roles, 4 in sales.` Two reasons at most. */
export const wordWhyNow = (reasons: readonly Reason[], language: ScreenLanguage, now: Date): string => {
  const wording = wordings[language];
  const told = reasons.slice(0, 2);
  const value = (reason: Reason) => lookUp(wording.fits, reason.code)?.(paramsOf(reason), now) ?? '';
  const fits = told.filter(({ code }) => lookUp(wording.fits, code));
  const clauses = told.flatMap((reason) => {
    // Two of them fit the profile once.
    if (fits.includes(reason)) return reason === fits[0] ? wording.profile(fits.map(value)) : [];
    return lookUp(wording.clauses, reason.code)?.(paramsOf(reason), now) ?? wordReason(reason, language, now);
  });
  return clauses.length ? wording.sentence(clauses) : wording.noReason;
};

/** What a term of the score is called: `Funding`, `融资`. */
export const termName = (id: string, language: ScreenLanguage): string =>
  lookUp(wordings[language].terms, id) ?? id;

/** A code comes over the wire: look it up as a key of ours alone, never of Object.prototype. */
const lookUp = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const paramsOf = ({ params }: Reason): Params => ({
  text: (name) => (typeof params[name] === 'string' ? params[name] : null),
  number: (name) => (typeof params[name] === 'number' ? params[name] : null),
  flag: (name) => params[name] === true,
});
