/** What in a row could be somebody's name or address: every one is hashed, to find who was erased by their hash alone. */

export interface Possible {
  names: Set<string>;
  /** Of mail, and of pages. */
  addresses: Set<string>;
}

/** A text of a name's length is taken whole, in any case of letters; of a longer one what is written as names are. */
const longestName = 120;
const longestNote = 300;
const mostText = 20_000;
const mail = /[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]{1,190}/g;
const page = /https?:\/\/[^\s<>"')]{1,500}/g;

/** @param texts of a row, each with whether it is JSON */
export const possibleNames = (texts: readonly { text: string; isJson: boolean }[]): Possible => {
  const possible: Possible = { names: new Set(), addresses: new Set() };
  for (const { text, isJson } of texts) {
    if (isJson) walk(JSON.parse(text), possible);
    else gather(text, possible);
  }
  return possible;
};

const walk = (value: unknown, possible: Possible): void => {
  if (typeof value === 'string') gather(value, possible);
  else if (value !== null && typeof value === 'object')
    for (const one of Object.values(value)) walk(one, possible);
};

const gather = (text: string, { names, addresses }: Possible): void => {
  const plain = text.slice(0, mostText).normalize('NFKC');
  if (plain.length <= longestName) names.add(plain);
  for (const found of plain.match(mail) ?? []) addresses.add(found.replace(/\.$/, ''));
  for (const found of plain.match(page) ?? []) addresses.add(found);
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isNote = plain.length <= longestNote;
  for (const [at, word] of words.entries()) {
    if (/\p{Script=Han}/u.test(word)) for (const part of partsOf(word)) names.add(part);
    for (let length = 2; length <= (isNote ? 3 : 4); length++) {
      const some = words.slice(at, at + length);
      if (some.length === length && (isNote || (isCapital(word) && isCapital(some.at(-1)))))
        names.add(some.join(' '));
    }
  }
};

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word);

/** Chinese names are two to four characters, and stand in sentences without a space. */
const partsOf = (word: string): string[] => {
  const characters = [...word];
  return [2, 3, 4].flatMap((length) =>
    characters.slice(0, 1 - length || undefined).flatMap((_, at) => {
      const part = characters.slice(at, at + length);
      return part.length === length ? [part.join('')] : [];
    }),
  );
};
