/** Funding rounds that a page announces. Old rounds told as background, plans, funds, listings and grants are none. */
import type { CapturedFunding } from '../../../shared/capture.ts';
import { companyKey } from '../../../shared/text/company-name.ts';
import { readInvestors } from '../../../shared/text/investors.ts';
import { isFundTalk, type Raise, readRaise } from '../../../shared/text/raise.ts';
import { readRounds } from '../../../shared/text/rounds.ts';
import type { PageKind } from '../../../shared/words.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import { eventDate, type Story, storyOf, type Told } from '../page/story.ts';
import { evidence } from '../rule.ts';
import { raiser } from './raiser.ts';

interface Event {
  raise: Raise;
  sentence: string;
  head: boolean;
  at: number;
}

/** An announcement stands in the headline or near the beginning; later it must be said outright. */
const leadChars = 900;
const bodyChars = 1500;
const headNot =
  /\b(?:acquires?|acquired|acquisition|buys|bought|to buy|IPO|public offering|goes public|files for (?:an? )?(?:IPO|bankruptcy|chapter)|fund (?:[IVX]+|aimed)|hedge fund|venture fund|bankrupt\w*|lawsuit|sues|how to|guide|what is|why|review of|explained|glossary|interview|podcast|layoffs?|lays off|shuts? down|winding down|quarter|earnings|results|grant|prize|award|teardown|partners? with|\d+ (?:startups|companies)|report|statistics|definition|debut|charit\w*|donations?|fundraiser|metrics|rumou?red)\b|(?:^|[，？！：\s])传(?=\p{Script=Han})|欲|收购|并购|上市|IPO|财报|基金(?!会)|盘点|年报|报告|研报|访谈|专访|小说|第[\d一二三四五六七八九十百千零]+[章节回]|回顾|指南|公告|变更|募集资金|补贴|发布(?!会)|发售|上线/iu;

export const readFunding = (page: Page, kind: PageKind, ownName: string | null): CapturedFunding[] => {
  const story = storyOf(page);
  const events = eventsOf(story);
  if (!events.length) return [];
  if (isFiction(page)) return [];
  // A company's own page tells its history; only its headline announces.
  const isTold = (event: Event) =>
    story.heads.length
      ? event.head && event.raise.strength >= 2
      : event.at === 0 && event.raise.strength === 3;
  if (kind === 'company' && !events.some(isTold)) return [];
  const [first] = events;
  return first ? [compose(story, events, first, ownName)] : [];
};

const eventsOf = (story: Story): Event[] => {
  const heads = story.heads.flatMap((text): Event[] => {
    const raise = readRaise(text);
    return raise ? [{ raise, sentence: text, head: true, at: -1 }] : [];
  });
  const isFund = [...story.heads, ...story.body.slice(0, 5).map(({ text }) => text)].some(isFundTalk);
  const contrary =
    (isFund || story.heads.some((text) => headNot.test(text))) &&
    !heads.some((event) => event.raise.strength >= 2 && event.raise.round);
  if (isFund && contrary) return [];
  const body = story.body.flatMap((told: Told): Event[] => {
    if (told.offset > (heads.length ? 4000 : bodyChars)) return [];
    const raise = readRaise(told.text);
    if (!raise) return [];
    const needed = told.offset < leadChars ? 2 : 3;
    if (isOld(told.text, story.date)) return [];
    const enough = heads.length > 0 ? 1 : contrary ? (told.offset < 200 ? 3 : 4) : needed;
    return raise.strength >= enough ? [{ raise, sentence: told.text, head: false, at: told.at }] : [];
  });
  const strongHead = heads.filter((event) => event.raise.strength >= 2 && !contradicted(event.sentence));
  if (strongHead.length) return [...strongHead, ...body];
  if (!body.some((event) => event.raise.strength >= 2))
    return heads.length && !contrary ? [...heads, ...body] : [];
  return [...heads.filter((event) => !contradicted(event.sentence)), ...body];
};

const contradicted = (head: string): boolean =>
  headNot.test(head) && !/\b(?:raises?d?|secures?d?|closes|round|series [a-k])\b|融资|轮/i.test(head);

const isFiction = (page: Page): boolean =>
  /小说|第[\d一二三四五六七八九十百千零〇]+[章节回]|笔趣|\bchapter \d+/i.test(page.title) ||
  page.lines.some(
    (line) => line.text.length < 30 && /^(?:上一章|下一章|上一页|返回目录|加入书签|章节目录)/.test(line.text),
  );

const monthsOfNews = 2;

