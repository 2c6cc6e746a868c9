/** People named in running text: who founded the company, who runs it, whom to ask for. */

import { stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { matchesOf } from '../../../shared/text/matches-of.ts';
import { captured, inRow, optional, pattern, repeated } from '../../../shared/text/pattern.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { seniorityOf } from '../../../shared/text/people/title.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { pageName } from '../company/name.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../rule.ts';
import { isTitle } from './is-title.ts';
import type { Named } from './named.ts';
import { plainOffice } from './people-told.ts';

const whole = /(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})/u;
const more = optional(/(?:,|\sand|,\sand)\s/, whole);
/** One name, two or three. */
const pair = inRow(/(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3})/u, more, more);
const founded = pattern(
  'gu',
  /\b(?:was\s|were\s)?(co-?)?founded\s(?:in\s(?:\p{L}{3,9}\s)?\d{4}\s)?by\s/u,
  /(?:brothers\s|friends\s|entrepreneurs\s)?/,
  pair,
);
const coFounded = pattern('gu', pair, /\s(co-?)?founded\s/);
const calledFounder = pattern(
  'gu',
  /\b((?:[Cc]o-?)?[Ff]ounders?|[Oo]ur (?:founder(?:\s(?:and|&)\sCEO)?|CEO|president))\s/,
  pair,
);

