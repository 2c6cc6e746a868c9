/** People whose title stands on the line of their name: "Jane Doe, Head of Sales", "代表取締役 市川 友貴". */
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { seniorityOf } from '../../../shared/text/people/title.ts';
import { pageName } from '../company/name.ts';
import { around, type Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import type { Found } from '../rule.ts';
import { isTitle, mayBeTitle } from './is-title.ts';
import type { Named } from './named.ts';
import { mayName, onBoard, quotedNear, teamContext } from './team-context.ts';

const beside =
  /^(.{2,45}?)(?:,\s+|\s+[-–—|:]\s*|\s*[–—|:：]\s*|\s+\((?=.+\)$)|\s*（(?=.+）$)|\s{2,})(.{2,120})$/u;

interface Candidate {
  line: Line;
  /** How its line is made: lines made alike hold the same. */
  shape: string;
  named: Named;
  sure: boolean;
}

export const besideName = (page: Page): Found<Named>[] => {
  const inTeam = teamContext(page);
  const candidates: Candidate[] = [];
  for (const line of page.lines) {
    if (!mayName(line) || line.text.length > 170 || !inTeam(line) || quotedNear(page, line.index)) continue;
    const found = candidateOf(page, line);
    if (found) candidates.push(found);
  }
  return candidates
    .filter(({ sure, shape }) => sure || isUsual(candidates.filter((one) => one.shape === shape)))
    .map(({ line, named }) => ({ value: named, quote: line.text.slice(0, 300) }));
};

/** In a list of staff a title that no table knows is one all the same. */
const isUsual = (alike: readonly Candidate[]): boolean =>
  alike.length >= 3 && alike.filter(({ sure }) => sure).length >= alike.length / 3;

const candidateOf = (page: Page, line: Line): Candidate | null => {
  const one = (named: Named, sure: boolean): Candidate => ({
    line,
    shape: around(page, line, 2)
      .map(({ tag }) => tag)
      .join('<'),
    named: { ...named, onBoard: onBoard(page, line) },
    sure,
  });
  const spaced = asianPerson(line.text) ?? toldFirst(line.text);
  if (spaced) return one(spaced, true);
  // Below a name stands an office, however much it looks like another name.
  const isBelowName = cleanPersonName(page.lines[line.index - 1]?.text ?? '') !== null;
  const glued = isBelowName ? null : gluedPerson(line.text);
  if (glued) return one(glued, true);
  const match = beside.exec(line.text);
  const first = match?.[1]?.trim() ?? '';
  const second = (match?.[2] ?? '')
    .replace(/^([^(（]*)[)）]$/, '$1')
    .replace(degrees, '')
    .trim();
  if (!second) return null;
  if (cleanPersonName(first)) {
    if (isTitle(second)) return one({ name: first, title: second }, true);
    return mayBeTitle(second) && cleanPersonName(second) === null
      ? one({ name: first, title: second }, false)
      : null;
  }
  // "Billing Manager, Frost Brown" under a name says where somebody works.
  const isWorkplace =
    line.text.startsWith(`${first},`) && page.lines[line.index - 1]?.element === line.element;
  // "President, Northwind Americas" names a part of the firm, and nobody.
  const isOwnPart = startsWithName(second, pageName(page));
  return !isWorkplace &&
    !isBelowName &&
    !isOwnPart &&
    isTitle(first) &&
    seniorityOf(first) !== null &&
    cleanPersonName(second)
    ? one({ name: second, title: first }, true)
    : null;
};

const startsWithName = (text: string, name: string | null): boolean => {
  const [first = ''] = (name ?? '').toLowerCase().split(' ');
  return first.length > 2 && text.toLowerCase().startsWith(`${first} `);
};

/** "Jane Doe VP of Engineering": two parts of one line that only their looks hold apart. */
const gluedPerson = (text: string): Named | null => {
  const words = text.length <= 70 && !/[,–—|:：()]|\s-\s/.test(text) ? text.split(' ') : [];
  if (words.length && cleanPersonName(text) !== null) return null;
  // "JD Jane Doe VP of Engineering": the letters of a picture that is not there.
  if (words[0] === `${words[1]?.[0]}${words[2]?.[0]}`) words.shift();
  for (const count of [2, 3]) {
    const [name, title] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (title && seniorityOf(title) !== null && isTitle(title) && cleanPersonName(name))
      return { name, title };
  }
  return null;
};

/** "陈立群，公司创始人、董事长，毕业于…": a life begins with the name and what it does. */
const toldFirst = (text: string): Named | null => {
  const [, name = '', title = ''] =
    /^(\p{Script=Han}{2,4})(?:先生|女士|博士|教授)?[，,]\s?(?:现任|男|女)?[，,]?(?:公司|集团|本公司)?([^，,。；]{2,30})[，,。；]/u.exec(
      text,
    ) ?? [];
  return cleanPersonName(name) && isTitle(title) ? { name, title } : null;
};

/** "Jane Doe, MD, PhD" says what she learnt, not what she does. */
const degrees =
  /^(?:(?:M\.?D|Ph\.?D|MBA|M\.?Sc|B\.?Sc|CPA|CFA|PE|Esq|JD|RN|DDS|FACS|MPH|Ed\.?\s?D|MSN|CFE|\(?L?\)?FACHE)\.?(?:,?\s?|$))+(?:[-–—|]\s)?/i;

const titleFirst =
  /^([\p{Script=Han}兼・/／ \u3000]{2,30}?)[\s\u3000：:]+([\p{Script=Han}々]{1,3}[\s\u3000]?[\p{Script=Han}々]{1,3})$/u;
const nameFirst =
  /^([\p{Script=Han}]{1,3}[\s\u3000]?[\p{Script=Han}]{1,3})[\s\u3000：:/／-]+([\p{Script=Han}A-Z兼、，/ ]{2,30})$/u;

/** Offices of Japanese companies: what stands behind one is a name, spaced or not. */
const japaneseOffice = /取締役|監査役|社長|会長|執行役員|代表社員|本部長/;
const japaneseName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶー]{3,7}$/u;

/** Between name and title of Chinese and Japanese a space is enough. */
const asianPerson = (text: string): Named | null => {
  if (text.length > 40) return null;
  const [, title = '', name = ''] = titleFirst.exec(text) ?? [];
  if (isTitle(title) && cleanPersonName(name)) return { name, title: title.trim() };
  const [, office = '', whole = ''] = /^([\p{Script=Han}兼]{2,16})[\s：:]+(\S{3,7})$/u.exec(text) ?? [];
  if (japaneseOffice.test(office) && japaneseName.test(whole) && !isTitle(whole))
    return { name: whole, title: office };
  const [, first = '', after = ''] = nameFirst.exec(text) ?? [];
  return cleanPersonName(first) && isTitle(after) ? { name: first, title: after.trim() } : null;
};
