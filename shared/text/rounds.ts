/** Names of funding rounds, English and Chinese, as bare names: `seed`, `angel`, `pre-A`, `A`, `A+`, `strategic`, `debt`. */

export interface Round {
  name: string;
  text: string;
  start: number;
}

const maxText = 20_000;
const patterns: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [/\bpre[-\s]?series[-\s]([a-h])(?![a-z])/gi, (m) => `pre-${upper(m[1])}`],
  [
    /\bseries[-\s]([a-k])(?:[-\s]?(\d|prime|extension|ext)(?!\d))?(\+)?(?![a-z])/gi,
    (m) => `${upper(m[1])}${/^\d$/.test(m[2] ?? '') ? m[2] : ''}${m[3] ?? ''}`,
  ],
  [/\bpre[-\s]([a-h])\s(?=round|series|financing|funding)/gi, (m) => `pre-${upper(m[1])}`],
  [/(?<![\p{L}\d])pre[-\s]?seed\b/giu, () => 'pre-seed'],
  [/(?<![\p{L}\d])(?:seed[-\s](?:plus|\+)|seed\+)/giu, () => 'seed+'],
  [
    /(?<![\p{L}\d])(?:seed[-\s]?(?:stage\s)?(?:round|funding|financing|investment|capital|money|extension|led)|(?:in|of|a|its|our|million)\s(?:new\s)?seed(?![-\s]?stage)\b|seed(?=\s(?:raise|fundraise))|(?<=\d\s?(?:m|mn|k|million)\s)seed(?=[\s,.;]))/giu,
    () => 'seed',
  ],
  [/(?<![\p{L}\d])angel[-\s](?:round|funding|financing|investment)/giu, () => 'angel'],
  // "A round of funding" names none.
  [
    /(?<![\p{L}\d])([B-H]|(?<=(?:\p{Ll}|\d\p{L}?)\s)A)(\+)?[-\s](?:[Rr]ound|[Ss]eries)\b/gu,
    (m) => `${upper(m[1])}${m[2] ?? ''}`,
  ],
  [/\bmezzanine (?:round|financing)/gi, () => 'mezzanine'],
  [/\bbridge (?:round|financing|funding)/gi, () => 'bridge'],
  [/\bpre[-\s]?ipo (?:round|financing|funding)/gi, () => 'pre-IPO'],
  [/\b(?:debt (?:financing|funding|facility|round)|venture debt|credit facility|term loan)/gi, () => 'debt'],
  [/\bstrategic (?:round|investment|financing|funding)/gi, () => 'strategic'],
  [/\bgrowth (?:equity )?(?:round|investment|financing|funding)/gi, () => 'growth'],
  [
    /(?<![A-Za-z\d])pre[-\s]?([a-h])(\d|\+{1,2})?\s?(?:轮|輪|系列)/giu,
    (m) => `pre-${upper(m[1])}${m[2] ?? ''}`,
  ],
  [
    /(?<![A-Za-z\d+])([a-h])(\d)?\s?(\+{1,2}|＋|plus)?\s?(?:轮|輪|系列)/giu,
    (m) => `${upper(m[1])}${m[2] ?? ''}${m[3] ? (m[3] === '++' ? '++' : '+') : ''}`,
  ],
  [/天使\s?(\+|＋)\s?(?:轮|輪)/gu, () => 'angel+'],
  [/天使(?:轮|輪)|天使(?:投资|融资)/gu, () => 'angel'],
  [/(?:种子|種子)(?:轮|輪|期?融资)/gu, () => 'seed'],
  [/pre[-\s]?ipo\s?(?:轮|輪)?/gi, () => 'pre-IPO'],
  [/(?:战略|戰略)(?:融资|投资|融資|投資|入股)/gu, () => 'strategic'],
  [/(?:股权|股權)(?:融资|投资)/gu, () => 'equity'],
  [/(?:债权|债务|債務)(?:融资)/gu, () => 'debt'],
];
/** One of these stands in every name of a round: most sentences hold none, and the patterns are many. */
const glance =
  /round|series|seed|angel|funding|financing|ipo|debt|facility|term loan|strategic|growth|[轮輪系天种種战戰股债債]/i;
const upper = (text: string | undefined): string => (text ?? '').toUpperCase();

/** In the order of the text; where two start at one place the more specific stands first. */
export const readRounds = (text: string): Round[] => {
  const cut = text.slice(0, maxText);
  if (!glance.test(cut)) return [];
  const found: Round[] = [];
  for (const [pattern, name] of patterns) {
    for (const match of cut.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((round) => start < round.start + round.text.length && end > round.start)) continue;
      found.push({ name: name(match), text: match[0], start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
