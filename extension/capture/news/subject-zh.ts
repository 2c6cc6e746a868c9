/** Whom a Chinese sentence of news is about: the name before the verb, quoted or after the word for what it is. */

import { simplified } from '#simplified';
import { hasLegalForm, stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { matchesOf } from '../../../shared/text/matches-of.ts';
import { withoutEarlier } from '../../../shared/text/news/earlier-round.ts';
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { zhCities } from '../../../shared/text/place/cities.ts';

const maxSentence = 1500;
const quoted = /[“「『"]([^”」』"]{2,24})[”」』"]/gu;
const kinds =
  '公司|新创|平台|电商|企业|(?:厂|服务|制造|运营|提供|开发|供应|研发|集成|零售|经销|生产|代理|方案)商|品牌|团队|初创|独角兽|机构|产品|应用|项目|系统|社区|网站|软件|超市|便利店|方案|工具|巨头|龙头|集团旗下|旗下|对手|程序|新秀|黑马|(?:先行|引领|领导|开发|倡导|提供|制造)者';
const afterKind = new RegExp(`^.*(?:${kinds})\\s?([\\p{Script=Han}\\w.·&'’ -]{2,24}?)\\s?$`, 'u');
const endsInKind = new RegExp(`(?:${kinds})$`, 'u');
/** What comes after the name and before the verb. */
const tail = pattern(
  'u',
  [
    /周[一二三四五六日天]|星期|(?:刚刚)?(?:证实|确认)|今[年夏秋冬春]|正(?:与|在|就|寻求|考虑|计划|洽谈)|收到|举办|接连|还|决定|旨在|进行|凌晨|首次|震撼|重磅|吸引|押注|通过(?!率)|也(?=宣布|完成|获|推出)|首款|降价|及?其?(?:全资|控股|旗下|下属)?子公司|谈判|陆续|筹划|豁免|延迟|发出|涨近|发?公告|公布|所属|关于|巨资|要约/,
    /又(?=[获完融筹])|(?:联合体?|预)(?=中标|收购|发布|推出|举办|开发|研发|打造|签|投资)|就(?=收购)|组成(?=联合)/,
    /曾(?:寻求|考虑|计划|表示|经|于|在)|据悉|据报|被曝|近日|日前|今日|今天|今[晨早]|近期|最近|最终|现在|向(?:公众|用户|市场)/,
    /本周|刚刚|已经?|宣布|正式|最新|成功|获悉|其(?!乐)|再次|再|连续|昨日|即将?|将|在|以|于|由|与/,
    /和|对(?!手)|(?<!华)为(?!思|科)|从|通过|公告|(?:自主)?(?:研发|自研|开发|推出|生产)的/,
    /约?(?<![A-Za-z\d])\s?\d(?!\d{0,2}(?:[A-Z]{2}|同城))|\s?[A-Ha-h][+\d]?\s?轮|完成|获得|获|拿到|新获|连获|融资|任命|聘任/,
    /预计|筹备|继续|同步|委任|出任|确认为|成为|被|启动|开始|计划|(?<![虚模])拟|斥资|耗资|是一[家个款种]|试图|希望|额外|遭遇|遭/,
    /(?<=[A-Za-z]\s?)支持|大规模|全球|全员/,
    /(?:华南|华东|华北|华中|西南|西北|东北|中国区?|亚太|海外|欧洲|北美|区域|首[个家座]|第[一二三四五]|新|大湾区|长三角)?(?:(?:总部|研发中心|生产基地|智造基地|产业基地|产业园|研究院|办事处|分公司|旗舰店))/,
    /(?:联合)?创始人|联创|首席|财务(?:负责人|总监)|(?:代理)?发言人|(?<!银)行长/,
    /CEO|CFO|CTO|COO/,
    /总裁|(?:高级)?副总|总经理|董事长|执行长|高管|聘|收购|并购|发布|推出|中标|荣获|荣膺|入选|跻身|估值/,
    /翻倍|参加|出席|受邀|凭借|签约|签署|携手|联手|裁员|落户/,
    /：|:/,
  ],
  /.*$/,
);
const pronoun =
  /^(?:吸引|但?该|此|这|后者|前者|本|我们|我|他们|你|您|其|目前|同时|新(?:一?轮|融资)|它|她|公司|团队|甚至|每|推动|计划|拟|并(?:将|已|重磅|在|与|计划)|讨论|探讨|消息|人士|记者|有人|一家|一个|多家|据|作为|随着|为了|对于|关于)/u;

/** "甲乙机器人有限公司（以下简称“甲乙”）": the story's own short name. */
const shortName = /(?:简称|下称|简稱|下稱)(?:为|為)?[:：]?\s?[“「『"]([^”」』"]{2,20})[”」』"]/gu;
/** "投资界从甲乙方面确认": whom a paper has it from. */
const toldBy = /从\s?([\p{Script=Han}\w·]{2,16}?)(?:方面|官方|内部)(?:获悉|确认|了解|证实|处)/u;
/** "台北，2024年1月7日—" with which a release begins. */
const dateline = /^\p{Script=Han}{2,4}[，,]\s?(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日\s?[—–-]{1,2}/u;
/** What the company once raised, told before its name. */
const blanked = (text: string): string =>
  text.replace(
    /(?:(?:19|20)\d\d\s?年)?\p{Script=Han}{0,3}(?:获得|完成|获)[^，,。；;]{2,30}?(?:融资|投资)的/gu,
    '，',
  );

/** Read in simplified characters, which the words here are in; the name is given as the page has it. */
export const chineseSubject = (sentence: string, verbAt: number, text: string): string | null => {
  const plain = simplified(sentence.slice(0, maxSentence)).replace(dateline, (said) =>
    ' '.repeat(said.length),
  );
  const name = subjectIn(plain, verbAt, simplified(text));
  const at = name ? plain.indexOf(name) : -1;
  return name && at >= 0 ? sentence.slice(at, at + name.length) : name;
};

const subjectIn = (sentence: string, verbAt: number, text: string): string | null => {
  const whole = sentence.slice(0, Math.max(verbAt, 2));
  // Of a group and its daughter, both named in full, the daughter is told last.
  const alias = matchesOf(whole, shortName).at(-1)?.[1];
  if (alias) return tidy(alias);
  const funded = given.exec(sentence.slice(verbAt))?.[1] ?? paid.exec(sentence)?.[1];
  if (funded) return nameIn(funded, text);
  const source = toldBy.exec(whole)?.[1];
  if (source) return tidy(source);
  const before = blanked(withoutEarlier(whole).replaceAll('*', ' ')).replace(/[（(][^）)]{0,40}[）)]/gu, '');
  for (const match of matchesOf(before, quoted).toReversed()) {
    const name = match[1]?.trim() ?? '';
    // 给机器人造“眼睛”: what something is made, called or likened to is no company.
    if (/[造做当叫称像如作成被是]$/u.test(before.slice(0, match.index))) continue;
    const rest = before.slice(match.index + match[0].length);
    // “甲乙”研究员，这位创始人: where somebody worked before.
    if (/^[^，,]{0,6}[员者人家师生][，,]/u.test(rest)) continue;
    if (/^(?:为由|[，,]?并)/u.test(rest)) continue;
    if (before.length - match.index < name.length + 16) return tidy(name);
  }
  // From the verb back: the nearest clause that begins with a name.
  const clauses = before
    .split(/[，,。；;！？!?：:｜丨|\]】\n]|\s[-–—]\s|获悉|消息|报道/u)
    .map((clause) => clause.trim())
    .filter(Boolean);
  for (const clause of clauses.toReversed().slice(0, 4)) {
    const name = nameIn(clause, text);
    if (name) return name;
  }
  return null;
};

