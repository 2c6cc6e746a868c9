/** Roles that a table of terms names behind 募集職種: what is headed in the cell, or its first line and those below that name one too. */
import { isEmploymentType } from '../../../shared/text/hiring/employment-type.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Line } from '../page/walked.ts';
import { hasRoleNoun } from './role-noun.ts';

/** What names the roles of a table in Japanese. */
export const roleTerm = /^(?:募集)?職種名?\s?[:：]?$/u;
export const isTerm = ({ tag }: Line): boolean => tag === 'th' || tag === 'dt';

const mostLines = 12;
const mostLength = 60;

export const rolesInCell = onceAPage((page): Line[] => {
  const found = page.lines.flatMap((line) => {
    if (!isTerm(line) || line.text.length > 8 || !roleTerm.test(line.text)) return [];
    const below = page.lines.slice(line.index + 1, line.index + 1 + mostLines);
    const end = below.findIndex(isTerm);
    const cell = end < 0 ? [] : below.slice(0, end);
    const headed = cell.filter(({ tag }) => /^h[1-6]$/.test(tag));
    return (headed.length > 0 ? headed : cell.filter((one, at) => at === 0 || hasRoleNoun(one.text)))
      .flatMap(apart)
      .filter(isTitle);
  });
  return found.some(({ text }) => hasRoleNoun(text)) ? found : [];
});

/** キッチンスタッフ、ホールスタッフ: a line may name several. */
const apart = (line: Line): Line[] => {
  const titles = line.text.split(/[、／]/u);
  return titles.every(hasRoleNoun) ? titles.map((text) => ({ ...line, text: text.trim() })) : [line];
};

const isTitle = ({ text }: Line): boolean =>
  text.length >= 2 &&
  text.length <= mostLength &&
  !isEmploymentType(text) &&
  !/^※|[。！!？?]|、.*、|(?:ください|ます|です|歓迎|不問)$/u.test(text);
