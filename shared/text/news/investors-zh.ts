/** Chinese: who led a funding round (领投) and who followed (跟投, 参投), in either script. Read clause by clause. */

import { simplified } from '#simplified';
import { matchesOf } from '../matches-of.ts';
import { optional, pattern } from '../pattern.ts';
import { withoutEarlier } from './earlier-round.ts';

/** Names as the text has them; `all` holds those who led too. */
export interface Investors {
  lead: string[];
  all: string[];
}

const maxText = 2000;
const maxClause = 300;
/** Clauses over which one list of names may run. */
const maxBack = 6;

/** The names stand before these. */
const verb = pattern('gu', [
  /(领投|牵头)(?!方|者|机构|的[^，,。]{0,6}(?:公司|项目))|跟投(?!方|者)|参投(?!方|者)/,
  /参与(?:了|其中|到)?(?:本轮|此轮|该轮|这轮|本次|此次)?(?:的)?(?:投资|跟投|融资|认购|$)/,
  /共同投资|追加(?:了)?投资|追投|加投|加注|加码|加持|超额认购/,
  /(?:独家|战略|联合|全额)投资(?!方|者|人|机构|部|的(?:公司|项目))/,
  /(?<![轮元亿万级使略笔次股]|资金|现金)投资(?=[）)]|$)/,
  /(?:为|是|成为)(?:本|此|该|这)轮(?:融资)?的?(?:主要)?投资(?:者|方|人)|(?:战略)?入股(?!的)/,
  /注资(?!的)/,
]);
/** "甲、乙、丙等一众产业资本云集于此": a list that says what they are needs no verb. */
const listed =
  /([^：:]{4,200}?、[^：:]{2,200}?)等(?:一众|众多|多家|多位|数家|知名|头部|产业|战略|财务|国内外|一线|明星|老牌|、|和|及|VC|政府|资本|顶级|专业|的)*(?:资本|机构|基金|投资方|投资人|股东|VC)(?!.{0,12}(?:客户|合作|服务))/u;
/** … and before these words, which say how. */
const manner =
  /(?:等(?:多家|多位|数家)?(?:知名|国内外|现有|新|一线|头部|产业|战略|财务|一众|顶级|早期)*(?:投资)?(?:机构|基金|股东|老股东|公司|投资方|投资者|投资人|产业方|资本)?|共同|联合|联席|独家|战略|继续|持续|再次|悉数|全部|均|也|跟随|超额|参与|追加|完成|全额|本轮|此轮|这轮|进行|予以|给予|选择|(?<!快)的)+$/u;
/** The names stand after these. */
const after =
  /(领投方|领投机构|领投者)?(?:投资方|资方|投资人|投资机构|投资者|跟投方|参投方|跟投机构|参投机构|老股东|新股东|(?<=领投方|领投机构|领投者))(?:主要|分别|还)*(?:为|是|有|包括|包含|——包括|[:：])\s?/gu;
const including = /(?:——|—|，|,|括号|其中|投资方|机构|股东)?包括\s?/gu;
const paidBy =
  /(?:来自(?:于)?\s?([^，,。；;]{2,60}?)|由\s?([^，,。；;]{2,60}?)(?:独家|战略)?投资)的\s?(?=[A-H]\d?\+?\s?轮|Pre|天使|种子|战略|投资|融资|领投|[数近超逾\d])/gu;
/** "从甲、乙获得". */
const takenFrom = /从\s?([^，,。；;\d]{2,90}?)\s?(?:那里|处|手?中)?\s?(?:获得|筹集|融资|募集|拿到|融到)/gu;
const got = pattern(
  'gu',
  /(?:获得了?|获(?!得|悉|知|取|投)|引入|拿到)\s?(?!过)((?![数近超逾约过])[^，,。；;\d]{2,40}?)(?:领投的|的)?\s?(?:[数近超逾过约上几])?[\d.]*\s?[十百千万亿余多]*\s?(?:级)?(?:人民币|美元|美金|元|港元|欧元)*\s?(?:级)?\s?(?:的)?\s?(?:种子轮|天使\+?轮|(?:Pre-?)?[A-Ha-h]\d?\+{0,2}\s?轮|战略|独家|股权|新一轮)*(?:投资|融资|注资)/,
);
const giver =
  /投资(?:者|人|方|机构|公司)|股东|领投|跟投|参投|参与(?:了)?(?:本|此|该|这)轮|资方|企业家|参与者/u;
