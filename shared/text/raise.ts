/** Whether a sentence tells of a company's new funding round, English and Chinese. Pure, sentence by sentence. */

import { simplified } from '#simplified';
import { withoutEarlier } from './earlier-round.ts';
import { matchesOf } from './matches-of.ts';
import { type Money, readMoney } from './money.ts';
import { pickMoney, vagueMoney } from './raise-money.ts';
import { mayNameRound, type Round, readRounds } from './rounds.ts';
import { holdsHan } from './script.ts';

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
const verb =
  /(?<![\p{L}])(?:(?:has|have|had|just|also|recently|successfully|now|said it|announces?|announced)\s){0,3}(raises|raised|raising|secures|secured|closes|closed|closing|lands|landed|nabs|nabbed|bags|bagged|gets|got|receives|received|scores|scored|snags|snagged|takes|took|grabs|grabbed|hauls in|picks up|picked up|pulls in|pulled in|brings in|brought in|attracts|attracted|adds|tacked on|completes|completed|conclude[sd]|finali[sz]ed|nets|netted|reels in|rakes in|wins|collects|pockets|banks|banked|clinche[sd]|scoops up|scooped up|tucks away|tucked away|hauled in|locks (?:in|up)|locked (?:in|up)|locks down|garners|garnered|draws|obtains|obtained|rounds up|rounded up|amasses|amassed|whips up|seals|sealed|procures|procured|hits|tops|(?:been |was |were )(?:secured|raised|closed|provided)|announces|announced|announcing|announce|extended|unveils|reaches|reels)(?![\p{L}])/giu;
const noun =
  /\b(?:funding|financing|fundraise|fundraising|round|series [a-k]|seed|pre-seed|investment|venture capital|capital(?! one)|funds|coffers|series [a-k] round)\b/i;
const from = /\b(?:led by|from|backed by|co-led by)\s/i;
const invests =
  /(?<![\p{L}])(?:invests|invested|investing|is investing|to invest|has invested|have invested|led|leads|co-leads|co-led|has led|lead(?= [$€£]))(?![\p{L}])/iu;
const passive =
  /\b(?:has|have) been (?:secured|raised|closed|landed)\b|\bw(?:as|ere) (?:secured|raised|closed) by\b/i;
const announces =
  /\b(?:today|announc\w+|thrilled|excited|delighted|proud|pleased|happy|just|this (?:morning|week)|on (?:mon|tues|wednes|thurs|fri)day|new (?:round|funding|financing|investment)|confirmed|latest (?:funding|round|financing)|(?:from|out of) stealth)\b/i;

const notRound =
  /\b(?:(?:address(?:es)?|wallets?|hackers?|attackers?) (?:\w+ ){0,2}(?:received|got|took|netted)|IPO|initial public offering|public offering|secondary offering|went public|go(?:es|ing)? public|listed on|convertible (?:senior )?notes?|senior notes|debentures?|prices? (?:its |of )?(?:offering|shares)|pricing of|underwriters?|(?:stock|share|equity|bond|debt) (?:sale|offering|deal)s?|(?:sell(?:s|ing)?|sold|selling) [^.]{0,30}(?:stock|bonds)|bonds?|at-the-market|PIPE|the offering|grant(?:s|ed)?\b|donat\w+|charit\w+|philanthrop\w+|pledg\w+|kickstarter|indiegogo|crowdfund\w*|scholarships?|quarterly|quarter results|data ?cent(?:er|re)|box office|settlement|lawsuit|fine[ds]?\b of|stimulus|bailout|budget|tax(?:es|payers?)?\b|bankruptcy|prize|competition|contest|contracts?|tender|warrants?|verdicts?|(?:million|billion|\d[mb]n?) (?:[a-z-]{1,20} ){0,2}(?:partnership|order)|presales?|food banks?|galas?|fundraising (?:campaigns?|drives?|events?|goals?)|campaign raises|direct offering|promissory notes?|(?:Department|Ministry) of|DoD|DARPA|NIH|campaign finance|election|National (?:Institutes|Science)|mortgages?|refinanc\w+|repa(?:id|ys?|yments?)|non-recourse|project financ\w+|(?:the|its|of|complet\w+|announc\w+)[^.,;]{0,30}\b(?:sale|divestiture) of|buyout|tie-up)\b/i;
/** What a listed company places with investors is no round. */
const ticker = /\((?:[\w .]{0,12}\b(?:NASDAQ|NYSE|OTC\w*|TSXV?|CSE|ASX|LSE|AIM)\b)[^)]{0,60}\)/i;
const placement = /\b(?:placement|offering|credit facility|notes?)\b/i;
const bought =
  /\b(?:acquir(?:e|es|ed|ing)|acquisition (?:of|by)|(?:asset|million|billion) acquisition|takeover|merger|buyout|buys|bought)\b/i;
