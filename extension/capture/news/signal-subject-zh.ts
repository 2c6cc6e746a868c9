/** Whom a Chinese sentence of news other than funding is about, where its kind says so more plainly than the verb does. */

import { simplified } from '#simplified';
import { matchesOf } from '../../../shared/text/matches-of.ts';
import type { ToldKind } from '../../../shared/text/news/news-words.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { zhCities } from '../../../shared/text/place/cities.ts';
import { nameIn } from './subject-zh.ts';

const zhPost =
  '(?:新任?)?(?:首席\\p{Script=Han}{1,4}官|CEO|CFO|CTO|COO|CMO|副?总裁|副?总经理|董事长|执行长|行政总裁|财务总监|督察长|行长)';
const zhHolds = new RegExp(
  `(?:成为|担任|出任|新任|接任|执掌|辞去了?|卸任|升任|就任|兼任)([^，,。；;、]{2,30}?)的?${zhPost}`,
  'u',
);
/** The subsidiary that a listed firm reports of. */
const subsidiary =
  /(?:控股|全资|旗下|下属|参股)?(?:子公司|孙公司)(?!联合|组成|共同|在|成功|近日|预?中标|拟|收到)([\p{Script=Han}A-Za-z\d]{2,20}?)(?=[（(]|确认|中标|近日|日前|与|收到|成为|为|签|获|拟|将|于)/u;
/** "上海北风科技临港新总部": between the company and its house stands where that is. */
const housed =
  /([\p{Script=Han}A-Za-z\d]{2,12}?(?:科技|股份|集团|智能|网络|信息|电子|能源|控股|银行|汽车|医药|生物|软件|公司))[^，,。；;]{0,12}?(?:总部|办事处|分公司|研发中心|新工厂|基地|分部)/u;
const withoutCity = (name: string): string => {
  const city = [...zhCities].find((one) => name.startsWith(one) && name.length > one.length + 2);
  return city ? name.slice(city.length) : name;
};
/** "已签署协议将被北风收购": the news is the buyer's. */
const zhBoughtBy =
  /(?:被|获(?![得批准悉知]))([^，,。；;、]{2,16}?)(?:公司|集团)?(?:以[^，,。；;]{1,16}?)?(?:全资|正式|成功|高?溢价)?(?:收购|并购)/u;
const alias = /(?:简称|下称)(?:为)?[:：]?\s?[“「『"]([^”」』"]{2,20})[”」』"]/u;
const withWhom =
  /^(.{2,30}?)(?:市|省|市人民政府|政府)?(?:与|和|同)([\p{Script=Han}\w.·（）()]{2,40}?)(?:今天|今日|日前|近日|正式|在|签|达成|共同|携手|联手|合作)/u;

/** "北风股份(600000.SH)", "北风股份(12.10,0.30,2.54%)": behind the name of a listed company stands its code, or its price. */
const listed =
  /(?:^|[，,。；！：:、丨|\s“])([\p{Script=Han}A-Za-z*·]{2,14})\s?[（(][^（()）]{0,8}?(?:\d{5,6}|\d{4}\.[A-Z]|\.US|\d,-?\d{1,3}\.)/gu;
/** "北风股份：联合体中标…": a headline begins with whom it is about, where the text goes on to report of it. */
const headed = /^(?:[^：:，。]{1,8}[！!丨|]\s?)?([\p{Script=Han}A-Za-z\d·*]{2,10})[：:](?!\/)/u;
const reports = /^\s?(?:[（(]|.{0,4}公[告布]|发布|晚间|\d{1,2}\s?月)/u;

const reported = (plain: string, verbAt: number, text: string): string | null => {
  const code = matchesOf(plain.slice(0, verbAt), listed).at(-1)?.[1];
  if (code) return nameIn(code.replace(/^.*[和与]/u, ''), text);
  const name = headed.exec(plain)?.[1];
  const told = name && verbAt > name.length ? text.split(name, 6).slice(1) : [];
  return name && told.some((rest) => reports.test(rest)) ? name : null;
};

/** "高某接任", "高某女士获委任": who takes or leaves a post is a person. */
export const isInPost = (name: string, sentence: string): boolean => {
  const at = sentence.indexOf(name);
  return (
    at >= 0 &&
    name.length < 5 &&
    cleanPersonName(name) !== null &&
    /^(?:先生|女士|博士)?[^，。；]{0,4}(?:[出接升改卸离委担]任|任(?!命)|离职|退休|辞)/u.test(
      sentence.slice(at + name.length),
    )
  );
};

/** Whom the first sentences report of. */
export const reporter = (sentences: readonly string[], text: string): string | null => {
  for (const sentence of sentences) {
    const name = reported(simplified(sentence), sentence.length, text);
    if (name) return name;
  }
  return null;
};

/** Read in simplified characters; the name is given as the page has it. */
export const chineseSignalSubject = (
  sentence: string,
  verbAt: number,
  kind: ToldKind,
  text: string,
): string | null => {
  const plain = simplified(sentence);
  const asWritten = (name: string | null | undefined): string | null => {
    const at = name ? plain.indexOf(name) : -1;
    return name ? (at < 0 ? name : sentence.slice(at, at + name.length)) : null;
  };
  const before = plain.slice(0, Math.max(verbAt, 2));
  if (kind === 'executive') {
    const held = zhHolds.exec(plain)?.[1];
    const name = held ? nameIn(held.replace(/^.*及其(?:母|子)公司/u, '').trim(), text) : null;
    if (name && !/^(?:公司|集团|本行|该|其)/u.test(name)) return asWritten(name);
  }
  if (kind === 'office') {
    const name = housed.exec(plain)?.[1];
    if (name) return asWritten(withoutCity(name));
  }
  if (kind === 'award') {
    const name = subsidiary.exec(plain)?.[1] ?? alias.exec(before)?.[1];
    if (name) return asWritten(name);
  }
  if (kind === 'acquisition') {
    const name = zhBoughtBy.exec(plain)?.[1];
    if (name) return asWritten(nameIn(name, text));
  }
  const firm = kind === 'partnership' ? null : reported(plain, verbAt, text);
  if (firm) return asWritten(firm);
  if (kind === 'partnership') {
    const [, one = '', other = ''] = withWhom.exec(plain) ?? [];
    // A city signs with a company: the company is what the news is about.
    if (zhCities.has(one.replace(/[市省]$/u, '')) && other.length > 2) return asWritten(other);
  }
  return null;
};
