/** Finds the phrases of a table in a short text: longest match first, left to right, none inside another. Pure. */
import { matchesOf } from './matches-of.ts';
import { isAscii } from './script.ts';
import { type WordGlance, wordGlance } from './word-glance.ts';

export interface Phrases<T> {
  words: ReadonlyMap<string, T>;
  characters: ReadonlyMap<string, T>;
  /** What the phrases begin with: most words begin none, and need no longer look. */
  firstWords: ReadonlySet<string>;
  /** Null where the table has no phrases in characters. */
  firstCharacters: RegExp | null;
  /** Whether a text may hold one of the words. */
  mayHold: WordGlance;
}
export interface Hit<T> {
  phrase: string;
  value: T;
}

/** Longest phrase in words (Latin scripts) and in characters (Han, kana): bounds the scan. */
const maxWords = 5;
const maxCharacters = 10;
/** Titles and names are short: what is longer is no title. */
const maxLength = 300;
/** 兼CTO: words of either script stand side by side; CEO助理 is one, and no CEO. */
const besideLatin =
  /(?<=[\p{Script=Han}ー])(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})(?!助理|特助|秘[书書]|办公?室?)/gu;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** @param table by value, phrases separated by commas; Han and kana phrases are matched by character. */
export const phrases = <T>(table: readonly (readonly [value: T, list: string])[]): Phrases<T> => {
  const words = new Map<string, T>();
  const characters = new Map<string, T>();
  for (const [value, list] of table) {
    for (const phrase of list.split(',').map((part) => part.trim())) {
      if (phrase) (han.test(phrase) ? characters : words).set(phrase, value);
    }
  }
  const firstWords = new Set([...words.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''));
  const starts = new Set([...characters.keys()].map((phrase) => phrase.charAt(0)));
  const firstCharacters = starts.size ? new RegExp(`[${[...starts].join('')}]`, 'g') : null;
  return { words, characters, firstWords, firstCharacters, mayHold: wordGlance(firstWords) };
};

export const findPhrases = <T>(table: Phrases<T>, text: string): Hit<T>[] => {
  const cut = text.slice(0, maxLength);
  if (isAscii(cut)) return table.mayHold(cut) ? inWords(table, cut.toLowerCase()) : [];
  const plain = cut.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  const hits = inCharacters(table, plain);
  return table.mayHold(plain) ? [...hits, ...inWords(table, plain.replace(besideLatin, ' '))] : hits;
};

const inWords = <T>({ words: table, firstWords }: Phrases<T>, text: string): Hit<T>[] => {
  const words = text.split(/[^\p{L}\p{N}+':]+/u).filter(Boolean);
  const hits: Hit<T>[] = [];
  for (let at = 0; at < words.length; ) {
    if (!firstWords.has(words[at] ?? '')) {
      at++;
      continue;
    }
    let taken = 1;
    for (let length = Math.min(maxWords, words.length - at); length > 0; length--) {
      const phrase = length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' ');
      const value = table.get(phrase);
      if (value === undefined) continue;
      hits.push({ phrase, value });
      taken = length;
      break;
    }
    at += taken;
  }
  return hits;
};

const inCharacters = <T>({ characters: table, firstCharacters }: Phrases<T>, text: string): Hit<T>[] => {
  if (!firstCharacters) return [];
  const plain = text.replace(/\s+/g, '');
  const hits: Hit<T>[] = [];
  let end = 0;
  for (const { index: at } of matchesOf(plain, firstCharacters)) {
    if (at < end) continue;
    for (let length = Math.min(maxCharacters, plain.length - at); length > 0; length--) {
      const phrase = plain.slice(at, at + length);
      const value = table.get(phrase);
      if (value === undefined) continue;
      hits.push({ phrase, value });
      end = at + length;
      break;
    }
  }
  return hits;
};
