/** How a company earns, where its page says so in as many words: by subscription, as a platform, by one-off sales. */

import type { BusinessModel } from '../../words.ts';
import { inRow, pattern } from '../pattern.ts';

const most = 300;

const said: readonly (readonly [BusinessModel, RegExp])[] = [
  [
    'platform',
    pattern('i', [
      /\bmarketplace (?:for|of|that|where|connecting)\b/,
      inRow(
        /\bconnect(?:s|ing) /,
        [/buyers|shippers|employers|brands|businesses|clients|patients|guests|landlords|investors/],
        /\b[^.]{0,30}\b(?:with|and|to)\b/,
      ),
      /(?:交易|撮合|双边|雙邊|电商|電商)平台/,
    ]),
  ],
  [
    'subscription',
    pattern('i', [
      /\bper (?:user|seat|month|agent)\b|\/ ?(?:mo|month|user|seat)\b/,
      /\bbilled (?:annually|monthly|yearly)\b|\b(?:monthly|annual) (?:plan|subscription)s?\b/,
      /\bsubscription (?:plans?|pricing)\b/,
      /按(?:月|年)(?:付费|订阅|計費|訂閱)|订阅(?:制|方案|套餐)|訂閱(?:制|方案)/,
      /每(?:用户|用戶|月|席位) ?[¥￥]/,
    ]),
  ],
  [
    'one_off',
    /\badd to (?:cart|basket|bag)\b|\b(?:request|get) a quote\b|加入购物车|加入購物車|立即(?:询价|購買)|在线询价|獲取報價|获取报价/i,
  ],
];

/** @param line one line of a page; only its first 300 characters are read. */
export const businessModelOf = (line: string): BusinessModel | null => {
  const text = line.slice(0, most);
  return said.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
};
