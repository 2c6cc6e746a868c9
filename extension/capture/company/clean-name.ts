/** A company's name freed of what stands around it in titles, feet and data; null where it is none. */
import { pattern } from '../../../shared/text/pattern.ts';
import { lineOf } from '../draft.ts';
import { isGeneric } from '../page/title.ts';
import { known as isKnownHost } from './domain.ts';

const max = 200;

const pageWords = pattern(
  'i',
  /\s/,
  [
    /contact (?:information|details|us)|company (?:profile|information)|official (?:site|website)/,
    /home ?page|investor relations|investors|newsroom|press room|careers|(?<!\d\s)jobs/,
    /help cent(?:er|re)/,
  ],
  /$/,
);

/** A name has letters and is short; numbers, addresses and page words are none. */
export const clean = (name: string | null): string | null => {
  const value = lineOf(name, max)
    ?.replace(/[®™©\p{Extended_Pictographic}]|\uFE0F/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[（(][RＲTＣC][)）]/u, '')
    .replace(/(?:\s\.)+\s?$/, '')
    .replace(/\s\.\s(?=(?:Ltd|Inc|LLC|Co)\b)/, '. ')
    .replace(
      /^(?:copyright|©|\(c\)|(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d|至今|present|now))?[\s.,])+\s*/i,
      '',
    )
    .replace(/^[\s,.:;–—|：，。、；·‧-]+|[\s,:;–—|：，。、；·‧*/-]+$/g, '')
    .replace(/^(?:contact|about|home|careers?|team|news|press)(?: us| releases?)?\s?[-–—:|]\s+(?=\S)/i, '')
    // An address before the name of whose it is: "north.cn，北风公司".
    .replace(/^(?:www\.)?[a-z0-9-]{2,30}\.(?:com|cn|net)[，,\s]\s*(?=\p{Script=Han})/iu, '')
    .replace(/^[＜<【〔[（(]公式(?:サイト|HP)?[＞>】〕\]）)]\s?(?=\p{L})/u, '')
    .replace(
      /^(?:关于我们|联系我们|公司简介|企业简介|首页|会社概要|会社案内|企業情報|採用情報|お問い?合わ?せ)\s?[-_—｜|]+\s?(?=\p{L})/u,
      '',
    )
    .replace(/(?<=\p{Script=Han}{2})\s(?:职位|岗位|招聘)(?:详情|信息|列表|描述)$/u, '')
    .replace(/[（(](?:(?:官方)?网址[:：]|www\.)[^（()）]{0,60}[)）]$/u, '')
    .replace(/(?<=\p{L})-(?:home|about|contact|index)$/iu, '')
    // A foot set in one line: "北风公司 技术支持：…  联系电话：…".
    .replace(/\s(?:(?:技术|SEO)支持|网站建设|联系电话|电话|地址|邮箱|备案号?|网址)[:：].*$/u, '')
    .replace(
      /(?<=\p{Script=Han})(?:\s?[-_]\s?(?:首页|公司简介|官网)|(?:\s?[-_])?\s?(?:关于|联系|加入)我们)$/u,
      '',
    )
    // The province of a licence: "北风网 京ICP备…".
    .replace(/\s[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]$/u, '')
    .replace(pageWords, '')
    .trim();
  // A letter alone is what was left of a word.
  if (!value || isGeneric(value) || /^(?:[a-zA-WYZ]|com|net|org|cn)$/.test(value)) return null;
  // "baidu.com." is a template's address, "[鲁ICP备…" a licence.
  if (isKnownHost.test(value.replace(/\.$/, '').toLowerCase())) return null;
  if (/^(?:und|and|et|&)\s|\.(?:com|net|org)\.cn$/i.test(value)) return null;
  if (
    /^[[(（【]\p{Script=Han}?$|^[（(][^（()）]{1,30}[)）]$/u.test(value) ||
    /^(?:(?:本|我|[xX×*某]{2,9}(?:科技)?)?(?:公司|企业|集团|有限公司)|我们|我們)$/.test(value)
  )
    return null;
  if (!/\p{L}/u.test(value) || (value.match(/\d/g)?.length ?? 0) > value.length / 2 || value.includes('@'))
    return null;
  return value.replace(/^www\./i, '');
};
