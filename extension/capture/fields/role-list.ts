/** The open roles that a page lists: rows of one make, most of which read like titles of jobs. */
import { functionOf, seniorityOf } from '../../../shared/text/title.ts';
import { around, type Page } from '../page/page.ts';
import type { Line } from '../page/walk.ts';

export interface RoleList {
  /** Whether the page is a list of open roles at all. */
  isList: boolean;
  rows: Line[];
  /** Number of open roles, stated or counted; null where the page cannot say. */
  count: number | null;
  quote: string | null;
}

export const noRoles: RoleList = { isList: false, rows: [], count: null, quote: null };

const section =
  /^(?:(?:our |current |see |view )?(?:all )?(?:job )?(?:open|current|available)?\s?(?:positions|openings|opportunities|vacancies|roles|jobs)|open (?:positions|roles|jobs)|job openings|we(?:['’]re| are) hiring.*|join (?:us|our team)|work with us|careers?|(?:offene )?stellen(?:angebote)?|nos offres.*|招聘职位|招聘岗位|职位列表|在招职位|热招职位|社会招聘|校园招聘|人才招聘|招贤纳士|募集職種|募集要項|採用情報)\W*(?:\(\d+\))?$/i;
const careersPath =
  /\/(?:careers?|jobs?|join(?:[-_]?us)?|positions?|openings?|vacancies|opportunities|all-open-positions|hiring|zhaopin|rencaizhaopin|recruit(?:ment)?|campus|social|joinus)(?:[/.]|$)/;
const careersTitle =
  /career|\bjobs?\b|hiring|open (?:positions|roles)|vacanc|opportunities|join (?:us|our)|招聘|职位|求职|招贤|加入我们|採用|求人|stellen|karriere/i;
const stated: readonly RegExp[] = [
  /共\s?(\d[\d,]{0,8})\s?(?:个|條|条)(?:职位|職位|岗位|招聘)/u,
  /共\s?(?:找到|搜到|有)?\s?(\d[\d,]{0,8})\s?(?:个|条)?(?:职位|岗位)/u,
  /(\d[\d,]{0,8})\s?(?:个|条)(?:职位|岗位)(?:满足条件|符合)?/u,
  /(?:showing|displaying)?\s?(?:\d+\s?[-–]\s?\d+\s)?of\s(\d[\d,]{0,6})\s(?:open )?(?:jobs|positions|roles|openings|results)/i,
  /(?:^|\s)(\d[\d,]{0,6})\s(?:open|current|available)\s(?:positions?|roles?|jobs?|openings?)/i,
  /^(\d[\d,]{0,6})\s(?:jobs?|openings?|positions?|roles?|vacancies)(?:\s(?:found|available|match.{0,20}))?$/i,
];
const none =
  /(?:no|not any|don['’]t have any|do not have any|currently no|there are no)\s(?:current |open |available |matching |job )*(?:positions|openings|vacancies|roles|jobs|opportunities)|暂无(?:招聘|职位|岗位)|keine offenen stellen|aucune offre|現在募集.{0,10}(?:ありません|おりません)/i;
const more =
  /^(?:load more|show more|next(?: page)?|view all(?: jobs| positions| openings)?|see all.*|more jobs|下一页|下页|查看更多|更多职位|加载更多|›|»|>)$/i;

export const readRoles = (page: Page): RoleList => {
  const careers = careersPath.test(page.path) || careersTitle.test(page.title.slice(0, 200));
  const heading = page.lines.some(
    (line) => /^h[1-6]$/.test(line.tag) && line.text.length < 80 && section.test(line.text),
  );
  if (!careers && !heading) return noRoles;
  const rows = bestGroup(page, careers);
  const total = statedTotal(page);
  if (rows.length === 0) {
    const said = careers
      ? page.lines.find((line) => line.text.length < 300 && none.test(line.text))
      : undefined;
    return said ? { ...noRoles, count: 0, quote: said.text } : noRoles;
  }
  if (total && total.count >= rows.length)
    return { isList: true, rows, count: total.count, quote: total.line.text };
  const partial = page.links.some(
    (link) =>
      more.test(link.text.trim()) && link.area.part === 'main' && link.line > (rows.at(-1)?.index ?? 0),
  );
  return { isList: true, rows, count: partial ? null : rows.length, quote: rows[0]?.text ?? null };
};

const statedTotal = (page: Page): { count: number; line: Line } | null => {
  const found: { count: number; line: Line }[] = [];
  for (const line of page.lines) {
    if (line.text.length > 200) continue;
    for (const pattern of stated) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      found.push({ count: Number((match[1] ?? '').replaceAll(',', '')), line });
      break;
    }
  }
  // Several totals are counts of categories or of filters.
  const [first] = found;
  return first && found.every((one) => one.count === first.count) ? first : null;
};

/** Lines of one make: same element, same parents, linked or not. */
const signature = (page: Page, line: Line): string => {
  const held = around(page, line, 4);
  const tags = held.map((element) => element.tag).join('<');
  return `${line.linked > 0.5 ? 'link' : 'text'}<${tags}.${held[0]?.names ?? ''}`;
};

const bestGroup = (page: Page, careers: boolean): Line[] => {
  const groups = new Map<string, Line[]>();
  for (const line of page.lines) {
    if (line.area.part === 'nav' || line.area.part === 'footer' || line.area.quoted || line.area.notice)
      continue;
    if (line.text.length < 2 || line.text.length > 120) continue;
    const key = signature(page, line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  let best: Line[] = [];
  let bestScore = 0;
  for (const lines of groups.values()) {
    const roles = lines.filter((line) => readsAsRole(line.text));
    const share = roles.length / lines.length;
    if (roles.length < (careers ? 1 : 2) || share < 0.5) continue;
    const linked = roles.filter((line) => line.linked > 0.5 || /^h[1-6]$/.test(line.tag)).length;
    if (linked < roles.length / 2 && !careers) continue;
    const score = roles.length * share + linked * 0.2;
    if (score > bestScore) {
      best = share > 0.75 ? lines : roles;
      bestScore = score;
    }
  }
  return best;
};

const notRole =
  /^(?:about|our|the|how|why|what|learn|read|view|see|explore|meet|join|home|benefits|culture|apply|search|all|by|contact|log ?in|sign)\b|[.!?。！？]$|@|^\d+$|部门|类别|^技术类?$|^(?:engineering|product|design|marketing|sales|operations|finance|legal|people|data|security|support|customer success|human resources|research|it|hr|administration|development|technology)$/i;
const roleNoun =
  /\b(?:engineer|developer|manager|designer|analyst|scientist|architect|director|lead|head|specialist|consultant|representative|executive|associate|administrator|accountant|technician|advisor|assistant|officer|editor|writer|recruiter|researcher|coordinator|intern|trader|devops|qa|sre|president|counsel|attorney|nurse|operator|driver|planner|strategist|supervisor|programmer|tester|trainee|apprentice|partner|buyer|clerk|agent|producer|evangelist|ops|marketer|entwickler|leiter|ingenieur|berater|chef|ing[ée]nieur)s?(?:in|\b)|(?:工程师|经理|总监|专员|主管|设计师|助理|实习生|会计|顾问|架构师|开发|测试|运营|销售|客服|美工|文员|编辑|策划|代表|出纳|分析员|分析师|专家|研究员|岗|师|员)/iu;

const readsAsRole = (text: string): boolean =>
  text.length <= 100 &&
  !notRole.test(text) &&
  roleNoun.test(text) &&
  (functionOf(text) !== null || seniorityOf(text) !== null || /[师员岗]/.test(text));
