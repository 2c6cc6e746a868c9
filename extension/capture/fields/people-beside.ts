/** People whose title stands on the line of their name: "Jane Doe, Head of Sales", "代表取締役 市川 友貴". */
import { cleanPersonName } from '../../../shared/text/person-name.ts';
import { seniorityOf } from '../../../shared/text/title.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../rule.ts';
import { isTitle } from './is-title.ts';
import type { Named } from './named.ts';
import { mayName, onBoard, quotedNear, teamContext } from './team-context.ts';

const beside = /^(.{3,45}?)(?:,\s+|\s+[-–—|:]\s*|\s*[–—|:：]\s*|\s+\((?=.+\)$)|\s{2,})(.{2,120})$/u;

export const besideName = (page: Page): Found<Named>[] => {
  const inTeam = teamContext(page);
  const found: Found<Named>[] = [];
  for (const line of page.lines) {
    if (!mayName(line) || line.text.length > 170 || !inTeam(line)) continue;
    const match = beside.exec(line.text);
    const [first = '', second = ''] = [match?.[1]?.trim(), match?.[2]?.replace(/\)$/, '').trim()];
    if (quotedNear(page, line.index)) continue;
    const spaced = asianPerson(line.text);
    if (spaced) found.push({ value: spaced, quote: line.text });
    if (!match) continue;
    if (cleanPersonName(first) && isTitle(second) && !degrees.test(second))
      found.push({
        value: { name: first, title: second, onBoard: onBoard(page, line) },
        quote: line.text,
      });
    else if (isTitle(first) && cleanPersonName(second) && seniorityOf(first) !== null)
      found.push({ value: { name: second, title: first }, quote: line.text });
  }
  return found;
};

/** "Jane Doe, MD, PhD" says what she learnt, not what she does. */
const degrees = /^(?:(?:M\.?D|Ph\.?D|MBA|M\.?Sc|B\.?Sc|CPA|CFA|PE|Esq|JD|RN|DDS|FACS|MPH)\.?(?:,?\s|$))+$/i;

const titleFirst =
  /^([\p{Script=Han}兼・/／ \u3000]{2,30}?)[\s\u3000：:]+([\p{Script=Han}々]{1,3}[\s\u3000]?[\p{Script=Han}々]{1,3})$/u;
const nameFirst =
  /^([\p{Script=Han}]{1,3}[\s\u3000]?[\p{Script=Han}]{1,3})[\s\u3000：:/／-]+([\p{Script=Han}A-Z兼、，/ ]{2,30})$/u;

/** Between name and title of Chinese and Japanese a space is enough. */
const asianPerson = (text: string): Named | null => {
  if (text.length > 40) return null;
  const [, title = '', name = ''] = titleFirst.exec(text) ?? [];
  if (isTitle(title) && cleanPersonName(name)) return { name, title: title.trim() };
  const [, first = '', after = ''] = nameFirst.exec(text) ?? [];
  return cleanPersonName(first) && isTitle(after) ? { name: first, title: after.trim() } : null;
};
