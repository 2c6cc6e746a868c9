/** The table at the head of an encyclopedia's entry: what it says of people, and nothing of what stands around it. */

import type { CapturedPerson } from '../../../shared/capture.ts';
import { matchesOf } from '../../../shared/text/matches-of.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { seniorityOf } from '../../../shared/text/people/title.ts';
import { around, type Page } from '../page/page.ts';
import { type Pair, pairsOf } from '../page/pairs.ts';
import { isTitle } from '../people/is-title.ts';
import { person } from '../people/people.ts';

const founders = /^(?:founders?|founder\(s\)|co-?founders?|创始人|创办者|创办人|創辦人|創始人)$/i;
const keyPeople = /^(?:key people|leadership|executives|主要人物|重要人物|相关人物|高管)$/i;

/** "Jane Doe (0.04)", "John Roe (12.5%)": who owns a part of a listed firm has no office in it. */
const share = /^[\d.,]{1,6}\s?%?$/;

/** Pairs of the infobox alone; of the page's tables where a copy has lost its classes. */
export const infoboxPairs = (page: Page): Pair[] => {
  const laidOut = pairsOf(page).filter(({ from }) => from === 'table' || from === 'list');
  const inside = laidOut.filter(({ line }) =>
    around(page, line, 9).some(({ names }) => /infobox|basic-?info/i.test(names)),
  );
  return inside.length ? inside : laidOut.filter(({ line }) => line.index < 400);
};

export const infoboxPeople = (page: Page, rule: string): CapturedPerson[] => {
  const found = new Map<string, CapturedPerson>();
  const add = (name: string, title: string | null, quote: string) => {
    const known = found.get(name);
    if (!known?.title) found.set(name, person(name, title ?? known?.title ?? null, rule, quote));
    // A founder who holds an office today is still its founder.
    else if (title === 'Founder') found.set(name, { ...known, seniority: 'founder', decisionMaker: true });
  };
  const pairs = infoboxPairs(page).toSorted(
    (a, b) => Number(founders.test(a.label)) - Number(founders.test(b.label)),
  );
  for (const { label, value, line } of pairs) {
    const isFounders = founders.test(label);
    const office = !isFounders && !keyPeople.test(label) && isOffice(label) ? label : null;
    if (!isFounders && !office && !keyPeople.test(label)) continue;
    for (const { name, title } of named(value).filter((one) => !share.test(one.title ?? '')))
      add(name, title ?? office ?? (isFounders ? 'Founder' : null), line.text);
  }
  return [...found.values()].slice(0, 60);
};

/** "Director-General", "Council President", 董事长: what somebody is, as the label of who it is. */
const isOffice = (label: string): boolean => {
  const rank = seniorityOf(label);
  return (
    isTitle(label) && (rank === 'c_level' || rank === 'founder' || /president|chair|董事|主席/i.test(label))
  );
};

/** Surnames that are words of menus: the table says that this is a person. */
const oddSurname = /^\p{Lu}\p{Ll}+ (?:Jobs|Case|Day|House|Best|Strong|Key|Field|Law|Power|Post|Light)$/u;

/** "Jane Doe (chairman)\nJohn Roe (CFO)", "Jane Doe: chairman, John Roe: CFO", "Jane Doe, John Roe" */
const named = (value: string): { name: string; title: string | null }[] => {
  const plain = value.replace(/\[[^\]]{1,12}\]/g, '');
  const colons = [
    ...matchesOf(
      plain,
      /(\p{Lu}[\p{L}.'’ -]{3,40}):\s?([^:\n]{2,80}?)(?=,\s\p{Lu}[\p{L}.'’ -]{3,40}:|\n|$)/gu,
    ),
  ];
  if (colons.length)
    return colons.flatMap(([, name = '', title = '']) =>
      cleanPersonName(name) ? [{ name: name.trim(), title: title.trim() }] : [],
    );
  const people: { name: string; title: string | null }[] = [];
  for (const part of plain.split(/\n|;|；|、|,(?![^(（]{0,80}[)）])|(?<=[)）])\s+/)) {
    const [, first = '', inside] =
      /^([^(（]{2,50}?)\s*(?:[(（]([^)）]{2,80})[)）]?)?$/u.exec(part.trim()) ?? [];
    const name = cleanPersonName(first) ?? oddSurname.exec(first)?.[0];
    if (name) people.push({ name, title: inside?.trim() ?? null });
    else if (/^[(（]/.test(part.trim()) && people.length) {
      const last = people.at(-1);
      if (last) last.title ??= part.replace(/[()（）]/g, '').trim() || null;
    }
  }
  return people;
};
