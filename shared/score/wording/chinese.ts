/** How values are put into words in Chinese, whichever script; each script brings its own words. */
import { formatMoney } from '../../format/money.ts';
import { onceEach } from '../../format/once-each.ts';
import { formatWhen, locales } from '../../format/when.ts';
import type { Params } from './wording.ts';

export interface ChineseWords {
  language: 'zh' | 'zh-Hant';
  /** By bare name of the round, in lower case. */
  rounds: Record<string, string>;
  /** Follows the letter of a round. */
  round: string;
  functions: Record<string, string>;
  /** `12 个岗位` */
  roles(count: number): string;
  title(title: string): string;
  /** `，其中销售 4 个` */
  among(where: string, count: number): string;
  /** `（3 个国家/地区）` */
  spread(countries: number): string;
  /** `，含“销售总监”` */
  led(leader: string): string;
  atLeast: string;
  people(min: number | null, max: number | null): string;
  businesses: Record<string, string>;
  /** `3 次`, `2 人`; once is not counted. */
  times(count: number): string;
  persons(count: number): string;
}

export const inChinese = (words: ChineseWords) => {
  const round = (p: Params): string | null => {
    const name = p.text('round');
    return name === null ? null : (words.rounds[name.toLowerCase()] ?? `${name} ${words.round}`);
  };
  return {
    round,
    money: (p: Params): string | null => {
      const amount = p.number('amount');
      return amount === null ? p.text('amountText') : formatMoney(amount, p.text('currency'), words.language);
    },
    when: (p: Params, now: Date): string => {
      const date = p.text('date');
      return date === null ? '' : formatWhen(date, now, words.language);
    },
    roles: (p: Params): string => {
      const count = p.number('roles') ?? 0;
      const title = p.text('title');
      if (count === 1) return title ? words.title(title) : words.roles(1);
      const inFunction = p.number('inFunction');
      const where = words.functions[p.text('function') ?? ''];
      const some = where && inFunction && inFunction > 1 ? words.among(where, inFunction) : '';
      const leader = p.text('leader');
      const countries = p.number('countries') ?? 0;
      return [
        p.flag('exact') ? '' : words.atLeast,
        words.roles(count),
        countries > 1 ? words.spread(countries) : '',
        some,
        leader ? words.led(leader) : '',
      ].join('');
    },
    people: (p: Params): string => words.people(p.number('min'), p.number('max')),
    country: (p: Params): string => countryName(p.text('country') ?? '', words.language),
    excluded: (p: Params): string =>
      p.text('kind') === 'country'
        ? countryName(p.text('what') ?? '', words.language)
        : (p.text('what') ?? ''),
    team: (p: Params): string => words.functions[p.text('function') ?? ''] ?? '',
    count: (p: Params): string => words.roles(p.number('roles') ?? 0),
    business: (p: Params): string => words.businesses[p.text('business') ?? ''] ?? '',
    touched: (what: string, p: Params): string => {
      const times = p.number('times') ?? 1;
      const people = p.number('people') ?? 0;
      return [what, times > 1 ? words.times(times) : '', people > 1 ? words.persons(people) : '']
        .filter(Boolean)
        .join('，');
    },
  };
};

const countryNames = onceEach((language: ChineseWords['language']) => {
  const regions = new Intl.DisplayNames(locales[language], { type: 'region' });
  return onceEach((code: string) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code), 500);
});
const countryName = (code: string, language: ChineseWords['language']): string =>
  countryNames(language)(code);

/** Chinese sets a space between Han characters and Latin letters or figures, and none before punctuation. */
export const spaced = (...parts: (string | null)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .reduce(
      (text, part) =>
        text + (/[A-Za-z0-9]$/.test(text) !== /^[A-Za-z0-9]/.test(part) && text ? ' ' : '') + part,
      '',
    );

/** A name as it follows a Han character. */
export const after = (name: string | null): string =>
  name && /^[A-Za-z]/.test(name) ? ` ${name}` : (name ?? '');
