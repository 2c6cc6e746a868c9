/** Encyclopedias and registers: pages about a company by somebody else. Each knows its hosts and how to tell a company. */
import { pattern } from '../../../shared/text/pattern.ts';
import { onceAPage } from '../page/once-a-page.ts';
import { type Pair, pairsOf } from '../page/pairs.ts';

const encyclopedia = /(?:^|\.)(?:wikipedia\.org|baike\.baidu\.com|britannica\.com|wikiwand\.com)$/;
const register =
  /(?:^|\.)(?:tianyancha\.com|qcc\.com|qichacha\.com|crunchbase\.com|xing\.com|pitchbook\.com|zoominfo\.com|dnb\.com|opencorporates\.com|northdata\.(?:com|de))$/;
const companyLabels = pattern(
  'i',
  /^/,
  [
    /industry|industries|founded|formation|headquarters|headquarters location|revenue/,
    /operating income|net income|total assets|number of employees|employees|type of business/,
    /traded as|type|products|subsidiaries|parent|key people|founders?|founder\(s\)|area served/,
    /website/,
    /服务|法定代表人|注册资本|统一社会信用代码|成立时间|成立日期|经营范围|所属行业|公司类型/,
    /企业类型|总部地点|公司名称|年营业额|员工数|工商注册号|组织机构代码/,
    /anzahl mitarbeiter|mitarbeiter|branche|gründungsjahr|unternehmensgröße/,
  ],
  /$/,
);
/** Of people, towns, works, programs, schools and teams. */
const otherLabels = pattern(
  'i',
  /^/,
  [
    /born|died|spouse|occupation|nationality|alma mater|years active|political party/,
    /capital|population|area|elevation|county|mayor|time zone|zip codes?|postal codes?|area codes?/,
    /area code\(s\)|fips code|density|demonyms?|demonym\(s\)/,
    /genres?|directed by|starring|author|publication date|isbn|species|kingdom|origin|language/,
    /developer\(s\)|written in|initial release|stable release|operating system|license|repository/,
    /students|undergraduates|postgraduates|academic staff|campus|colou?rs|nickname|mascot/,
    /league|stadium|ground|head coach|manager/,
    /出生|国籍|职业|人口|面积/,
  ],
  /$/,
);

/** true for a company's entry, false for an entry of something else, null where the page is no directory's. */
export const directoryOf = onceAPage((page): boolean | null => {
  const all = pairsOf(page);
  const isRegister = register.test(page.host);
  const laidOut = all.filter((pair) => pair.from === 'table' || pair.from === 'list' || isRegister);
  const count = (pattern: RegExp, pairs: readonly Pair[]): number =>
    new Set(pairs.map((pair) => pair.label).filter((label) => pattern.test(label))).size;
  const known = encyclopedia.test(page.host) || isRegister;
  if (known) {
    const [own, others] = [count(companyLabels, laidOut), count(otherLabels, laidOut)];
    // A firm's entry may describe its program too.
    return own >= 2 && (others < 2 || own > others);
  }
  // A register's entry is known by its labels wherever it was saved.
  return count(registerLabels, all) >= 3 ? true : null;
});

const registerLabels =
  /^(?:注册资本|统一社会信用代码|统一信用代码|纳税人识别号|经营范围|法定代表人|经营状态|组织机构代码|工商注册号|核准日期|登记机关|营业期限)$/;
