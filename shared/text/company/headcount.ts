/** Reads how many people work somewhere: numbers, bands and "200+", English, Chinese, German, French, Japanese. */

import { matchesOf } from '../matches-of.ts';
import { captured, inRow, optional, pattern } from '../pattern.ts';

export interface Headcount {
  min: number;
  /** null = or more. */
  max: number | null;
  text: string;
  start: number;
}

const maxText = 20_000;
const n = /(\d{1,3}(?:[,.，]\d{3}){1,2}|\d{1,7})/;
const about = /over |more than |about |around |approximately |nearly |some /;
const staffEn = inRow(
  /(?:full[- ]?time |part[- ]?time |dedicated |talented |skilled |passionate |global |world-?class )?/,
  [
    /employees|staff|people|professionals|team ?members|workers|engineers and|mitarbeiter(?:innen)?/,
    /mitarbeitende|beschäftigte|employés|collaborateurs|salariés|empleados|dipendenti|colleagues/,
    /experts|specialists|co-?workers/,
  ],
);
const patterns: readonly RegExp[] = [
  pattern('gi', /(?<![\d.,$€£-])/, n, /\s?(?:-|–|—|to|(?<=between [\d.,]{1,9} )and)\s?/, n, /\s+/, staffEn),
  pattern(
    'gi',
    optional(captured(about, /almost |a team of |team of |über |plus de |rund |ca\. /)),
    /(?<![\d.,$€£-])/,
    n,
    /\s?(\+)?\s+/,
    staffEn,
  ),
  pattern(
    'g',
    [
      /员工|員工|职工/,
      /(?<!管理|高管|研发|技术|销售|售后|设计|服务|专家|核心|师资|施工|教师|讲师|志愿者)团队|職員/,
      /员工总数|公司人数|人员规模|社員|従業員|スタッフ/,
    ],
    /[^\d\n。，,；;]{0,8}?(超[过過]?|近|约|約|逾|达)?\s?(\d{1,3}(?:[,，]\d{3})+|\d{1,7})\s?(余|多)?\s?/,
    [
      /(?:名|人|位)/,
      /(?![\d,，.]|\s?(?:小时|小時|分钟|年|月|日|天|周|个|個|项|項|家|次|万|亿|分|国|國|省|所|%|、|[)）]|h\b))/,
    ],
  ),
  /(超[过過]?|近|约|約|逾|达|拥有|现有)?\s?(?<![\d.,])(\d{1,3}(?:[,，]\d{3})+|\d{1,7})\s?(余|多|\+)?\s?(?:名|人|位)(?:以上)?(?:的)?(?:员工|員工|职工|技术人员|人员|团队|专业|研发|体制|社員|従業員|スタッフ)/g,
  /(超[过過]?|近|约|約|逾|达|拥有|现有)?\s?(?<![\d.,])(\d{1,3}(?:[,，]\d{3})+|\d{1,6})\s?(余|多|\+)?\s?(?:熟练|专业|全职|资深|优秀)?(?:员工|員工|职工|雇员)/g,
  /(?<![\d.,])(\d{1,6})\s?[-–—~～至]\s?(\d{1,6})\s?(?:人|名)/g,
  pattern(
    'giu',
    optional(captured(about)),
    /(?<![\d.,$€£-])/,
    n,
    /\s?(\+)?[- ]?(?:person|people|employee|member|man|strong)[- ](?:\p{L}{3,14} )?/u,
    [/team|company|workforce|staff|firm|business|organi[sz]ation|agency|group/],
  ),
  pattern(
    'gi',
    inRow(
      /(?<!(?:r&d|engineering|sales|support|design|development|marketing|technical|research|qc|quality|service|production) )/,
      /(?:team|staff|workforce|headcount|crew) of (?:roughly |just )?/,
    ),
    optional(captured(about)),
    n,
    /(\+)?(?!\d|[.,]\d|%| ?(?:years|brands|companies|products))/,
  ),
  pattern('gi', /employ(?:s|ing|ed)? /, optional(captured(about)), n, /(\+)?(?![\d%])/),
  /(超[过過]?|近|约|約|逾|达)?\s?(?<![\d.,])(\d{1,3}(?:[,，]\d{3})+|\d{1,6})\s?(余|多|\+)?\s?人的?(?:专业|技术|研发|销售)?(?:团队|规模|队伍)/g,
];

