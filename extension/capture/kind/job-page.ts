/** Whether a page is one job posting that carries no JobPosting data: a role for its heading, duties and demands below. */

import { functionOf } from '../../../shared/text/people/title.ts';
import { isStaffStory } from '../hiring/careers-page.ts';
import { isAnnounced } from '../hiring/job-announcement.ts';
import { isApply } from '../hiring/job-lines.ts';
import { rolesInCell } from '../hiring/role-cell.ts';
import { hasRoleNoun, isGendered } from '../hiring/role-noun.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { articleScore } from './article.ts';
import { isInAddress, jobPath } from './job-address.ts';
import { factsBelow, isToldByLabels } from './job-facts.ts';
import { firstOfTitle, postingHeading } from './posting-heading.ts';
import { asks, demands, duties, isRole, section } from './posting-words.ts';

/** What a page shows of a posting. */
interface Signs {
  page: Page;
  /** How many lines head what is to be done, and what is asked for. */
  dutyLines: number;
  demandLines: number;
  /** Both, two of each at most. */
  sections: number;
  /** Whether it can be applied for. */
  applies: boolean;
  onPath: boolean;
  /** The headings of the first rank, below the site's own head where any is. */
  tops: readonly Line[];
  /** Headed by what its address says, in words of its own. */
  ofItsOwn: boolean;
  /** How many lines of some length a pattern fits. */
  count: (pattern: RegExp, most: number) => number;
}
/** The same, of a page that may be one, with the line that heads it. */
interface Headed extends Signs {
  heading: Line | null;
  /** The heading, where it is called as roles are. */
  role: Line | null;
}

export const isJobPage = (page: Page): boolean => {
  if (isToldByLabels(page)) return true;
  if (isModel(page) || isStaffStory(page)) return false;
  const signs = signsOf(page);
  if (!mayBePosting(signs)) return false;
  const heading = postingHeading(page);
  const role = heading !== null && (isRole(heading.text) || hasRoleNoun(heading.text)) ? heading : null;
  const headed = { ...signs, heading, role };
  return verdicts.find(([, holds]) => holds(headed))?.[0] ?? false;
};

const signsOf = (page: Page): Signs => {
  const open = page.lines.filter((line) => !isChrome(line));
  const short = open
    .filter(({ text }) => text.length <= 120)
    .map(({ text }) => ({ length: text.length, text: bareHeading(text) }));
  const count = (pattern: RegExp, most: number): number =>
    short.filter(({ length, text }) => length <= most && pattern.test(text)).length;
  const [dutyLines, demandLines] = [count(duties, 120), count(demands, 120)];
  const marked = open.filter((line) => line.tag === 'h1');
  const inMain = marked.filter(({ area }) => area.part !== 'header');
  const tops = inMain.length > 0 ? inMain : marked;
  const onPath = jobPath.test(page.path);
  return {
    page,
    dutyLines,
    demandLines,
    sections: Math.min(2, dutyLines) + Math.min(2, demandLines),
    applies: open.some(isApply),
    onPath,
    tops,
    ofItsOwn:
      onPath &&
      tops.length === 1 &&
      tops.some((line) => isInPath(page, line)) &&
      asks.test(page.text.slice(0, 20_000)),
    count,
  };
};

const mayBePosting = ({ sections, applies, ofItsOwn, tops }: Signs): boolean =>
  sections > 0 || applies || ofItsOwn || tops.some(({ text }) => isAnnounced(text));

/** One after the other: the first that holds decides, and a page of which none does is none. */
const verdicts: readonly (readonly [isPosting: boolean, holds: (signs: Headed) => boolean])[] = [
  [false, (signs) => !isTitled(signs) || isTaught(signs.heading?.text ?? '')],
  // Each role of a list has its own way on.
  [false, ({ onPath, count }) => !onPath && count(waysOn, 40) > 4],
  [false, (signs) => isRepeated(signs) || isAmongMany(signs)],
  [true, ({ role, ofItsOwn }) => role?.tag === 'h1' && (ofItsOwn || isAnnounced(role.text))],
  // A story on a trade, or somebody's life, has a heading and sections too.
  [
    true,
    (signs) =>
      isOfLife(signs) &&
      hasBoth(signs) &&
      (signs.applies || (signs.heading !== null && factsBelow(signs.page, signs.heading) > 1)),
  ],
  [false, (signs) => isOfLife(signs)],
  [true, ({ onPath, sections, applies }) => onPath && (sections >= 1 || applies)],
  // Those who work there tell of their duties too.
  [true, (signs) => hasBoth(signs) && (signs.role !== null || signs.applies || signs.heading === null)],
  [false, ({ role, sections, applies }) => role === null || (sections < 1 && !applies)],
  [true, ({ role, sections, applies }) => role?.tag === 'h1' && applies && sections >= 1],
  [true, (signs) => factsOfRole(signs) >= (signs.role?.tag === 'h1' && signs.applies ? 1 : 2)],
];

