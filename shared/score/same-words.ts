import { onceEach } from '../format/once-each.ts';

/** Whether two phrases of an industry or a technology speak of one: `Industrial robotics` and `robotics` do. */
export const sameWords = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)];
  if (one === '' || other === '') return false;
  return within(one, other) || within(other, one);
};

/** By whole words, where the script (not kana, Han, hangul) has words: `art` is not in `smart`. */
const within = (part: string, whole: string): boolean =>
  /[\u3040-\u9fff\uac00-\ud7af]/.test(part) ? whole.includes(part) : ` ${whole} `.includes(` ${part} `);

/** A team's accounts share their industries and technologies, and its profiles' wishes are held against each. */
const plain = onceEach(
  (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  2000,
);
