/** White space of a page as a reader sees it: one space, however it is written. */

/** A word may be parted here, where it does not fit: whoever reads sees nothing of it. */
const softHyphen = 0xad;

/** As `\s` has it, and the space of no width. A loop over codes: every text of a page is looked at, and patterns take ten times as long. */
const isWhite = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code > 8 && code < 14)
    : code >= 0xa0 &&
      (code === 0xa0 ||
        code === softHyphen ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x3000 ||
        code === 0xfeff ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x1680);

export const squashInside = (text: string): string => {
  // Half the texts of a page are the breaks and indents between its elements.
  if (text.trim() === '') return text && ' ';
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Most text is as it should be, and is not copied.
    if (code === 32 ? before === 32 : isWhite(code)) return squashed(text);
    before = code;
  }
  return text;
};

const squashed = (text: string): string => {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && !isWhite(text.charCodeAt(at))) at++;
    out += text.slice(start, at);
    if (at === text.length) break;
    const end = at;
    while (at < text.length && isWhite(text.charCodeAt(at))) at++;
    if (!isBreakInside(text, end, at) && !isSoft(text, end, at)) out += ' ';
  }
  return out;
};

/** Chinese and Japanese need no space where the source breaks a line, and a browser draws none (CSS Text 3, 4.1.3). */
const isBreakInside = (text: string, end: number, next: number): boolean =>
  isEastAsian(text.charCodeAt(end - 1)) &&
  isEastAsian(text.charCodeAt(next)) &&
  text.slice(end, next).includes('\n');

const isSoft = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== softHyphen) return false;
  return true;
};

/** Of the scripts that are written without spaces, their punctuation and the full-width forms; NaN is none. */
const isEastAsian = (code: number): boolean =>
  (code >= 0x3001 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xff01 && code <= 0xff60);

export const squash = (text: string): string => squashInside(text).trim();
