/** Pages that name companies and are none of theirs: documents, forums, shops, projects, events, personal pages. */
import { hasType } from '../page/data.ts';
import type { Page } from '../page/page.ts';

const paths =
  /\/(?:docs?|documentation|reference|manual|wiki|help|support\/articles|kb|faq|legal|privacy(?:[-_]policy)?|terms(?:[-_]of[-_](?:service|use))?|cookies?(?:[-_]policy)?|tos|glossary|lexikon|dictionary|forums?|threads?|questions|t|topic|tag|tags|category|search|product|products\/[^/]+|p|shop|cart|package|packages|watch|video|videos|episodes?|apps?)(?:[/.]|$)/;
const legalTitle =
  /^(?:privacy|cookies?|terms|disclaimer|legal notice|data protection|datenschutz|agb|politique de confidentialit|conditions g|隐私|服务条款|用户协议|法律声明|プライバシー)|(?:privacy (?:policy|notice|statement)|cookie (?:policy|notice)|terms (?:of (?:use|service)|and conditions|& conditions))\s*(?:$|[|–—-])/i;
const things =
  /^(?:Product|Offer|QAPage|FAQPage|DiscussionForumPosting|VideoObject|MobileApplication|TechArticle|APIReference|Recipe|Book|Movie|MusicAlbum|MusicRecording|Event|SoftwareSourceCode|ItemPage|SearchResultsPage|Game|TVSeries|Course)$/;
const types = /^(?:video|music|book|product|profile\.page|game)/;

export const isOtherMatter = (page: Page): boolean => {
  if (legalTitle.test(page.title.slice(0, 200))) return true;
  const deep = page.path.split('/').filter(Boolean).length > 0;
  if (deep && paths.test(page.path) && !/\/(?:about|contact|company|team|careers?)/.test(page.path))
    return true;
  if (deep && page.things.some((thing) => thing.under === null && hasType(thing, things))) return true;
  if (types.test(page.meta.get('og:type') ?? '')) return true;
  return isProject(page) || isEvent(page) || isPersonal(page) || isPlaceholder(page);
};

/** A free software project: how to install it, its licence and its repository, and nobody who sells it. */
const isProject = (page: Page): boolean => {
  const text = page.text.slice(0, 60_000);
  const install =
    /\b(?:npm (?:i|install|create)|yarn (?:add|create)|pnpm (?:add|create|install)|bun add|pip install|cargo add|gem install|brew install|go get|composer require)\b/.test(
      text,
    );
  const free =
    /\b(?:open[- ]source|MIT licen[cs]e|licensed under|Apache[- ]2|ISC licen[cs]e|contributors|sponsors?)\b/i.test(
      text,
    );
  const repository = page.links.some((link) =>
    /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+/.test(link.href),
  );
  const sells = page.links.some((link) =>
    /^(?:careers|jobs|pricing|contact (?:us|sales)|customers|company|book a demo|request a demo|about us|enterprise|investors|log ?in|sign ?up|start free)\b/i.test(
      link.text.trim(),
    ),
  );
  return repository && !sells && (install || free);
};

const isEvent = (page: Page): boolean => {
  const text = page.text.slice(0, 20_000);
  const marks = [
    /\bconference\b|\bsummit\b|\bmeetup\b/i,
    /call for (?:papers|proposals|speakers|presentations)|\bCFP\b/,
    /\bspeakers?\b/i,
    /\b(?:schedule|agenda)\b/i,
    /\btickets?\b|\bregistration\b|register now/i,
    /\bvenue\b/i,
    /\bworkshops?\b|\btracks?\b|\bCTF\b/i,
    /\bsponsors?\b|\borgani[sz]ers?\b/i,
  ];
  return text.length < 6000 && marks.filter((mark) => mark.test(text)).length >= 4;
};

/** Somebody's own page: it says "I" and never "we", or is a blog in its own words. */
const isPersonal = (page: Page): boolean => {
  const text = page.lines
    .filter((line) => !line.area.quoted && line.area.part !== 'nav')
    .map((line) => line.text)
    .join(' ')
    .slice(0, 20_000);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const mine = count(/\b(?:I|I'm|I’m|I've|my|me)\b/g) + count(/我(?!们|們|国|司)/g);
  const ours = count(/\b(?:we|our|us|we're)\b/gi) + count(/我们|我們|我司|本公司|弊社|当社/g);
  if (mine >= 5 && mine > ours * 3) return true;
  return /\bmy (?:personal )?(?:blog|website|site|homepage|portfolio)\b|个人(?:博客|网站|主页)|我的博客|personal (?:site|website|homepage|blog)/i.test(
    `${page.title} ${page.meta.get('description') ?? ''} ${text.slice(0, 3000)}`,
  );
};

/** A template that nobody has filled in yet. */
const isPlaceholder = (page: Page): boolean => {
  const text = page.text.slice(0, 20_000);
  const filler =
    text.match(
      /lorem ipsum|dolor sit amet|consectetur adipi|your company name|这里是(?:公司|网站)|此处(?:填写|输入)|示例(?:文本|内容)|sample (?:page|text)|placeholder text|this is an example page/gi,
    )?.length ?? 0;
  return filler >= 2 && text.length < 8000;
};