/** A sentence that dates itself well before the story tells the past; without a story's date, "today" tells the present. */
export const isOld = (sentence: string, storyDate: string | null): boolean => {
  const dated = /(?<!\d)((?:19|20)\d\d)\s?年(?:\s?(\d{1,2})\s?月)?/.exec(sentence) ?? english.exec(sentence);
  const bare = dated
    ? null
    : /(?:^|[，,。；;今\s])(?:年\s?)?(\d{1,2})\s?月(?!\s?\d{1,2}\s?日)(?=[^\d内])/.exec(sentence);
  if (!storyDate) return dated !== null && !/今日|今天|日前|近日|刚刚|today|announc/i.test(sentence);
  const now = Number(storyDate.slice(0, 4)) * 12 + Number(storyDate.slice(5, 7));
  if (bare) return (now - Number(bare[1]) + 12) % 12 >= monthsOfNews;
  if (!dated) return false;
  const [year, month] = /^\d/.test(dated[1] ?? '')
    ? [Number(dated[1]), Number(dated[2] ?? 0)]
    : [Number(dated[2]), monthNames.indexOf((dated[1] ?? '').slice(0, 3).toLowerCase()) + 1];
  return month > 0 ? now - (year * 12 + month) >= monthsOfNews : year < Number(storyDate.slice(0, 4));
};
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const english =
  /\b(?:in|of|since|during)\s(?:(?:early|late|mid)[- ])?(January|February|March|April|May|June|July|August|September|October|November|December)?\s?(?:\d{1,2},\s)?((?:19|20)\d\d)\b/i;

const compose = (
  story: Story,
  events: readonly Event[],
  first: Event,
  ownName: string | null,
): CapturedFunding => {
  const told = events.find((event) => !event.head) ?? first;
  const money =
    events.find((event) => event.raise.money?.amount != null)?.raise.money ??
    events.find((event) => event.raise.money)?.raise.money ??
    null;
  const company = raiser(
    story,
    events.map(({ sentence, raise, head }) => ({ sentence, verbAt: raise.verbAt, head })),
    ownName,
  );
  const near = sentencesAround(story, events);
  const round =
    events.find((event) => event.raise.round)?.raise.round ??
    near.flatMap((text) =>
      /previous(?! (?:backers?|investors?))|earlier|\bprior(?! (?:backers?|investors?))|此前|曾/i.test(text)
        ? []
        : readRounds(text),
    )[0] ??
    null;
  const investors = readInvestors(near);
  const own = company ? companyKey(company) : '';
  const others = (names: string[]): string[] =>
    names.filter((name) => companyKey(name) !== own).flatMap((name) => lineOf(name, 200) ?? []);
  const quote = quoteOf(events, told);
  return {
    company: lineOf(company, 200),
    amount: money?.amount ?? null,
    amountText: lineOf(money?.text, 80),
    currency: money ? (money.currency ?? (/[亿億万萬]/.test(money.text) ? 'CNY' : null)) : null,
    round: round ? round.name.slice(0, 40) : null,
    lead: others(investors.lead),
    investors: others(investors.all),
    announcedAt: eventDate(story, told.sentence),
    evidence: evidence(first.head ? 'text.headline' : 'text.lead', quote),
  };
};

/** The strongest sentence of the text itself; the headline where the text has none. */
const quoteOf = (events: readonly Event[], told: Event): string => {
  const best = events
    .filter((event) => !event.head)
    .toSorted((a, b) => b.raise.strength - a.raise.strength || a.at - b.at)[0];
  return (best ?? told).sentence;
};

const partWords =
  /\b(?:led by|led the|co-led|participat\w+|investors?|joined|accompanied|invest(?:ed|ing|s)|back(?:ed|ers?)|from|provided by|took part|contribut\w+)\b|领投|跟投|参投|投资方|投资|資|牵头/i;

/** The sentences that tell of the round and those just after, which name who took part. */
const sentencesAround = (story: Story, events: readonly Event[]): string[] => {
  const places = new Set<number>();
  for (const event of events.slice(0, 6)) {
    for (let at = event.at; at <= event.at + (event.head ? 0 : 3); at++) places.add(at);
  }
  const heads = events.filter((event) => event.head).map((event) => event.sentence);
  const around = story.body
    .filter(
      (told) =>
        places.has(told.at) ||
        (told.offset < 2500 && /\bled (?:by|the)\b|领投|跟投|participation/i.test(told.text)),
    )
    .map((told) => told.text);
  return [...heads, ...around].filter((text) => partWords.test(text) || readRounds(text).length > 0);
};
