/** What a text holds of the signs of a postal address, in one pass: most texts have none, and the patterns are long. */

export interface AddressSigns {
  /** Three digits in a row. */
  hasCode: boolean;
  /** Five digits in a row behind white space, as American postcodes stand. */
  hasFive: boolean;
  /** A capital letter before a digit, as in British and Canadian postcodes. */
  hasLetterCode: boolean;
  /** Digits, white space and a capital letter, as a continental postcode stands before its town. */
  hasCodeThenName: boolean;
  /** A comma, white space and a capital letter, as states and cities stand. */
  hasNameAfterComma: boolean;
  /** A character beyond the scripts of the West. */
  hasEastern: boolean;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code > 8 && code < 14) || code === 160 || code > 0x1fff;
const firstEastern = 0x2e80;

export const addressSigns = (text: string): AddressSigns => {
  const signs = {
    hasCode: false,
    hasFive: false,
    hasLetterCode: false,
    hasCodeThenName: false,
    hasNameAfterComma: false,
    hasEastern: false,
  };
  let digits = 0;
  let isSpaced = false;
  /** Before the white space that was read last. */
  let beforeSpace = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isCapital = (code > 64 && code < 91) || (code > 0xbf && code < 0x2000);
    if (code > 47 && code < 58) {
      if (digits++ === 0) {
        isSpaced = isSpace(before);
        if (before > 64 && before < 91) signs.hasLetterCode = true;
      }
      if (digits === 3) signs.hasCode = true;
      if (digits === 5 && isSpaced) signs.hasFive = true;
    } else {
      digits = 0;
      if (isSpace(code) && !isSpace(before)) beforeSpace = before;
      if (isCapital && isSpace(before)) {
        if (beforeSpace > 47 && beforeSpace < 58) signs.hasCodeThenName = true;
        if (beforeSpace === 44) signs.hasNameAfterComma = true;
      }
      if (code >= firstEastern) signs.hasEastern = true;
    }
    before = code;
  }
  return signs;
};
