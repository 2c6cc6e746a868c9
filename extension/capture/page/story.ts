/** The text of an article: its headlines, its sentences in order, and the day it bears. */
import { readDates, readDay, readRelativeDate } from '../../../shared/text/dates.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { hasType, textOf } from './data.ts';
import { onceAPage } from './once-a-page.ts';
import type { Page } from './page.ts';
import type { Line } from './walked.ts';

export interface Told {
  text: string;
  /** Place in the story; headlines are before 0. */
  at: number;
  /** Characters of the story before it. */
  offset: number;
}
export interface Story {
  /** Distinct headlines: heading of the article, title of the document. */
  heads: string[];
  body: Told[];
  readonly date: string | null;
}

const maxSentences = 600;

export const storyOf = onceAPage(
  (page): Story => ({
    heads: headlines(page),
    body: body(page),
    // Looked for only where there is news to date.
    get date() {
      return dateOf(page);
    },
  }),
);

const headlines = (page: Page): string[] => {
  const h1 = page.lines
    .filter((line) => line.tag === 'h1' && line.area.part !== 'footer' && line.text.length > 8)
    .map((line) => line.text);
  const og = page.meta.get('og:title') ?? '';
  const heads = [...(h1.length <= 3 ? h1 : h1.slice(0, 1)), og, page.title]
    .map((text) => text.trim())
    .filter((text) => text.length > 5);
  return [...new Set(heads)].slice(0, 5);
};

/** Headlines without the title of the document that adds its paper's name to one of them: "… - Northern Digest". */
export const ownHeads = ({ heads }: Story): string[] =>
  heads.filter((head) => !heads.some((other) => other !== head && head.startsWith(other)));

const isStory = (line: Line): boolean =>
  (line.area.part === 'main' || line.area.part === 'header') &&
  !line.area.notice &&
  !line.area.form &&
  line.linked < 0.8 &&
  (line.text.length > 20 || (line.text.length > 9 && /[。！？]$/.test(line.text)));

const body = (page: Page): Told[] => {
  const told: Told[] = [];
  let offset = 0;
  // Where the page marks its article, what stands outside is other stories' teasers.
  const inArticle = page.lines.filter((line) => line.area.article && isStory(line));
  const marked = inArticle.reduce((sum, line) => sum + line.text.length, 0);
  const lines = marked > 400 ? inArticle : page.lines.filter(isStory);
  for (const line of paragraphs(lines)) {
    for (const sentence of sentences(line.replace(reprint, ''))) {
      if (told.length >= maxSentences) return told;
      told.push({ text: sentence.text, at: told.length, offset });
      offset += sentence.text.length;
    }
  }
  return told;
};

/** "原标题：…": what a paper that reprints a story sets before its headline. */
const reprint = /^原标题[:：]\s?/;

/** Plain text wrapped at a margin comes as many lines of one paragraph. */
const paragraphs = (lines: readonly Line[]): string[] => {
  const out: string[] = [];
  let open: Line | null = null;
  for (const line of lines) {
    const wrapped =
      open !== null &&
      open.element === line.element &&
      open.index + 1 === line.index &&
      /[\p{L},]$/u.test(open.text) &&
      /^\p{Ll}/u.test(line.text);
    if (wrapped) out[out.length - 1] = `${out.at(-1)} ${line.text}`;
    else out.push(line.text);
    open = line;
  }
  return out;
};

const metaDates = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'itemprop:datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'sailthru.date',
  'parsely-pub-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'article:published',
  'weibo:article:create_at',
];

/** Data in another time zone may name the day beside the one that the page shows. */
const dateOf = onceAPage((page): string | null => {
  const told = declaredDate(page);
  const shown = timeElement(page) ?? dateline(page);
  if (told && shown && Math.abs(Date.parse(told) - Date.parse(shown)) === 86_400_000) return shown;
  return told ?? shown ?? dateInPath(page);
});

const declaredDate = (page: Page): string | null => {
  for (const thing of page.things) {
    if (!hasType(thing, /Article|Posting$|Report|WebPage/)) continue;
    const day = readDay(textOf(thing, 'datePublished') ?? '');
    if (day && day > '1990') return day;
  }
  for (const name of metaDates) {
    const day = readDay(page.meta.get(name) ?? '');
    if (day && day > '1990') return day;
  }
  return null;
};

const timeElement = (page: Page): string | null => {
  for (const line of page.lines.slice(0, 80)) {
    if (line.area.part === 'aside' || line.area.part === 'nav') continue;
    const day = line.time === null ? null : (readDay(line.time) ?? readDay(line.text));
    if (day) return day;
  }
  return null;
};

/** "（某通社，2022年1月12日上海）" with which a release ends. */
const signature =
  /[（(][^()（）]{0,12}[社电電讯訊报報网網][，,\s]{0,2}((?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)[^()（）]{0,8}[)）]\s?$/u;

/** A short line with a date near the headline, or the place and date with which a press release begins. */
const dateline = (page: Page): string | null => {
  const from = Math.max(0, page.lines.findIndex((line) => line.tag === 'h1') - 6);
  const near = page.lines
    .slice(from, from + 60)
    .filter((line) => line.area.part !== 'aside' && line.area.part !== 'nav');
  for (const line of near) {
    const first = readDates(line.text.slice(0, 140))[0];
    if (first && (line.text.length < 90 || first.start < 60)) return first.date;
  }
  const signed = near.find((line) => signature.test(line.text));
  if (signed) return readDates(signature.exec(signed.text)?.[1] ?? '')[0]?.date ?? null;
  const published = page.lines.find(
    (line) =>
      line.text.length < 120 &&
      /(?:posted|published|发布时间|发布日期|时间)/i.test(line.text) &&
      readDates(line.text).length,
  );
  return published ? (readDates(published.text)[0]?.date ?? null) : null;
};

const dateInPath = (page: Page): string | null => {
  const match =
    /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:[/_.-]|$)/.exec(page.path) ??
    /((?:20)\d\d)(\d\d)(\d\d)\.s?html?/.exec(page.path);
  return match ? readDay(`${match[1]}-${match[2]}-${match[3]}`) : null;
};

/** The day an event of the story happened: told in the sentence, or else the day of the story. */
export const eventDate = (story: Story, sentence: string): string | null => {
  const [told] = readDates(sentence);
  // A day that is still to come is when something ends, or will be.
  if (told && !(story.date && told.date > story.date)) return told.date;
  if (!story.date) return null;
  const relative =
    /\b(?:yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|昨日|昨天|本周[一二三四五六日天]|\d{1,2}\s?月\s?\d{1,2}\s?日/i.test(
      sentence,
    )
      ? readRelativeDate(sentence, story.date)
      : null;
  return relative?.date ?? story.date;
};
