/** Country names in English, Chinese and Japanese, and in more languages by `#country-names`, to ISO 3166-1 alpha-2. */
import { moreCountryNames } from '#country-names';
import { matchesOf } from '../matches-of.ts';
import { reaches } from '../script.ts';
import { wordGlance } from '../word-glance.ts';

const table = `
US|united states|united states of america|usa|u.s.a.|u.s.|us|美国|美國|アメリカ|アメリカ合衆国
GB|united kingdom|uk|u.k.|great britain|england|scotland|wales|northern ireland|英国|英國|イギリス
IE|ireland|爱尔兰|愛爾蘭
DE|germany|德国|德國|ドイツ
FR|france|法国|法國|フランス
AT|austria|奥地利
CH|switzerland|svizzera|瑞士|スイス
CN|china|p.r. china|p.r.china|pr china|prc|people's republic of china|mainland china|中国|中國|中华人民共和国|中国大陆
HK|hong kong|hong kong sar|hongkong|香港
TW|taiwan|taiwan (r.o.c.)|taiwan(r.o.c)|taiwan r.o.c.|台湾|台灣|臺灣
MO|macau|macao|澳门|澳門
JP|japan|日本
KR|south korea|korea|republic of korea|韩国|韓国|韓國
SG|singapore|新加坡|シンガポール
MY|malaysia|马来西亚|マレーシア
TH|thailand|泰国|タイ
VN|vietnam|viet nam|越南|ベトナム
ID|indonesia|印尼|印度尼西亚|インドネシア
PH|philippines|菲律宾
IN|india|印度|インド
PK|pakistan|巴基斯坦
BD|bangladesh|孟加拉国|孟加拉
LK|sri lanka|斯里兰卡
NP|nepal|尼泊尔
AU|australia|澳大利亚|澳洲|オーストラリア
NZ|new zealand|新西兰|紐西蘭
CA|canada|加拿大|カナダ
MX|mexico|méxico|墨西哥
BR|brazil|brasil|巴西|ブラジル
AR|argentina|阿根廷
CL|chile|智利
CO|colombia|哥伦比亚
PE|peru|perú|秘鲁
UY|uruguay|乌拉圭
CR|costa rica
PA|panama|panamá
ES|spain|españa|西班牙|スペイン
PT|portugal|葡萄牙
IT|italy|italia|意大利|イタリア
NL|netherlands|the netherlands|holland|nederland|荷兰|オランダ
BE|belgium|belgië|比利时
LU|luxembourg|卢森堡
DK|denmark|danmark|丹麦
SE|sweden|sverige|瑞典
NO|norway|norge|挪威
FI|finland|suomi|芬兰
IS|iceland|冰岛
PL|poland|polska|波兰
CZ|czech republic|czechia|česko|捷克
SK|slovakia|slovensko|斯洛伐克
HU|hungary|magyarország|匈牙利
RO|romania|românia|罗马尼亚
BG|bulgaria|保加利亚
GR|greece|希腊
HR|croatia|hrvatska|克罗地亚
SI|slovenia|slovenija|斯洛文尼亚
RS|serbia|srbija|塞尔维亚
EE|estonia|eesti|爱沙尼亚
LV|latvia|latvija|拉脱维亚
LT|lithuania|lietuva|立陶宛
UA|ukraine|україна|乌克兰
RU|russia|russian federation|россия|俄罗斯
BY|belarus|白俄罗斯
TR|turkey|türkiye|土耳其
IL|israel|以色列|イスラエル
AE|united arab emirates|uae|u.a.e.|dubai|阿联酋|阿拉伯联合酋长国
SA|saudi arabia|ksa|沙特|沙特阿拉伯
QA|qatar|卡塔尔
KW|kuwait|科威特
BH|bahrain|巴林
JO|jordan|约旦
LB|lebanon|黎巴嫩
EG|egypt|埃及
MA|morocco|摩洛哥
TN|tunisia|突尼斯
NG|nigeria|尼日利亚
KE|kenya|肯尼亚
GH|ghana|加纳
ET|ethiopia|埃塞俄比亚
TZ|tanzania|坦桑尼亚
UG|uganda|乌干达
RW|rwanda|卢旺达
SN|senegal
CI|côte d'ivoire|ivory coast
ZA|south africa|南非
CY|cyprus|塞浦路斯
MT|malta|马耳他
GI|gibraltar
LI|liechtenstein|列支敦士登
MC|monaco|摩纳哥
KZ|kazakhstan|哈萨克斯坦
UZ|uzbekistan|乌兹别克斯坦
KH|cambodia|柬埔寨
MM|myanmar|缅甸
KY|cayman islands|开曼群岛
CM|cameroon
DZ|algeria
AO|angola
BJ|benin
BW|botswana
CD|democratic republic of the congo
MG|madagascar
MU|mauritius
MW|malawi
MZ|mozambique
NA|namibia
ZM|zambia
ZW|zimbabwe
OM|oman|阿曼
IQ|iraq|伊拉克
IR|iran|伊朗
AF|afghanistan
AM|armenia
AZ|azerbaijan
AL|albania
BA|bosnia and herzegovina
MK|north macedonia
MD|moldova
ME|montenegro
XK|kosovo
MN|mongolia|蒙古国
LA|laos|老挝
BN|brunei
MV|maldives
FJ|fiji
EC|ecuador|厄瓜多尔
BO|bolivia
VE|venezuela
PY|paraguay
GT|guatemala
HN|honduras
SV|el salvador
NI|nicaragua
DO|dominican republic
JM|jamaica
TT|trinidad and tobago
CU|cuba
PR|puerto rico
`;

