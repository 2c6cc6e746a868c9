/** Company names: legal forms, keys for comparing, and cleaning of what surrounds them in titles. */

import { matchesOf } from '../matches-of.ts';
import { inRow, pattern, repeated } from '../pattern.ts';
import { isAscii } from '../script.ts';

const forms = pattern(
  'i',
  /[\s,]+/,
  [
    /incorporated|inc|llc|l\.l\.c|ltd|limited|ltda|lda|corp|corporation|company|co|gmbh/,
    /gmbh & co\. kg|mbh|ag|kg|ohg|ug|se|sa|s\.a|sas|s\.a\.s|sarl|s\.a\.r\.l|srl|s\.r\.l|spa/,
    /s\.p\.a|plc|pty|pvt|private|bv|b\.v|nv|n\.v|oy|oyj|ab|as|a\/s|aps|llp|lp|pte|sdn|bhd|kk|k\.k|gk|g\.k/,
    /sp\. z o\.o/,
  ],
  /\.?$/,
);
const zhForms = /(?:股份有限公司|有限责任公司|有限責任公司|有限公司|株式会社|合同会社|集团公司)$/;
const zhFormFirst = /^(?:株式会社|合同会社|有限会社)/;

export const hasLegalForm = (name: string): boolean => {
  const plain = name.trim().slice(0, 200);
  return forms.test(plain) || zhForms.test(plain) || zhFormFirst.test(plain);
};

export const stripLegalForm = (name: string): string => {
  let plain = name.trim().slice(0, 200);
  // One word in Latin letters has no room for a form.
  if (isAscii(plain) && !/[\s,]/.test(plain)) return plain;
  for (let turn = 0; turn < 3; turn++) {
    const next = plain.replace(forms, '').replace(zhForms, '').replace(zhFormFirst, '').trim();
    if (next === plain || !next) break;
    plain = next;
  }
  return plain;
};

/** Two names of one company have one key: without case, accents, punctuation and legal form. */
export const companyKey = (name: string): string => {
  const bare = stripLegalForm(name);
  if (isAscii(bare))
    return bare
      .toLowerCase()
      .replaceAll('&', 'and')
      .replace(/[^a-z\d]+/g, '');
  return bare
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
};

const latinForms = [
  /Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|AG|S\.A|SAS|SARL|S\.r\.l|S\.p\.A|PLC|plc/,
  /Pty Ltd|Pvt\.? Ltd|B\.V|BV|N\.V|Oyj?|AB|A\/S|LLP|Pte\.? Ltd|Lda/,
  /UG(?: \(haftungsbeschr(?:ä|ae)nkt\))?|OHG|e\.\s?K|ApS|Ltda|S\.L|Sdn\.? Bhd|s\.r\.o|sp\. z o\.o|Kft|OÜ|KGaA/,
];
/** "Johnson & Sons", "Weber und Söhne": what joins two words of a name. */
const and =
  /(?:(?:[&+]|(?:und|and|et)(?=\s(?:S[oö]hne?|Sons?|Brothers|Co|Company|Partners?|Associates|Cie|Fils)(?!\p{L})))\s)?/u;
/** Names with a legal form that stand in running text, such as on an imprint or in a footer. */
const latinName = pattern(
  'gu',
  /(?<![\p{L}\p{N}])(?!(?:19|20)\d\d\s|Copyright\s)/u,
  repeated('{1,7}?', /[\p{Lu}\d][\p{L}\p{N}&.'’-]{0,30}\s/u, and),
  latinForms,
  /(?![\p{L}\p{N}])\.?/u,
);
const hanName = /[\p{Script=Han}（）()A-Za-z]{2,30}(?:股份有限公司|有限责任公司|有限責任公司|有限公司)/gu;
const kanaName =
  /株式会社[\p{L}\p{N}・ー]{1,20}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z]{2,24}(?:株式会社|合同会社)/gu;

/** Any of the forms, as it stands behind a name: most lines have none, and the patterns are long. */
const anyForm = pattern('u', [inRow(/[\s,]/, latinForms, /(?![\p{L}\p{N}])/u), /公司|(?:株式|合同)会社/]);

export const legalNames = (text: string): string[] => {
  if (!anyForm.test(text)) return [];
  const cut = text.slice(0, 5000).replace(/,\s?(?=(?:Inc|LLC|Ltd|Corp)\b)/g, ' ');
  const han = cut.includes('公司') ? namesIn(cut, hanName) : [];
  const kaisha = cut.search(/(?:株式|合同)会社/);
  const kana = kaisha >= 0 ? namesIn(cut, kanaName, Math.max(0, kaisha - longestKana)) : [];
  return [...han, ...kana, ...namesIn(cut, latinName)].sort((a, b) => a.at - b.at).map(({ name }) => name);
};

/** No name that ends in 株式会社 begins earlier than this before it: 24 characters of two units each. */
const longestKana = 48;

/** @param from where the first of them may begin at the earliest */
const namesIn = (text: string, names: RegExp, from = 0): { name: string; at: number }[] =>
  matchesOf(text.slice(from), names).map((match) => ({ name: match[0].trim(), at: from + match.index }));
