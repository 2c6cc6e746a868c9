/** Which kind of business news a sentence tells, English and Chinese. */

import { simplified } from '#simplified';
import { mayBeEastern } from '../script.ts';
import { background, undone, vague } from './news-in-passing.ts';
import { type ToldKind, table } from './news-words.ts';

export interface NewsFound {
  kind: ToldKind;
  /** Where the telling words stand: whom it is about is before them, as a rule. */
  at: number;
  /** Said of any news at all: "announces". */
  vague: boolean;
}

const western = table.map(([kind, patterns]) => [kind, patterns.slice(0, -1)] as const);

/** Kinds that a sentence tells, most telling first. */
export const readNews = (sentence: string): NewsFound[] => {
  const text = simplified(sentence.slice(0, 1200)).replace(background, (words) => ' '.repeat(words.length));
  const found: NewsFound[] = [];
  for (const [kind, patterns] of mayBeEastern(text) ? table : western) {
    const match = firstMatch(patterns, text);
    if (match && !undone.get(kind)?.test(text)) found.push({ kind, at: match.index, vague: false });
  }
  const said = found.some(({ kind }) => kind === 'launch') ? null : vague.exec(text);
  if (said) found.push({ kind: 'launch', at: said.index, vague: true });
  return found;
};

const firstMatch = (patterns: readonly RegExp[], text: string): RegExpExecArray | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
};