/** Another round's investors. */
const background =
  /此前|曾(?:经)?|去年|前年|早前|上一轮|上轮|过往|历史|早在|彼时|当时|继(?!续)|旗下已|投资过|早期投资(?!人)|(?:被|已)投(?:企业|项目|公司)/u;

/** Who advises gives nothing. */
const advisers = /[^、，,。；;]{2,20}[（(](?:独家)?(?:财务)?顾问[）)]/gu;
/** Brackets hold other names of what stands before them. */
const brackets = /[（(](?![^（）()]{0,80}投)[^（）()]{0,80}[）)]/gu;

export const readChineseInvestors = (whole: string): Investors => {
  const original = whole.slice(0, maxText).replace(advisers, '').replace(brackets, '');
  const text = withoutEarlier(simplified(original));
  const leads = new Set<string>();
  const all = new Set<string>();
  const add = (region: string, ...into: Set<string>[]) => {
    for (const one of split(region)) {
      const at = text.indexOf(one);
      for (const set of into) set.add(at < 0 ? one : original.slice(at, at + one.length));
    }
  };
  const clauses = clausesOf(text);
  let isPast = false;
  for (const [place, clause] of clauses.entries()) {
    // What a clause says of the time holds for those that follow it.
    if (/本轮|此轮|这轮|本次|新一轮/u.test(clause)) isPast = false;
    else if (background.test(clause)) isPast = true;
    if (isPast) continue;
    let from = 0;
    for (const match of matchesOf(clause, verb)) {
      const said = clause.slice(from, match.index).replace(manner, '');
      const region = from > 0 ? said : withNamesBefore(clauses, place, said);
      add(region, all);
      // "甲、乙（领投）": the mark is of the name before it.
      if (match[1]) add(/[（(]$/u.test(said) ? (region.split('、').at(-1) ?? '') : region, leads);
      from = match.index + match[0].length;
    }
    for (const match of matchesOf(clause, after)) {
      const rest = clause.slice(match.index + match[0].length);
      add(withNamesAfter(clauses, place, rest), ...(match[1] ? [leads, all] : [all]));
    }
    const isOfGivers = giver.test(`${clauses[place - 1] ?? ''}${clause}`);
    for (const match of isOfGivers ? matchesOf(clause, including) : []) {
      if (
        /(?:客户|用户|伙伴|产品|业务|应用|国家|地区|企业|成员|管线)\p{Script=Han}{0,2}$/u.test(
          clause.slice(0, match.index),
        )
      )
        continue;
      const rest = clause.slice(match.index + match[0].length).replace(/在内.*$/u, '');
      add(withNamesAfter(clauses, place, rest), all);
    }
    for (const match of matchesOf(clause, paidBy)) add(match[1] ?? match[2] ?? '', all);
    const row = listed.exec(clause)?.[1];
    if (row) add(row.replace(begun, ''), all);
    for (const match of matchesOf(clause, takenFrom)) add((match[1] ?? '').replace(begun, ''), all);
    for (const match of matchesOf(clause, got)) add(match[1] ?? '', all);
  }
  // "甲乙投资" that ends a clause reads like "甲乙" that invests.
  for (const one of all) if (all.has(`${one}投资`) || all.has(`${one}投资公司`)) all.delete(one);
  return { lead: [...leads], all: [...all] };
};

/** Between commas and stops; a space between two Chinese words parts a headline. */
const clausesOf = (text: string): string[] =>
  text
    .split(/[，,。；;！？!?\n|｜]|(?<=[\p{Script=Han}”」』])\s+(?=[\p{Script=Han}“「『])/u)
    .map((clause) => clause.trim().slice(0, maxClause));

/** "本轮融资由 A、B" -> "A、B". */
const begun =
  /^.*(?:由|(?:股东|投资方|投资者|投资人|机构)(?:为|是|包括)|获得?了?(?!悉)|引入了?|来自于?|[:：])\s?/u;

/** Names stand together: going back, a clause that tells anything ends the list. */
const withNamesBefore = (clauses: readonly string[], place: number, said: string): string => {
  const named = said.replace(begun, '');
  if (named !== said) return named;
  const names = [said];
  for (let at = place - 1; at >= 0 && place - at <= maxBack; at--) {
    const clause = clauses[at] ?? '';
    if (!clause) break;
    if (!telling.test(clause)) {
      names.unshift(clause);
      continue;
    }
    const tail = clause.replace(begun, '');
    if (tail !== clause && tail && !telling.test(tail)) names.unshift(tail);
    break;
  }
  return names.join('、');
};

const withNamesAfter = (clauses: readonly string[], place: number, rest: string): string => {
  const names = [rest];
  for (let at = place + 1; at < clauses.length && at - place <= maxBack; at++) {
    const clause = clauses[at] ?? '';
    if (!clause || telling.test(clause) || (/等/u.test(names.at(-1) ?? '') && !/、/u.test(clause))) break;
    names.push(clause);
  }
  return names.map((part) => part.replace(/等.*$/u, '')).join('、');
};

const telling = pattern('u', [
  /融资|完成|宣布|获(?!悉)|轮|公司|平台|[\d数近超十百千]\s?[亿万]|[亿万][元美]|美元|用于|此外/,
  /另外|透露|成立|将|已|了|(?<![顺华蔚])为|是|通过|致力|开发|提供|进行|本次|此次|今日|近日|成为/,
  /拥有|以及其|来自|领投|跟投|参投|牵头|投资(?![公集基]|$|[、和及])|资金|顾问/,
]);

const split = (text: string): string[] =>
  text
    // Who stands behind a fund is told in brackets.
    .replace(/\s*[（(][^)）]{0,80}[)）]/gu, '')
    // What a giver is known for.
    .replace(
      /(?:由|获|[、，,])?[^、，,由获]{2,40}?(?:领域|行业|赛道)的?(?:龙头|头部|领军|领先|知名)(?:企业|公司|厂商|机构)/gu,
      '、',
    )
    .replace(/具[备有][^、，,]{2,40}?的/gu, '')
    // "其与甲共同设立的乙": what describes the giver.
    .replace(/(?:及?其)?[与和]\s?[^、，,]{2,30}?(?:共同|联合)(?:设立|成立|创立|发起|管理)的\s?/gu, '、')
    // "甲乙和丙丁的创始人某某": the person gives.
    .replace(/[^、，,]{2,40}的(?:联合)?创始人/gu, '、')
    .split(
      /、|，|,|;|；|\/(?=\p{Script=Han})|\band\b|以及|及(?=\s?[\p{Script=Han}A-Z])|(?<!上市公司|(?:龙头|知名|产业|国有)企业|(?:行业|产业)龙头|(?:^|[、，,])\p{Script=Han}?)和(?=\s?[\p{Script=Han}A-Z\d])(?!谐|君|玉|利|通|创|暄|丰|高)|与(?=\s?[\p{Script=Han}A-Z\d])/u,
    )
    .map(tidy)
    .filter((one) => one !== null);

