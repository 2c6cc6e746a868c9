/** Titles of postings: the role freed of what stands around it, and what a document's title adds to it. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { lineOf } from '../draft.ts';
import { isRole } from '../kind/posting-words.ts';
import { announcement } from './job-announcement.ts';
import { isPlace, placesIn } from './job-place.ts';
import { hasRoleNoun } from './role-noun.ts';

export interface TitleParts {
  role: string | null;
  employer: string | null;
  places: string[];
}

const boards = pattern('giu', [
  /(?:尽在)?智联招聘|前程无忧/,
  /51job/,
  /拉勾网|拉勾招聘|BOSS直聘|猎聘网?|牛客网|实习僧/,
  inRow(
    /\b/,
    [
      /Indeed(?:\.\w{2,3}){0,2}|LinkedIn(?: Jobs)?|SEEK|Built In(?: \w+)?|Glassdoor|ZipRecruiter/,
      /StepStone|Monster|Reed\.co\.uk|Totaljobs|Wellfound|Otta|Welcome to the Jungle|Greenhouse/,
      /Lever|Ashby|Workable|SmartRecruiters(?: Jobs)?|Workday/,
      /领英/,
    ],
    /\b/,
  ),
]);
const chrome = pattern(
  'iu',
  /^/,
  [
    /careers?|jobs?|job (?:description|details?|posting|application|opening)s?|vacanc(?:y|ies)/,
    /apply(?: now)?|(?:our |open )?(?:positions|roles|openings)|opportunities/,
    /work (?:with|at|for) us|(?:join )?us|join our team|we(?:['’]re| are) hiring|hiring|home/,
    /stellenangebote?|karriere|stelle|offres? d['’]emploi/,
    /招聘(?:信息|职位|网)?|最新招聘|职位(?:详情|描述)?|诚聘(?:英才)?|加入我们/,
    /人才(?:招聘|理念|战略|发展|中心)?|社会招聘|校园招聘|招贤纳士|採用情報|求人|募集要項/,
  ],
  /$/,
);

/** "Sales engineer – Berlin (m/f/d) | Northwind", "Northwind hiring Sales engineer in Berlin", 「销售工程师招聘」_北风招聘. */
export const readPostingTitle = (title: string, heading: string | null): TitleParts => {
  const plain = title.slice(0, 300).replace(/\s+/g, ' ').trim();
  const hiring =
    /^(.{2,80}?)\s+(?:is )?hiring(?: an?| for an?)?\s+(.{2,120}?)(?:\s+in\s+([^|]{2,80}))?(?:\s*\|.*)?$/i.exec(
      plain,
    );
  if (hiring && !/^(?:we['’]re|we are|now)$/i.test(hiring[1] ?? '')) {
    return {
      role: lineOf(hiring[2], 200),
      employer: bareEmployer(hiring[1] ?? ''),
      places: hiring[3] ? placesIn(hiring[3]) : [],
    };
  }
  const parts = split(plain, heading);
  const role = heading === null ? (parts.find(isRole) ?? parts.find((part) => !chrome.test(part))) : null;
  const found: TitleParts = { role: null, employer: null, places: [] };
  for (const part of parts) {
    if (chrome.test(part) || keyOf(part) === keyOf(heading ?? '')) continue;
    if (part === role) found.role = lineOf(part, 200);
    else if (isPlace(part)) found.places.push(...placesIn(part));
    // 上海-浦东新区: the second half of a place.
    else if (/^\p{Script=Han}{1,5}(?:区|县|镇)$/u.test(part)) continue;
    else if (heading !== null && keyOf(part).length > 3 && keyOf(heading).includes(keyOf(part))) continue;
    else found.employer ??= bareEmployer(part);
  }
  return found;
};

const split = (title: string, heading: string | null): string[] => {
  let text = title
    .replace(boards, '|')
    .replace(/^job application for /i, '')
    .replace(/[【】「」]/g, '|');
  // The heading may hold separators of its own.
  if (heading) text = text.replace(heading, `|${heading.replace(/[|_｜–—-]/g, ' ')}|`);
  return text
    .replace(/招聘(?:信息)?(?:[（(]求职[)）])?/gu, '|')
    .split(
      /\s*[|｜_]\s*|\s+[-–—·•:]\s+|(?<=\p{Script=Han})[-–—](?=\p{Script=Han})|(?<=[|\s])(?:at|@)\s+(?=\p{L})|\s(?:at|bei|chez|@)\s+(?=\p{Lu})|(?<=[|\s])job in\s/u,
    )
    .map((part) =>
      part.replace(/^\s*(?:jobs?|position)?\s*in\s+(?=\p{Lu})/iu, '').replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, ''),
    )
    .filter((part) => /\p{L}/u.test(part));
};

/** 家庭用 動画デザイナー over 「動画デザイナー | 中途採用情報」: labels run into a heading, and the document's title tells where the role begins. */
export const withoutLabels = (heading: string, title: string): string => {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(heading)) return heading;
  const [first = ''] = title.slice(0, 300).split(/\s*[|｜]\s*|\s[-–—]\s/u);
  const role = first.trim();
  return role.length > 3 && heading.includes(` ${role}`) ? role : heading;
};

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const sections =
  /\s+(?:tech\s+)?(?:careers?|jobs?|job descriptions?|recruit(?:ing|ment)|hiring|vacancies|openings|open positions)$/i;

