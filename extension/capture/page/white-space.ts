/** White space of a page as a reader sees it: one space, however it is written. */

/** As `\s` has it, and the space of no width. A loop over codes: every text of a page is looked at, and patterns take ten times as long. */
const isWhite = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code > 8 && code < 14)
    : code >= 0xa0 &&
      (code === 0xa0 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x3000 ||
        code === 0xfeff ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x1680);

export const squashInside = (text: string): string => {
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
    if (at < text.length) out += ' ';
    while (at < text.length && isWhite(text.charCodeAt(at))) at++;
  }
  return out;
};

export const squash = (text: string): string => squashInside(text).trim();
