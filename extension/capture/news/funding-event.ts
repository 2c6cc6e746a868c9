/** One funding round as captured: company, sum, round, who gave, day, worth and the sentence that says so. */

import type { CapturedFunding } from '../../../shared/capture.ts';
import { companyKey } from '../../../shared/text/company/company-name.ts';
import type { Money } from '../../../shared/text/money.ts';
import { readInvestors } from '../../../shared/text/news/investors.ts';
import type { Raise } from '../../../shared/text/news/raise.ts';
import { readRounds } from '../../../shared/text/news/rounds.ts';
import { readValuation } from '../../../shared/text/news/valuation.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { lineOf } from '../draft.ts';
import { eventDate, type Story } from '../page/story.ts';
import { evidence } from '../rule.ts';
import { asSpoken } from './as-spoken.ts';
import { isOld } from './old-news.ts';

export interface Event {
  raise: Raise;
  sentence: string;
  head: boolean;
  at: number;
}

/** @param events what tells of one round, most trusted first. */
export const composeFunding = (
  story: Story,
  events: readonly Event[],
  first: Event,
  company: string | null,
): CapturedFunding => {
  // The headline stands over the text once more, as a rule.
  const told = events.find((event) => !event.head && !story.heads.includes(event.sentence)) ?? first;
  const money =
    events.find((event) => event.raise.money?.amount != null)?.raise.money ??
    events.find((event) => event.raise.money)?.raise.money ??
    null;
  const near = sentencesAround(story, events);
  const round =
    events.find((event) => event.raise.round)?.raise.round ??
    [...near, ...story.heads].flatMap((text) => (ofBefore.test(text) ? [] : readRounds(text)))[0] ??
    null;
  const investors = readInvestors(near);
  const own = company ? companyKey(company) : '';
  const others = (names: string[]): string[] =>
    names.filter((name) => companyKey(name) !== own).flatMap((name) => lineOf(name, 200) ?? []);
  const quote = quoteOf(events, told);
  return {
    company: lineOf(asSpoken(company, story), 200),
    amount: money?.amount ?? null,
    amountText: lineOf(money?.text, 80),
    currency: money && currencyOf(money, events),
    round: round ? round.name.slice(0, 40) : null,
    lead: others(investors.lead),
    investors: others(investors.all),
    announcedAt: eventDate(story, told.sentence),
    valuation: readValuation([...events.map(({ sentence }) => sentence), ...near]),
    evidence: evidence(first.head ? 'text.headline' : 'text.lead', quote),
  };
};

/** What speaks of an older round. */
const ofBefore =
  /previous(?!ly (?:worked|led|served|founded|was)| (?:backers?|investors?))|earlier(?! this)|\bprior(?! (?:backers?|investors?))|此前|曾|自(?:去年|前年|20\d\d\s?年).{0,30}至今/iu;

/**
 * An amount in 万 or 亿 without a currency is in yuan; 元 and ¥ are other countries' too, where another sentence
 * gives the same sum with its currency.
 */
const currencyOf = (money: Money, events: readonly Event[]): string | null => {
  const own = money.currency ?? (/[亿億万萬]/.test(money.text) ? 'CNY' : null);
  if (own !== 'CNY' || /人民币|rmb|yuan/i.test(money.text)) return own;
  const other = events.find(({ raise }) => {
    const said = raise.money;
    return (
      said?.amount != null && said.amount === money.amount && said.currency !== null && said.currency !== own
    );
  });
  return other?.raise.money?.currency ?? own;
};

/** The strongest sentence of the text itself; the headline where the text has none. */
const quoteOf = (events: readonly Event[], told: Event): string => {
  const best = events
    .filter((event) => !event.head)
    .toSorted((a, b) => b.raise.strength - a.raise.strength || a.at - b.at)[0];
  return (best ?? told).sentence;
};

const partWords = pattern('i', [
  inRow(
    /\b/,
    [
      /led by|led the|co-led|particip\w+|investors?|joined|accompanied|invest(?:ed|ing|s)/,
      /back(?:ed|ers?)|from|provided by|took part|contribut\w+/,
    ],
    /\b/,
  ),
  /来自|从.{2,90}(?:获得|筹集|融资|募集)|领投|跟投|参投|投资方|投资|資|牵头/,
]);

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
        (told.offset < 2500 &&
          !isOld(told.text, story.date) &&
          /\bled (?:by|the)\b|领投|跟投|participation/i.test(told.text)),
    )
    .map((told) => told.text);
  return [...heads, ...around].filter((text) => partWords.test(text) || readRounds(text).length > 0);
};
