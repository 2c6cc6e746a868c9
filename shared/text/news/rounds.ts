/** Names of funding rounds, English and Chinese, as bare names: `seed`, `angel`, `pre-A`, `A`, `A+`, `strategic`, `debt`. */

import { matchesOf } from '../matches-of.ts';
import { pattern } from '../pattern.ts';

export interface Round {
  name: string;
  text: string;
  start: number;
}

const maxText = 20_000;
interface Pattern {
  /** In small letters: without one of them in a sentence the pattern has nothing to find there. */
  stems: readonly string[];
  pattern: RegExp;
  name: (match: RegExpExecArray) => string;
}
const round = (stems: string, pattern: RegExp, name: Pattern['name']): Pattern => ({
  stems: stems.split(' '),
  pattern,
  name,
});

/** The more specific first: what one has taken is no other's. */
const patterns: readonly Pattern[] = [
  round('series', /\bpre[-\s]?series[-\s]([a-h])(?![a-z])/gi, (m) => `pre-${upper(m[1])}`),
  round(
    'series',
    /\bseries[-\s]([a-k])(?:[-\s]?(\d|prime|extension|ext)(?!\d))?(\+)?(?![a-z])/gi,
    (m) => `${upper(m[1])}${/^\d$/.test(m[2] ?? '') ? m[2] : ''}${m[3] ?? ''}`,
  ),
  round('pre', /\bpre[-\s]([a-h])\s(?=round|series|financing|funding)/gi, (m) => `pre-${upper(m[1])}`),
  round('seed', /(?<![\p{L}\d])pre[-\s]?seed\b/giu, () => 'pre-seed'),
  round('seed', /(?<![\p{L}\d])(?:seed[-\s](?:plus|\+)|seed\+)/giu, () => 'seed+'),
  round(
    'seed',
    pattern('giu', /(?<![\p{L}\d])/u, [
      /seed[-\s]?(?:stage\s)?(?:round|funding|financing|investment|capital|money|extension|led)/,
      /(?:in|of|a|its|our|million)\s(?:new\s)?seed(?![-\s]?stage)\b|seed(?=\s(?:raise|fundraise))/,
      /(?<=\d\s?(?:m|mn|k|million)\s)seed(?=[\s,.;])/,
    ]),
    () => 'seed',
  ),
  round('angel', /(?<![\p{L}\d])angel[-\s](?:round|funding|financing|investment)/giu, () => 'angel'),
  // "A round of funding" names none.
  round(
    'round series',
    /(?<![\p{L}\d])([B-H]|(?<=(?:\p{Ll}|\d\p{L}?)\s)A)(\+)?[-\s](?:[Rr]ound|[Ss]eries)\b/gu,
    (m) => `${upper(m[1])}${m[2] ?? ''}`,
  ),
  round('mezzanine', /\bmezzanine (?:round|financing)/gi, () => 'mezzanine'),
  round('bridge', /\bbridge (?:round|financing|funding)/gi, () => 'bridge'),
  round('ipo', /\bpre[-\s]?ipo (?:round|financing|funding)/gi, () => 'pre-IPO'),
  round(
    'debt facility loan',
    /\b(?:debt (?:financing|funding|facility|round)|venture debt|credit facility|term loan)/gi,
    () => 'debt',
  ),
  round('strategic', /\bstrategic (?:round|investment|financing|funding)/gi, () => 'strategic'),
  round('growth', /\bgrowth (?:equity )?(?:round|investment|financing|funding)/gi, () => 'growth'),
  round(
    '轮 輪 系列',
    /(?<![A-Za-z\d])pre[-\s]?([a-h])(\d|\+{1,2})?\s?(?:轮|輪|系列)/giu,
    (m) => `pre-${upper(m[1])}${m[2] ?? ''}`,
  ),
  round(
    '轮 輪 系列',
    /(?<![A-Za-z\d+])([a-h])(\d)?\s?(\+{1,2}|＋|plus)?\s?(?:轮|輪|系列)/giu,
    (m) => `${upper(m[1])}${m[2] ?? ''}${m[3] ? (m[3] === '++' ? '++' : '+') : ''}`,
  ),
  round('天使', /天使\s?(\+|＋)\s?(?:轮|輪)/gu, () => 'angel+'),
  round('天使', /天使(?:轮|輪|融资|投资(?!人|者|机构))/gu, () => 'angel'),
  round('种子 種子', /(?:种子|種子)\s?(?:\+|＋)\s?(?:轮|輪)/gu, () => 'seed+'),
  round('种子 種子', /(?:种子|種子)(?:轮|輪|期?融资)/gu, () => 'seed'),
  round('ipo', /pre[-\s]?ipo\s?(?:轮|輪)?/gi, () => 'pre-IPO'),
  round('战略 戰略', /(?:战略|戰略)(?:融资|投资|融資|投資|入股)/gu, () => 'strategic'),
  round('股权 股權', /(?:股权|股權)(?:融资|投资)/gu, () => 'equity'),
  round('债权 债务 債務', /(?:债权|债务|債務)(?:融资)/gu, () => 'debt'),
];
const upper = (text: string | undefined): string => (text ?? '').toUpperCase();

const anyStem = new RegExp([...new Set(patterns.flatMap(({ stems }) => stems))].join('|'), 'i');

/** A glance: most sentences hold none of all the stems. */
export const mayNameRound = (text: string): boolean => anyStem.test(text);

/** In the order of the text; where two start at one place the more specific stands first. */
export const readRounds = (text: string): Round[] => {
  const cut = text.slice(0, maxText);
  if (!mayNameRound(cut)) return [];
  const small = cut.toLowerCase();
  const found: Round[] = [];
  for (const { stems, pattern, name } of patterns) {
    if (!stems.some((stem) => small.includes(stem))) continue;
    for (const match of matchesOf(cut, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((round) => start < round.start + round.text.length && end > round.start)) continue;
      found.push({ name: name(match), text: match[0], start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
