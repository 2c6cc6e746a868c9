/** People named in running text: who founded the company, who runs it, whom to ask for. */

import { stripLegalForm } from '../../../shared/text/company-name.ts';
import { cleanPersonName } from '../../../shared/text/person-name.ts';
import { sentenceAt } from '../../../shared/text/sentences.ts';
import { seniorityOf } from '../../../shared/text/title.ts';
import type { Page } from '../page/page.ts';
import { type Found, firstOf } from '../rule.ts';
import { isTitle } from './is-title.ts';
import { nameRules } from './name.ts';
import type { Named } from './named.ts';

const pair =
  "(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3})(?:(?:,|\\sand|,\\sand)\\s(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,3}))?(?:(?:,|\\sand|,\\sand)\\s(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,3}))?";
const founded = new RegExp(
  `\\b(?:was\\s|were\\s)?(co-?)?founded\\s(?:in\\s\\d{4}\\s)?by\\s(?:brothers\\s|friends\\s|entrepreneurs\\s)?${pair}`,
  'gu',
);
const coFounded = new RegExp(`${pair}\\s(co-?)?founded\\s`, 'gu');
const calledFounder = new RegExp(
  `\\b((?:[Cc]o-?)?[Ff]ounders?|[Oo]ur (?:founder(?:\\s(?:and|&)\\sCEO)?|CEO|president))\\s${pair}`,
  'gu',
);

const name = "(\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3})";
const title = "([\\p{L}][\\p{L}&/,’' -]{1,60}?)";
const ends = '(?=[,.;)]|\\s(?:said|says|and|who|is|was|has|explains|adds|for|in)\\b|$)';
const contact = new RegExp(
  `\\b(?:[Cc]ontact|[Cc]all|[Ee]-?mail|[Rr]each(?: out to)?|[Ww]rite to|[Aa]sk for)\\s${name}\\s(?:at|on|via|by|under)\\s(?=\\S{0,60}[@\\d])`,
  'gu',
);
const zhTitles =
  '(?:联合创始人|共同创始人|创始人|创办人|董事长|总经理|总裁|首席[\\p{Script=Han}]{2,4}官|副总裁|副总经理|CEO|CTO|COO|CFO)';

/** "Northwind CEO Jane Doe", "Jane Doe, our head of sales", "Jane Doe, CEO of Northwind": the company's own, by its name. */
const ownPatterns = (company: string) => {
  const names = namesOf(company).map(literal).join('|');
  const own = `(?:[Oo]ur|[Tt]he [Cc]ompany[’']s|(?:${names})(?:[’']s)?)`;
  const at = `(?:(?:of|at|for)\\s(?:the company|our company|(?:${names})))`;
  return {
    nameLast: [new RegExp(`(?<![\\p{L}])${own}\\s${title}\\s${name}`, 'gu')],
    nameFirst: [
      new RegExp(`${name},\\s(?:and\\s)?${own}\\s${title}${ends}`, 'gu'),
      new RegExp(`${name},\\s(?:the\\s|an?\\s)?${title}\\s${at}(?![\\p{L}])`, 'gu'),
      new RegExp(`${name}\\s(?:is|serves as|acts as)\\s(?:the\\s)?${title}\\s${at}(?![\\p{L}])`, 'gu'),
    ],
    zh: new RegExp(
      `(?:公司|集团|我司|本公司|(?:${names}))的?(${zhTitles}(?:[兼、]${zhTitles}){0,2})[\\s：:]?([\\p{Script=Han}]{2,3}?)(?=先生|女士|博士|表示|认为|介绍|指出|说|在|与|和|出席|致辞|[，。、；（(\\s]|$)`,
      'gu',
    ),
  };
};

/** In running text a company is called by its first word too. */
const namesOf = (company: string): string[] => {
  const short = stripLegalForm(company);
  const first = short.split(/\s+/)[0] ?? short;
  return [...new Set([company, short, first.length >= 4 ? first : short])];
};

const literal = (text: string): string => text.slice(0, 60).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

export const fromProse = (page: Page): Found<Named>[] => {
  const found: Found<Named>[] = [];
  const company = firstOf('company.name', nameRules, page, null)?.value ?? null;
  const own = company ? ownPatterns(company) : null;
  for (const line of page.lines) {
    if (line.area.quoted || line.area.part === 'nav' || line.text.length < 30) continue;
    const cut = line.text.slice(0, 4000);
    const add = (match: RegExpExecArray, names: readonly (string | undefined)[], title: string | null) => {
      for (const raw of names) {
        const name = raw ? cleanPersonName(raw.replace(/[.,]$/, '')) : null;
        if (name) found.push({ value: { name, title }, quote: sentenceAt(cut, match.index) });
      }
    };
    const office = (match: RegExpExecArray, who: string | undefined, what: string | undefined) => {
      if (what && isTitle(what) && seniorityOf(what) !== null) add(match, [who], what);
    };
    for (const match of cut.matchAll(contact)) add(match, [match[1]], null);
    for (const pattern of own?.nameLast ?? [])
      for (const match of cut.matchAll(pattern)) office(match, match[2], match[1]);
    for (const pattern of own?.nameFirst ?? [])
      for (const match of cut.matchAll(pattern)) office(match, match[1], match[2]);
    if (own && /\p{Script=Han}/u.test(cut))
      for (const match of cut.matchAll(own.zh)) office(match, match[2], match[1]);
    for (const match of cut.matchAll(founded))
      add(match, match.slice(2, 5), match[1] ? 'Co-founder' : 'Founder');
    for (const match of cut.matchAll(coFounded))
      add(match, match.slice(1, 4), match[4] ? 'Co-founder' : 'Founder');
    for (const match of cut.matchAll(calledFounder))
      add(match, match.slice(2, 5), (match[1] ?? 'Founder').replace(/^our\s/i, '').replace(/s$/, ''));
  }
  return found;
};
