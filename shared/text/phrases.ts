/** Finds the phrases of a table in a short text: longest match first, left to right, none inside another. Pure. */

export interface Phrases<T> {
  words: ReadonlyMap<string, T>;
  characters: ReadonlyMap<string, T>;
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
  return { words, characters };
};

export const findPhrases = <T>(table: Phrases<T>, text: string): Hit<T>[] => {
  const plain = text.slice(0, maxLength).normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return [...inCharacters(table.characters, plain), ...inWords(table.words, plain)];
};

const firstWords = new WeakMap<ReadonlyMap<string, unknown>, ReadonlySet<string>>();

/** What the phrases of a table begin with: most words begin none, and need no longer look. */
const firstsOf = (
  table: ReadonlyMap<string, unknown>,
  first: (phrase: string) => string,
): ReadonlySet<string> => {
  const known = firstWords.get(table);
  if (known) return known;
  const found = new Set([...table.keys()].map(first));
  firstWords.set(table, found);
  return found;
};
const firstWord = (phrase: string): string => phrase.split(' ', 1)[0] ?? '';
const firstCharacter = (phrase: string): string => String.fromCodePoint(phrase.codePointAt(0) ?? 0);

const inWords = <T>(table: ReadonlyMap<string, T>, text: string): Hit<T>[] => {
  const words = text.split(/[^\p{L}\p{N}+':]+/u).filter(Boolean);
  const firsts = firstsOf(table, firstWord);
  const hits: Hit<T>[] = [];
  for (let at = 0; at < words.length; ) {
    if (!firsts.has(words[at] ?? '')) {
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

const inCharacters = <T>(table: ReadonlyMap<string, T>, text: string): Hit<T>[] => {
  if (!han.test(text)) return [];
  const characters = [...text.replace(/\s+/g, '')];
  const firsts = firstsOf(table, firstCharacter);
  const hits: Hit<T>[] = [];
  for (let at = 0; at < characters.length; ) {
    if (!firsts.has(characters[at] ?? '')) {
      at++;
      continue;
    }
    let taken = 1;
    for (let length = Math.min(maxCharacters, characters.length - at); length > 0; length--) {
      const phrase = characters.slice(at, at + length).join('');
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