/** An employer's bare name in a part of a title; null for the words of sections, and for roles. */
export const bareEmployer = (text: string): string | null => {
  const plain = text
    .slice(0, 200)
    .replace(
      /^(?:careers? (?:at|with)|jobs? (?:at|bei|chez)|join|work(?:ing)? (?:at|for)|about|life at|加入|关于)\s*/iu,
      '',
    )
    .replace(sections, '')
    .replace(
      /(?:官网(?:招聘)?|官方网站|(?:校园|社会|人才)?招聘(?:官网|网站|网|中心|信息)?|诚聘|加入我们|欢迎(?:您|你|光临|访问))$/u,
      '',
    )
    .replace(/の?(?:新卒|中途|キャリア)?(?:採用|求人|募集)(?:情報|状況|サイト|要項|案内)?(?:トップ)?$/u, '')
    .replace(/\s+(?:official )?web ?site$/i, '')
    .replace(/\s+\p{Script=Han}{0,4}认证\p{Script=Han}{0,4}$/u, '')
    .replace(/\s*\((?:YC )?[SWFX]\d\d\)$/i, '')
    .replace(/[!！。]$/u, '')
    .trim();
  const isName =
    /\p{L}/u.test(plain) &&
    !/[，。、]|https?\b|网址/.test(plain) &&
    !/^(?:and|und|et|&)\s|^(?:我[们們].*|企业|公司|集团|单位|校园|社会|人才)$/i.test(plain) &&
    !chrome.test(plain) &&
    plain.length <= 80 &&
    !/[?？]/.test(plain);
  return isName && !hasRoleNoun(plain) && !gender.test(plain) ? lineOf(plain, 200) : null;
};
const gender = /^\(?[mwfdxh](?:\s?[/|*]\s?[mwfdxh]){1,3}\)?$/i;

const sought = pattern('u', [
  /^[\p{Script=Han}A-Za-z（）()]{0,30}?(?:诚招聘|诚聘|招聘|诚招|急招)\s?(?:\d{1,3}|若干|[一二两三四五六七八九十])\s?[名位个](?=\p{Script=Han}{2})/u,
  /^招聘(?=\p{Script=Han}{2,12}$)(?!信息|启事|公告|会|网|职位|岗位|人数|要求|条件|简章|流程|专员|主管|经理|顾问)/u,
]);