const codes = new Map<string, string>();
const known = new Set<string>();
const learn = (rows: string): void => {
  for (const row of rows.trim().split('\n')) {
    const [code = '', ...names] = row.split('|');
    known.add(code);
    for (const name of names.map((one) => one.replace('’', "'")))
      if (!codes.has(name)) codes.set(name, code.toUpperCase());
  }
};
learn(table);
learn(moreCountryNames([...known]));

/** Code of a country's whole name or of a code itself; null for anything else. */
export const countryCode = (text: string): string | null => {
  const plain = text.trim().slice(0, 60);
  if (/^[A-Z]{2}$/.test(plain)) return plain === 'UK' ? 'GB' : known.has(plain) ? plain : null;
  const name = plain
    .toLowerCase()
    .replace('’', "'")
    .replace(/^the\s/, '')
    .replace(/[.,;]+$/, (end) => (end === '.' && plain.includes('.') ? end : ''));
  return codes.get(name) ?? codes.get(name.replace(/\.$/, '')) ?? alpha3[plain] ?? null;
};

const alpha3: Record<string, string> = {
  USA: 'US',
  GBR: 'GB',
  DEU: 'DE',
  FRA: 'FR',
  CHN: 'CN',
  JPN: 'JP',
  IND: 'IN',
  AUS: 'AU',
  CAN: 'CA',
  SGP: 'SG',
  NLD: 'NL',
  ESP: 'ES',
  ITA: 'IT',
  CHE: 'CH',
  SWE: 'SE',
  ISR: 'IL',
  IRL: 'IE',
  KOR: 'KR',
  HKG: 'HK',
  TWN: 'TW',
  BRA: 'BR',
};

const longest = [...codes.keys()]
  .filter((name) => name.length > 3 || /[^a-z.]/.test(name))
  .sort((a, b) => b.length - a.length);
const latin = longest.filter((name) => /^[\p{Script=Latin}\s'.()&-]+$/u.test(name));
const inLatin = new Set(latin);
const other = longest.filter((name) => !inLatin.has(name));
const escaped = (name: string): string => name.replace(/[.()]/g, '\\$&').replace("'", "['’]");
const latinPattern = new RegExp(
  `(?<![\\p{L}])(?:${latin.map(escaped).join('|')}|USA|U\\.S\\.A\\.|UK|UAE|PRC)(?![\\p{L}])`,
  'giu',
);
/** The longest word of each name, and the short codes: most lines have none of them, and the pattern is long. */
const tellingWord = (name: string): string =>
  name.split(/[\s'.()-]/u).sort((a, b) => b.length - a.length)[0] ?? name;
const mayName = wordGlance([...latin.map(tellingWord), 'usa', 'u', 'uk', 'uae', 'prc']);

/** Names that no space parts from what stands beside them, by their first character, the longest first. */
const byFirst = Map.groupBy(other, (name) => name.charAt(0));
const anyOther = new RegExp(`[${[...byFirst.keys()].join('')}]`, 'gu');
const lowestOther = Math.min(...[...byFirst.keys()].map((first) => first.charCodeAt(0)));

export interface CountryFound {
  code: string;
  text: string;
  start: number;
}

/** "fine china", "on the island": a short word in small letters is no country. */
const isSmallWord = (text: string): boolean => text.length < 7 && /^[a-z]+$/.test(text);

/** All countries named in a text, in its order. Short codes count in capitals alone. */
export const readCountries = (text: string): CountryFound[] => {
  const cut = text.slice(0, 5000);
  const named = mayName(cut) ? matchesOf(cut, latinPattern) : [];
  const others = otherNames(cut);
  if (named.length + others.length === 0) return [];
  return [...named.map((match) => ({ text: match[0], start: match.index })), ...others]
    .filter(({ text }) => (text.length > 3 ? !isSmallWord(text) : text === text.toUpperCase()))
    .map(({ text, start }) => ({ code: countryCode(text.toLowerCase()) ?? '', text, start }))
    .filter((found) => found.code !== '')
    .sort((a, b) => a.start - b.start);
};

const otherNames = (text: string): { text: string; start: number }[] => {
  const found: { text: string; start: number }[] = [];
  if (!reaches(text, lowestOther)) return found;
  let end = 0;
  for (const { 0: first, index: start } of matchesOf(text, anyOther)) {
    if (start < end) continue;
    const name = byFirst.get(first)?.find((one) => text.startsWith(one, start));
    if (!name) continue;
    found.push({ text: name, start });
    end = start + name.length;
  }
  return found;
};
