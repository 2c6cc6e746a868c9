/** How much a page looks like an article: what it declares, where it lies, who wrote it when, and how it reads. */

import { readDates } from '../../../shared/text/dates.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { mayBeEastern } from '../../../shared/text/script.ts';
import { hasType } from '../page/data.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { releaseSigns } from './release.ts';

const path = pattern(
  '',
  /\//,
  [
    /blogs?|news|newsroom|posts?|_posts|articles?|press|press-?releases?|news-?releases?|story/,
    /stories|media-?releases?|insights|magazine|journal|podcasts?|column|changelog|releases/,
    /announcements?|(?:news|article)[-_]?(?:details?|view|show|info)|p|a|content|xinwen/,
    /xinwenzixun|zixun|dongtai/,
  ],
  /\/[^/]+/,
);
const datePath = /\/(?:19|20)\d\d(?:[/-]?[01]\d(?:[/-]?[0-3]\d)?)?\/[^/]+|\/(?:t|c|n)?20\d{6}_?\d*\.s?html?/;
/** Whoever is named; "von" and "par" stand before much else, and a name is two words. */
const byWhom =
  /^(?:[Bb]y|BY|[Tt]ext|[Rr]eporter)[:\s]\s?(?:[\p{Lu}\p{Script=Han}]|admin\b)|^(?:[Vv]on|[Pp]ar)[:\s]\s?\p{Lu}[\p{L}.]*\s\p{Lu}/u;
const byline = pattern('iu', [
  /^(?:written by|posted by|published by|author)[:\s]\s?\p{L}/u,
  /\bmin(?:ute)?s?\s(?:read|lesezeit)\b/,
  /^(?:posted|published|updated|last updated)(?:\son)?[:\s]/,
  inRow(
    [
      /来源|來源|作者|编辑|責任編輯|责任编辑|记者|发布时间|发表时间|发布日期|文章来源|浏览次数/,
      /阅读量|原标题|稿源/,
    ],
    /\s?[:：]/,
  ),
  /阅读\s?\d|字号/,
  /^for immediate release|\/PRNewswire\/|\(BUSINESS WIRE\)|GLOBE NEWSWIRE/,
  /(?:北京|上海|深圳|香港)?\s?\d{1,2}月\d{1,2}日(?:消息|电|讯)/,
]);
const comments =
  /^(?:\d+\s)?(?:comments?|leave a (?:reply|comment)|post a comment|评论|发表评论|相关(?:新闻|文章|阅读)|related (?:articles|posts|stories)|share this (?:article|story|post)|read next|more from)/i;

export const articleScore = onceAPage((page): number => {
  let score = 0;
  const type = (page.meta.get('og:type') ?? '').toLowerCase();
  const declared = page.things.some((thing) =>
    hasType(
      thing,
      /^(?:(?:News|Blog|Tech|Scholarly|Report|Analysis|Opinion|Review)?Article|BlogPosting|Report|PodcastEpisode)$/,
    ),
  );
  if (declared) score += 2;
  // Plug-ins call every page an article beside data that knows better.
  const isPage =
    !declared && page.things.some((t) => t.under === null && hasType(t, /^(?:About|Contact)?(?:Web)?Page$/));
  if ((type === 'article' && !isPage) || type === 'blog' || type === 'news') score += 2;
  if (
    page.meta.has('article:published_time') ||
    page.meta.has('article:author') ||
    page.meta.has('parsely-pub-date') ||
    page.meta.has('citation_title')
  )
    score += 1;
  if (path.test(page.path)) score += 3;
  if (datePath.test(page.path)) score += 3;
  return score + visibleSigns(page);
});

/**
 * Whether nothing but the length of its text makes a page look like an article: front pages are long too.
 * @param more how much else is let pass.
 */
export const isProseAlone = (page: Page, more = 0): boolean => articleScore(page) <= proseScore(page) + more;

const storyLines = (page: Page) =>
  page.lines.filter((line) => line.area.part === 'main' || line.area.article);

const proseScore = onceAPage((page): number => {
  const main = storyLines(page);
  const prose = main.reduce((sum, line) => sum + (line.linked < 0.5 ? proseOf(line.text) : 0), 0);
  return (
    Number(prose > 500 && main.some((line) => line.tag === 'h1')) +
    Number(prose > 1200) +
    Number(prose > 3000)
  );
});

/** Whether somebody put a name or a day to the text, as to a story. */
export const isSigned = onceAPage((page): boolean =>
  storyLines(page).some(
    (line) => line.text.length < 120 && (byWhom.test(line.text) || byline.test(line.text)),
  ),
);

/** "How to…", "Five reasons why…": a title that promises a text, and names no firm or offer. */
const promising = pattern('i', /^/, [
  /how to\b|(?:why|what|which|when|should|how)\b.{20,}\?/,
  inRow(
    /(?:the |top )?(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten) (?:\S+ ){0,3}/,
    [/ways|things|tips|reasons|steps|mistakes|lessons|trends|questions|signs|facts|myths/],
    /\b/,
  ),
]);
const visibleSigns = (page: Page): number => {
  let dated = false;
  let commented = false;
  const lines = storyLines(page);
  for (const [index, line] of lines.entries()) {
    const short = line.text.length < 120;
    if (short && comments.test(line.text)) commented = true;
    if (!dated && index < 40 && line.text.length < 80 && readDates(line.text).length > 0) dated = true;
  }
  const promised = promising.test(page.title.slice(0, 200).trim());
  return (
    proseScore(page) +
    Number(dated) +
    (isSigned(page) ? 2 : 0) +
    Number(commented) +
    Number(promised) +
    releaseSigns(page, lines)
  );
};

/** Chinese says in one character what English says in three. */
const proseOf = (text: string): number => {
  if (text.length * 3 <= 100) return 0;
  const weight = mayBeEastern(text) && /\p{Script=Han}{8}/u.test(text) ? 3 : 1;
  return text.length * weight > 100 ? text.length * weight : 0;
};
