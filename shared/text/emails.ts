/** Reads e-mail addresses; those that stand for somebody else's (you@yourcompany) are none. */

import { matchesOf } from './matches-of.ts';
import { inRow, pattern } from './pattern.ts';

const address = /^[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}$/i;
/** What stands behind a letter with a mark is the end of an address that is none: "jør.n@…". */
const inText =
  /(?<![\p{Script=Latin}\d]|[\p{Script=Latin}\d][._%+-])[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/giu;
const placeholder = pattern('i', [
  inRow(
    /^/,
    [
      /you|your|yourname|your[._-]?e?mail|name|user|username|someone|somebody|email|example|test/,
      /john\.?doe|jane\.?doe|first\.?last|firstname\.lastname|me|abc|xxx+|foo|email\.address/,
    ],
    /@/,
  ),
  inRow(
    /@/,
    [
      /example|domain|yourdomain|yourcompany|company|email|mail|your-?site|site|test|sentry/,
      /[a-z0-9.-]*\.sentry|wixpress|sentry-next\.wixpress/,
    ],
    /\.[a-z.]{2,10}$/,
  ),
  /@[a-z0-9.-]*\.(?:png|jpe?g|gif|svg|webp|js|css)$|@(?:sentry|localhost)/,
]);

/** The address in a link, an attribute or a word; null where it is none, or one that only shows what one looks like. */
export const emailOf = (raw: string): string | null => {
  const value =
    decoded(raw)
      .replace(/^mailto:/i, '')
      .split(/[?,;]/)[0]
      ?.trim() ?? '';
  return address.test(value) && value.length <= 254 && !placeholder.test(value) ? value : null;
};

/** What is written like an address in a line of words. */
export const readEmails = (line: string): string[] =>
  line.includes('@') ? matchesOf(line.slice(0, 4000), inText).map(([written]) => withoutTail(written)) : [];

/** "hello@northwind.exampleEmail": the next word stands against the address. */
const withoutTail = (written: string): string =>
  written.replace(/(?<=\.[a-z]{2,20})\p{Lu}\p{Ll}{1,20}$/u, '');

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.slice(0, 400));
  } catch {
    // A stray % stays as it is.
    return text.slice(0, 400);
  }
};
