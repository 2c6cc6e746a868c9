/** Pages that name companies and are none of theirs: documents, forums, shops, projects, events, personal pages. */

import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { fromCopyright } from '../company/name-candidates.ts';
import { ownOrganizations } from '../company/own.ts';
import { hasType } from '../page/data.ts';
import type { Page } from '../page/page.ts';
import { pageTitleParts } from '../page/title.ts';
import { callsToAction } from './company-page.ts';

const paths = pattern(
  '',
  /\//,
  [
    /docs?|documentation|reference|manual|wiki|help|support\/articles|kb|faq|legal/,
    /privacy(?:[-_]policy)?|terms(?:[-_]of[-_](?:service|use))?|cookies?(?:[-_]policy)?|tos/,
    /glossary|lexikon|dictionary|forums?|threads?|questions|t|topic|tag|tags|category|search|shop/,
    /cart|package|packages|watch|video|videos|episodes?|apps?/,
  ],
  /(?:[/.]|$)/,
);
const legalTitle = pattern('i', [
  inRow(/^/, [
    /privacy|cookies?|terms|disclaimer|legal notice|data protection|datenschutz|agb/,
    /politique de confidentialit|conditions g/,
    /隐私|服务条款|用户协议|法律声明|プライバシー/,
  ]),
  inRow(
    [
      /privacy (?:policy|notice|statement)|cookie (?:policy|notice)/,
      /terms (?:of (?:use|service)|and conditions|& conditions)/,
    ],
    /\s*(?:$|[|–—-])/,
  ),
  /[|–—-]\s*(?:datenschutz(?:erklärung)?|agb|privacy)\s*$/,
]);
const things = pattern(
  '',
  /^/,
  [
    /QAPage|DiscussionForumPosting|MobileApplication|TechArticle|APIReference|Recipe|Book|Movie/,
    /MusicAlbum|MusicRecording|Event|SoftwareSourceCode|ItemPage|SearchResultsPage|Game|TVSeries/,
    /Course/,
  ],
  /$/,
);
const types = /^(?:video|music|book|profile\.page|game)/;
const productPaths = /\/(?:product|products\/(?!index)[^/]+|p)(?:[/.]|$)/;
const products = /^(?:Product|Offer)$/;
const otherTitle =
  /\bforums?\b|\bdiscussion board\b|\bwiki\b|论坛|\bAPI reference\b|\brelease notes\b|\bchangelog\b/i;

const manualTitle = /\bdocumentation\b|文档中心|開発者ドキュメント/i;

/** Terms, privacy and the like: long, dated, and of nobody. */
export const isLegalText = (page: Page): boolean =>
  legalTitle.test(page.title.slice(0, 200)) && !/\/(?:impressum|imprint|legal[-_]?notice)\b/i.test(page.path);

/** Plug-ins declare every page of a site an article: its terms lie on an address, or bear a title, that says what they are. */
export const isPlainlyLegal = (page: Page): boolean =>
  (pageTitleParts(page).some((part) => legalAlone.test(part)) &&
    !/imprint|impressum|legal notice/i.test(page.title)) ||
  /\/(?:disclaimer|privacy|privacy[-_]?policy|terms(?:[-_](?:of[-_](?:use|service)|and[-_]conditions))?|cookies?(?:[-_]policy)?|agb|datenschutz\w*)(?:\/(?:index)?|\.\w{2,5})?(?:\.\w{2,5})?$/.test(
    page.path,
  );

const legalAlone = pattern(
  'i',
  /^/,
  [
    /(?:privacy|cookies?)(?:(?: and| &) (?:privacy|cookies?))? (?:policy|notice|statement)(?: (?:&|and) cookies)?/,
    /terms (?:of (?:use|service)|(?:and|&) conditions)|disclaimer/,
    /datenschutz(?:erklärung|hinweise?)?|agb|nutzungsbedingungen/,
    /politique de (?:confidentialité|cookies)|pol[ií]tica de (?:privacidade?|cookies)|informativa (?:sulla )?privacy/,
    /privacy(?:verklaring|beleid)|integritetspolicy|personvern(?:erklæring)?|polityka prywatności/,
    /隐私权?(?:政策|声明|条款)|(?:法律|免责)声明|服务条款|用户(?:协议|权限)/,
    /隱私權?(?:政策|聲明)|(?:服務|使用)條款|免責(?:聲明|事項)|利用規約|(?:ソーシャルメディア|サイト)ポリシー/,
    /プライバシー・?ポリシー|個人情報(?:の)?(?:保護方針|取り?扱い(?:について)?|保護について)/,
  ],
  /$/,
);

