/** Takes off a sentence what stands before it in news: place, day and wire, and who is cited. */
import { pattern } from '../../../shared/text/pattern.ts';

/** What a news wire sets before its first sentence. */
const wire =
  /^.{0,200}?(?:\([A-Z]{4,12}(?:\s[A-Z]{4,12})?\)|\(Marketwired\)|\/[\w-]{0,6}PR[\w-]{4,16}\/)\s*[-–—]{1,2}\s*/i;
/** "Acme, Inc., a maker of" has one comma that ends the name, and one that does not. */
const commaForm = /,\s?(?=(?:Inc|Ltd|LLC|Corp|Limited|Pte|Pty|PLC|Co)\b)/g;

const dateline = pattern(
  'u',
  /^\s*/,
  [
    /\p{Lu}{2}[\p{L} .,]{1,50}|\p{Lu}[\p{L} .]{2,30},\s\p{Lu}[\p{L} .,]{1,30}/u,
    /[\p{L} .,]{2,40}(?=\w+\.?\s\d{1,2}(?:st|nd|rd|th)?,\s\d{4})/u,
  ],
  /[,\s]?\s?(?:\w+\.?\s\d{1,2}(?:st|nd|rd|th)?,\s\d{4})?\s?(?:\([^)]{2,40}\)\s?)?[-–—]{1,2}\s/,
);

/** Place and day with which a press release begins, and who is cited. */
export const withoutDateline = (text: string): string =>
  text
    .replace(wire, '')
    // "Leeds, UK (Northwire.ai) Monday Mar 17, 2025 @ 4:45 PM Eastern — "
    .replace(/^\p{Lu}[^()—]{1,40}\([^)]{3,30}\)[^—]{0,70}\s—\s/u, '')
    .replace(commaForm, ' ')
    .replace(/^[^a-z]{0,12}(?:date\s[\d-]{8,10}\s)/u, '')
    .replace(dateline, '')
    .replace(
      /^\s*(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?,\s\d{4}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s\d{4})\s?[-–—]{1,2}\s/u,
      '',
    )
    .replace(/^\s*(?:\p{Lu}{3,20}|P(?:RESS|ress) R(?:ELEASE|elease)):\s/u, '')
    .replace(/^[\s…]*(?:according to|as reported by)\s[^,]{2,60},\s/iu, '')
    .replace(/^\s*(?:News|Breaking|Exclusive|Update|Funding|Report)\s?:\s/u, '');