/** "由甲乙前首席执行官某某创立的软件公司丙丁": who made it is told before what it is. */
const origin = /^.{0,80}(?:创立|创办|创建|打造|支持|孵化|控股|领导)的\s?(?=[\p{L}\d「“])/u;
/** "某资本领投甲乙1亿元融资": the money's giver stands first. */
const given =
  /^(?:领投|投资|注资|入股|跟投)了?\s?(?!方|者|的|人|机构|本|此|该|新|公司)([^，,。；;、]{2,40}?)\s?(?:的\s?)?(?=[数近超逾过约]?\s?[\d.]+\s?[十百千万亿]|[数近超][十百千]?[万亿]|(?:Pre-?)?[A-H]\d?\+?\s?轮|天使轮|种子轮)/u;

/** "Acme 企业安全平台": the name stands before what it is. */
const ofProduct =
  /^([A-Z][A-Za-z\d.&-]{1,30}(?:\s[A-Z][A-Za-z\d.&-]{0,30})?)\s?\p{Script=Han}{2,8}(?:平台|软件|系统|应用|品牌|项目)$/u;
/** "某资本数千万元投资甲乙": the sum stands first. */
const paid =
  /[万亿]\s?(?:元|美元|人民币)+\s?(?:独家|战略)?投资\s?[「“]?([A-Za-z][\w.&-]{1,30}|\p{Script=Han}{2,8})[」”]?(?=[，,。]|$)/u;

