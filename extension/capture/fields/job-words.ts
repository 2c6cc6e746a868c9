/** Words of job postings: kinds of employment, workplaces, periods of pay, seniority. */
import type { EmploymentType, SalaryPeriod, Workplace } from '../../../shared/words.ts';

const types: readonly (readonly [EmploymentType, RegExp])[] = [
  ['INTERN', /\bintern(?:ship)?\b|实习|praktikum|stage\b|インターン/i],
  [
    'FULL_TIME',
    /full[-_\s]?time|\bpermanent\b|全职|全職|vollzeit|temps plein|cdi\b|voltijd|fulltime|正社員/i,
  ],
  ['PART_TIME', /part[-_\s]?time|兼职|teilzeit|temps partiel|パート/i],
  ['CONTRACTOR', /\bcontract(?:or)?\b|freelance|合同工|外包|業務委託/i],
  ['TEMPORARY', /\btemporary\b|\btemp\b|fixed[-\s]term|befristet|cdd\b|临时|契約社員/i],
  ['VOLUNTEER', /\bvolunteer\b|志愿/i],
  ['PER_DIEM', /per[-_\s]diem/i],
];

export const employmentTypeOf = (text: string): EmploymentType | null =>
  types.find(([, pattern]) => pattern.test(text.slice(0, 200)))?.[0] ?? null;

/** In a label or a short line only: "remote" in running text speaks of much else. */
export const workplaceOf = (text: string): Workplace | null => {
  const plain = text.slice(0, 300);
  if (/hybrid|混合办公/i.test(plain)) return 'hybrid';
  if (
    /\bremote\b|telecommute|work from (?:home|anywhere)|home[- ]?office|远程|在家办公|リモート/i.test(plain)
  )
    return 'remote';
  if (/\bon[-\s]?site\b|in[-\s](?:office|person)|现场办公/i.test(plain)) return 'onsite';
  return null;
};

export const periodOf = (text: string): SalaryPeriod | null => {
  const plain = text.slice(0, 200).toLowerCase();
  if (/hour|hr\b|小时|时薪|stunde|時給/.test(plain)) return 'HOUR';
  if (/\bday\b|daily|天|日薪|tag\b|日給/.test(plain)) return 'DAY';
  if (/week/.test(plain)) return 'WEEK';
  if (/month|月|monat|mois/.test(plain)) return 'MONTH';
  if (/year|annual|annum|\bp\.?a\.?\b|\byr\b|年|jahr/.test(plain)) return 'YEAR';
  return null;
};

const levels =
  /\b(entry[- ]level|junior|mid[- ]senior level|mid[- ]level|senior level|senior|sr|staff|principal|lead|head|director|vp|associate|expert[/ ]leader|internship|executive|manager)\b|(初级|中级|高级|资深|首席|总监)/i;

/** The page's own word for how senior a role is. */
export const levelOf = (text: string): string | null => {
  const word = levels.exec(text.slice(0, 120))?.[0] ?? null;
  return word && /^sr$/i.test(word) ? 'Senior' : word;
};
