/** What stands where a description might, and is of something else: those who work there, rules, the page itself. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';

const ofOthers = pattern('i', [
  inRow(
    /\b/,
    [
      /paid (?:leave|time off)|parental leave|health insurance|flexible (?:hours|working)/,
      /equal opportunity|applicants?|candidates?|(?:our|every|each) employees?|gym|401\(k\)/,
      /vacation days|cookies?|authori[sz]ed (?:and regulated )?by|anbieterkennzeichnung/,
      /registered (?:number|in (?:england|scotland|wales|ireland))|company (?:number|no\.?) \d/,
    ],
    /\b/,
  ),
  /\b(?:medical|legal|financial|investment) advice\.?$/,
  /\b(?:itaque earum|voluptat\w+|tenetur a)\b/,
  /お問い合わせ(?:は|フォーム)|採用サイト|求人/,
]);

export const isOfOthers = (text: string): boolean => ofOthers.test(text);
