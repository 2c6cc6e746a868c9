/** Postal addresses of the mainland, Taiwan, Hong Kong and Japan. */

import { matchesOf } from '../matches-of.ts';
import { zhCities } from './cities.ts';

/** @param country ISO 3166-1 alpha-2. */
export type AddAddress = (match: RegExpExecArray, city: string | null, country: string | null) => void;

const cn =
  /(?:(\p{Script=Han}{2,7}?(?:省|自治区|特别行政区))\s?)?(\p{Script=Han}{2,6}?)市\s?(?=[\p{Script=Han}\dA-Za-z（(])/gu;
/** "杭州余杭区", "上海浦东新区": in addresses 市 is often left out. */
const cnBare = new RegExp(
  `(?:(?<=[省区国：:\\s，,（(])|^)(${[...zhCities].join('|')})(?=[)）]?\\p{Script=Han}{1,6}?(?:区|县|镇|路|街|大道|开发区|园|科技))`,
  'gu',
);
/** "地址：安徽省…": the province tells the country where no known city does. */
const inProvince =
  /地\s?址\s?[:：]\s?(?:中国)?(?:安徽|福建|甘肃|广东|贵州|海南|河北|黑龙江|河南|湖北|湖南|江苏|江西|吉林|辽宁|青海|陕西|山东|山西|四川|云南|浙江|内蒙古|广西|宁夏|新疆|西藏)/gu;
/** 地址：阳泉市…: what an address opens with and calls a town is one, known or not. */
const labelledTown =
  /地\s?址\s?[:：]\s?(?!(?:台|臺|新北|桃園|桃园|高雄|基隆|嘉義|嘉义|新竹))(\p{Script=Han}{2,3})市(?=\p{Script=Han})/gu;
const hk = /香港\s?(?=[\p{Script=Han}\d]{2,20}?(?:道|街|号|號|樓|楼|大厦|大廈|中心|室))/gu;
const tw =
  /(?:(?:台|臺)灣)?(?:\d{3,6}\s?)?(\p{Script=Han}{2})(?:市|縣)(\p{Script=Han}{1,3}(?:區|鄉|鎮|市))/gu;
const jp =
  /(?:〒?\s?\d{3}-?\d{4}\s*)?((?:北海道|東京都|大阪府|京都府|\p{Script=Han}{2,3}県))\s?([\p{Script=Han}ヶケ々]{1,6}?(?:市|区|町|村|郡[\p{Script=Han}]{1,4}?(?:町|村)))/gu;
/** Behind its postal mark a town needs no prefecture: "〒545-0021 大阪市…". */
const jpBare = /〒\s?\d{3}-?\d{4}\s{0,2}()(?!\p{Script=Han}{2,3}[府県道](?!市))(\p{Script=Han}{2,4}?市)/gu;

/** Calls `add` with each, and with its city and country. */
export const easternAddresses = (cut: string, add: AddAddress): void => {
  for (const match of [...(/[道都府県]/.test(cut) ? matchesOf(cut, jp) : []), ...matchesOf(cut, jpBare)]) {
    const [, prefecture = '', city = ''] = match;
    const town = (/郡(.{1,4})$/.exec(city)?.[1] ?? city).replace(/(?<=.{2})市$/u, '');
    add(
      match,
      prefecture === '東京都' ? '東京' : /区$/.test(city) ? prefecture.replace(/[都府県]$/, '') : town,
      'JP',
    );
  }
  for (const match of /[市縣]\p{Script=Han}{1,3}[區鄉鎮市]/u.test(cut) ? matchesOf(cut, tw) : []) {
    if (
      /^(?:台|臺|新|桃|高|基|嘉|彰|南|雲|屏|宜|花|苗|澎|金|連)/.test(match[1] ?? '') &&
      !zhCities.has(match[1] ?? '')
    )
      add(match, match[1] ?? null, 'TW');
  }
  for (const match of cut.includes('市') ? matchesOf(cut, cn) : []) {
    const name = match[2] ?? '';
    const known = [...zhCities].find((city) => name.endsWith(city));
    if (known) add(match, known, 'CN');
    // Behind its province any town is one.
    else if (match[1]?.endsWith('省') && name.length <= 3) add(match, name, 'CN');
  }
  for (const match of /[区县镇路街道园科]/.test(cut) ? matchesOf(cut, cnBare) : [])
    add(match, match[1] ?? null, 'CN');
  for (const match of matchesOf(cut, hk)) add(match, '香港', 'HK');
  for (const match of cut.includes('市') ? matchesOf(cut, labelledTown) : [])
    if (!/[省国都区]/.test(match[1] ?? '')) add(match, match[1] ?? null, 'CN');
  for (const match of matchesOf(cut, inProvince)) add(match, null, 'CN');
};
