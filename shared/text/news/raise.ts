/** Whether a sentence tells of a company's new funding round, English and Chinese. Pure, sentence by sentence. */

import { simplified } from '#simplified';
import { matchesOf } from '../matches-of.ts';
import { type Money, readMoney } from '../money.ts';
import { inRow, pattern } from '../pattern.ts';
import { holdsHan } from '../script.ts';
import { withoutEarlier } from './earlier-round.ts';
import { pickMoney, vagueMoney } from './raise-money.ts';
import {
  announces,
  bought,
  from,
  fundOfMoney,
  invests,
  notRound,
  noun,
  passive,
  past,
  placement,
  ticker,
  unsure,
  verb,
  zhFund,
  zhNot,
  zhNoun,
  zhPast,
  zhStrong,
  zhUnsure,
  zhVerb,
} from './raise-words.ts';
import { mayNameRound, type Round, readRounds } from './rounds.ts';

export interface Raise {
  /** Where the verb or noun of raising stands: the company is before it, as a rule. */
  verbAt: number;
  money: Money | null;
  round: Round | null;
  /** 1 = could be; 2 = says so; 3 = announces it. */
  strength: 1 | 2 | 3;
}

const maxSentence = 1500;
/** More than any company has raised at once, in any currency but the smallest. */
const mostRaised = 3e11;
/** Below this a sum that no word calls funding is a collection. */
const leastRaised = 1e5;
/** A raise has a sum, said or withheld, or a round: most sentences have neither. */
const sum = /\d|figure|million|undisclosed|fundraise/i;

export const readRaise = (sentence: string): Raise | null => {
  const plain = sentence.slice(0, maxSentence).replace(/\\(?=[$€£])/g, ' ');
  const chinese = holdsHan(plain);
  if (!chinese && !sum.test(plain) && !mayNameRound(plain)) return null;
  const text = withoutEarlier(chinese ? simplified(plain) : plain);
  const money = pickMoney(text) ?? (chinese ? null : vagueMoney(text));
  const rounds = readRounds(text);
  const round = rounds.find(({ name }) => name !== 'debt') ?? rounds[0] ?? null;
  if (!money && !round) return /round|fundraise|融资|投资/i.test(text) ? unnamed(text) : null;
  if (money?.amount != null && money.amount > mostRaised) return null;
  return chinese ? readChinese(text, money, round) : readEnglish(text, money, round);
};

/** "甲乙获某资本投资": a round of which nothing but its giver is told. */
const zhGiven =
  /获得?[^，,。；;\d]{2,24}?(?:资本|创投|基金|Ventures|Capital)\s?(?:独家|战略|联合|的)*(?:投资|融资|注资)(?=[，,。；;！]|$)/u;

const roundOfNoName = pattern(
  'i',
  /\b/,
  [
    inRow(/(?:latest|new|fresh|current|successful) /, [
      /funding round|financing round|investment round|round of (?:funding|financing|investments?)/,
      /fundraise/,
    ]),
    /(?:clos|complet|secur|land)(?:es|s|ed) (?:(?:an?|its|the) )?(?:(?:private )?equity |first |venture )?(?:funding|financing|investment) round/,
  ],
  /\b/,
);

/** "reaches a new valuation in latest funding round": a round without amount or name. */
const unnamed = (text: string): Raise | null => {
  const zh =
    /(宣布)?(?:近日|已|正式)?(?:完成|获得?|筹集)了?(?:新一?轮|首轮|最新一?轮|又一轮)(?:战略|股权|风险)?(?:融资|投资)/u.exec(
      text,
    );
  if (zh && !zhUnsure.test(text) && !zhPast.test(text) && !zhNot.test(text) && !zhFund.test(text))
    return { verbAt: zh.index, money: null, round: null, strength: zh[1] ? 3 : 2 };
  const given = zh ? null : zhGiven.exec(text);
  if (given && !zhUnsure.test(text) && !zhPast.test(text) && !zhNot.test(text) && !zhFund.test(text))
    return { verbAt: given.index, money: null, round: null, strength: 2 };
  const match = roundOfNoName.exec(text);
  // Who takes part in the round of another has raised nothing.
  if (
    !match ||
    /\b(?:participate[sd]?|participating|invest(?:s|ed|ing)|took part|joined) in (?:the|its|an?) $/i.test(
      text.slice(0, match.index),
    )
  )
    return null;
  if (unsure.test(text) || past.test(text) || notRound.test(text) || fundOfMoney.test(text)) return null;
  const said = [
    ...matchesOf(text.slice(0, match.index), /\b(?:announc|rais|clos|secur|complet|land)\w*/gi),
  ].at(-1);
  return { verbAt: said?.index ?? match.index, money: null, round: null, strength: 2 };
};

