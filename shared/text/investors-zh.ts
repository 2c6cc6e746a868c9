/** Chinese: who led a funding round (领投) and who followed (跟投, 参投), in either script. */
import { simplified } from './simplified.ts';

/** Names as the text has them; `all` holds those who led too. */
export interface Investors {
  lead: string[];
  all: string[];
}

const part = '([^。；;！？!?：:\\n]{2,200}?)';
const lead = new RegExp(
  `${part}(?:等(?:多家)?(?:机构)?)?(?:共同|联合|联席|独家)?(?:领投|牵头)(?!方|者|的[^，,。]{0,6}(?:公司|项目))`,
  'gu',
);
const leadAfter = /(?:领投方|领投机构|领投者)(?:为|是|包括)?\s?([^，,。；;]{2,80})/gu;
const followed = new RegExp(
  `${part}(?:等(?:多家)?(?:知名)?(?:投资)?(?:机构|老股东|股东|基金)?)?(?:也|均|继续|持续|共同|联合|跟随|超额|参与)*(?:跟投|参投|参与(?:了)?(?:本轮|此轮|该轮)?(?:的)?(?:投资|跟投|融资)|共同投资|追加(?:了)?投资|加投|(?:独家|战略)?投资(?=[，,。；;）)]|$))`,
  'gu',
);
const after =
  /(?:投资方|资方|投资人|投资机构|投资者|跟投方|参投方|老股东|新股东)(?:主要)?(?:为|是|有|包括|包含|——包括)\s?([^。；;！？\n]{2,200})/gu;
const including = /(?:——|—|，|,)包括\s?([^。；;！？\n]{2,200})/gu;
const from = /来自\s?([^，,。；;]{2,60}?)的(?!资金)/gu;
const got =
  /(?:获得?|获得了|引入|拿到|新获)\s?([^，,。；;\d数近超逾]{2,40}?)(?:领投的|的)?\s?(?:数|近|超|逾|过)?[\d.]*\s?[十百千万亿]*\s?(?:元|美元|美金|人民币)?\s?(?:级)?(?:人民币|美元)?\s?(?:的)?\s?(?:种子轮|天使轮|[A-Ha-h]\+?\s?轮|战略)?(?:投资|融资|注资)/gu;

export const readChineseInvestors = (original: string): Investors => {
  const text = simplified(original);
  const leads = new Set<string>();
  const all = new Set<string>();
  const add = (found: string | undefined, into: Set<string>[]) => {
    for (const one of split(clauseOf(found ?? ''))) {
      const at = text.indexOf(one);
      for (const set of into) set.add(at < 0 ? one : original.slice(at, at + one.length));
    }
  };
  for (const match of text.matchAll(lead)) add(match[1], [leads, all]);
  for (const match of text.matchAll(leadAfter)) add(match[1], [leads, all]);
  for (const match of text.matchAll(followed)) add(match[1], [all]);
  for (const match of text.matchAll(after)) add(`由${match[1]}`, [all]);
  if (/轮|融资|投资/.test(text)) for (const match of text.matchAll(including)) add(`由${match[1]}`, [all]);
  if (/融资|投资/.test(text)) for (const match of text.matchAll(from)) add(`由${match[1]}`, [all]);
  for (const match of text.matchAll(got)) add(`由${match[1]}`, [all]);
  return { lead: [...leads], all: [...all] };
};

/** "此轮融资由 A、B" -> "A、B"; "融资完成，由 A" -> "A"; "A 领投，B、C" -> "B、C". */
const clauseOf = (found: string): string => {
  const cut = found
    .replace(/^.*(?:领投|牵头|跟投|参投)(?:方)?[，,、；;]?/u, '')
    .replace(/[也均](?:参与)?$/u, '')
    .replace(/^.*(?:由|(?:股东|投资方|投资者|投资人|机构)(?:为|是|包括))\s?/u, '');
  if (cut !== found && !/[，,]/.test(cut)) return cut;
  // Names stand together: going back, a clause that tells anything ends the list.
  const clauses = cut.split(/[，,]/u);
  const names: string[] = [];
  for (const clause of clauses.toReversed()) {
    if (telling.test(clause) && names.length) break;
    names.unshift(clause);
    if (telling.test(clause)) break;
  }
  return names.join('、');
};

