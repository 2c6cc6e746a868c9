/** The open roles that a page lists, and how many there are: stated, or counted where the list is whole. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { isOfPeople } from '../kind/company-page.ts';
import { countryHint } from '../page/country.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';
import { embedsBoard } from './board.ts';
import { isCareersAddress, isCareersTitle, isStaffStory, rolesHeading } from './careers-page.ts';
import { isClosed, isClosedRow } from './closed.ts';
import type { SaidOfJob } from './job-said.ts';
import { isOfPerson } from './of-person.ts';
import { likelyHeads, roleHeads } from './role-heads.ts';
import { isNotRole, roleLines, type Section } from './role-lines.ts';
import { rolesInState } from './role-state.ts';

export interface RoleList {
  /** Whether the page is a list of open roles at all. */
  isList: boolean;
  /** Whether address or title say that the page is about working there, roles or none. */
  isCareers: boolean;
  /** Whether one of its headings says that it is. */
  isHeaded: boolean;
  rows: Line[];
  /** Roles that only the page's application state tells. */
  fromState: SaidOfJob[];
  /** Number of open roles; 0 only where the page says that there are none; null where it cannot say. */
  count: number | null;
  quote: string | null;
}

export const noRoles: RoleList = {
  isList: false,
  isCareers: false,
  isHeaded: false,
  rows: [],
  fromState: [],
  count: null,
  quote: null,
};