/** A firm that raises money of others to invest it: its fund is no round. */
export const isFundTalk = (text: string): boolean =>
  !holdsHan(text) &&
  fundOfMoney.test(text) &&
  pickMoney(text) !== null &&
  !isBeside(readRounds(text)[0] ?? null, pickMoney(text));

/** Whether a sentence tells of a sum that somebody means to raise. */
export const isPlanOf = (sentence: string, money: Money | null): boolean => {
  const text = simplified(sentence.slice(0, maxSentence));
  const clause = clauseOf(
    text,
    readMoney(text).find(({ amount }) => amount === money?.amount)?.start ?? -1,
    /[,，。；;]/gu,
  );
  return (
    money?.amount != null &&
    readMoney(clause).some(({ amount }) => amount === money.amount) &&
    (holdsHan(text)
      ? /计划|拟|寻求|洽谈|打算|有望/u
      : /\b(?:plans? to|planning to|seek(?:s|ing) to|(?:is|are|was) (?:said|reported) to be|close to (?:\w+ing|a )|nearing|if finali[sz]ed|finali[sz]ing|looking to|hopes? to|intends? to|in talks)\b/i
    ).test(clause)
  );
};

const readEnglish = (text: string, money: Money | null, round: Round | null): Raise | null => {
  if (fundOfMoney.test(text) && !isBeside(round, money)) return null;
  if (money?.amount != null && money.amount < leastRaised && !round && !noun.test(text)) return null;
  if (ticker.test(text) && placement.test(text)) return null;
  if (notRound.test(text) && !(round && verbNear(text, money, round) !== null)) return null;
  // A company may raise and buy in one breath: only the clause with the money counts.
  if (bought.test(clauseOf(text, money?.start ?? round?.start ?? 0, /[,;]\s/gu)) && !round) return null;
  const verbAt = verbNear(text, money, round);
  const named = noun.test(text) || round !== null;
  const told = announces.test(text);
  const doubtful = unsure.test(text);
  const old = past.test(text);
  if (doubtful || old) return null;
  if (verbAt !== null && money && named) return { verbAt, money, round, strength: told ? 3 : 2 };
  if (verbAt !== null && money) return { verbAt, money, round, strength: 2 };
  if (verbAt !== null && round) return { verbAt, money, round, strength: told ? 2 : 1 };
  if (verbAt === null && money && named && passive.test(text))
    return { verbAt: money.start, money, round, strength: told ? 3 : 2 };
  const put = invests.exec(text);
  const isSpent =
    / in (?:an?|its|new|the) (?!(?:[\p{L}-]+ ){0,5}(?:startup|company|firm|maker|platform|round)\b)/iu.test(
      text,
    );
  if (put && ((money && / in(?:to)?\s|\bround\b/i.test(text) && !isSpent) || round))
    return { verbAt: put.index, money, round, strength: money ? 2 : 1 };
  if (money && named && told)
    return { verbAt: Math.min(money.start, round?.start ?? money.start), money, round, strength: 2 };
  if (money && round && from.test(text))
    return { verbAt: Math.min(money.start, round.start), money, round, strength: 2 };
  if (money && /\bled by\s/i.test(text) && named) return { verbAt: money.start, money, round, strength: 2 };
  return null;
};

/** "raised $150 million for a fund that will write Series A cheques": the round is another's. */
const isBeside = (round: Round | null, money: Money | null): boolean =>
  round !== null &&
  (money === null || (round.start - money.end < 30 && money.start - round.start - round.text.length < 30));