const telling =
  /融资|完成|宣布|获(?!悉)|轮|公司|平台|亿|万|美元|用于|成立|将|已|了|为|是|通过|致力|开发|提供|进行|本次|此次|今日|近日|成为|拥有|以及其|来自/u;

const split = (text: string): string[] =>
  text
    .split(
      /\s*(?:、|，|,|;|；|\/(?=\p{Script=Han})|\band\b|以及|及(?=\s?[\p{Script=Han}A-Z])|和(?=\s?[\p{Script=Han}A-Z\d])(?!谐|君|玉|利|通|创)|与(?=\s?[\p{Script=Han}A-Z\d]))\s*/u,
    )
    .map(tidy)
    .filter((one) => one !== null);

const titled =
  /^.*(?:投资者|投资人|投资方|投资机构|投资公司|股权公司|风险投资|老股东|原股东|新股东|现有股东|创始人|合伙人|首席执行官|运动员|球员|明星|演员|企业家|资本公司|风投公司|风投机构|风投|巨头|机构|公司)\s?(?=[A-Za-z\d]|\p{Script=Han}{2})/u;
const sentence =
  /融资|轮|亿|万元|美元|将|通过|用于|该|这笔|这是|作为|在内|了|着|最|方面|支持|销售|营销|培训|其(?!乐)|过去|一笔|早期|过来|并|为|吸取|提供|宣布|完成|获得|没有|我们|他们|目前|同时|之后|进行|继续|表示|认为/u;
const generic =
  /^(?:多家|知名|若干|一些|其他|其它|等|战略|股权|天使|创投|全球|现有|新|老|原)?(?:机构|投资者|投资人|投资方|产业投资方|股东|老股东|基金|资本|创始人|风险投资|国企|GmbH|企业|公司|天使投资人|个人投资者|战略|股权|天使|全球)?$/u;

const tidy = (raw: string): string | null => {
  let plain = raw.replace(/\s*[（(][^)）]{0,60}[)）]?/gu, '').trim();
  plain = plain
    .replace(
      /等(?:多家|多位|数家|一众)?(?:知名|国内外|现有|一线|头部|产业|战略|天使)*(?:投资)?(?:机构|基金|股东|老股东|公司|方|投资者|投资人|产业方|投资方|资本)?(?:联合|共同|的)?$/u,
      '',
    )
    .replace(/(?:共同|联合|联席|独家|继续|在内|领投|跟投|参投|参与|持续|也|均|均有)+$/u, '')
    .replace(/^.*旗下(?:的)?(?:产业|科技|创投|投资)?(?:基金|机构|平台)?(?=\p{Script=Han}{2})/u, '')
    .replace(/^.*的(?=[\p{Script=Han}A-Za-z]{2})/u, '')
    .replace(/^(?:包括|其中|由|来自|同时|以及|及|和|与|获|获得|引入|有|是|为|并由|则由|新)\s*/u, '');
  if (!/^(?:太平洋|中国|国家|北京|上海)/.test(plain)) plain = plain.replace(titled, '');
  plain = plain.replace(/^[\s“”"'「」『』.。:：—*]+|[\s“”"'「」『』.。:：—*]+$/gu, '').trim();
  if (
    /^(?:Inc|Ltd|LLC|GmbH|AG|[A-H])\.?$/.test(plain) ||
    /创始人$/.test(raw.trim()) ||
    /^一[家个些]/.test(plain)
  )
    return null;
  if (plain.length < 2 || plain.length > 40 || generic.test(plain) || sentence.test(plain)) return null;
  return /^[\p{Script=Han}]+$/u.test(plain) && plain.length > 16 ? null : plain;
};
