/** Who hires by a posting: data, state, what stands beside the heading, the document's title; null where a recruiter withholds it. */
import { boardOf } from '../../../shared/text/company/board.ts';
import { companyKey, hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { lineOf } from '../draft.ts';
import { bareHeading } from '../kind/job-page.ts';
import type { Page } from '../page/page.ts';
import { isBoard, isOpenBoard } from '../sites/boards.ts';
import { writtenAs } from './employer-votes.ts';
import { labelled } from './job-label.ts';
import type { JobLines } from './job-lines.ts';
import type { SaidOfJob } from './job-said.ts';
import { bareEmployer, type TitleParts } from './job-title.ts';
import { isRecruiter } from './recruiter.ts';

interface Sources {
  data: SaidOfJob;
  state: SaidOfJob;
  inTitle: TitleParts;
  /** Whose site it is, where it is an employer's. */
  employer: string | null;
}

export const postingEmployer = (
  page: Page,
  lines: JobLines,
  { data, state, inTitle, employer }: Sources,
): string | null => {
  const own = isBoard(page)
    ? (state.organization ??
      ofEmployer(page, offering) ??
      beside(page, lines) ??
      // A board that we do not know by name stands in its titles as an employer does.
      (isOpenBoard(page) ? null : inTitle.employer) ??
      aboutHeading(lines) ??
      ofTenant(page))
    : (listedBy(page, lines, employer) ??
      ofEmployer(page, hiring) ??
      employer ??
      state.organization ??
      ofEmployer(page, offering) ??
      inTitle.employer ??
      aboutHeading(lines));
  const told = data.organization && !isSelf(page, data.organization) ? withoutPlace(data.organization) : null;
  const name = told ?? own;
  return name && !isRecruiter(page, name) ? spelled(name, [employer, inTitle.employer]) : null;
};

/** Some boards write where an employer is behind its registered name: "Northwind Oy, Oulu". */
const withoutPlace = (name: string): string => {
  const [, registered, place] = /^(.{2,100}), ([^,]{2,40})$/.exec(name) ?? [];
  return registered && place && hasLegalForm(registered) && !hasLegalForm(place) ? registered : name;
};

/** A board that names itself as the employer in its data says nothing of the employer. */
const isSelf = (page: Page, name: string): boolean => {
  const key = companyKey(name);
  return isBoard(page) && key.length > 3 && page.host.replace(/[^a-z0-9]/g, '').includes(key);
};

/** "Northwind Robotics GmbH" in data is "Northwind Robotics" where the page calls itself so. */
const spelled = (name: string, others: readonly (string | null)[]): string =>
  others.find((other) => other !== null && companyKey(other) === companyKey(name)) ?? name;

/** "Employer: Northwind" on whatever site: nothing else is meant. */
const hiring = /^(?:employer|hiring (?:company|organi[sz]ation)|招聘单位|用人单位|arbeitgeber)$/i;
const offering = pattern(
  'i',
  /^/,
  [
    /company(?: name)?|employer|organi[sz]ation|hiring (?:company|organi[sz]ation)|client/,
    /公司(?:名称)?|企业名称|招聘单位|用人单位|单位名称|会社名|企業名/,
    /unternehmen|arbeitgeber|entreprise|société|bedrijf/,
  ],
  /$/,
);

const ofEmployer = (page: Page, label: RegExp): string | null => {
  const value = labelled(page, label, false);
  return value && value.length < 80 && !/[。!?]$/.test(value) ? lineOf(value, 200) : null;
};

/** Whose postings lie at such an address, as the page itself writes it: `northwind.board.example` and "Northwind". */
const ofTenant = (page: Page): string | null => {
  const label =
    boardOf(page.url)
      ?.token.split(/[./]/)[0]
      ?.replace(/^(?:careers?|jobs?)-/, '') ?? '';
  return /^[a-z][a-z-]{2,30}$/i.test(label) ? writtenAs(page.text, label.toLowerCase()) : null;
};

/** A site that links to the employer's page beside the role, and names it in its title, is a board that we do not know. */
const listedBy = (page: Page, lines: JobLines, site: string | null): string | null => {
  const name = beside(page, lines);
  const other = name !== null && (site === null || companyKey(name) !== companyKey(site));
  return other && name.length > 2 && page.title.includes(name) ? name : null;
};

const companyLink =
  /\/(?:cmp|compan(?:y|ies)|employers?|organi[sz]ations?|gongsi|firm|qiye|companydetail|startups?|profile\/company|overview\/working-at)(?:[/_-]|\.|$)|companyid=/i;
/** A link to the employer's own page on the board, or a registered name, beside the heading. */
const beside = (page: Page, { at, all }: JobLines): string | null => {
  if (at < 0) return null;
  const near = [...all.slice(at + 1, at + 8), ...all.slice(Math.max(0, at - 4), at).reverse()];
  for (const line of near) {
    const link = page.links.find((one) => one.line === line.index && companyLink.test(one.href));
    // Its name may lead a line of facts, or end it: "Posted by Northwind".
    const name = link && link.text.length > 1 ? link.text : null;
    const leads = name !== null && line.text.startsWith(name);
    const ends = name !== null && line.text.endsWith(name);
    if (!leads && (line.text.length > 80 || (line.linked < 0.5 && !ends))) continue;
    if (link && !/^(?:view|see|all|more|follow|visit|查看|更多|关注)/i.test(line.text))
      return bareEmployer(link.text || line.text);
  }
  const registered = near.find((line) => line.text.length < 60 && hasLegalForm(line.text));
  return registered ? bareEmployer(registered.text) : null;
};

const about =
  /^(?:about|who is|life at|why(?: join| work (?:at|for))?|über|关于|working at)\s*(?!us\b|the\b|you\b|this\b|our\b|我们)(.{2,40}?)[:：?]?$/iu;
/** "About Northwind" heads what a posting tells of its employer. */
const aboutHeading = ({ at, all }: JobLines): string | null => {
  for (const line of all.slice(Math.max(0, at))) {
    const name = line.text.length < 60 ? about.exec(bareHeading(line.text))?.[1] : null;
    if (
      name &&
      /^[\p{Lu}\p{Script=Han}\d]/u.test(name) &&
      !/\b(?:role|job|position|team|company)\b/i.test(name)
    )
      return lineOf(name, 200);
  }
  return null;
};