/**
 * The part of a sentence between two separators in which a position stands.
 * @param separator with the flag g.
 */
const clauseOf = (text: string, at: number, separator: RegExp): string => {
  let start = 0;
  for (const match of matchesOf(text, separator)) {
    if (match.index >= at) return text.slice(start, match.index);
    start = match.index + match[0].length;
  }
  return text.slice(start);
};

/** Position of a raising verb that stands shortly before the money or the round. */
const verbNear = (text: string, money: Money | null, round: Round | null): number | null => {
  for (const match of matchesOf(text, verb)) {
    const word = (match[1] ?? '').toLowerCase();
    const end = match.index + match[0].length;
    for (const target of [money?.start, round?.start]) {
      if (target === undefined || target < end || target - end > (word.startsWith('announc') ? 90 : 60))
        continue;
      const between = text.slice(end, target);
      if (/[.;:]\s|\b(?:quest|bid|race|battle|hunt|deal|market) (?:for|worth)\b/i.test(between)) continue;
      // "gets", "takes", "adds", "reaches" are about money only when it follows at once.
      if (
        /^(?:gets|got|takes|took|adds|wins|scores|scored|reaches|collects|banks)$/.test(word) &&
        (between.length > 25 || /['’]s\b/.test(between) || bought.test(text.slice(0, match.index)))
      )
        continue;
      if (/^announc/.test(word) && target === money?.start && !noun.test(text)) continue;
      return match.index;
    }
  }
  return null;
};

const readChinese = (text: string, money: Money | null, round: Round | null): Raise | null => {
  if (zhNot.test(text) && !(round && /完成|获得|获/.test(text) && !/收购|IPO|上市/.test(text))) return null;
  if (zhFund.test(text) && !round) return null;
  if (!zhNoun.test(text)) return null;
  const clauseAt = Math.min(
    money?.start ?? Number.POSITIVE_INFINITY,
    round?.start ?? Number.POSITIVE_INFINITY,
  );
  const clause = clauseOf(text, clauseAt, /[，,。；;？！]/gu);
  if (zhUnsure.test(clause) || zhPast.test(clause)) return null;
  // "一年前，…": what opens a sentence dates all of it.
  if (
    /^[^，,。；;]{0,14}(?:前|同年|(?:去年|前年)[^，,]{0,6}|早前|曾经?)[，,]/u.test(text) &&
    !/^[^，,]{0,10}(?:目前|日前|此前不久|天前)[，,]/u.test(text)
  )
    return null;
  // "一周后，…": what a tale tells next.
  if (
    /^(?:[一二两三四五六七八九十几数半\d]{1,3})\s?(?:个\s?)?(?:小时|天|日|周|月|年)(?:之)?后[，,]/u.test(text)
  )
    return null;
  if (round === null && !zhFunds.test(text)) return null;
  const verbAt = zhVerbAt(text, clauseAt);
  if (verbAt === null) return round && money ? { verbAt: clauseAt, money, round, strength: 1 } : null;
  const strong = zhStrong.test(text);
  if (money && round) return { verbAt, money, round, strength: strong ? 3 : 2 };
  if (round && /融资|投资|领投|跟投/.test(text)) return { verbAt, money, round, strength: strong ? 2 : 1 };
  if (money && (money.currency !== null || money.amount === null) && zhFunds.test(text))
    return { verbAt, money, round, strength: strong && /融资/.test(text) ? 2 : 1 };
  return null;
};

/** What says of a sum that it is given to a company. */
const zhFunds = /融资|投资|注资|资金|筹集|募集了|[募筹](?:资|得)/u;

/** The last verb of getting before the money or the round; else the first of any, which may tell who gives. */
const zhVerbAt = (text: string, target: number): number | null => {
  const verbs = matchesOf(text, zhVerb);
  const gets = verbs.filter(({ 0: said }) => !/(?:投资|入股|注资|领投|融资|募资)$/.test(said));
  return (gets.findLast(({ index }) => index < target) ?? gets[0] ?? verbs[0])?.index ?? null;
};
