/** People as pages set them out: "Name, Title" on a line, name above or below title, names under a title's heading. */
import { cleanPersonName } from '../../../shared/text/person-name.ts';
import { functionOf, seniorityOf } from '../../../shared/text/title.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walk.ts';
import type { Found } from '../rule.ts';
import type { Named } from './named.ts';

const teamWords =
  /\b(?:team|staff|people|leadership|leaders|management|executives?|directors?|board|founders?|attorneys|lawyers|partners|contacts?|crew|officers|advisors?|faculty|who we are|about us|equipe|équipe|mitarbeiter|ansprechpartner|geschäftsführ\w+|impressum|imprint|vertreten)\b|团队|管理层|高管|董事|领导|創辦|创始人|主要人员|成员|團隊|役員|社長|代表|スタッフ|組織|会社概要|联系/i;

/** Whether the page, or the heading above a line, speaks of the company's own people. */
export const teamContext = (page: Page): ((line: Line) => boolean) => {
  const whole =
    teamWords.test(`${page.path.replace(/[-_/]/g, ' ')} ${page.title}`) ||
    page.lines.some((line) => line.tag === 'h1' && teamWords.test(line.text.slice(0, 100)));
  const sections: boolean[] = [];
  let inTeam = false;
  for (const line of page.lines) {
    const heading = /^h[1-5]$/.test(line.tag) && line.text.length < 80;
    if (heading && teamWords.test(line.text)) inTeam = true;
    else if (
      heading &&
      /^h[1-3]$/.test(line.tag) &&
      cleanPersonName(line.text) === null &&
      !isTitle(line.text)
    )
      inTeam = false;
    sections.push(inTeam);
  }
  return (line) => whole || sections[line.index] === true;
};

export const isTitle = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 130 &&
  !/[.!?。！？]$/.test(text.replace(/\b(?:Inc|Ltd|Co|Corp|Dept|Mgr|Sr|Jr|U\.S)\.$/, '')) &&
  !/https?:|@\w+\.|\d{4,}/.test(text) &&
  text.split(/\s+/).length <= 14 &&
  (seniorityOf(text) !== null || functionOf(text) !== null || boardSeat.test(text));
const boardSeat =
  /^(?:(?:independent |non-?executive |executive )?(?:vice )?chair(?:man|woman|person)?|trustee|board member|member of the board(?: of directors)?)\b|董事|监事|監察人|監査役/i;

const usable = (line: Line): boolean => !line.area.quoted && !line.area.notice && line.area.part !== 'nav';

/** A quotation right before or after a name makes it the name of who said it. */
const quotedNear = (page: Page, at: number): boolean => {
  for (const near of [at - 1, at - 2, at + 1]) {
    const text = page.lines[near]?.text ?? '';
    if (text.length > 60 && /^[“"«„「]/.test(text) && /[”"»“」][.]?$/.test(text)) return true;
  }
  return false;
};

const beside = /^(.{3,45}?)(?:,\s+|\s+[-–—|:]\s*|\s*[–—|:：]\s*|\s+\((?=.+\)$)|\s{2,})(.{2,120})$/u;

export const besideName = (page: Page): Found<Named>[] => {
  const inTeam = teamContext(page);
  const found: Found<Named>[] = [];
  for (const line of page.lines) {
    if (!usable(line) || line.text.length > 170 || !inTeam(line)) continue;
    const match = beside.exec(line.text);
    const [first = '', second = ''] = [match?.[1]?.trim(), match?.[2]?.replace(/\)$/, '').trim()];
    if (!match || quotedNear(page, line.index)) continue;
    if (cleanPersonName(first) && isTitle(second))
      found.push({ value: { name: first, title: second }, quote: line.text });
    else if (isTitle(first) && cleanPersonName(second) && seniorityOf(first) !== null)
      found.push({ value: { name: second, title: first }, quote: line.text });
  }
  return found;
};

const asian =
  /^([\p{Script=Han}兼・/／ \u3000]{2,30}?)[\s\u3000：:]+([\p{Script=Han}々]{1,3}[\s\u3000]?[\p{Script=Han}々]{1,3})$/u;
