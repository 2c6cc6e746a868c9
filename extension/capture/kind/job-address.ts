/** What the address of a posting says: that it is one, and of which role. */
import { inRow, pattern, unlessNext } from '../../../shared/text/pattern.ts';
import { careersPaths } from '../hiring/careers-words.ts';
import type { Page } from '../page/page.ts';

export const jobPath = pattern(
  '',
  /\//,
  [
    /jobs?(?:-[a-z]{2})?|careers?|positions?|job-?descriptions?|vacanc(?:y|ies)|openings?|opportunities/,
    careersPaths,
    /trabajos?|vagas|viewjob|stilling|offres?-d-emploi/,
    /zhaopin|rczp|recruit|position_detail|jobdetail/,
  ],
  inRow(
    /\//,
    unlessNext(
      /(?:index|default|home)\./,
      inRow(
        /(?:(?:current|open|all|job)[-_]?)?/,
        [
          /vacancies|openings|positions|jobs|roles|opportunities|search/,
          /graduates?(?:-(?:and-)?internships?)?|early-careers|students|benefits/,
          /(?:our-)?(?:culture|values)|teams|locations|faqs?|life|messages?|interviews?|voices?|welfare|entry/,
        ],
        /(?:\/?$|\.)/,
      ),
    ),
    /[^/]{3,}/,
  ),
);

/** Whether it names what the text does: "/jobs/sales-engineer/". */
export const isInAddress = (page: Page, text: string): boolean =>
  keyOf(text).length > 7 &&
  ([text, text.replace(/[äöü]/g, '$&e')].some((one) => plain(page.path).includes(plain(one))) ||
    hasSameWords(page.path, text));

/** "[PHP] Senior Developer" is "/senior-php-developer/" there. */
const hasSameWords = (path: string, text: string): boolean => {
  const last = sorted(path.split('/').findLast((part) => part && !/^index\./.test(part)) ?? '');
  return last.includes(' ') && last === sorted(text.slice(0, 120));
};
const sorted = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\.x?html?$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

/** As addresses write it: "Säljare" is "saljare" there, "Verkäufer" is "verkaufer" or "verkaeufer". */
const plain = (text: string): string =>
  keyOf(text.normalize('NFD').replace(/\p{M}/gu, ''))
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
/** Letters and digits alone. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