/** Answers to questions lie on addresses of their own too. */
export const isManual = (page: Page): boolean =>
  manualTitle.test(page.title.slice(0, 120)) ||
  /\/(?:docs?|documentation|help|support\/articles|kb|faq)\/[^/]/.test(page.path);

/** @param own how strongly address, title and heading say that this is a company's page. */
export const isOtherMatter = (page: Page, own: number): boolean => {
  if (isLegalText(page)) return true;
  const deep = page.path.split('/').filter(Boolean).length > 0;
  if (own < 4) {
    if (deep && paths.test(page.path)) return true;
    const told = page.things.filter((thing) => thing.under === null);
    // A firm shows its own films on its pages.
    const isFilm = told.some((thing) => hasType(thing, /^VideoObject$/)) && !ownOrganizations(page).length;
    if (deep && (isFilm || told.some((thing) => hasType(thing, things)))) return true;
    if (deep && types.test(page.meta.get('og:type') ?? '')) return true;
    if (deep && isProduct(page) && isSold(page)) return true;
  }
  if (otherTitle.test(page.title.slice(0, 120)) || manualTitle.test(page.title.slice(0, 120))) return true;
  return (
    isProject(page) || isEvent(page) || isPersonal(page) || isBlogSite(page) || isPlaceholder(page, own >= 4)
  );
};

/** A page of one product, by its address or what it declares. */
export const isProduct = (page: Page): boolean =>
  productPaths.test(page.path) ||
  page.meta.get('og:type') === 'product' ||
  page.things.some((thing) => thing.under === null && hasType(thing, products));

/** A shop sells to whoever passes, at a price; a maker's page of a product asks for an enquiry. */
const isSold = (page: Page): boolean =>
  page.things.some(
    (thing) => hasType(thing, /Offer$/) && (thing.props.has('price') || thing.props.has('lowPrice')),
  ) ||
  [...page.meta.keys()].some((key) => /^(?:product|og):price/.test(key)) ||
  /\badd to (?:cart|bag|basket|wish ?list)\b|\b(?:in|out of) stock\b|\bbuy (?:it )?now\b|in den warenkorb|ajouter au panier|加入购物车|加入購物車|立即购买|カートに入れる/i.test(
    page.text.slice(0, 20_000),
  );

/** A free software project: how to install it, its licence and its repository, and nobody who sells it. */
export const isProject = (page: Page): boolean => {
  const repository = page.links.some((link) =>
    /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+/.test(link.href),
  );
  if (!repository) return false;
  const text = page.text.slice(0, 60_000);
  const install =
    /\b(?:npm (?:i|install|create)|yarn (?:add|create)|pnpm (?:add|create|install)|bun add|pip install|cargo add|gem install|brew install|go get|composer require)\b/.test(
      text,
    );
  const free =
    /\b(?:open[- ]source|MIT licen[cs]e|licensed under|Apache[- ]2|ISC licen[cs]e|contributors|sponsors?)\b/i.test(
      text,
    );
  const sells = page.links.some((link) =>
    /^(?:careers|jobs|pricing|contact (?:us|sales)|customers|company|book a demo|request a demo|about us|enterprise|investors|log ?in|sign ?up|start free)\b/i.test(
      link.text.trim(),
    ),
  );
  return !sells && (install || free);
};

const eventMarks: readonly RegExp[] = [
  /\bconference\b|\bsummit\b|\bmeetup\b/i,
  /call for (?:papers|proposals|speakers|presentations)|\bCFP\b/,
  /\bspeakers?\b/i,
  /\b(?:schedule|agenda)\b/i,
  /\btickets?\b|\bregistration\b|register now/i,
  /\bvenue\b/i,
  /\bworkshops?\b|\btracks?\b|\bCTF\b/i,
  /\bsponsors?\b|\borgani[sz]ers?\b/i,
];
const fewestMarks = 4;

export const isEvent = (page: Page): boolean => {
  const { text } = page;
  if (text.length >= 6000) return false;
  let missed = 0;
  for (const mark of eventMarks) {
    if (!mark.test(text)) missed++;
    // Most pages miss too many before the last is looked for.
    if (missed > eventMarks.length - fewestMarks) return false;
  }
  return true;
};

