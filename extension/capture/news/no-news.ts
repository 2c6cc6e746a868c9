/** What a sentence tells of business news that has not come about, or is of another sort: held against what was read. */

import type { ToldKind } from '../../../shared/text/news-words.ts';
import { pattern } from '../../../shared/text/pattern.ts';

/** Talks, wishes and rumours of a purchase, rules about purchases, and one that was given up. */
export const isTalkOfPurchase = (text: string): boolean => purchaseTalk.test(text);
const purchaseTalk = pattern('iu', [
  /谈判|洽谈|磋商|弃购|据传|收购[^，。；]{0,16}(?:提议|办法|有效期)/u,
  /(?:放弃|接近|可能|有意|考虑|寻求|欲|试图|延迟|推迟|中止|[^为是]或将?|(?:^|[：:，,\s])传(?![统媒感播]))[^，。；]{0,12}[收并]购/u,
  /\b(?:consider\w*|explor\w+|mull\w*|weigh\w*|eye(?:s|ing)|rumou?red|potential|possible|could|might|wants? to|looking to|near(?:s|ing)|close to)\s(?:[\p{L}-]{1,14}\s){0,4}(?:acqui\w+|bid|buy|buying|merg\w+|takeover)\b/u,
]);

/** A kind that the words of a sentence speak of, and do not tell. */
export const isMere = (kind: ToldKind, text: string): boolean =>
  kind === 'acquisition' ? isTalkOfPurchase(text) : kind === 'award' && /机会[获赢得]|中标利率/u.test(text);

/** Sums that are spent, lent or given by the state: nobody's round. */
export const isNoRaise = (text: string): boolean =>
  /融资券|中期票据|预算内|浮盈|投资[^\d，。；]{0,3}[\d.]+\s?[万亿]\p{Script=Han}{0,4}?(?:升级|建|扩|打造|改造|开设)|(?:下达|拨付)[^，。；]{0,24}投资/u.test(
    text,
  );