/** Marks, numbers and places around a title are no part of it: "急产品经理 - 合肥市", "iOS Engineer - Jakarta", "Job #123". */
export const cleanRole = (text: string): string | null => {
  const plain = text
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．]\s?(?=\p{L})|0\d\s(?=\p{Lu})|[1-9]\d?\s(?=\p{Script=Han}{2}))\s*/u,
      '',
    )
    .replace(/(?<=[)）])[:：]$/u, '')
    .replace(/(?<=\p{Script=Han})\s*(?:[（(]?(?:\d{1,3}|若干)\s?[名人][)）]?|[（(]若干[)）])$/u, '')
    .replace(/\s(?:数量|人数)(?:不限|若干)$/u, '')
    .replace(
      /\s*[（(](?:需求|招聘)?人[数數][:：][^()（）]{1,12}[)）]|\s(?:需求|招聘)人[数數][:：]\s?\S{1,6}$/u,
      '',
    )
    .replace(/(?<=[\p{L})])\s+(?:am )?Standort\s+\p{Lu}.*$/u, '')
    .replace(
      /^(?:[・•▪●○◆■>＞»▶]|[-–](?= )|(?:\.{2,3}|…)\s?(?:als )?|(?:\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?\u200d?){1,3})\s*/u,
      '',
    )
    .replace(/(?<=[\p{L})）])\s*发布(?:日期|时间)[:：].{0,20}$/u, '')
    // "北风大学实验室诚聘2名博士后": who seeks stands before whom.
    .replace(sought, '')
    .replace(/^(?:募集要項)?[[【]([^\]】]{2,60})[\]】]$/u, '$1')
    .replace(/^(?:急聘?|热招?|新(?![卒媒能零材品产药型人房业项客车闻兴])|置顶|诚聘)(?=\p{Script=Han})/u, '')
    .replace(announcement, '')
    .replace(/^[A-Z]{1,4}\d{3,6}\s?[-–:]\s?(?=\p{L})/u, '')
    .replace(
      /^(?:(?:job (?:title|description|opening)|position|vacancy|role|poste|stelle|(?:募集)?職種|(?:招聘)?(?:职位|岗位)(?:名称|信息)?\s?[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})?[)）]?)\s*[:：]\s*)/iu,
      '',
    )
    .replace(
      /\s*[([]?(?:job|req(?:uisition)?|ref(?:erence)?|posting)\s?(?:id|no\.?|number|code)?\s?[:#]\s?[\w-]{2,20}[)\]]?$/i,
      '',
    )
    .replace(/\s*(?:[([]\s*)?#\s?\d{2,10}[)\]]?$/, '')
    .replace(/(?:(?<=\p{Script=Han})\s*招聘|岗位JD|\s\p{Script=Han}{1,4}类)$/u, '')
    .replace(/(?<=\p{L})(?:を)?(?:大|急)?募集(?:中|します)?[！!。]?(?:\s*※.*)?$/u, '')
    .replace(/^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s(?=\p{Script=Han})/u, '')
    .replace(/(?<=\p{Script=Han})\s(?:查看详情|查看|详情|申请|投递)$/u, '')
    .replace(
      /(?<=\p{Script=Han})\s\d{1,3}人?(?:\s(?:本科|大专|专科|硕士|博士|中专|高中|不限|学历)\p{Script=Han}{0,4})?$/u,
      '',
    )
    .replace(/(?<=\p{L})\s?[（(]?(?:热招中?|急招中?|急聘|热聘|招聘中)[)）]?$/u, '')
    .replace(/(?<=[)）])(?:热招中?|急招中?|急聘|热聘|招聘中)$/u, '')
    .replace(
      /\s\d{1,6} (?:views?|applicants?|applications?)$|\s\[ ?\d{1,2} ?\]$|\s-\s\d{1,3} nos\.?$|\s(?:\d{2,3} ?[-–] ?)?\d{2,3} ?%$/i,
      '',
    )
    .replace(/(?:\s+[-–—|@[（(【]|\/)$/, '')
    // A layout for phones and one for desks in one line.
    .replace(/^(.{4,60}) \1$/u, '$1')
    .replace(
      /(?<=[\p{L})]) (?:required|wanted|needed|vacancy|gesucht|gezocht|recherchée?|søges|sökes)(?:!?$|(?= \())/iu,
      '',
    )
    .trim();
  const cut = /^(.{2,120}?)(?:\s+[-–—@]\s+|\s*[-–—]\s*(?=\p{Script=Han}))(.{2,60})$/u.exec(plain);
  const bare = cut?.[1] && isRole(cut[1]) && isPlace(cut[2] ?? '') ? cut[1] : plain;
  return lineOf(bare, 200);
};
