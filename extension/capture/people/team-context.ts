/** Whether a page, or a part of it, speaks of the company's own people. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { pageTitleParts } from '../page/title.ts';
import type { Line } from '../page/walked.ts';
import { isTitle } from './is-title.ts';

const teamWords = pattern('i', [
  inRow(
    /\b/,
    [
      /team|staff|people|leadership|leaders|management|executives?|directors?|board|founders?/,
      /attorneys|lawyers|partners|contacts?|crew|officers|advisors?|faculty|who we are|about us/,
      /equipe|équipe|mitarbeiter|ansprechpartner|geschäftsführ\w+|impressum|imprint|vertreten/,
      /(?:menschen|köpfe|gesichter) hinter|unsere (?:köpfe|leute|experten)|führung|geschäftsleitung/,
      /über uns|inhaber|qui sommes[- ]nous|chi siamo|quiénes somos/,
    ],
    /\b/,
  ),
  /团队|管理层|高管|董事|领导|創辦|创始人|主要人员|成员|團隊|役員|社長|代表|スタッフ|組織/,
  /会社概要|联系/,
]);

/** Whether the page, or the heading above a line, speaks of the company's own people. */
export const teamContext = onceAPage((page): ((line: Line) => boolean) => {
  const whole =
    teamWords.test(page.path.replace(/[-_/.\d]/g, ' ')) ||
    pageTitleParts(page).some((part) => part.split(/\s+/).length <= 4 && teamWords.test(part)) ||
    page.lines.some((line) => line.tag === 'h1' && teamWords.test(line.text.slice(0, 100)));
  if (whole) return () => true;
  const sections: boolean[] = [];
  let inTeam = false;
  let opened = -9;
  for (const line of page.lines) {
    const heading = /^h[1-5]$/.test(line.tag) && line.text.length < 80;
    if ((heading && teamWords.test(line.text)) || isEyebrow(page, line)) {
      inTeam = true;
      opened = line.index;
    } else if (
      inTeam &&
      heading &&
      // Right below a heading stands its second line, and no new matter.
      line.index > opened + 2 &&
      /^h[1-3]$/.test(line.tag) &&
      cleanPersonName(line.text) === null &&
      !isTitle(line.text)
    )
      inTeam = false;
    sections.push(inTeam);
  }
  return (line) => sections[line.index] === true;
});

/** "Leadership" in small letters over a heading that says it more warmly. */
const isEyebrow = (page: Page, line: Line): boolean =>
  line.text.length < 30 &&
  line.area.part === 'main' &&
  teamName.test(line.text) &&
  /^h[1-5]$/.test(page.lines[line.index + 1]?.tag ?? '');
const teamName = pattern('iu', [
  inRow(
    /^(?:(?:our|the|das|unsere?|ihre?|notre|nuestro|meet the|meet our|executive|management|leadership|founding|core|senior)\s){0,2}/,
    [
      /team|équipe|equipo|leadership|people|founders|management|staff|leaders|executives|directors/,
      /board(?: of directors)?|ansprechpartner(?:in|innen)?/,
    ],
    /$/,
  ),
  /^(?:我们的|核心|管理|创始|经营|領導|领导)团队$|^团队(?:介绍|成员)?$/,
]);

/** Lines in which the company itself may speak of people. */
export const mayName = (line: Line): boolean =>
  !line.area.quoted && !line.area.notice && line.area.part !== 'nav';

/** A quotation right before or after a name makes it the name of who said it. */
export const quotedNear = (page: Page, at: number): boolean => {
  for (const near of [at - 1, at - 2, at + 1]) {
    const text = page.lines[near]?.text ?? '';
    if (text.length > 60 && /^[“"«„「]/.test(text) && /[”"»“」][.]?$/.test(text)) return true;
  }
  return false;
};

const boardWords =
  /\b(?:board of (?:directors|trustees|advisors)|board members|our board|supervisory board|advisory board)\b|^(?:the )?board$|董事会|董事會|監査|aufsichtsrat|beirat|conseil d['’]administration/i;

/** By index of a line: whether the heading over it is that of a board; a name or a title heads nothing. */
const boards = onceAPage((page): readonly boolean[] => {
  let isBoard = boardWords.test(page.title.slice(0, 200));
  return page.lines.map(({ tag, text }) => {
    const over = isBoard;
    if (!/^h[1-4]$/.test(tag)) return over;
    const opens = boardWords.test(text.slice(0, 100));
    if (opens !== isBoard && cleanPersonName(text) === null && !isTitle(text)) isBoard = opens;
    return over;
  });
});

/** Whether the heading over a line, or the page's own, is that of a board. */
export const onBoard = (page: Page, line: Line): boolean => boards(page)[line.index] === true;
