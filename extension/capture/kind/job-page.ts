/** Whether a page is one job posting that carries no JobPosting data: a role for its heading, duties and demands below. */
import { functionOf, seniorityOf } from '../../../shared/text/title.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walk.ts';

const duties =
  /^(?:[\W\d]*)(?:(?:key |main |your |core |primary |job )?(?:responsibilities|duties|tasks)|what you(?:['’]ll| will)? (?:do|be doing|actually do|work on)|the role|about the (?:role|job|position)|role (?:overview|description)|job (?:description|details|summary)|position (?:summary|overview)|overview|in this role|as an? .{2,60},? you (?:will|['’]ll)|brief\b.*|deine aufgaben|ihre aufgaben|aufgaben|vos missions|missions|职位描述|岗位职责|工作职责|职位职责|工作内容|岗位描述|业务内容|仕事内容|業務内容)/i;
const demands =
  /^(?:[\W\d]*)(?:(?:minimum |preferred |basic |key |job |required )?(?:qualifications|requirements|skills|expertise|experience)|(?:required|desired) (?:expertise|skills|experience).*|what (?:we(?:['’]re| are)|you(?:['’]ll)?) (?:looking for|bring|need).*|who you are|about you|you (?:have|are|bring|will have)\b|must[- ]haves?|experience (?:&|and) skills|your profile|dein profil|ihr profil|profil recherch|what they['’]re looking for.*|your tech(?:nical)? \w+|nice[- ]to[- ]have.*|任职要求|岗位要求|职位要求|任职资格|应聘条件|招聘要求|応募資格|応募要件|求める)/i;
const apply =
  /^(?:apply(?: now| here| for this (?:job|position|role)| with .*| today)?|submit (?:application|resume)|easy apply|quick apply|jetzt bewerben|bewerben|postuler|申请职位|投递简历|立即申请|立即投递|应聘|我要应聘|応募する|エントリー)\W*$/i;
const jobPath =
  /\/(?:jobs?|careers?|positions?|job-?descriptions?|vacanc(?:y|ies)|openings?|opportunities|stellen|viewjob|zhaopin|recruit|position_detail|jobdetail)\/[^/]{3,}/;

/** The role that the page is about; null where it is no posting. */
export const postingHeading = (page: Page): Line | null => {
  const headings = page.lines.filter(
    (line) =>
      /^h[1-4]$/.test(line.tag) &&
      line.area.part !== 'footer' &&
      line.area.part !== 'nav' &&
      !line.area.quoted,
  );
  const roles = headings.filter((line) => line.text.length <= 120 && isRole(line.text));
  return (
    roles.find((line) => line.tag === 'h1') ??
    roles.find((line) => page.title.includes(line.text)) ??
    roles[0] ??
    null
  );
};

export const isRole = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 120 &&
  !/[。！？!?]$/.test(text) &&
  (functionOf(text) !== null || seniorityOf(text) !== null);

export const isJobPage = (page: Page): boolean => {
  const main = page.lines.filter((line) => line.area.part !== 'footer');
  const has = (pattern: RegExp, most: number): number =>
    main.filter((line) => line.text.length <= most && pattern.test(line.text)).length;
  const sections = Math.min(2, has(duties, 120)) + Math.min(2, has(demands, 120));
  const applies = has(apply, 60) > 0;
  const onPath = jobPath.test(page.path);
  const titled =
    postingHeading(page) !== null || isRole(page.title.split(/\s[|–—-]\s|[-_|]/)[0]?.trim() ?? '');
  if (!titled) return false;
  const many = has(/^(?:apply(?: now)?|申请职位|投递简历|learn more|view (?:job|details|role))\W*$/i, 40) > 4;
  if (many && !onPath) return false;
  const bothSections = has(duties, 120) > 0 && has(demands, 120) > 0;
  const repeated = has(/^(?:job )?responsibilities\W*$|^岗位职责\W*$|^任职要求\W*$/i, 40) > 2;
  if (repeated) return false;
  return (
    (onPath && (sections >= 1 || applies)) ||
    (bothSections && sections >= 2) ||
    (sections >= 1 && applies && postingHeading(page)?.tag === 'h1')
  );
};
