/** What a line below a name tells of who bears it: an address, a life, a title in a sentence. */
import { pattern } from '../../../shared/text/pattern.ts';
import { withoutHonorific } from '../../../shared/text/people/person-name.ts';
import { seniorityOf } from '../../../shared/text/people/title.ts';
import { isTitle } from './is-title.ts';

/** An address of the name's own below it. */
export const isOwnMail = (name: string, text: string): boolean => {
  const local = /^(?:e-?mail:?\s?)?([\w.+-]{2,40})@[\w.-]{4,80}$/i
    .exec(text.slice(0, 140))?.[1]
    ?.toLowerCase();
  return local !== undefined && wordsOf(name).some((word) => word.length > 2 && local.includes(word));
};

export const hasLife = (name: string, text: string): boolean =>
  text.length > 30 &&
  (wordsOf(withoutHonorific(name)).some(
    (word) => word.length > 1 && withoutHonorific(text.slice(0, 80)).toLowerCase().startsWith(word),
  ) ||
    /^(?:He|She)\s/.test(text));

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);

const does = pattern(
  'u',
  /\b/,
  [
    /is|was named|was appointed|serves as|acts as|works as/,
    /(?:holds|occupies) the (?:position|post|office) of|joined .{2,40}? as/,
  ],
  /\s(?:(?:the|our|an?|its)\s)?(?:new\s)?([\p{L}&,/ -]{2,70}?)(?=\s(?:at|for|who|with|where|since|on|here|responsible|and \p{Ll}+(?:s|ed))\b|\s(?:of|in) (?:the|our|\p{Lu})|[.,;])/u,
);

/** "Jane Doe, Managing Director of the company, has led…" */
const apposed =
  /^[^,]{4,50},\s(?:(?:the|our|an?)\s)?([\p{L}&/ -]{2,60}?)(?:\sof\s(?:the|our)\s[\p{L}]{3,20})?,\s(?:has|is|was|joined|leads?|brings|holds|founded|started)\b/u;

/** "first-generation entrepreneur and the Director" -> "Director": of what somebody is, what is an office. */
export const plainOffice = (told: string): string => {
  const parts = told.split(/\sand\s(?:the|an?)\s|\sas well as\s(?:the\s|an?\s)?/i);
  const offices = parts.filter((part) => seniorityOf(part) !== null);
  return offices.length ? offices.join(' and ') : told;
};

/** "Jane Doe" over "Jane is our head of sales." */
export const toldOf = (name: string, text: string): string | null => {
  const words = name.split(/[\s.]+/);
  const cut = withoutHonorific(text.slice(0, 300));
  if (!words.some((word) => word.length > 1 && cut.startsWith(word)) && !/^(?:He|She)\s/.test(cut))
    return null;
  const told = (apposed.exec(cut)?.[1] ?? does.exec(cut)?.[1])?.trim();
  const title = told ? plainOffice(told) : null;
  return title && seniorityOf(title) !== null && isTitle(title) ? title : null;
};