const people = pattern('i', [
  /employ|staff|people|team|person|workforce|headcount|crew|strong|professional|member|worker/,
  /engineers|mitarbeit|beschäftigt|collaborat|salari|empleado|dipendent|colleague|expert/,
  /specialist/,
  /人|名|团队|員|员|职工|スタッフ|位/,
]);

export const readHeadcounts = (text: string): Headcount[] => {
  const said = text.slice(0, maxText);
  const cut = maySpell.test(said) ? numbersIn(said) : said;
  // A glance first: few lines name people beside a number.
  if (!/\d/.test(cut) || !people.test(cut)) return [];
  const found: Headcount[] = [];
  for (const [kind, pattern] of patterns.entries()) {
    for (const match of matchesOf(cut, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((f) => start < f.start + f.text.length && end > f.start)) continue;
      const range = rangeOf(kind, match);
      if (range) found.push({ ...range, text: match[0].trim(), start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

const words = 'two three four five six seven eight nine ten'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const maySpell = /hundred|thousand|(?:twen|thir|for|fif|six|seven|eigh|nine)ty/i;
const spelt = new RegExp(
  `\\b(?:(?<many>a|one|${words.join('|')}) (?<unit>hundred|thousand)|(?<ten>${tens.join('|')}))(?= (?:people|employees|staff|professionals|team members|full[- ]time))`,
  'gi',
);

/** "over two hundred employees": the number in figures, padded to the length of its words so that positions hold. */
const numbersIn = (text: string): string =>
  text.replace(spelt, (said, ...rest) => {
    const { many, unit, ten } = rest.at(-1) as Record<string, string | undefined>;
    const count = ten
      ? (tens.indexOf(ten.toLowerCase()) + 2) * 10
      : (words.indexOf((many ?? '').toLowerCase()) + 2 || 1) *
        (unit?.toLowerCase() === 'thousand' ? 1000 : 100);
    const figures = String(count);
    return figures.length <= said.length ? figures.padEnd(said.length) : said;
  });

const rangeOf = (kind: number, match: RegExpExecArray): { min: number; max: number | null } | null => {
  const [whole, a, b, c] = match;
  if (kind === 0 || kind === 5) {
    const [min, max] = [count(a), count(b)];
    return min < max ? { min, max } : null;
  }
  const min = count(b);
  // A year is no headcount, and one person is no staff.
  if (min < 2 || min > 5_000_000 || (min >= 1900 && min <= 2100 && !/[,，]/.test(b ?? ''))) return null;
  const open = Boolean(c) || /over |more than |über |plus de |超[过過]?|逾|以上/i.test(`${a ?? ''}${whole}`);
  return { min, max: open ? null : min };
};

const count = (text: string | undefined): number => Number((text ?? '').replace(/[,.，]/g, ''));

/** What a cell sets before a size: how it has moved, that it is rounded, or its year. */
const lead =
  /^(?:[▲▼△▽↑↓≈~～]|ca?\.|circa|approx(?:imately|\.)?|about|around|nearly|rund|etwa|约|約|(?:19|20)\d\d[:：](?=\d))+/i;
const scales: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, k: 1e3, thousand: 1e3, million: 1e6 };

/** A cell that holds nothing but a size: "1,001-5,000", "201-500人", "10000+", "13071", "1.2 million". */
export const readSize = (text: string): { min: number; max: number | null } | null => {
  const [first = ''] = text.slice(0, 60).split(/(?<!\d)[,;，；]|[,;，；](?!\d)/);
  const plain = first.replace(/\s+/g, '').replace(lead, '');
  const band = /^(\d[\d,.，]*)(?:[-–—~～至]|to)(\d[\d,.，]*)/i.exec(plain);
  if (band) {
    const [min, max] = [count(band[1]), count(band[2])];
    return min <= max ? { min, max } : null;
  }
  const fewer = /^(?:少于|小于|<|under|(?:less|fewer)than)(\d[\d,]*)/i.exec(plain);
  if (fewer) return { min: 0, max: count(fewer[1]) };
  const single =
    /^(超过|over|morethan)?(?:(\d{1,4}(?:\.\d{1,2})?)(万|萬|k|thousand|million)|(\d{1,3}(?:[.,，]\d{3})+|\d[\d,，]*))(\+|人?(?:以上|多|余))?/i.exec(
      plain,
    );
  if (!single) return null;
  const [, over, many, scale = '', figures, more] = single;
  const min = many ? Math.round(Number(many) * (scales[scale.toLowerCase()] ?? 1)) : count(figures);
  return min > 0 && min <= 5_000_000 ? { min, max: over || more ? null : min } : null;
};