const name = /(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})/u;
const title = /([\p{L}][\p{L}&/,’' -]{1,60}?)/u;
const ends = /(?=[,.;)]|\s(?:said|says|and|who|is|was|has|explains|adds|for|in)\b|$)/;
const contact = pattern(
  'gu',
  /\b(?:[Cc]ontact|[Cc]all|[Ee]-?mail|[Rr]each(?: out to)?|[Ww]rite to|[Aa]sk for)\s/,
  name,
  /\s(?:at|on|via|by|under)\s(?=\S{0,60}[@\d])/,
);
const zhTitles = inRow([
  /联合创始人|共同创始人|创始人|创办人|董事长|总经理|总裁|首席[\p{Script=Han}]{2,4}官|副总裁|副总经理/u,
  /CEO|CTO|COO|CFO/,
]);

/** Stands in a sentence for the company's own name, so that the patterns are made once and not for each page. */
const mark = '\ue000';
const own = inRow([/[Oo]ur|[Tt]he [Cc]ompany[’']s/, inRow({ source: mark }, /(?:[’']s)?/)]);
const ofOwn = inRow(
  /(?:of|at|for|der|von|bei|du|chez)\s/,
  [/the company|our company/, { source: mark }],
  /(?![\p{L}])/u,
);
/** "Northwind CEO Jane Doe" */
const nameLast = pattern('gu', /(?<![\p{L}])/u, [own], /\s/, title, /\s/, name);
/** "Jane Doe, our head of sales", "Jane Doe, CEO of Northwind" */
const nameFirst: readonly RegExp[] = [
  pattern('gu', name, /,\s(?:and\s)?/, [own], /\s/, title, ends),
  pattern('gu', name, /(?:,\s|\s(?:is|serves as|acts as)\s)(?:the\s|an?\s)?/, title, /\s/, ofOwn),
];
/** "In 2012, Jane Doe started Northwind", "led by CEO Jane Doe", "von Jonas Weidmann und Petra Königsdorf gegründet" */
const started = pattern('gu', name, /\s(co-?)?(?:founded|started|launched|created|established|set up)\s/, [
  /the company|our company/,
  { source: mark },
]);
const ledBy = pattern('gu', /\b(?:led|run|headed) by (?:(?:our|its)\s)?/, title, /\s/, name);
const vonBeiden = inRow(name, optional(/\sund\s/, name));
const gegruendet = pattern('gu', [
  inRow(/\bvon\s/, vonBeiden, /(?:\s(?:im Jahre?\s)?\d{4})?\sgegründet/),
  inRow(/\bgegründet\s(?:wurde\s)?(?:\d{4}\s)?von\s/, vonBeiden),
]);
/** "fondée en 2016 par Jeanne Durand" */
const fondee = pattern('gu', /\bfondée?\s(?:en\s\d{4}\s)?par\s/, name);
const zhOwn = pattern(
  'gu',
  [/公司|集团|我司|本公司/, { source: mark }],
  /的?/,
  captured(inRow([zhTitles], repeated('{0,2}', /[兼、]/, [zhTitles]))),
  /[\s：:]?([\p{Script=Han}]{2,3}?)/u,
  /(?=先生|女士|博士|表示|认为|介绍|指出|说|在|与|和|出席|致辞|[，。、；（(\s]|$)/,
);

/** "由陈立群先生于2004年创立" */
const zhFounded =
  /由\s?(\p{Script=Han}{2,3}?)(?:先生|女士|博士|教授)?(?:和(\p{Script=Han}{2,3}?)(?:先生|女士|博士|教授)?)?(?:于[^，。]{2,12}?)?(?:共同|联合)?(?:创立|创办|创建)/gu;

/** In running text a company is called by its first word too. */
const namesOf = (company: string | null): string[] => {
  if (company === null) return [];
  const short = stripLegalForm(company);
  const first = short.split(/\s+/)[0] ?? short;
  return [...new Set([company, short, ...(first.length >= 4 ? [first] : [])])];
};

/** A glance before the patterns: few sentences name an office, a founding or whom to write to. */
const mayTell = pattern('i', [
  /found|fondée?\s|started|gegründet|\b(?:led|run) by\b/,
  inRow(
    /\b/,
    [/chief|president|director|head|partner|manager|owner|chair|lead|officer|vp|[ces]vp|c[a-z]o/],
    /\b/,
  ),
  /contact|e-?mail|reach|write to|ask for|\bcall\b|创|裁|总经理|董事|首席/,
]);

export const fromProse = (page: Page): Found<Named>[] => {
  const found: Found<Named>[] = [];
  let names: string[] | null = null;
  for (const line of page.lines) {
    if (line.area.quoted || line.area.part === 'nav' || line.text.length < 12 || !mayTell.test(line.text))
      continue;
    names ??= namesOf(pageName(page));
    for (const { text } of sentences(line.text.slice(0, 4000)))
      if (text.length >= 12 && mayTell.test(text)) found.push(...toldIn(text.slice(0, maxSentence), names));
  }
  return found;
};
const maxSentence = 600;

const toldIn = (sentence: string, names: readonly string[]): Found<Named>[] => {
  const found: Found<Named>[] = [];
  const add = (raw: readonly (string | undefined)[], told: string | null) => {
    for (const each of raw) {
      const person = each ? cleanPersonName(each.replace(/[.,]$/, '')) : null;
      if (person) found.push({ value: { name: person, title: told }, quote: sentence });
    }
  };
  const office = (who: string | undefined, said: string | undefined) => {
    const what = said ? plainOffice(said) : undefined;
    if (what && isTitle(what) && seniorityOf(what) !== null) add([who], what);
  };
  if (/[@\d]/.test(sentence)) for (const match of matchesOf(sentence, contact)) add([match[1]], null);
  const marked = names.reduce((text, each) => text.replaceAll(each, mark), sentence);
  if (marked.includes(mark) || /\b[Oo]ur\b|[Cc]ompany|公司|集团|我司/.test(marked)) {
    for (const match of matchesOf(marked, started)) add([match[1]], match[2] ? 'Co-founder' : 'Founder');
    for (const match of matchesOf(marked, nameLast)) office(match[2], match[1]);
    for (const pattern of nameFirst)
      for (const match of matchesOf(marked, pattern)) office(match[1], match[2]);
    if (holdsHan(marked)) for (const match of matchesOf(marked, zhOwn)) office(match[2], match[1]);
  }
  if (/由.{2,30}创[立办建]/u.test(sentence))
    for (const match of matchesOf(sentence, zhFounded)) add(match.slice(1, 3), '创始人');
  if (/\b(?:led|run|headed) by\b/.test(sentence))
    for (const match of matchesOf(sentence, ledBy)) office(match[2], match[1]);
  if (sentence.includes('gegründet'))
    for (const match of matchesOf(sentence, gegruendet)) add(match.slice(1, 5), 'Gründer');
  if (sentence.includes('fond'))
    for (const match of matchesOf(sentence, fondee)) add([match[1]], 'Fondateur');
  if (!/found/i.test(sentence)) return found;
  for (const match of matchesOf(sentence, founded))
    add(match.slice(2, 5), match[1] ? 'Co-founder' : 'Founder');
  for (const match of matchesOf(sentence, coFounded))
    add(match.slice(1, 4), match[4] ? 'Co-founder' : 'Founder');
  for (const match of matchesOf(sentence, calledFounder))
    add(match.slice(2, 5), (match[1] ?? 'Founder').replace(/^our\s/i, '').replace(/s$/, ''));
  return found;
};
