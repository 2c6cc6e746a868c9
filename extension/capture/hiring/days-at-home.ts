/** Where the work is done, as postings in the languages of Europe say it beside the words that all share. */
import { workplaceOf } from '../../../shared/text/hiring/workplace.ts';
import type { Workplace } from '../../../shared/words.ts';

const some =
  /[íi]brid[oa]|\d (?:jours?|tage?|dagen|días|giorni)(?: de| di)? (?:t[ée]l[ée]travail|teletrabajo|home|thuis|smart)/i;
const all = /\bremot[oa]\b|smart working|thuiswerk/i;

/** "2 jours de télétravail" is hybrid; of a label's value or a short line alone. */
export const workplaceIn = (text: string): Workplace | null => {
  const plain = text.slice(0, 300);
  if (some.test(plain)) return 'hybrid';
  return workplaceOf(plain) ?? (all.test(plain) ? 'remote' : null);
};
