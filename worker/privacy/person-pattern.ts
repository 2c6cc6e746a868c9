/** How a person's name stands in texts and addresses: as it is, turned round, joined by dots or dashes. */
import { simplified } from '../../shared/text/simplified.ts';

/** Whom a request is about. All of it is used to find copies; none of it is kept once they are gone. */
export interface Subject {
  /** Empty where an address alone is known. */
  name: string;
  emails: readonly string[];
  /** Profile pages. */
  urls: readonly string[];
}

export interface PersonPattern {
  /** Whether a text names the person, or is an address of theirs. */
  names(text: string): boolean;
  /** Whether a whole text is their name. */
  isName(text: string): boolean;
  /** The text with each mention replaced. */
  redact(text: string): string;
  /** Lower-case ASCII, or words as written, one of which every text with a mention holds: what SQL looks for first. */
  needles: string[];
}

export const erased = '[erased]';
const maxName = 120;
/** Between the parts of a name: a space in text; a dot, dash or underscore in addresses, and what stands for a space. */
const joint = '(?:[\\s.,_+·・-]|%20){0,3}';

export const personPattern = ({ name, emails, urls }: Subject): PersonPattern => {
  // What is searched is kept in simplified characters beside the words as written.
  const written = [...new Set([name, simplified(name)])].map(wordsOf).filter((words) => words.length > 0);
  const orders = written.flatMap((words) =>
    words.length > 1 ? [words, [words.at(-1) ?? '', ...words.slice(0, -1)]] : [words],
  );
  const [words = []] = written;
  const whole = [...emails, ...urls.map(addressOf)].filter((text) => text.length > 3);
  const alternatives = [
    ...whole.map(literal),
    ...orders.map((order) => bounded(order.map(literal).join(joint))),
    // "Mira C." and the like are nobody's alone; given name and surname without the middle are.
    ...(words.length > 2 ? [bounded([words[0] ?? '', words.at(-1) ?? ''].map(literal).join(joint))] : []),
  ];
  const pattern = new RegExp(alternatives.join('|'), 'giu');
  const exact = new RegExp(`^(?:${orders.map((order) => order.map(literal).join(joint)).join('|')})$`, 'iu');
  return {
    names: (text) => text.normalize('NFKC').search(pattern) >= 0,
    isName: (text) => orders.length > 0 && exact.test(text.normalize('NFKC').trim()),
    // Normalised only where it has to be cut: other texts stay as they were, to the byte.
    redact: (text) => {
      const plain = text.normalize('NFKC');
      return plain.search(pattern) < 0 ? text : plain.replace(pattern, erased);
    },
    needles: [...new Set([...written.map(needleOf), ...whole.map((text) => text.toLowerCase())])].filter(
      Boolean,
    ),
  };
};

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKC')
    .slice(0, maxName)
    .split(/[\s,·・]+/u)
    .filter(Boolean);

/** "Li" is no part of "Lisbon"; Chinese has no words to be bounded by. */
const bounded = (source: string): string =>
  /^\p{Script=Han}/u.test(source) ? source : `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** What of a profile's address is always there: without scheme, `www.`, query and last slash. */
const addressOf = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

/** SQLite folds ASCII alone, so that a word with other letters is looked for by its longest run of ASCII ones. */
const needleOf = (words: readonly string[]): string => {
  const inName = words
    .map((word) => (/[^\x20-\x7e]/.test(word) ? longestAscii(word) : word).toLowerCase())
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length)[0];
  return inName ?? words[0] ?? '';
};

const longestAscii = (word: string): string => {
  const runs = word.match(/[\x21-\x7e]+/g) ?? [];
  const longest = runs.sort((a, b) => b.length - a.length)[0] ?? '';
  return longest.length > 2 ? longest : /\p{Script=Han}/u.test(word) ? word : longest;
};
