/** Titles of roles in a run: line below line, with nothing but facts of each between them, where no element tells them apart. */
import { onceAPage } from '../page/once-a-page.ts';
import type { Line } from '../page/walked.ts';
import { cleanRole } from './job-title.ts';
import { isDetail } from './role-detail.ts';
import { hasRoleNoun } from './role-noun.ts';

const mostLength = 30;
const leastRoles = 3;
/** 技术类, 研发部, 2人: a column of a list that is no table. */
const aside = /^.{1,5}类$|^.{1,7}部$|^(?:\d{1,3}|若干)\s?[名人]?$/u;

/** The longest run of titles in Chinese or Japanese; none where it is no run. */
export const rolesInRun = onceAPage((page): Line[] => {
  let longest: Line[] = [];
  let run: Line[] = [];
  for (const line of page.lines) {
    const { area, text } = line;
    const isOpen = area.part !== 'nav' && area.part !== 'footer' && !area.quoted && !area.notice;
    if (isOpen && line.linked < 0.5 && text.length <= mostLength && isTitle(text)) run.push(line);
    else if (run.length > 0 && !(isOpen && (aside.test(text.slice(0, 20)) || isDetail(text)))) run = [];
    if (run.length > longest.length) longest = run;
  }
  return longest.length < leastRoles ? [] : longest;
});

const isTitle = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) && !/[。！？!?：:，,；;]$/u.test(text) && hasRoleNoun(cleanRole(text) ?? text);
