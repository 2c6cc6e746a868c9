/** Blanks what a sentence tells of an earlier round beside its news, English and Chinese; places stay where they are. */
import { pattern } from '../pattern.ts';
import { holdsHan } from '../script.ts';

/** "Five months after announcing a $100 million Series A led by Acme, it has closed …": up to the comma. */
const english = pattern(
  'giu',
  /\b/,
  [/\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few/],
  /\s(?:short\s)?(?:days?|weeks?|months?|years?|quarters?)\s(?:after|since|following|on from)\s[^,;\n]{3,160}/,
);
/** "2016年初获得1亿美元D轮投资的甲乙今日宣布": beside the name. */
const beside =
  /(?:曾|已|刚|(?:19|20)\d\d\s?年\p{Script=Han}{0,2})(?:完成|获得?|拿到)[^，,。；;\n]{2,30}?(?:融资|投资)的/gu;
/** "曾投资过甲、乙等公司的丙": what describes a giver. */
const known = /(?:曾|此前)?投资过[^，,。；;\n]{1,60}?的(?=\s?\p{L})/gu;
const clause = /[^，,。；;\n]{6,120}/gu;
const begins = /(?<![现存所正])[在距](?!谈)/u;
const long =
  /(?:\d{1,3}|[一二三四五六七八九十两几数半]{1,3})\s?[多余]?\s?(?:个\s?)?(?:天|日|周|星期|月|季度|年)(?:多?(?:之)?后|$)/u;

/** @param text with its Chinese in simplified characters. */
export const withoutEarlier = (text: string): string =>
  holdsHan(text)
    ? text.replace(beside, blank).replace(known, blank).replace(clause, withoutLapse)
    : text.replace(english, blank);

/** "甲乙在完成1亿元A轮融资五个月后": from 在 to 后. "距该公司宣布A轮融资仅过去五个月": to the end. */
const withoutLapse = (told: string): string => {
  const from = told.search(begins);
  const end = from < 0 ? null : long.exec(told);
  if (!end || from > end.index || !/融资|投资|轮/u.test(told.slice(from, end.index))) return told;
  const to = end.index + end[0].length;
  return told.slice(0, from) + blank(told.slice(from, to)) + told.slice(to);
};

const blank = (told: string): string => ' '.repeat(told.length);