/** Somebody's own page: it says "I" and never "we", or is a blog in its own words. */
export const isPersonal = (page: Page): boolean => {
  if (isLife(page) || /^about me\b/i.test(page.title)) return true;
  if (callsToAction(page) >= 2 || ownOrganizations(page).some((org) => org.under === null)) return false;
  // A registered firm shows in its customers' own words what they have of it.
  if (fromCopyright(page).some(({ name }) => hasLegalForm(name)) || ofTrade.test(page.title)) return false;
  const text = page.lines
    .filter((line) => !line.area.quoted && line.area.part !== 'nav')
    .map((line) => line.text)
    .join(' ')
    .slice(0, 20_000);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const mine = count(/\b(?:I|I'm|I’m|I've|my|me)\b/g) + count(/我(?!们|們|国|司|々|が)/g);
  const ours = () => count(/\b(?:we|our|us|we're)\b/gi) + count(/我们|我們|我司|本公司|弊社|当社/g);
  // "I" is an article in Italian: only English text counts.
  const isEnglish = () => count(/\b(?:the|and|of)\b/gi) > Math.min(20, text.length / 120) || holdsHan(text);
  if (mine >= 5 && mine > ours() * 3 && isEnglish()) return true;
  return /\bmy (?:personal )?(?:blog|website|site|homepage|portfolio)\b|个人(?:博客|网站|主页)|我的博客|(?:主题|技术|个人)博客|小站(?:致力|地址|记录)|personal (?:site|website|homepage|blog)/i.test(
    `${page.title} ${page.meta.get('description') ?? ''} ${text.slice(0, 3000)}`,
  );
};

/** What one person may run alone, and call a firm. */
const ofTrade =
  /\b(?:\w*kanzlei|\w*praxis|consulting|agency|agentur|law (?:firm|offices?)|cabinet|clinic|company)\b/i;

/** Headings over somebody's work and schooling: a curriculum vitae. */
const isLife = (page: Page): boolean => {
  const headings = page.lines.filter(({ tag, text }) => /^h[1-6]$/.test(tag) && text.length < 40);
  return [work, schooling].every((matter) => headings.some(({ text }) => matter.test(text.trim())));
};
const work =
  /^(?:(?:work|professional|job) (?:experience|history)|experience|employment(?: history)?|berufserfahrung|werdegang|expérience(?:s)?(?: professionnelles?)?|工作经[历验]|工作經歷|職歴)$/iu;
const schooling =
  /^(?:education(?: (?:and|&) .{3,20})?|ausbildung|studium|formation|教育(?:经历|背景)|學歷|学歴)$/iu;

/** A blog's own chrome: archive, tags and categories, and nothing that a company offers. */
const isBlogSite = (page: Page): boolean => {
  const menu = new Set(
    page.links
      .filter((link) => link.area.part === 'nav' || link.area.part === 'header')
      .map((link) => link.text.trim().toLowerCase()),
  );
  const blog = [
    'archive',
    'archives',
    'tag',
    'tags',
    'categories',
    'category',
    '归档',
    '标签',
    '分类',
    'rss',
    'links',
    'friends',
    '友链',
  ].filter((word) => menu.has(word)).length;
  return blog >= 2 && menu.size <= 14 && callsToAction(page) < 2;
};

/**
 * A template that nobody has filled in yet.
 * @param isOwn whether all else says that it is a company's: then a passage that was forgotten is not the whole.
 */
export const isPlaceholder = (page: Page, isOwn = false): boolean => {
  const text = page.text.slice(0, 20_000);
  const filler =
    // A band of stories that nobody has written yet says the same in each.
    (text.length >= 8000 ? '' : isOwn ? [...new Set(text.split('\n'))].join('\n') : text).match(
      /lorem ipsum|dolor sit amet|behind the word mountains|consectetur adipi|your company name|这里是(?:公司|网站)|此处(?:填写|输入)|示例(?:文本|内容)|sample (?:page|text)|placeholder text|this is an example page/gi,
    )?.length ?? 0;
  const dummies = [
    'Sarah Johnson',
    'Michael Chen',
    'Emily Rodriguez',
    'John Doe',
    'Jane Doe',
    'Jane Smith',
    'John Smith',
    'David Kim',
    'Emily Chen',
    'Alex Johnson',
  ].filter((name) => text.includes(name)).length;
  const sold = /(?:网站|织梦|响应式.{0,20})模板|源码下载|theme demo|demo site|template preview/i.test(
    page.title,
  );
  return filler >= (isOwn && text.length > 2500 ? 4 : 2) || dummies >= 3 || sold;
};