const titled = pattern(
  'u',
  /^.*/,
  [
    /投资者|投资人|投资方|产业方|投资机构|投资公司|股权公司|风险投资|风投|股东|创始人|合伙人/,
    /首席执行官|运动员|球员|明星|演员|企业家|资本公司|巨头|机构|公司|厂商|龙头企业|龙头|车企|日商/,
    /美商|集团旗下/,
  ],
  /\s?(?=[A-Za-z\d]|\p{Script=Han}{2})(?!(?:公司|基金|机构|集团|企业)$)/u,
);
const sentence = pattern('u', [
  /融资|轮|[\d数近超十百千]\s?亿|亿[元美]|万元|美元|将|通过|用于|该|这笔|这是|作为|在内|了|着/,
  /最|方面|支持|销售|营销|培训|其(?!乐)|过去|一笔|早期|过来|并|(?<![顺华蔚])为(?!来)|吸取|提供/,
  /宣布|完成|获得|没有|未[透披]露|不详|我们|他们|目前|同时|之后|进行|继续|表示|认为|顾问/,
]);
const generic = pattern(
  'u',
  /^(?:多家|众多|知名|若干|一些|其他|其它|等|战略|股权|天使|创投|全球|现有|既有|原有|新|老|原|产业)*/,
  optional([
    /机构|投资者|投资人|投资方|产业投资方|股东|老股东|基金|资本|伙伴|部门|企业家|外部|优先投资者|创始人|风险投资(?:基金)?|风投|国企|GmbH|企业|公司|天使投资人|个人投资者|战略/,
    /股权|天使|全球|产业方|投资(?:公司)?|独家|联合|专项基金|政策性基金|首笔|账户|多个账户|刚刚|此外|(?:顶尖|头部|一线|产业)+资本|[十百千万亿]+|权利|公司已|政府/,
  ]),
  /$/,
);

