/** The page's own word for how senior a role is: a level that it states, else what the title says. */
import { captured, inRow, pattern } from '../../../shared/text/pattern.ts';

const stated = pattern(
  'i',
  /^(?:level\W+|seniority\W+)?/,
  captured(
    inRow(
      [
        /entry|junior|mid(?:dle)?|mid[- ]senior|senior|expert(?:\/leader)?|executive|director/,
        /internship|associate|graduate/,
      ],
      /(?:[- ]level)/,
    ),
    /mid|middle|junior|senior|entry|internship|associate|director|executive|entry[- ]level/,
    /初级|中级|高级|资深|应届(?:生)?/,
  ),
  /$/,
);
const inTitle: readonly (readonly [RegExp, string | null])[] = [
  [/\b(entry[- ]level|mid[- ]level)\b/i, null],
  [/\b(?:junior|jr\.?)(?!\p{L})/iu, 'Junior'],
  [/\b(?:senior|sr\.?)(?!\p{L})/iu, 'Senior'],
  [/\b(principal|staff)\s+\p{L}/iu, null],
  [/\b(?:vice president|vp|svp|evp)\b/i, 'VP'],
  [/\b(chief)\s+\p{L}/iu, null],
  [/\b(director)\b/i, null],
  [/\b(head) of\b/i, null],
  [/^(lead)\s+(?!generation|gen\b)\p{L}/iu, null],
  [/\b(intern|graduate)\b/i, null],
  [/(初级|中级|高级|资深|首席|总监)/, null],
];

/** null for "Not applicable", and for a title that tells no level: a "Customer success manager" may be anybody. */
export const levelOf = (title: string): string | null => {
  for (const [pattern, word] of inTitle) {
    const match = pattern.exec(title.slice(0, 150));
    if (match) return word ?? match[1] ?? null;
  }
  return null;
};

export const statedLevel = (line: string): string | null =>
  // What applying is called in Japan: "ENTRY".
  line.length < 40 && line.trim() !== 'ENTRY' ? (stated.exec(line.trim())?.[1] ?? null) : null;

export const levelIn = (value: string): string | null =>
  /not applicable|^n\/?a$|^any|不限|^-$/i.test(value) || value.length > 60 ? null : value;
