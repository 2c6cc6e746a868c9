/** Headlines that speak of raising and announce no round: talks and plans, and what many companies have raised. */

import { simplified } from '#simplified';
import { inRow, pattern } from '../pattern.ts';

const maxHead = 300;
const raising = /\b(?:rais(?:e|es|ing)|funding|financing|round|investment|valuation)\b/i;
const talks = pattern('iu', /\b/, [
  /in (?:early |advanced |late |final )?(?:talks|discussions|negotiations)/,
  inRow(/(?:reportedly|said to be|is|are|still) (?:already )?/, [
    /raising|seeking|nearing|eyeing|targeting|considering|planning|preparing|close to/,
  ]),
  /\p{L}+ to raise [$€£]|potential [^.]{0,40}round/u,
  /(?:could|may|might) (?:soon )?(?:raise|happen|close|land)|rumou?red/,
  inRow(
    [
      /seeks|seeking|nears|nearing|eyes|eyeing|targets|mulls|weighs|plans|aims|wants|looks|looking/,
      /hopes|set|expected|poised|close/,
    ],
    / (?:to )?/,
    [/rais(?:e|ing)|[$€£]\d|(?:new |fresh |more )?(?:funding|financing|round|investment|capital)/],
  ),
]);
const zhTalks =
  /(?:商谈|洽谈|寻求|谋求|磋商|谈判|(?<!原)计划|考虑|有望|准备|可能|或将|正(?:在)?(?:以|进行|筹集|募集|融资)|拟|欲|将)[^，。；！？]{0,30}?(?:融资|筹集|募资|募集|筹资|注资)/u;
/** What says that it came about after all. */
const done =
  /\b(?:raised|secures|secured|closes|closed|lands|landed|nabs|bags|completes|settled)\b|完成(?!前)|敲定|获得|斩获|拿到/iu;
/** Coins that are sold before they are listed; a talk with somebody who once raised. */
const presale = /\bpre-?sales?\b|\bq&a with\b/i;
const maybe = /(?:可能|或将)[^，。；！？]{0,24}?(?:融资|筹集)/u;
const many = pattern('i', /\b/, [
  /(?:startups?|companies|founders|alumni|firms|unicorns) (?:that|who|which) (?:has|have|ever|just)?\s?(?:ever )?raised/,
  /(?:every|all the|\d+|these|top|biggest|largest) (?:[\w-]+ ){0,4}(?:startups?|companies|founders|unicorns) (?:that|who|to|raising)/,
  /(?:founders|startups|companies) (?:raise|raised|are raising)\b/,
  /across (?:two|three|four|five|several|multiple|\d+) (?:startups|companies|ventures)/,
]);
const zhMany =
  /每一?家|哪些|所有|盘点|(?:创始人|初创公司|企业|公司们?)[^，。]{0,6}(?:季度|年度|上半年|下半年|去年|今年)[^，。]{0,6}融资(?:总)?额|在[一二两三四五六七八九十\d]+\s?家[^，。]{0,12}(?:中|里)/u;

/** "Acme in talks to raise $50M", 甲乙正洽谈融资. */
export const isTalk = (headline: string): boolean => {
  const head = simplified(headline.slice(0, maxHead));
  if (maybe.test(head) || presale.test(head)) return true;
  return !done.test(head) && ((raising.test(head) && talks.test(head)) || zhTalks.test(head));
};

/** "Every startup that has raised over $100M", 每一家融资超过一亿元的公司. */
export const isOfMany = (headline: string): boolean => {
  const head = simplified(headline.slice(0, maxHead));
  return many.test(head) || (zhMany.test(head) && /融资|筹集|募/u.test(head));
};