const waysOn = /^(?:apply(?: now)?|申请职位|投递简历|learn more|view (?:job|details|role))\W*$/i;

const hasBoth = ({ dutyLines, demandLines }: Signs): boolean => dutyLines > 0 && demandLines > 0;

const isTitled = ({ page, heading }: Headed): boolean => {
  const first = firstOfTitle(page);
  return heading !== null || (isRole(first) && !section.test(first));
};

/** Several roles are headed alike, or stand in one cell. */
const isRepeated = ({ page, count }: Signs): boolean =>
  count(/^(?:job )?responsibilities\W*$|^岗位职责\W*$|^任职要求\W*$/i, 40) > 2 ||
  count(/^(?:岗位|职位|工作)描述\W*$/, 40) > 2 ||
  rolesInCell(page).length > 1;

const isAmongMany = ({ page, heading, role }: Headed): boolean => {
  const isOwnTitle = role?.tag === 'h1' && isInPath(page, role);
  return (isManyPostings(page) && !isOwnTitle) || isOneOfMany(page, heading);
};

const isOfLife = ({ page, onPath }: Signs): boolean => !onPath && (isResume(page) || articleScore(page) >= 4);

/** How much is told of it right below, where it heads the page. */
const factsOfRole = ({ page, role }: Headed): number =>
  role && (role.tag === 'h1' || page.title.includes(role.text) || !/^h[1-6]$/.test(role.tag))
    ? factsBelow(page, role)
    : 0;

/** How to write a posting, or what to ask at an interview. */
export const isModel = (page: Page): boolean => model.test(page.title.slice(0, 200));
const model =
  /\b(?:job )?(?:description|posting|ad) (?:template|sample|example)s?\b|\binterview questions\b|(?:岗位职责|职位描述|招聘启事)(?:模板|范文|大全)/i;

/** Some pages show the marks of their source: "<h2>Requirements</h2>", "## Requirements". */
export const bareHeading = (text: string): string =>
  /^[<#*]/.test(text) ? text.replace(/<[^<>]{0,80}>/g, '').replace(/^[#*\s]+|[*\s]+$/g, '') : text;

/** "/jobs/sales-engineer/" over "Sales engineer": a posting in words of its own, without the usual sections. */
const isInPath = (page: Page, { text }: Line): boolean =>
  // "Customer support with Danish": a category of roles is called by fewer words.
  (hasRoleNoun(text) ||
    (functionOf(text) !== null && text.split(' ').length > 3 && page.title.startsWith(text))) &&
  isInAddress(page, text);

/** "Data analysis course": what is taught has demands too, and is applied for. */
const taught =
  /\b(?:courses?|bootcamp|masterclass|workshop|webinar|certification|diploma|training)$|(?:课程|培训班|训练营)$/i;
const isTaught = (text: string): boolean => taught.test(text.slice(0, 200).trim()) && !hasRoleNoun(text);

const isChrome = ({ area }: Line): boolean => area.part === 'footer' || area.part === 'nav';

/** A role among others that are headed as it is, of which the document's title says nothing. */
const isOneOfMany = (page: Page, heading: Line | null): boolean =>
  heading !== null &&
  /^h[2-6]$/.test(heading.tag) &&
  !page.title.includes(heading.text) &&
  page.lines.filter(({ tag, text, area }) => tag === heading.tag && area.part === 'main' && hasRoleNoun(text))
    .length > 1;

/** Several roles one below the other, each with its duties and demands. */
const isManyPostings = (page: Page): boolean => {
  const both = (pattern: RegExp) =>
    page.lines.filter((line) => line.text.length < 60 && pattern.test(line.text)).length > 1;
  const roles = page.lines.filter(
    (line) => /^h[2-6]$/.test(line.tag) && line.text.length < 90 && hasRoleNoun(line.text),
  );
  const isSecond = ({ tag }: Line, at: number, all: readonly Line[]) =>
    all.findIndex((one) => one.tag === tag) !== at;
  if (!roles.some(isSecond)) return false;
  return roles.filter(({ text }) => isGendered(text)).some(isSecond)
    ? both(duties) || both(demands)
    : both(duties) && both(demands);
};

const isResume = (page: Page): boolean =>
  page.lines.some((line) => /^(?:education|教育(?:经历|背景))\W*$/i.test(line.text)) &&
  page.lines.some((line) => /^(?:(?:work |professional )?experience|工作经历|项目经历)\W*$/i.test(line.text));