const tidy = (raw: string): string | null => {
  let plain = raw
    .trim()
    .slice(0, 200)
    .replace(/\s*[（(][^)）]{0,60}[)）]?/gu, '')
    .trim();
  plain = plain
    .replace(manner, '')
    .replace(/(?:在内|领投|跟投|参投|追投|加投|加注|牵头)$/u, '')
    .replace(
      /^.*旗下(?:的)?(?:产业|科技|创投|股权|投资){0,2}(?:基金|机构|平台)?(?=\p{Script=Han}{2})(?!(?:产业|投资|专项)?(?:基金|机构|平台|公司)$)/u,
      '',
    )
    .replace(/旗下(?:的)?(?:产业|投资|专项)?(?:基金|机构|平台|公司)$/u, '')
    .replace(/^.*的\s?(?=[\p{Script=Han}A-Za-z]{2})/u, '')
    .replace(
      /^(?:包括|其中|由|来自|同时|以及|及|和|与|获|获得|引入|有|是|为|并由|则由|(?:[A-H]\d?\+?|天使|种子)轮)\s*/u,
      '',
    );
  if (!/^(?:太平洋|中国|国家|北京|上海)/.test(plain)) plain = plain.replace(titled, '');
  plain = plain.replace(/^[\s“”"'「」『』.。:：—*]+|[\s“”"'「」『』.。:：—*]+$/gu, '').trim();
  plain = plain
    .replace(/^(?:日本|韩国|美国|英国|德国|法国|新加坡|以色列)(?=[A-Z])/u, '')
    .replace(/(?<=[A-Za-z])\s?公司$/u, '')
    .replace(/^\p{Script=Han}{0,12}(?:基金|公司|投资者如|股东如)\s?(?=[A-Z])/u, '');
  if (
    /^(?:Inc|Ltd|LLC|GmbH|AG|[A-H])\.?$/.test(plain) ||
    /创始人$/.test(raw.trim()) ||
    /^(?:一[家个些]|[近超]?\s?\d+\s?[余多]?[家位名]|[多数几一二两三四五六七八九十]{1,2}(?:家|位|名|个)|某|向|各种|大部分|当地)/.test(
      plain,
    )
  )
    return null;
  if (plain.length < 2 || plain.length > 40 || generic.test(plain) || sentence.test(plain)) return null;
  return /^[\p{Script=Han}]+$/u.test(plain) && plain.length > 16 ? null : plain;
};