/** What stands before the verb and is nobody. */
const adverb =
  /^(?:但?显然|但是?|而且?|并且?|还|也|又|都|已经?|刚刚?|仍|正|今[天日晨早]|目前|现在|如今|仍然.{0,4}|先后|[一二三四五六七八九十]{1,2}月|筹集|融资|收购|总部位?|不仅仅?|不仅如此|据(?:报道|称|说|悉)|最终|终于|最近|据此|发布|推出|上线|报道|全面|密集|重磅|知情人士(?:透露|表示)?|市值超?)$/u;
/** "在线健康和美容市场 Northwind 今天宣布": the name in Latin letters that ends a clause, whatever describes it. */
const atEnd = new RegExp(
  `(?:${kinds}|(?![从与和由向对被给在为及于跟同])\\p{Script=Han}\\s)([A-Z][\\w.&'’-]{1,30}(?:\\s[A-Z][\\w.&'’-]{0,30}){0,3})\\s?(?=$|从|获|完成|筹|融资|今[天日晨早]|已经?|近日|日前|宣布|刚刚|正式|周[一二三四五六日天])`,
  'u',
);

/** Behind these stands whom it came from or what was got. */
const besides = /[从由向]|通$|来自|聘|收购|投资|领投|获得|加入/u;

export const nameIn = (clause: string, text: string): string | null => {
  const plain = clause
    .replace(/^[#>*【\s]+|^0\d\s+/u, '')
    .replace(
      /^(?:\d{1,2}[、.．]|因为|由于|近日|日前|今日(?!头条)|[今昨]天|今[晨早]|昨日|(?:北京|当地)时间|[上下]午|凌晨|晚间|据悉|近期|最近|此前|刚刚|消息称|上个?月|传(?![统媒感播输说奇承真动世导销音化])|(?:公司)?(?:控股|全资|旗下|下属)?子公司|\d{1,4}\s?[年月日]\s?)+/u,
      '',
    )
    .replace(origin, '')
    .trim();
  const last = atEnd.exec(plain);
  if (last?.[1] && !pronoun.test(plain) && !besides.test(plain.slice(0, last.index))) return tidy(last[1]);
  // "感知与交互方案提供商甲乙": what describes it may hold any word.
  const ends = afterKind.exec(plain)?.[1] ?? '';
  if (
    ends.length > 1 &&
    ends.length < 9 &&
    !endsInKind.test(ends) &&
    ends.search(tail) < 0 &&
    !pronoun.test(plain)
  )
    return tidy(ends);
  const first = plain.search(tail);
  const at = first === 0 ? plain.slice(1).search(tail) : first - 1;
  const cut = (at >= 0 ? plain.slice(0, at + 1) : plain).replace(/(?:高级)?副$/u, '').trim();
  if (!cut || pronoun.test(cut) || adverb.test(cut)) return null;
  const latin = /((?<!\d)\d?[A-Za-z][\w.&'’-]*(?:\s[A-Za-z][\w.&'’-]*){0,3})$/.exec(cut)?.[1];
  if (latin && latin.length >= 2 && !(thing.test(latin) && cut.length > latin.length + 1)) return tidy(latin);
  const named = afterKind.exec(cut)?.[1];
  if (named === '项目' && hasLegalForm(cut.slice(0, -2))) return tidy(shortLegal(cut.slice(0, -2), text));
  const product = ofProduct.exec(cut)?.[1];
  if (product) return tidy(product);
  if (named && named.length >= 2) return tidy(hasLegalForm(named) ? shortLegal(named, text) : named);
  return tidy(shortened(cut, text));
};

/** "甲乙 APP", "甲乙MAX": what stands last is no name by itself. */
const thing = /^(?:APP|App|app|AI|PC|TV|SUV|GPU|CPU|MAX|Max|Pro|Plus|Ultra|Mini|mini|OS)$/;

/** "消费级相机公司甲乙": of the tails of a long clause the longest that the text repeats. */
const shortened = (clause: string, text: string): string => {
  if (hasLegalForm(clause)) return shortLegal(clause, text);
  if (clause.length <= 6) return clause;
  const characters = [...clause];
  for (let from = Math.max(0, characters.length - 12); from < characters.length - 2; from++) {
    // Not from within a word of Latin letters.
    if (isLatin(characters[from]) && isLatin(characters[from - 1])) continue;
    const name = characters.slice(from).join('');
    if (text.split(name).length > 2) return name;
  }
  return clause;
};

const isLatin = (character: string | undefined): boolean => /^[A-Za-z]$/.test(character ?? '');

/** "上海甲乙生物技术有限公司" is 甲乙生物 where the text goes on to call it so. */
const shortLegal = (name: string, text: string): string => {
  const plain = stripLegalForm(name);
  const city = [2, 3].find((length) => zhCities.has(plain.slice(0, length)));
  const own = city === undefined ? plain : plain.slice(city).replace(/^[市省]/u, '');
  const elsewhere = text.replaceAll(name, '');
  for (let length = own.length; length > 1; length--) {
    const short = own.slice(0, length);
    if (elsewhere.includes(short)) return short;
  }
  return plain;
};

/** "甲乙宜宾" before 生产基地: the place is the plant's. */
const withoutPlace = (name: string): string =>
  name.length > 4 && zhCities.has(name.slice(-2))
    ? name.slice(0, -2)
    : name.length > 3
      ? name.replace(region, '')
      : name;
const region =
  /(?:华南|华东|华北|华中|西南|西北|东北|中国|亚太|全球|海外|美国|日本|德国|法国|英国|韩国|泰国|越南|印度|新加坡|迪拜|硅谷|纽约|伦敦|东京|首尔|巴黎|柏林|慕尼黑|悉尼|曼谷|雅加达|吉隆坡)$/u;

/** What begins a clause and no name, and what stands within one. */
const clausal = pattern('u', [
  inRow(/^/, [
    /连续|同时|如今|目前|特别|消息人士|如果|虽然|不过|事实上|为此|然而|摘要|但是|因此|尽管|难以/,
    /得以|可以|被|要么|总之|而(?=[前后])|接下来|编者|并不|且|些时候|一[位名些]|许多|部分|这|那些|当(?!当)|在(?!线)|从(?!容)|今年|去年|本周|上周/,
    /周[一二三四五六日]|仅仅|需要|推动|根据|因为|报道|据报道|现在|其中|通过|手机$|疫苗$/,
  ]),
  /异动|停牌|《|似乎|[先女][生士]$/,
  /(?:(?<!基)因|过去了|消息称|工程师|高管|员工|研究员|曾|结果|(?<=.{3})中|.{2}后|(?<!乐)部|(?<=.{2})前|巨头|行业|部分|(?<!书)局|法院|检察院|街道|政府|发改委|委员会|国办|(?<!公)司)$|^(?:时隔|历时|例如|比如|尤其|也许|来源|董事会|监事会|股东|原标题|组成)/,
]);
const telling = /(?<!美)的(?!士)|[了着把被给让]|(?<!^)是|(?<!天)使|从|以及|为了|当时|用于|[周天月年]之?后/u;

/** What reads like part of a sentence is nobody's name. */
export const isClause = (name: string): boolean =>
  clausal.test(name) || (name.length > 4 && telling.test(name));

/** How the name of a person from abroad is written. */
const foreigner = /^\p{Script=Han}{1,6}·\p{Script=Han}{1,6}$/u;

const tidy = (name: string): string | null => {
  // "甲乙、丙丁联手": who is named first tells it.
  const plain = withoutPlace(name.replace(/(?<=.)、.*$/u, ''))
    .replace(/(?:公司|方面|旗下|(?<!美)的|正式|宣布)$|\s?[是也]$|\s正$/u, '')
    .replace(/^(?:之一|据悉|消息|近日|日前|的|是|由|了|和|与|全新|记者|投资界|36氪)+/u, '')
    .replace(/的?(?:创始人|创始团队|团队|CEO|产品|(?<!创)新)$/u, '')
    .trim();
  if (
    plain.length < 2 ||
    plain.endsWith('-') ||
    /^(?:公司|平台|企业|团队|本轮|此轮|该轮|融资|轮|首席|业务|服务|市场|项目|并购|收购|多次|合计|强势|增长|收入|IPO|竞购者|首发|独家|全资|完成|获得|领导了|[\d.]+亿?)$/.test(
      plain,
    )
  )
    return null;
  if (isClause(plain) || zhCities.has(plain) || foreigner.test(plain)) return null;
  // "数据建模竞赛平台": what it is stands between commas behind the name.
  if (
    plain.length > 5 &&
    /^\p{Script=Han}+(?:平台|应用|网站|产品|工具|方案|程序|[务供发造应]商)$/u.test(plain)
  )
    return null;
  return plain.length <= 20 || (plain.length <= 40 && /^[\w.&'’ -]+$/.test(plain)) ? plain : null;
};
