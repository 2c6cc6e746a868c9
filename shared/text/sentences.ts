/** Splits text into sentences, English and Chinese. A sentence is a verbatim piece of its text. */
import { pattern } from './pattern.ts';

export interface Sentence {
  text: string;
  start: number;
}

const maxText = 200_000;
/** Where a sentence may end. */
const marks = new Set([...'\n。！？；!?.'].map((mark) => mark.charCodeAt(0)));
const [lineBreak, fullStop] = [10, 46];
/** After these a full stop ends no sentence. */
const abbreviations = pattern(
  'i',
  /(?:^|[\s(“"'&])/,
  [
    /mr|mrs|ms|dr|prof|sr|jr|st|inc|ltd|corp|co|pvt|pte|pty|bhd|sdn|llc|plc|vs|no|vol|fig|dept/,
    /est|approx|bros|gov|gen|sen|rep|rev|hon|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec/,
    /u\.s|u\.k|u\.s\.a|e\.g|i\.e|a\.m|p\.m|ph\.d|d\.c|[a-z]\.[a-z]|[a-z]/,
  ],
  /$/,
);

export const sentences = (text: string): Sentence[] => {
  const cut = text.slice(0, maxText);
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = cut.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed) found.push({ text: trimmed, start: start + raw.indexOf(trimmed) });
    start = end;
  };
  for (let at = 0; at < cut.length; at++) {
    const code = cut.charCodeAt(at);
    // A run of marks is taken along with its first.
    if (at < start || !marks.has(code)) continue;
    if (code === lineBreak) push(at + 1);
    else if (code !== fullStop || endsSentence(cut, start, at)) push(closing(cut, at + 1));
  }
  push(cut.length);
  return found;
};

/** Takes closing quotes and brackets along. */
const closing = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && '”"’\')）」』!?'.includes(text.charAt(end))) end++;
  return end;
};

/** Behind a full stop, both: quotes that close, and what parts words. */
const ending = /[”"’')）]{0,2}(?:\s|$)/y;
const goingOn = /[”"’')）]{0,2}\s{1,5}\p{Ll}/uy;

const isLetterOrDigit = (code: number): boolean =>
  (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);

const endsSentence = (text: string, start: number, at: number): boolean => {
  if (isLetterOrDigit(text.charCodeAt(at + 1))) return false;
  // "3.5", "example.com" and "U.S." go on.
  ending.lastIndex = at + 1;
  if (!ending.test(text)) return false;
  goingOn.lastIndex = at + 1;
  if (goingOn.test(text)) return false;
  return !abbreviations.test(text.slice(Math.max(start, at - 12), at));
};

/** The sentence of `text` in which position `at` stands. */
export const sentenceAt = (text: string, at: number): string => {
  for (const sentence of sentences(text)) {
    if (at < sentence.start + sentence.text.length) return sentence.text;
  }
  return text.trim();
};
