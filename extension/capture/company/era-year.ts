/** Years as eras count them: 昭和45年, 令和元年, 民國96年. */

const firstYears: Record<string, number> = {
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  民國: 1912,
};
const ofEra = /(明治|大正|昭和|平成|令和|民國)\s?(元|\d{1,3})\s?年?/u;

/** Of the common era; null where the text names no era's year. */
export const eraYear = (text: string): number | null => {
  const [, era = '', count = ''] = ofEra.exec(text.slice(0, 400).normalize('NFKC')) ?? [];
  const first = firstYears[era];
  return first === undefined ? null : first + (count === '元' ? 1 : Number(count)) - 1;
};
