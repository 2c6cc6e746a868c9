/** LinkedIn, tier 0: reads only what the browser itself tells, the tab's address and title. */
import type { Draft, Valued } from '../../shared/capture.ts';
import { functionOf, isDecisionMaker, seniorityOf } from '../../shared/text/people/title.ts';
import { emptyDraft, lineOf } from './draft.ts';
import { absolute } from './page/address.ts';
import { atCompany } from './people/at-company.ts';
import { evidence } from './rule.ts';

export const captureTab = ({ url, title }: { url: string; title: string }): Draft => {
  const draft = emptyDraft(url, title);
  const path = URL.canParse(url) ? new URL(url).pathname : '/';
  const parts = titleParts(title);
  if (/^\/(?:in|pub)\/[^/]+/.test(path)) person(draft, path, bareTitle(title));
  else if (/^\/(?:company|school|showcase)\/[^/]+/.test(path)) company(draft, url, path, parts);
  else if (/^\/jobs\/view\//.test(path)) job(draft, title, parts);
  if (draft.page.kind === 'other')
    draft.reason = /login|authwall|signup|checkpoint/.test(path) ? 'login-wall' : 'no-company';
  return draft;
};

/** Without the count of notices before it and the site's name after it; Chinese titles use full-width bars. */
const bareTitle = (title: string): string =>
  title
    .slice(0, 500)
    .replace(/^\(\d{1,3}\+?\)\s*/, '')
    .replace(/\s*[|｜]\s*(?:LinkedIn|领英|領英).{0,20}$/iu, '')
    .replace(/^(?:LinkedIn|领英|領英)\s*$/iu, '')
    .trim();

/** "(3) Jane Doe - Head of Sales - Northwind | LinkedIn" -> its parts. */
const titleParts = (title: string): string[] => partsOf(bareTitle(title));

const partsOf = (said: string): string[] =>
  said
    .split(/\s+[-–—]\s+|\s*[|｜]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);

const fromTab = <T>(rule: string, value: T, quote: string): Valued<T> => ({
  value,
  evidence: evidence(rule, quote),
});

const person = (draft: Draft, path: string, said: string): void => {
  const parts = partsOf(said);
  draft.page.kind = 'person';
  const titled = lineOf(parts[0], 120);
  const name = titled ?? nameInSlug(path);
  if (!name) return;
  // With three parts the middle is the headline and the last the company; a lone second part is either.
  const last = parts.length > 1 ? (parts.at(-1) ?? null) : null;
  const second = parts.length > 2 ? parts.slice(1, -1).join(' - ') : last;
  const hasTitle =
    second !== null && (parts.length > 2 || seniorityOf(second) !== null || functionOf(second) !== null);
  const title = hasTitle ? lineOf(second, 200) : null;
  const company = hasTitle && parts.length === 2 ? atCompany(second ?? '') : lineOf(last, 200);
  if (company) draft.company.name = fromTab('tab.title.company', company, company);
  draft.people.push({
    name,
    title,
    seniority: title ? seniorityOf(title) : null,
    function: title ? functionOf(title) : null,
    decisionMaker: title ? isDecisionMaker(title) : null,
    evidence: titled ? evidence('tab.title.person', said) : evidence('tab.url.person', null),
  });
};

/** `/in/tobias-achterberg-4a1b2c3` -> "Tobias Achterberg": an address that is made of a name tells it. */
const nameInSlug = (path: string): string | null => {
  const slug =
    path
      .split('/')[2]
      ?.slice(0, 100)
      .replace(/-[a-z]{0,3}\d[a-z\d]{3,}$/i, '') ?? '';
  const words = slug.split('-');
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^[a-z]{2,20}$/i.test(word))
    ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' ')
    : null;
};

const company = (draft: Draft, url: string, path: string, parts: string[]): void => {
  draft.page.kind = 'company';
  const name = lineOf(
    parts[0]?.replace(/[:：]\s*(?:Overview|About|Jobs|People|Posts|Life|概览|关于|職缺|职位)$/iu, ''),
    200,
  );
  if (name) draft.company.name = fromTab('tab.title.company', name, name);
  const slug = path.split('/').slice(0, 3).join('/');
  const profile = absolute(slug, url);
  if (profile)
    draft.company.social.push({
      value: { network: 'linkedin', url: profile },
      evidence: evidence('tab.url.company', null),
    });
};

const hiring = /^(.{1,150}?)\s+(?:hiring|is hiring)\s+(.{1,200}?)(?:\s+in\s+(.{1,150}))?$/i;
const hiringZh = /^(.{1,100}?)\s*(?:正在招聘|招聘|誠徵|正在招募)\s*(.{1,150})$/u;

const roleAt = /^(.{1,200}?)\s+(?:at|bei|chez|bij)\s+(.{1,100}?)\s+[—–-]\s+(.{1,150})$/i;

interface Posting {
  role: string | undefined;
  employer: string | undefined;
  place: string | undefined;
}

/**
 * "Northwind hiring Head of Sales in Berlin | LinkedIn", "Head of Sales at Northwind — Berlin | LinkedIn Jobs", or
 * "Head of Sales - Northwind | LinkedIn".
 */
const postingOf = (title: string, parts: string[]): Posting => {
  const whole = parts.join(' - ');
  const said = hiring.exec(whole) ?? hiringZh.exec(whole);
  if (said) return { employer: said[1], role: said[2], place: said[3] };
  const at = roleAt.exec(bareTitle(title));
  if (at) return { role: at[1], employer: at[2], place: at[3] };
  return { role: parts[0], employer: parts[1], place: undefined };
};

const job = (draft: Draft, title: string, parts: string[]): void => {
  const posting = postingOf(title, parts);
  const role = lineOf(posting.role, 200);
  const employer = lineOf(posting.employer, 200);
  if (!role) return;
  draft.page.kind = 'job';
  if (employer) draft.company.name = fromTab('tab.title.company', employer, employer);
  const place = lineOf(posting.place, 200);
  draft.jobs.push({
    title: role,
    organization: employer,
    locations: place ? [place] : [],
    remote: null,
    datePosted: null,
    employmentType: null,
    department: null,
    function: functionOf(role),
    seniority: null,
    salary: null,
    evidence: evidence('tab.title.job', title.slice(0, 300)),
  });
};
