/**
 * Finds in a pattern what makes it take twice as long for each character more: a group that repeats without end, and
 * that takes two characters as one turn or as two. Judged by single characters, each of another class.
 */

const samples = [
  'a',
  'A',
  'é',
  '0',
  ' ',
  '\n',
  '-',
  '.',
  ',',
  "'",
  '’',
  '/',
  '_',
  '(',
  ':',
  '·',
  '中',
  'あ',
  'ア',
  'б',
  '…',
];
/** A repeat of as many turns is as good as one without end. */
const many = 12;

/** The groups of a pattern that run away, as they are written; empty where there are none. */
export const runawaysIn = ({ source, flags }: { source: string; flags: string }): string[] =>
  repeatedGroups(source).filter((body) => {
    const whole = new RegExp(`^(?:${body})$`, flags.replace(/[gy]/g, ''));
    return samples.some((one) => whole.test(one) && whole.test(one + one));
  });

/** Bodies of the groups that stand before `*`, `+` or a large `{n,m}`; what they capture is left out of account. */
const repeatedGroups = (source: string): string[] => {
  const bodies: string[] = [];
  const open: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '[') at = endOfClass(source, at);
    else if (char === '(') open.push(at);
    else if (char === ')') {
      const from = open.pop() ?? 0;
      if (isMany(source.slice(at + 1))) bodies.push(bodyOf(source.slice(from + 1, at)));
    }
  }
  return bodies;
};

const endOfClass = (source: string, from: number): number => {
  let at = from + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at;
};

const isMany = (after: string): boolean => {
  if (/^[*+]/.test(after)) return true;
  const [whole, least = '', most] = /^\{(\d+)(?:,(\d*))?\}/.exec(after) ?? [];
  return whole !== undefined && (most === '' || Number(most ?? least) >= many);
};

const bodyOf = (inside: string): string => inside.replace(/^\?(?:[:=!]|<[=!]|<\w+>)/, '');
