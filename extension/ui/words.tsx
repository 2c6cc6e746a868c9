/** The words and the language of the screens, given to every component below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '../../shared/api/problem.ts';
import type { Reason } from '../../shared/api/score.ts';
import { campaignOf } from '../../shared/campaign.ts';
import { countryCodes } from '../../shared/country-codes.ts';
import { onceEach } from '../../shared/format/once-each.ts';
import { daysAgo, formatDate, formatWhen, locales } from '../../shared/format/when.ts';
import { termName, wordReason, wordWhyNow } from '../../shared/score/wording.ts';
import type { ScreenLanguage } from '../../shared/words.ts';
import type { Catalogue } from './locales/en.ts';
import type { Locale } from './locales/locale.ts';
import type { Vocabulary } from './preview/row.ts';
import { formatSince } from './since.ts';

export interface Words {
  t: Catalogue;
  language: ScreenLanguage;
  when(instant: string): string;
  date(instant: string): string;
  reason(reason: Reason): string;
  whyNow(reasons: readonly Reason[]): string;
  term(id: string): string;
  /** A code of a closed vocabulary in words; one that is not known is shown as it is. */
  code(vocabulary: Vocabulary, code: string): string;
  /** Codes to choose from, in the order in which they are read: countries by name, others as they stand. */
  ordered(vocabulary: Vocabulary, codes: readonly string[]): readonly string[];
  /** A lead's tag; of a campaign's, that it is one. */
  tag(tag: string): string;
  languageName(tag: string): string;
  countryName(code: string): string;
  /** `today`, `Friday`, `17 Nov`: since when something is so. */
  since(instant: string): string;
  isToday(instant: string): boolean;
  /** `16:32` */
  clock(instant: string): string;
  /** What happened and what to do, in this language; a problem that is not known here in the Worker's words. */
  problem(problem: Problem): { what: string; todo: string };
}

/** `now` is asked for at each use: a popup may stand open over midnight. */
export const wordsOf = ({ language, catalogue, wording }: Locale, now: () => Date): Words => ({
  t: catalogue,
  language,
  when: (instant) => formatWhen(instant, now(), language),
  date: (instant) => formatDate(instant, now(), language),
  reason: (reason) => wordReason(reason, wording, now()),
  whyNow: (reasons) => wordWhyNow(reasons, wording, now()),
  term: (id) => termName(id, wording),
  code: (vocabulary, code) =>
    vocabulary === 'countries'
      ? nameOf(code, 'region', language)
      : ((catalogue[vocabulary] as Record<string, string>)[code] ?? code),
  ordered: (vocabulary, codes) => (vocabulary === 'countries' ? countriesByName(language) : codes),
  tag: (tag) => {
    const campaign = campaignOf(tag);
    return campaign === null ? tag : catalogue.save.campaign(campaign);
  },
  languageName: (tag) => nameOf(tag, 'language', language),
  countryName: (code) => nameOf(code, 'region', language),
  since: (instant) => formatSince(instant, now(), language),
  isToday: (instant) => daysAgo(instant, now()) === 0,
  clock: (instant) =>
    new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(
      Date.parse(instant),
    ),
  problem: ({ code, detail, remedy }) => {
    const known: Record<string, readonly string[]> = catalogue.problems;
    const [what = detail, todo = remedy] = (Object.hasOwn(known, code) && known[code]) || [];
    return { what, todo };
  },
});

const namesOf = (type: 'language' | 'region') =>
  onceEach((language: ScreenLanguage) => new Intl.DisplayNames(locales[language], { type }));
const languageNames = namesOf('language');
const regionNames = namesOf('region');

/** Of what a page says: it may be no code at all. */
const nameOf = (code: string, type: 'language' | 'region', language: ScreenLanguage): string => {
  try {
    return (type === 'language' ? languageNames : regionNames)(language).of(code) ?? code;
  } catch {
    return code;
  }
};

/** Sorted once: a row is drawn again with each edit of its draft. */
const countriesByName = onceEach((language: ScreenLanguage): string[] => {
  const { compare } = new Intl.Collator(locales[language]);
  return countryCodes
    .map((code) => ({ code, name: nameOf(code, 'region', language) }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ code }) => code);
});

export const WordsContext = createContext<Words | null>(null);

export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component stands outside Screen.');
  return words;
};

/** Of a page's own words, which the popup does not carry, those of the language on screen. */
export const useOwnWords = <T,>(words: Record<ScreenLanguage, T>): T => words[useWords().language];
