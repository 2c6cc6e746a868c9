/** Which sum of a sentence is the one that was raised: no valuation, no total, or a sum said without figures. */

import { type Money, readMoney } from '../money.ts';
import { pattern } from '../pattern.ts';

/** Behind a verb of raising stands what was raised, though "Valuation" is part of the name before it. */
const raised =
  /\b(?:raises?d?|raising|secure[sd]|closes?d?|lands|landed|bags|bagged|nabs|nabbed|snags|scores|scored)\s(?:an?\s(?:new\s)?|another\s|over\s|more\sthan\s|about\s|nearly\s|up\sto\s)?$/i;
const valuation =
  /(?:valuation|valued|valuing|values? (?:the|it|its)|worth|market cap|revenue|sales|savings|losses|估值|市值|营收|价值|收入|销售额)/i;

/** Behind a sum: what somebody is worth or takes in. */
const ofWorth = pattern('i', /^\s?(?:post-?money |pre-?money |\+\s)?/, [
  /valuation|in (?:revenue|sales|losses|value|(?:\w+ )?assets|AUM)/,
  /(?:(?:gross|annual(?:i[sz]ed)?|yearly) )?(?:run[- ]rate|revenues?|sales|ARR|GMV)\b/,
  /的?(?:投前|投后)?估值|投前|投后|worth/,
]);

/** The first amount that is no valuation and no total. */
export const pickMoney = (text: string): Money | null => {
  for (const money of readMoney(text)) {
    if (money.amount !== null && money.currency === null && !/[亿億万萬]/.test(money.text)) continue;
    const before = text.slice(Math.max(0, money.start - 28), money.start);
    const after = text.slice(money.end, money.end + 22);
    if (
      (!raised.test(before) &&
        !/^\s?的?(?:新?一?轮|融资)/u.test(after) &&
        valuation.test(before.replace(/.*(?:[,，;；]|估值(?=[^估]{0,4}(?:融资|募|筹|完成|获)))/, ''))) ||
      ofWorth.test(after)
    )
      continue;
    if (
      /(?:total(?: of| funding)?(?: to| raised)?|brings?\b(?! in\b)|bringing(?! in\b)|累计|总计|总额达)[^,，;；]{0,24}$/i.test(
        before,
      ) &&
      !/总额(?:近|超|约)?$/.test(before)
    )
      continue;
    if (/^\s?(?:to date|in total|so far|since)/i.test(after)) continue;
    return money;
  }
  return null;
};

const vagueSum = pattern('i', /\b/, [
  /(?:low |mid |high )?(?:six|seven|eight|nine|ten|[6-9]|10)[- ]figures?/,
  /multi-?million(?:[- ](?:dollar|euro|pound))?|(?:an )?undisclosed (?:amount|sum)/,
  /undisclosed(?= (?:\w+ ){0,2}(?:funding|investment|round|seed|series))/,
]);

/** "an eight-figure round", "an undisclosed amount": kept as said. */
export const vagueMoney = (text: string): Money | null => {
  const match = vagueSum.exec(text);
  if (!match) return null;
  const [said] = match;
  return {
    amount: null,
    currency: null,
    text: said,
    start: match.index,
    end: match.index + said.length,
    about: true,
  };
};
