/** Reads the kind of employment, in schema.org's words; English, Chinese and the larger European languages. */

import type { EmploymentType } from '../../words.ts';
import { inRow, pattern } from '../pattern.ts';

/** Sure words first: "permanent, part-time" is part-time, "full-time contract" is full-time. */
const types: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'INTERN',
    /\bintern(?:s|ship)?\b|实习|實習|praktik(?:um|ant)|\bstage\b|stagiaire|インターン|\bpr[aá]cticas\b/i,
  ],
  [
    'FULL_TIME',
    /full[-_\s]?time|全职|全職|全日制|vollzeit|temps plein|voltijd|tiempo completo|tempo (?:pieno|integral)|フルタイム|正社員|heltid/i,
  ],
  [
    'PART_TIME',
    /part[-_\s]?time|兼职|兼職|非全日|teilzeit|temps partiel|deeltijd|media jornada|tempo parziale|パート|アルバイト|werkstudent|mini-?job|deltid/i,
  ],
  [
    'TEMPORARY',
    /\btemporary\b|\btemp\b|\bseasonal\b|fixed[-\s]term|(?<!un)befristet|\bcdd\b|临时|臨時|契約社員/i,
  ],
  ['CONTRACTOR', /\bcontract(?:or)?\b|freelance|合同工|外包|業務委託|派遣|freiberuf|ind[ée]pendant/i],
  ['VOLUNTEER', /\bvolunteer\b|志愿|ehrenamt/i],
  ['PER_DIEM', /per[-_\s]diem/i],
  ['FULL_TIME', /\bpermanent\b|\bregular\b|\bcdi\b|unbefristet|festanstellung|社招/i],
];

/** Of a label's value or a short line alone: running text speaks of much else. */
export const employmentTypeOf = (text: string): EmploymentType | null => {
  const cut = text.slice(0, 200);
  return types.find(([, pattern]) => pattern.test(cut))?.[0] ?? null;
};

const words = pattern('gi', [
  /full[-_\s]?time|part[-_\s]?time|permanent|contract(?:or)?|temporary|fixed[-\s]term/,
  /internship|freelance/,
  /全职|兼职|实习|全日制/,
  /(?:un)?befristete?r?|vollzeit|teilzeit|festanstellung|temps (?:plein|partiel)|\bcd[id]\b/,
  /正社員|契約社員|業務委託|派遣(?:社員)?|パート|アルバイト/,
  /voltijd|deeltijd|(?:hel|del)tid|mini-?job|tiempo completo|tempo pieno/,
]);
const beside =
  /\b(?:regular|paid|summer|job|type|position|role|employment|employee|basis|in|or|und|oder|ou|w-?2)\b/gi;

/** Whether a line says the kind of employment and nothing else. */
export const isEmploymentType = (text: string): boolean =>
  text.length < 60 &&
  employmentTypeOf(text) !== null &&
  !/[\p{L}\p{N}]/u.test(text.replace(words, '').replace(beside, ''));

const stated = pattern('i', [
  inRow(
    /\b/,
    [/this is an?|as an?|we offer an?|seeking an?|looking for an?|hiring an?|an?/],
    / (?:[\w-]{2,14},? ){0,3}(full[-\s]time|part[-\s]time|fixed[-\s]term|temporary)\b/,
  ),
  /\b(full[-\s]time|part[-\s]time)\b[\w\s,]{0,30}\b(?:position|role|job|employment|opportunity|contract)\b/,
  /\b((?:\d{1,2}|three|six|twelve)[-\s]month contract)\b/,
  /\b(?:join us|join our \w{2,12}|work with us) (full[-\s]time|part[-\s]time)\b/,
]);

/** "This is a full-time position": what a sentence of the page says of its role. */
export const statedEmploymentType = (sentence: string): EmploymentType | null => {
  const match = stated.exec(sentence.slice(0, 600));
  return match ? employmentTypeOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '') : null;
};
