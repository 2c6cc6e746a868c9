/** The address of a page at a quote: https://wicg.github.io/scroll-to-text-fragment/ */

/** Longer quotes are named by their first and last words: what stands between may be marked up, and addresses are short. */
const longest = 120;
const edgeWords = 5;

/** Throws a TypeError where `url` is not an http(s) address. */
export const withTextFragment = (url: string, quote: string | null): string => {
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol))
    throw new TypeError(`Evidence is on the web, not at ${parsed.protocol}`);
  const fragment = (parsed.hash.split(':~:')[0] ?? '').replace(/^#$/, '');
  parsed.hash = '';
  const text = quote === null ? '' : directive(quote);
  if (!text) return parsed.href + fragment;
  return `${parsed.href}${fragment || '#'}:~:text=${text}`;
};

const directive = (quote: string): string => {
  // A capture marks words that it left out; they are not on the page.
  const lines = quote
    .split(/[\n\r\u2026]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return '';
  if (lines.length === 1 && first.length <= longest) return encode(first);
  const start = words(first).slice(0, edgeWords);
  const end = words(last).slice(-edgeWords);
  return `${encode(cut(first, start[0], start.at(-1)))},${encode(cut(last, end[0], end.at(-1)))}`;
};

type Word = { from: number; to: number };

/** Matches begin and end at words, also in Chinese, which sets no spaces. */
const words = (line: string): Word[] => {
  const found: Word[] = [];
  for (const part of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(line))
    if (part.isWordLike) found.push({ from: part.index, to: part.index + part.segment.length });
  return found;
};

const cut = (line: string, first: Word | undefined, last: Word | undefined): string =>
  first && last ? line.slice(first.from, last.to) : line.slice(0, longest);

/** Dash, comma and ampersand belong to the directive; encodeURIComponent leaves the dash. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
