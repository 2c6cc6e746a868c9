/** Whether a sentence tells of a year or a sum of another firm than the one whose page it stands on: a partner, a customer, a brand. */
import { companyKey, hasLegalForm, stripLegalForm } from '../../../shared/text/company/company-name.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import { siteDomain } from './domain.ts';
import { pageName } from './name.ts';
import { fromCopyright } from './name-candidates.ts';

/** 南风公司成立于…, 南风集团年营业额…: who is spoken of, before what is told. */
const subjectZh =
  /^(?:[^，。]{0,20}[，。])?([\p{Script=Han}（）()]{2,24}(?:公司|集团))(?:（[^）]{1,20}）)?(?:成立|创立|创办|始建|组建|的?年(?:营|销|产|收)|(?:19|20)\d\d年)/u;
/** "Southgate Foods was founded", "Southgate GmbH wurde 1987", "Established in 1987, Southgate Foods sells" */
const subject =
  /^(?:[^,.]{3,50},\s)?(\p{Lu}[\p{L}\d&.'’-]{1,20}(?:\s(?:\p{Lu}[\p{L}\d&.'’-]{0,20}|of|and|&|für|und|de)){0,5})(?:,? (?:\p{Ll}{1,12}s|had|wurde|a été)|, (?:founded|established|incorporated))\b/u;
/** "Since 1993, Southgate Foods has hosted", "John Doe founded Southgate Foods in 1994" */
const names = /(\p{Lu}[\p{L}\d&.'’-]{1,20}(?: \p{Lu}[\p{L}\d&.'’-]{0,20}){1,5})/u;
const toldBeside = pattern('u', [
  pattern('u', /^Since (?:1[5-9]|20)\d\d,? (?:the )?/, names, /,? \p{Ll}/u),
  pattern('u', /\b(?:founded|started|launched) /, names, /,? (?:back )?in (?:1[5-9]|20)\d\d/),
]);
/** What a page calls its own firm: "The Company", "Our group". */
const ofSelf = /^(?:the|our|this|die|das|unsere?|la|notre)\s/i;

/** Everything by which the page says whose it is, in small letters. */
const ownWords = onceAPage((page): string =>
  [
    pageName(page),
    page.title,
    page.meta.get('og:site_name'),
    page.meta.get('description'),
    siteDomain(page),
    ...fromCopyright(page).map(({ name }) => name),
  ]
    .join(' ')
    .toLowerCase(),
);

export const isOfAnother = (page: Page, sentence: string): boolean => {
  const zh = subjectZh.exec(sentence)?.[1]?.replace(/(?:公司|集团)$/u, '');
  if (zh !== undefined)
    return (
      zh.length >= 2 &&
      !/^(?:我|本|该|贵|我们)/u.test(zh) &&
      /\p{Script=Han}/u.test(ownWords(page)) &&
      ![...zh].some((_, at) => at > 0 && ownWords(page).includes(zh.slice(at - 1, at + 1))) &&
      !isSpokenOf(page, zh)
    );
  const said = sentence.slice(0, 200);
  const [, since, begun] = toldBeside.exec(said) ?? [];
  const name = since ?? begun ?? subject.exec(said)?.[1] ?? '';
  return (
    (name.includes(' ') || hasLegalForm(name)) &&
    !ofSelf.test(name) &&
    !name.split(/[\s-]+/).some((word) => word.length > 3 && ownWords(page).includes(word.toLowerCase())) &&
    !ownWords(page)
      .replace(/[^\p{L}\d]/gu, '')
      .includes(companyKey(name)) &&
    !isSpokenOf(page, name)
  );
};

/** A page that names somebody again and again is theirs, whatever its title. */
const isSpokenOf = (page: Page, name: string): boolean => page.text.split(stripLegalForm(name), 4).length > 3;
