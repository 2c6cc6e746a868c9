/** Funding rounds that a page announces. Old rounds told as background, plans, funds, listings and grants are none. */

import type { CapturedFunding } from '../../../shared/capture.ts';
import { isFundTalk, isPlanOf } from '../../../shared/text/news/raise.ts';
import { isOfMany, isTalk } from '../../../shared/text/news/raise-talk.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import type { PageKind } from '../../../shared/words.ts';
import type { Page } from '../page/page.ts';
import { type Story, storyOf, type Told } from '../page/story.ts';
import { composeFunding, type Event } from './funding-event.ts';
import { isOld } from './old-news.ts';
import { raiseIn } from './raise-in.ts';
import { raiser } from './raiser.ts';
import { readRoundup } from './roundup.ts';

/** An announcement stands in the headline or near the beginning; later it must be said outright. */
const leadChars = 900;
const bodyChars = 1500;
const headNot = pattern('iu', [
  inRow(
    /\b/,
    [
      /acquires?|acquired|acquisition|buys|bought|to buy|IPO|public offering|goes public/,
      /fund (?:[IVX]+|aimed)|hedge fund|venture fund/,
      /bankrupt\w*|lawsuit|sues|how to|guide|what is|why|review of|q&a|explained|glossary|interview/,
      /podcast|layoffs?|lays off|shuts? down|winding down|refinanc\w+|mortgage|presale|food bank/,
      /quarter(?:ly)?|earnings|results|grant|prize|award|teardown|partners? with/,
      /\d+ (?:startups|companies)|report|statistics|definition|debut|charit\w*|donations?/,
      /fundraiser|gala|metrics|rumou?red/,
      inRow(
        /(?:stocks?|shares) /,
        [/tumbl|fall|fell|drop|plung|plummet|jump|soar|surg|rise|rose|slump|sink|climb/],
        /\w*/,
      ),
    ],
    /\b/,
  ),
  /(?:^|[，？！：\s])传(?=\p{Script=Han})|欲|收购|并购|上市|IPO(?!\s?前)|财报|基金(?!会)|盘点/u,
  /年报|报告|研报|访谈|专访|小说|第[\d一二三四五六七八九十百千零]+[章节回]|回顾|指南|公告|变更/,
  /募集资金|补贴|股价|季度|发布(?!会)|发售|上线/,
]);

/**
 * @param ownName whom "we" means, asked for where a round is told.
 * @param story given by a site that has its article as data.
 */
export const readFunding = (
  page: Page,
  kind: PageKind,
  ownName: () => string | null,
  story: Story = storyOf(page),
): CapturedFunding[] => {
  const roundup = kind === 'company' ? [] : readRoundup(page, story);
  if (roundup.length) return roundup;
  // A company's own page tells its history; only its headline announces.
  if (kind === 'company' && story.heads.length > 0 && !story.heads.some((head) => announces(story, head)))
    return [];
  if (story.heads.some((head) => isTalk(head) || isOfMany(head))) return [];
  const events = eventsOf(story);
  if (!events.length) return [];
  if (isFiction(page)) return [];
  const isTold = (event: Event) =>
    story.heads.length
      ? event.head && event.raise.strength >= 2
      : event.at === 0 && event.raise.strength === 3;
  if (kind === 'company' && !events.some(isTold)) return [];
  const [first] = events;
  if (!first) return [];
  // An English headline, whose capitals hide the name, has one voice though it stands over the text once more.
  const voices = events.filter(
    ({ head, sentence }) => head || holdsHan(sentence) || !story.heads.includes(sentence),
  );
  const said = voices.map(({ sentence, raise, head }) => ({
    sentence,
    verbAt: raise.verbAt,
    head: head || story.heads.includes(sentence),
  }));
  return [composeFunding(story, events, first, raiser(story, said, ownName()))];
};

const announces = (story: Story, sentence: string): boolean => (raiseIn(story, sentence)?.strength ?? 0) >= 2;

const eventsOf = (story: Story): Event[] => {
  const heads = story.heads.flatMap((text): Event[] => {
    const raise = raiseIn(story, text);
    // A headline says "raises" where the text says "plans to raise".
    const isPlan = raise?.money && story.body.slice(0, 6).some((told) => isPlanOf(told.text, raise.money));
    return raise && !isPlan ? [{ raise, sentence: text, head: true, at: -1 }] : [];
  });
  const isFund = [...story.heads, ...story.body.slice(0, 5).map(({ text }) => text)].some(isFundTalk);
  const contrary =
    (isFund || story.heads.some((text) => headNot.test(text))) &&
    !heads.some(
      (event) =>
        event.raise.strength >= 2 && (event.raise.round || /\bfunding round\b/i.test(event.sentence)),
    );
  if (isFund && contrary) return [];
  const body = story.body.flatMap((told: Told): Event[] => {
    if (told.offset > (heads.length ? 4000 : bodyChars)) return [];
    const raise = raiseIn(story, told.text);
    if (!raise) return [];
    const needed = told.offset < leadChars ? 2 : 3;
    if (isOld(told.text, story.date)) return [];
    const enough = heads.length > 0 ? 1 : contrary ? (told.offset < 200 ? 3 : 4) : needed;
    return raise.strength >= enough ? [{ raise, sentence: told.text, head: false, at: told.at }] : [];
  });
  const strongHead = heads.filter((event) => event.raise.strength >= 2 && !contradicted(event.sentence));
  if (strongHead.length) return [...strongHead, ...body];
  if (!body.some((event) => event.raise.strength >= 2))
    return heads.length && body.length && !contrary ? [...heads, ...body] : [];
  return [...heads.filter((event) => !contradicted(event.sentence)), ...body];
};

const contradicted = (head: string): boolean =>
  headNot.test(head) && !/\b(?:raises?d?|secures?d?|closes|round|series [a-k])\b|融资|轮/i.test(head);

const isFiction = (page: Page): boolean =>
  /小说|第[\d一二三四五六七八九十百千零〇]+[章节回]|笔趣|\bchapter \d+/i.test(page.title) ||
  page.lines.some(
    (line) => line.text.length < 30 && /^(?:上一章|下一章|上一页|返回目录|加入书签|章节目录)/.test(line.text),
  );