const fundOfMoney =
  /(?<!\b(?:from|by|of|with|through)\s(?:\w{1,20}\s){0,3})[$€£]\s?\d[\d.,]{0,15}\s?(?:million|billion|[mb]n?)?\s(?!in\s)(?:[\p{L}-]{2,20}\s){0,2}(?<!\bto\s)funds?(?![\p{L}-])|\b(?:(?:venture|hedge|growth|debut|seed|new|first|second|third|fourth|early[- ]stage|private equity|investment|huge|its|VC|credit|buyout|infrastructure|development)\s(?:\w+\s)?fund\b(?!ing|rais|ed)|fund (?:[IVX]+|\d|of funds)\b|limited partners|\bLPs\b|fund (?:aimed|focused|close)|closes? (?:\w+\s){0,3}fund\b|to (?:back|invest in|fund) (?:[\w-]+\s){0,4}(?:startups?|founders|companies)\b|will (?:write|invest in|back) )/iu;
const unsure =
  /\b(?:plans? to|planning to|seek(?:s|ing) to|(?:is|are|was) (?:said|reported) to be|close to (?:\w+ing|a )|nearing|if finali[sz]ed|finali[sz]ing|looking to|hopes? to|intends? to|aims? to|in talks|negotiat\w+|letters? of intent|term sheet|non-binding|initiates?|entry into|reportedly (?:in|seeking|looking|raising)|rumou?r\w*|may raise|might raise|could raise|would raise|wants? to|trying to|about to|expects? to|is raising|are raising|set to raise|how to|should|if you|when you|you(?:['’]ve| have)? (?:raise|need)|startups (?:that|who)|(?:startup|companies|founders|alumni) (?:that|who) (?:has|have) raised|founders? (?:who|should|can|need)|most (?:startups|companies)|typically|usually|on average|the (?:average|median) (?:round|seed|startup|series)|range from|^when\b|who['’]ve (?:ever )?raised|companies (?:have )?raised|startups (?:have )?raised|failed to|did(?:n['’]t| not) (?:raise|close|get|secure)|not raise[ds]?|never raised|instead of raising|without raising|before raising)\b/i;
const past =
  /\b(?:previously|earlier (?:this|round|funding)|prior (?:to|round|funding)|last (?:year|month|summer|fall|spring|winter|raised)|years? ago|months? ago|had (?:previously )?raised|has previously|to date\b|in total|total(?:l?ing)? (?:of |funding)|so far|since (?:its |it was )?(?:inception|founding|founded|launch)|since 20\d\d|altogether|all told|collectively|combined|across (?:two|three|four|five|several|multiple|all|its|his|her|their) (?:\w+ )?(?:startups|companies|ventures|rounds|funds)|brings (?:its|the|total)|back in|throughout (?:his|her|their) career|at the time|was valued|over the years|originally|(?:weeks|months?|years?) after (?:raising|closing|securing))\b/i;

const zhVerb =
  /(?:宣布|已|近日|日前|今日|正式|获悉|刚刚|最新|成功|再|连续|单轮|确认){0,3}(完成|获得|获(?!悉|知|取|准|利|益|奖)|拿到|斩获|收获|新获|融得|融资|募资|筹集|投资|入股|注资|领投|拿下|到账)(?!的|方|者|人|机构)/gu;
const zhNoun = /融资|轮|投资|注资|战投|资金|筹集|募集了/u;
const zhStrong = /宣布|近日|日前|今日|今天|获悉|完成|刚刚|获得|拿到|最新|最近|本周|消息/u;
const zhNot =
  /IPO(?!\s?前)|首次公开|公开募股|招股|上市(?!公司)|挂牌|发行(?:股份|债券|票据|可转债)|定增|增发|配股|债券|可转债|票据|收购|并购|要约|补贴|资助|捐|众筹|票房|罚款|净利润|营收|财报|募投项目|募集资金(?:投资|使用|用途|总额|净额)|PPP|预算|中标|贷款|授信|质押|回购|减持|增持|理财/u;
const zhFund =
  /(?:设立|成立|发起|募集|管理|首期|新|旗下|组建|签约)[^，。；]{0,24}(?:母基金|产业基金|投资基金|引导基金|基金)|基金(?:完成|首关|募集|规模|管理规模|首期)|(?:首|终|最终)关|(?:期|支)(?:人民币|美元)?基金|(?:Ventures|Capital|Partners|资本|创投)\s?(?:近日|日前|宣布|已|成功|完成|又|再|次)*(?:募集|筹集)/u;
const zhUnsure =
  /拟|欲|计划|有望|寻求|洽谈|传(?:闻|出)|(?:^|[，,？！：\s])传(?![统媒感播输说奇承真动世奶导销])|或将|将(?:于|在)|打算|正在(?:进行|寻求|筹备|洽谈)|预计|可能|如果|假如|想要|需要|未能|没有|据传|谋求|考虑|商谈|谈判|希望(?!\p{Script=Han}{0,4}(?:完成|获))|试图|启动(?:新)?(?:一)?轮|准备|失败|不可能|若/u;
const zhPast =
  /此前|曾(?:经)?|去年|前年|早前|之前|累计|总计|迄今|历史|至今|\d{4}\s?年(?!\s?\d)|同年|次年|翌年|(?:[天周月年]|星期)之?前|历经|先后|上一轮|彼时|当时|过去|总融资额|共(?:获得|完成|融资)|已经?历|早在|最后一轮|最近一轮融资是|上一?次融资/u;

/** A raise has a sum, said or withheld, or a round: most sentences have neither. */
const sum = /\d|figure|million|undisclosed|fundraise/i;

export const readRaise = (sentence: string): Raise | null => {
  const plain = sentence.slice(0, maxSentence).replace(/\\(?=[$€£])/g, ' ');
  const chinese = holdsHan(plain);
  if (!chinese && !sum.test(plain) && !mayNameRound(plain)) return null;
  const text = withoutEarlier(chinese ? simplified(plain) : plain);
  const money = pickMoney(text) ?? (chinese ? null : vagueMoney(text));
  const rounds = readRounds(text);
  const round = rounds[0] ?? null;
  if (!money && !round) return /round|fundraise|融资|投资/i.test(text) ? unnamed(text) : null;
  if (money?.amount != null && money.amount > mostRaised) return null;
  return chinese ? readChinese(text, money, round) : readEnglish(text, money, round);
};

/** "甲乙获某资本投资": a round of which nothing but its giver is told. */
const zhGiven =
  /获得?[^，,。；;\d]{2,24}?(?:资本|创投|基金|Ventures|Capital)\s?(?:独家|战略|联合|的)*(?:投资|融资|注资)(?=[，,。；;！]|$)/u;

/** "reaches a new valuation in latest funding round": a round without amount or name. */
const unnamed = (text: string): Raise | null => {
  const zh =
    /(宣布)?(?:近日|已|正式)?(?:完成|获得?)了?(?:新一?轮|首轮|最新一?轮|又一轮)(?:战略|股权)?(?:融资|投资)/u.exec(
      text,
    );
  if (zh && !zhUnsure.test(text) && !zhPast.test(text) && !zhNot.test(text) && !zhFund.test(text))
    return { verbAt: zh.index, money: null, round: null, strength: zh[1] ? 3 : 2 };
  const given = zh ? null : zhGiven.exec(text);
  if (given && !zhUnsure.test(text) && !zhPast.test(text) && !zhNot.test(text) && !zhFund.test(text))
    return { verbAt: given.index, money: null, round: null, strength: 2 };
  const match =
    /\b(?:(?:latest|new|fresh|current|successful) (?:funding round|financing round|investment round|round of (?:funding|financing|investments?)|fundraise)|(?:clos|complet|secur|land)(?:es|s|ed) (?:(?:an?|its|the) )?(?:(?:private )?equity |first |venture )?(?:funding|financing|investment) round)\b/i.exec(
      text,
    );
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
        (between.length > 25 || /['’]s\b/.test(between))
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
  if (round === null && !/融资|投资|注资|资金|筹集|募集了/.test(text)) return null;
  const verbAt = zhVerbAt(text, clauseAt);
  if (verbAt === null) return round && money ? { verbAt: clauseAt, money, round, strength: 1 } : null;
  const strong = zhStrong.test(text);
  if (money && round) return { verbAt, money, round, strength: strong ? 3 : 2 };
  if (round && /融资|投资|领投|跟投/.test(text)) return { verbAt, money, round, strength: strong ? 2 : 1 };
  if (
    money &&
    (money.currency !== null || money.amount === null) &&
    /融资|注资|投资|资金|筹集|募集了/.test(text)
  )
    return { verbAt, money, round, strength: strong && /融资/.test(text) ? 2 : 1 };
  return null;
};

/** The last verb of getting before the money or the round; else the first of any, which may tell who gives. */
const zhVerbAt = (text: string, target: number): number | null => {
  const verbs = matchesOf(text, zhVerb);
  const gets = verbs.filter(({ 0: said }) => !/(?:投资|入股|注资|领投|融资|募资)$/.test(said));
  return (gets.findLast(({ index }) => index < target) ?? gets[0] ?? verbs[0])?.index ?? null;
};