const stated: readonly RegExp[] = [
  /共\s?(\d[\d,]{0,8})\s?(?:个|條|条)(?:职位|職位|岗位|招聘)/u,
  /共\s?(?:找到|搜到|有)?\s?(\d[\d,]{0,8})\s?(?:个|条)?(?:符合条件的|相关|满足条件的)?(?:职位|岗位)/u,
  /(?:在招|热招|招聘)(?:职位|岗位)\s?[(（:：]?\s?(\d[\d,]{0,6})\s?[)）个]?$/u,
  /^(?:职位|岗位)\s?[(（]\s?(\d[\d,]{0,6})\s?[)）]/u,
  /(\d[\d,]{0,8})\s?(?:个|条)(?:在招|热招)?(?:职位|岗位)(?:满足条件|符合)?/u,
  /(?:showing|displaying)?\s?(?:\d+\s?[-–]\s?\d+\s)?of\s(\d[\d,]{0,6})\s(?:open )?(?:jobs|positions|roles|openings|results)/i,
  /(?:^|\s)(\d[\d,]{0,6})\s(?:open|current|available)\s(?:positions?|roles?|jobs?|openings?|vacanc(?:y|ies))/i,
  /(?:^|\s)(\d[\d.]{0,6})\s(?:(?:offene|aktuelle|freie)\s(?:stellen|positionen|jobs)|ledige?a? (?:stillinger|jobb?|tjänster)|offres? d['’]emploi)/i,
  /(?:求人|募集).{0,6}?(\d[\d,]{0,6})\s?件|(\d[\d,]{0,6})\s?件の(?:求人|募集)/u,
  /^(\d[\d,]{0,6})\s(?:jobs?|openings?|positions?|roles?|vacancies|offene stellen|stellen|offres?|vacatures)(?:\s(?:found|available|match.{0,20}))?$/i,
  /^(?:open (?:positions|roles)|(?:current |job )?openings|all jobs|vacancies|offene stellen)\s?\((\d{1,4})\)$/i,
];
const nothing = pattern('iu', [
  inRow(
    [/\bno|not any|don['’]t have any|do not have any|currently no|there are no/],
    /\s(?:current(?:ly)? |active |open |opened |available |matching |job |vacant )*/,
    [/positions?|openings?|vacanc(?:y|ies)|roles?|jobs?|postings?|listings?|opportunit(?:y|ies)/],
    /\b/,
  ),
  /\b(?:not (?:currently |actively )?hiring|no openings)\b/,
  /(?:暂无|没有)\p{Script=Han}{0,6}(?:招聘|职位|岗位)/u,
  /keine (?:(?:offenen|freien|aktuellen) )?(?:stellen|positionen|jobs|vakanzen)|stellen (?:sind )?besetzt/,
  /aucune? (?:offre|poste|annonce|recrutement)|pas (?:de |d['’])(?:offres?|postes?|recrutements?|ouvertures?) (?:ouvert|disponible|actuel|à pourvoir|en ce moment|pour le moment|d['’]emploi)/,
  /geen (?:openstaande |open )?vacatures|ingen (?:utlyste |ledige?a? |åpne |öppna |aktuelle )(?:stillinger|tjänster|jobb?)/,
  /(?:採用|募集).{0,10}(?:ありません|おりません|していません)/,
  /no hay (?:vacantes|ofertas|puestos|empleos)|(?:nessuna|non ci sono) posizion[ei] apert[ae]/,
  /(?:暫無|沒有)\p{Script=Han}{0,6}(?:職缺|職位)|(?:채용|모집|공고|포지션).{0,12}없습니다/u,
]);
/** "If no current role suits you, write to us": says nothing of the number. */
const supposed = /\bif\b|\bwhen\b|don['’]t see|如果|若|falls\b|wenn\b|\bsi\b/i;
const more = pattern(
  'i',
  /^/,
  [
    /load more.*|show (?:more|all).*|next(?: page)?|view all.*|see all.*/,
    /(?:view )?more (?:jobs|openings|positions)|all (?:open )?(?:jobs|positions|roles|openings)/,
    /下一页|下页|查看更多.*|查看全部.*|更多职位|加载更多/,
    /mehr (?:laden|anzeigen)|voir plus|›|»|>|→/,
  ],
  /\W*$/,
);
const drawing = /^(?:loading|please wait|加载中|正在加载|laden|chargement|読み込み中)[\s.…]*$/i;

/** Nobody seeks these by a posting. */
const ofOwner =
  /^(?:co-?)?founder\b|^(?:chairman|chairwoman|board of directors)\b|^(?:创始人|联合创始人|董事长)/i;

/** What says of a page that it lists roles. */
interface About {
  page: Page;
  /** By its address. */
  onPath: boolean;
  /** By its address or its title. */
  isCareers: boolean;
  /** The heading of its open roles. */
  heading: Line | null;
  /** How many it says there are. */
  total: { count: number; line: Line } | null;
}

/** @param known that the page is a list of roles, as its site's addresses tell. */
export const readRoles = (page: Page, known = false): RoleList => {
  const onPath = known || isCareersAddress(page);
  const isCareers = onPath || isCareersTitle(page);
  const heading = rolesHeading(page, isCareers, (text) => stated.some((pattern) => pattern.test(text)));
  const isElsewhere = !isCareers && heading === null;
  if (isElsewhere && (roleHeads(page).length < 2 || isOfPeople(page))) return noneElsewhere(page);
  const rows = rowsOf(page, onPath, isCareers, heading);
  // A lone line on a page of another matter is somebody's office, or a skill.
  if (isElsewhere && rows.length === 1) return noneElsewhere(page);
  const about = { page, onPath, isCareers, heading, total: statedTotal(page) };
  const list = { ...noRoles, isCareers, isHeaded: heading !== null };
  return { ...list, ...(rows.length ? listed(about, rows) : unlisted(about)) };
};

/** The lines that are roles each. */
const rowsOf = (page: Page, onPath: boolean, isCareers: boolean, heading: Line | null): Line[] => {
  // On a page about anything else, roles above the heading are those of its people.
  const from = isCareers || !heading || roleHeads(page).length >= 2 ? 0 : heading.index;
  const section = isCareers && heading ? sectionBelow(page, heading) : null;
  const found = roleLines(page, onPath || heading !== null, isCareers, section)
    .filter(
      ({ index, text }) =>
        index >= from &&
        !ofOwner.test(text) &&
        (isCareers || holdsHan(text) || cleanPersonName(text) === null),
    )
    .filter((row, at, all) => !isClosedRow(page, row, all[at + 1]));
  if (found.length > 0 || !onPath || !heading) return found;
  const likely = likelyHeads(page).filter(({ index, text }) => index > heading.index && !isNotRole(text));
  return likely.length > 1 ? likely : [];
};

/** Roles that stand on the page. */
const listed = ({ page, total }: About, rows: Line[]): Partial<RoleList> => {
  // What a firm hires for at other times is no open role.
  const none = rows.every(({ linked, tag }) => linked < 0.5 && tag !== 'summary')
    ? page.lines.find((line) => line.index < (rows[0]?.index ?? 0) && line.text.length < 80 && saysNone(line))
    : undefined;
  if (none) return { count: 0, quote: none.text };
  const [lone] = rows.length === 1 ? rows : [];
  if (isAboutOne(page, rows) || isStaffStory(page)) return {};
  if (lone && (isClosed(page) || isOfPerson(lone.text))) return {};
  if (total && total.count >= rows.length)
    return { isList: true, rows, count: total.count, quote: total.line.text };
  const count = isPart(page, rows) ? null : rows.length;
  return { isList: true, rows, count, quote: rows[0]?.text ?? null };
};

/** Roles that the page's state holds, that a script has yet to draw, or that it says there are none of. */
const unlisted = ({ page, onPath, isCareers, total }: About): Partial<RoleList> => {
  const { roles, total: said } = isCareers
    ? rolesInState(page, countryHint(page))
    : { roles: [], total: null };
  // State holds the first page of a long list, and does not always say how long it is.
  const count = said ?? (roles.length < 20 ? roles.length : null);
  if (roles.length) return { isList: true, fromState: roles, count };
  if (isCareers && total && total.count > 0)
    return { isList: true, count: total.count, quote: total.line.text };
  const none = isDrawn(page)
    ? undefined
    : page.lines.find((line) => saysNone(line) || (onPath && isBare(line)));
  return none ? { count: 0, quote: none.text } : {};
};

/** Whether a way on below the last role leads to more of them. */
const isPart = ({ links }: Page, rows: readonly Line[]): boolean => {
  const last = rows.at(-1)?.index ?? 0;
  return links.some(
    (link) =>
      (more.test(link.text.trim()) || /^[2-9]$/.test(link.text.trim())) &&
      link.area.part !== 'footer' &&
      link.line > last,
  );
};

/** What stands below a heading, up to the next that is no smaller. */
const sectionBelow = (page: Page, { index, tag }: Line): Section => {
  const next = page.lines.findIndex(
    (line) => line.index > index && /^h[1-6]$/.test(line.tag) && (line.tag <= tag || !/^h/.test(tag)),
  );
  return { from: index, to: next < 0 ? page.lines.length : next };
};

/** A page headed by one of the roles is about that one: the others beside it are a way on. */
const isAboutOne = (page: Page, rows: readonly Line[]): boolean => {
  const top = page.lines.find((line) => line.tag === 'h1' && line.area.part !== 'header');
  return top !== undefined && rows.length > 1 && rows.some((row) => row !== top && row.text === top.text);
};

/** Small firms say on a page of any name that they seek nobody: in words that speak of nothing else. */
const noneElsewhere = (page: Page): RoleList => {
  // The shorter pattern first.
  const none = page.lines.find(
    (line) => line.area.part !== 'nav' && vacant.test(line.text) && saysNone(line),
  );
  return none && !isDrawn(page) ? { ...noRoles, count: 0, quote: none.text } : noRoles;
};
const vacant =
  /\b(?:open|current|available|vacant|job) (?:positions|openings|vacancies|roles|jobs)\b|\bvacanc(?:y|ies)\b|招聘|空缺|(?:offene|freie)n? (?:stellen|positionen)|vacantes|vacatures|ledig|posizioni|採用|募集/i;

/** 暂无任何信息: nothing, on a page that is there for nothing but roles. */
const isBare = ({ text }: Line): boolean =>
  /^[·\s]*暂无(?:任何)?(?:相关)?(?:信息|内容|数据)[！!。.]?$/u.test(text);

const saysNone = (line: Line): boolean =>
  line.text.length < 300 &&
  nothing.test(line.text) &&
  line.text.split(/(?<=[.!?。！])\s/u).some((one) => nothing.test(one) && !supposed.test(one));

/** A script has yet to draw the list, or a board shows it in a frame: what stands there until then says nothing. */
const isDrawn = (page: Page): boolean =>
  // What stands before all else is drawn over the page until it has come.
  page.lines.some((line) => line.index > 0 && drawing.test(line.text)) || embedsBoard(page);

const statedTotal = (page: Page): { count: number; line: Line } | null => {
  const found: { count: number; line: Line }[] = [];
  for (const line of page.lines) {
    if (line.text.length > 200) continue;
    for (const pattern of stated) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      found.push({ count: Number((match[1] ?? match[2] ?? '').replace(/[,.]/g, '')), line });
      break;
    }
  }
  // Several totals are counts of categories or of filters.
  const [first] = found;
  return first && found.length < 4 && found.every((one) => one.count === first.count) ? first : null;
};
