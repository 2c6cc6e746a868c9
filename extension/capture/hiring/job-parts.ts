/** Parts of a short line that hold a fact each: "Full-time · Berlin | Sales", 上海 经验3-5年 本科 全职, 上海3-5年本科. */

import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';
import { holdsHan } from '../../../shared/text/script.ts';

/** Pictures stand between facts as marks do: "📍 Oslo 💼 Full-time". */
const marks =
  /\s*[•|｜\t]\s*|\s*(?!📍)\p{Emoji_Presentation}\s*|\s+(?=📍)|\s+·\s+|(?<!\p{Script=Han})·\s*|\s*·(?!\p{Script=Han})|(?<![\dkK€])\s+[-–—]\s+|\s+[-–—]\s+(?![£$€]?\s?\d)|\s{2,}|(?<![-–—])\s+(?=[£$€]\s?\d)|；|;/u;
const beforeDemand =
  /(?<=^(?:全职|兼职))|(?=经验|\d{1,2}-\d{1,2}年|\d{1,2}年以[上内]|应届|在校|本科|大专|硕士|博士|学历|招\d)/u;

/** Marks of layout are lost in a line: "Full Time Melbourne, Australia", "Remote Full-time". */
const kind = String.raw`(?:full|part)[-\s]time|vollzeit|teilzeit|全职|兼职`;
const kindFirst = new RegExp(String.raw`^(${kind})[\s,]+(\S.{1,80})$`, 'i');
/** Between others it is one where it is written as in a row, not as in a sentence. */
const kindAmid =
  /^(.{2,60}?)\s+(Full[-\s]Time|Full-time|Part[-\s]Time|Part-time|Vollzeit|Teilzeit|FULL[-\s]TIME|PART[-\s]TIME)\s+(\S.{1,100})$/;
const kindLast = new RegExp(String.raw`^(.{2,80}?)[\s,]+(${kind})$`, 'i');

export const factParts = (text: string): string[] => {
  const plain = text.slice(0, 200).replace(/(?<=full|part) [-–] (?=time)/i, '-');
  const split = plain.split(marks).flatMap((part) => {
    const [, ...apart] = kindFirst.exec(part) ?? kindLast.exec(part) ?? kindAmid.exec(part) ?? [];
    return (apart.length ? apart : [part]).flatMap(placeAmid);
  });
  const spaced = holdsHan(plain)
    ? split.flatMap((part) => part.split(/\s*\/\s*|\s+/)).flatMap((part) => part.split(beforeDemand))
    : [];
  return [...new Set([...split, ...spaced])].map((part) => part.trim()).filter(Boolean);
};

/** "Hybrid Berlin, Germany Sales": between where the work is done and what it is for stands a place, its country last. */
const placeAmid = (part: string): string[] => {
  const [, town, ...behind] =
    /^(?!Remote|Hybrid)(\p{Lu}.{2,40}?) \/ ((?:Remote|Hybrid)\b)\s?(.{0,60})$/u.exec(part) ?? [];
  return town ? [town, ...behind] : placeAfter(part);
};
const placeAfter = (part: string): string[] => {
  const [, where, rest = part] = /^(Hybrid|Remote|On-?site)\s+(\p{Lu}.{1,80})$/u.exec(part) ?? [];
  const ahead = where ? [where] : [];
  const [, town, behind = ''] =
    /^(\p{Lu}[\p{L} .'’-]{1,30}),\s(\p{Lu}\S{1,20}\s\p{Lu}.{1,60})$/u.exec(rest) ?? [];
  const words = town ? behind.split(' ') : [];
  for (let to = Math.min(3, words.length - 1); to > 0; to--) {
    const country = words.slice(0, to).join(' ');
    const after = words.slice(to).join(' ');
    if (countryCode(country) && /^\p{Lu}/u.test(after) && !countryCode(after))
      return [...ahead, `${town}, ${country}`, after];
  }
  return [...ahead, rest];
};

/** Links, headings and praise that hold the word of a trade: "Skip to content", "Founder-level ownership". */
export const noDepartment = pattern('iu', [
  inRow(
    /^/,
    [
      /skip|back|go|about|our|your|the|why|what|how|apply|read|learn|view|see|share|join|benefits?/,
      /perks|offices?|events?|home|content|responsibilit\w+|requirements?|qualifications?/,
      /招聘|对/,
    ],
    /(?:\s|$)/,
  ),
  /\b(?:oriented|ownership|level|driven|systems|sponsored|stipends?|allowances?|discounts?|insurance|compensation|salary|between|agency)\b/,
  /\b(?:skills?|knowledge|bachelors?|masters?|degree|diploma)\b|,\s\p{Lu}{2}(?:,|$)/u,
  /[，。]|\p{Script=Han},|(?:内容|資格|要項|条件|戻る|一覧|招聘(?:中|\p{Script=Han}{2})?)$/u,
]);