const asianAfter =
  /^([\p{Script=Han}]{1,3}[\s\u3000]?[\p{Script=Han}]{1,3})[\s\u3000：:/／-]+([\p{Script=Han}A-Z兼、，/ ]{2,30})$/u;

export const stackedPeople = (page: Page): Found<Named>[] => {
  const inTeam = teamContext(page);
  const lines = page.lines.filter(usable);
  const names = lines.map((line) => (line.text.length <= 60 ? cleanPersonName(line.text) : null));
  const titles = lines.map((line, at) => names[at] === null && isTitle(line.text));
  const found: Found<Named>[] = [];
  const after = names.filter((name, at) => name && titles[at + 1]).length;
  const before = names.filter((name, at) => name && titles[at - 1]).length;
  const step = after >= before ? 1 : -1;
  for (const [at, line] of lines.entries()) {
    if (!inTeam(line)) continue;
    const name = names[at];
    const next = lines[at + step];
    // Two linked items of a list are a menu.
    const menu = line.linked > 0.9 && (next?.linked ?? 0) > 0.9 && line.tag === 'li';
    if (name && next && titles[at + step] && !menu && !quotedNear(page, line.index)) {
      found.push({ value: { name, title: joined(lines, at, step) }, quote: line.text });
      continue;
    }
    const match = asian.exec(line.text);
    if (match && isTitle(match[1] ?? '') && cleanPersonName(match[2] ?? ''))
      found.push({ value: { name: match[2] ?? '', title: (match[1] ?? '').trim() }, quote: line.text });
    const other = match ? null : asianAfter.exec(line.text);
    if (other && cleanPersonName(other[1] ?? '') && isTitle(other[2] ?? ''))
      found.push({ value: { name: other[1] ?? '', title: (other[2] ?? '').trim() }, quote: line.text });
  }
  return found;
};

/** A title may run over several short lines of one block. */
const joined = (lines: readonly Line[], at: number, step: number): string => {
  const first = lines[at + step];
  const second = lines[at + 2 * step];
  if (!first) return '';
  const more =
    step === 1 &&
    second &&
    second.element === first.element &&
    isTitle(second.text) &&
    second.text.length < 60;
  return more ? `${first.text} / ${second.text}` : first.text;
};

const plural: readonly (readonly [RegExp, string])[] = [
  [/^(?:our |the )?(?:equity |managing )?partners$/i, 'Partner'],
  [/^senior associates$/i, 'Senior Associate'],
  [/^associates$/i, 'Associate'],
  [/^of counsel$/i, 'Of Counsel'],
  [/^(?:our )?(?:co-?)?founders$/i, 'Founder'],
  [/^(?:board of )?directors$/i, 'Director'],
  [/^principals$/i, 'Principal'],
  [/^advis[oe]rs$/i, 'Advisor'],
  [/^geschäftsführer(?:in|ung)?:?$|^managing directors?:?$/i, ''],
  [/^staff(?: & law clerks)?$/i, ''],
];

export const listedUnder = (page: Page): Found<Named>[] => {
  const found: Found<Named>[] = [];
  const lines = page.lines.filter((line) => usable(line) && line.text.length < 120);
  let title: string | null = null;
  let gap = 0;
  for (const line of lines) {
    const heading = plural.find(([pattern]) => pattern.test(line.text.trim()));
    if (heading) {
      title = heading[1] || line.text.replace(/:$/, '');
      gap = 0;
      continue;
    }
    if (title === null) continue;
    const names = line.text.split(/\s*(?:,|;|\bund\b|\band\b|、)\s*/).filter(Boolean);
    const people = names.filter((name) => cleanPersonName(name) !== null);
    if (people.length && people.length === names.length) {
      for (const name of people) found.push({ value: { name, title }, quote: line.text });
      gap = 0;
    } else if (++gap > 2 || /^h[1-3]$/.test(line.tag)) title = null;
  }
  return found;
};
