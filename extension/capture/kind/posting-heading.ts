/** Which line is the role that a page is about. */

import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { isEmploymentType } from '../../../shared/text/hiring/employment-type.ts';
import { isPlace } from '../hiring/job-place.ts';
import { isOfPerson } from '../hiring/of-person.ts';
import { hasRoleNoun } from '../hiring/role-noun.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { isInAddress, jobPath, keyOf } from './job-address.ts';
import { factsBelow } from './job-facts.ts';
import { demands, duties, isRole, section } from './posting-words.ts';

interface Headings {
  page: Page;
  /** The lines that may tell of a role at all. */
  open: readonly Line[];
  headings: readonly Line[];
  /** Those of the first rank. */
  tops: readonly Line[];
  /** Those that are called as roles are. */
  roles: readonly Line[];
}
type Find = (among: Headings) => Line | null | undefined;

/**
 * The heading of the role that the page is about; null where it is no posting.
 * @param known the role's title, where embedded data tells it.
 */
export const postingHeading = (page: Page, known: string | null = null): Line | null => {
  const { open, headings } = openHeadings(page);
  return (known ? calledSo(known, headings, open) : null) ?? likeliestHeading(page);
};

const openHeadings = onceAPage((page: Page) => {
  const open = page.lines.filter(
    ({ area }) => area.part !== 'footer' && area.part !== 'nav' && !area.quoted && !area.notice,
  );
  // A menu that opens out of the head has headings of its own.
  const headings = open.filter(
    (line) =>
      /^h[1-4]$/.test(line.tag) &&
      line.text.length <= 160 &&
      (line.tag === 'h1' || line.area.part !== 'header'),
  );
  return { open, headings };
});

const calledSo = (known: string, headings: readonly Line[], open: readonly Line[]): Line | null => {
  const key = keyOf(known);
  if (!key) return null;
  const isSame = ({ text }: Line) => text.length <= 160 && keyOf(text) === key;
  return headings.find(isSame) ?? open.find(isSame) ?? null;
};

const likeliestHeading = onceAPage((page: Page): Line | null => {
  const { open, headings } = openHeadings(page);
  const labelled = labelledRole(open);
  if (labelled) return labelled;
  const tops = headings.filter((line) => line.tag === 'h1');
  const roles = headings.filter((line) => isCalledAsRole(page, line));
  const among = { page, open, headings, tops, roles };
  for (const find of finders) {
    const found = find(among);
    if (found) return found;
  }
  return null;
});

/** "岗位名称：" alone on its line, over the role. */
const roleLabel =
  /^(?:(?:job title|position(?: title)?|(?:招聘)?(?:职位|岗位)(?:名称)?)\s?[:：]|招聘(?:职位|岗位)|(?:募集)?職種)$/i;

/** 総合職 is open to whatever a firm has. */
const isTrack = /^(?:総合|一般)職$/;

const labelledRole = (open: readonly Line[]): Line | null => {
  const labelled = open.filter(
    (line, at) =>
      roleLabel.test(open[at - 1]?.text ?? '') &&
      (isRole(line.text) || (line.text.length < 30 && hasRoleNoun(line.text) && !isTrack.test(line.text))) &&
      !/[:：]$/.test(line.text) &&
      !isEmploymentType(line.text),
  );
  return labelled.length === 1 ? (labelled[0] ?? null) : null;
};

const isCalledAsRole = (page: Page, line: Line): boolean =>
  (hasRoleNoun(line.text) ||
    (isRole(line.text) && !duties.test(line.text) && !demands.test(line.text) && !isSlogan(page, line))) &&
  !section.test(line.text) &&
  !isOfPerson(line.text) &&
  !/[:：]$|\p{Ll}{4}\.$/u.test(line.text) &&
  // "Berlin | Tech | July 1" stands below one.
  !isPlace(line.text.split(/\s[|·]\s/, 1)[0] ?? '');

const onJobPath =
  (find: Find): Find =>
  (among) =>
    jobPath.test(among.page.path) ? find(among) : null;

/** From the surest to the faintest: the first that finds a line ends it. */
const finders: readonly Find[] = [
  // What title and address both say is the role, whatever the trade is called.
  onJobPath(({ page, headings }) =>
    headings.find((line) => isNamed(page, line) && isInAddress(page, line.text)),
  ),
  // What the site is stands in its head; the title of a posting opens with the role.
  onJobPath(({ page, tops }) =>
    tops.find(
      (line) =>
        line.area.part !== 'header' && isNamed(page, line) && page.title.trimStart().startsWith(line.text),
    ),
  ),
  // "N10002-DBA" under the title "DBA | Northwind".
  onJobPath(({ page, headings }) =>
    headings.find(({ text }) => numbered.test(text) && text.endsWith(firstOfTitle(page))),
  ),
  // Other roles may stand above in a band of their own.
  ({ page, roles }) => roles.find((line) => line.tag === 'h1' && page.title.includes(line.text)),
  ({ page, roles }) => roles.find((line) => line.text.length > 7 && isInTitle(page, line)),
  ({ roles }) => roles.find((line) => line.tag === 'h1'),
  ({ page, roles }) => roles.find((line) => page.title.includes(line.text)),
  // Trades are many: a lone heading that is the document's title too is a role by where it stands.
  ({ page, tops: [top, ...more] }) =>
    top && more.length === 0 && isNamed(page, top) && !isSlogan(page, top) ? top : null,
  // Where no heading is marked as one, the document's title tells which line it is.
  ({ page, open }) =>
    open.find(
      (line) =>
        line.text.length <= 90 && hasRoleNoun(line.text) && !section.test(line.text) && isInTitle(page, line),
    ),
  ({ roles }) => roles.find((line) => hasRoleNoun(line.text) && line.linked < 0.5),
  ({ roles }) => roles[0],
  // Without a heading anywhere, the role stands over what it is: "Full-time", "Posted 1 week ago".
  ({ page, open, headings }) =>
    headings.length === 0 && !isRole(firstOfTitle(page))
      ? open.find(
          (line) =>
            line.text.length <= 60 &&
            hasRoleNoun(line.text) &&
            isRole(line.text) &&
            factsBelow(page, line) > 1,
        )
      : null,
];

const numbered = /^[A-Z]{1,4}\d{3,6}\s?[-–:]\s?\S/;

/** What the document's title begins with, behind words that announce one role. */
export const firstOfTitle = (page: Page): string => {
  const [first = '', second = ''] = page.title.split(/\s[|–—-]\s|[-_|]/, 2);
  return (announced.test(first.trim()) ? second : first).trim();
};
const announced =
  /^(?:offre d['’]emploi|stellenangebot|vacature|vacancy|oferta de empleo|offerta di lavoro)$/i;

const isInTitle = (page: Page, { text }: Line): boolean => {
  const at = page.title.indexOf(text);
  // "Developer" inside "Developer tools" is no role.
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(page.title.charAt(at - 1).replace(/\p{Script=Han}/u, '')) &&
    !/[a-z]/i.test(page.title.charAt(at + text.length).trim())
  );
};

/** "Northwind GmbH | Bright steel for every need" over that very sentence. */
const isSlogan = (page: Page, { text }: Line): boolean =>
  text.length > 10 && hasLegalForm((page.title.split(text, 1)[0] ?? '').replace(/[\s|｜–—-]{1,5}$/u, ''));

const isNamed = (page: Page, line: Line): boolean =>
  line.text.length <= 90 &&
  keyOf(line.text).length > 2 &&
  !section.test(line.text) &&
  !/[。！？!?.]$/.test(line.text) &&
  page.title.includes(line.text);
