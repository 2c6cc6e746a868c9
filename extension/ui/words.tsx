/** The words and the language of the screens, given to every component below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reason } from '../../shared/api.ts';
import { formatDate, formatWhen } from '../../shared/format/when.ts';
import { termName, wordReason, wordWhyNow } from '../../shared/score/wording.ts';
import type { Language } from '../../shared/words.ts';
import { type Catalogue, en } from './locales/en.ts';
import { zh } from './locales/zh.ts';

const catalogues: Record<Language, Catalogue> = { en, zh };

export interface Words {
  t: Catalogue;
  language: Language;
  when(instant: string): string;
  date(instant: string): string;
  reason(reason: Reason): string;
  whyNow(reasons: readonly Reason[]): string;
  term(id: string): string;
}

/** `now` is asked for at each use: a popup may stand open over midnight. */
export const wordsOf = (language: Language, now: () => Date): Words => ({
  t: catalogues[language],
  language,
  when: (instant) => formatWhen(instant, now(), language),
  date: (instant) => formatDate(instant, now(), language),
  reason: (reason) => wordReason(reason, language, now()),
  whyNow: (reasons) => wordWhyNow(reasons, language, now()),
  term: (id) => termName(id, language),
});

export const WordsContext = createContext<Words>(wordsOf('en', () => new Date()));

export const useWords = (): Words => useContext(WordsContext);
