/** People named in labelled values and in running text: "Key people", "founded by", 法定代表人. */
import { cleanPersonName } from '../../../shared/text/person-name.ts';
import { sentenceAt } from '../../../shared/text/sentences.ts';
import { seniorityOf } from '../../../shared/text/title.ts';
import type { Page } from '../page/page.ts';
import { pairsOf } from '../page/pairs.ts';
import type { Found } from '../rule.ts';
import type { Named } from './named.ts';

const founderLabel = /^(?:founders?|founder\(s\)|co-?founders?|创始人|創業者|gründer)$/i;
const keyLabel = /^(?:key people|leadership|executives|management team)$/i;
const titledLabel =
  /^(?:ceo|cfo|cto|coo|president|chairman|managing director|owner|geschäftsführer(?:in)?|代表者(?:名)?|代表取締役|代表|法定代表人|董事长|总经理|联系人|負責人)$/i;

export const fromPairs = (page: Page): Found<Named>[] => {
  const found: Found<Named>[] = [];
  const pairs = pairsOf(page).toSorted(
    (a, b) => Number(founderLabel.test(a.label)) - Number(founderLabel.test(b.label)),
  );
  for (const pair of pairs) {
    if (pair.from === 'stacked' && !/^(?:法定代表人|代表者)$/.test(pair.label)) continue;
    const founder = founderLabel.test(pair.label);
    if (founder || keyLabel.test(pair.label)) {
      for (const named of listed(pair.value)) {
        found.push({
          value: { name: named.name, title: named.title ?? (founder ? 'Founder' : null) },
          quote: pair.line.text,
        });
      }
    } else if (titledLabel.test(pair.label)) found.push(...oneOf(pair.label, pair.value, pair.line.text));
  }
  return found;
};

/** "Jane Doe (chairman and CEO)\nJohn Roe (CFO)" */
const listed = (value: string): Named[] => {
  const named: Named[] = [];
  for (const part of value.replace(/\[[^\]]{1,12}\]/g, '').split(/\n|;|,(?![^(]{0,80}\))|(?<=\))\s+/)) {
    const match = /^(.{3,50}?)\s*(?:\(([^)]{2,80})\)?)?$/u.exec(part.trim());
    const name = match?.[1] ? cleanPersonName(match[1]) : null;
    if (name) named.push({ name, title: match?.[2]?.trim() ?? null });
    else if (match?.[1] && named.length && /^\(/.test(part.trim())) {
      const last = named.at(-1);
      if (last) last.title ??= part.replace(/[()]/g, '').trim();
    }
  }
  return named;
};

const oneOf = (label: string, value: string, quote: string): Found<Named>[] => {
  const plain = value.split('\n')[0]?.trim() ?? '';
  // "代表取締役 市川 友貴": the title may stand with the name.
  const led = /^([\p{Script=Han}]{2,14})[\s\u3000]+(.{2,12})$/u.exec(plain);
  if (led?.[1] && seniorityOf(led[1]) !== null && cleanPersonName(led[2] ?? ''))
    return [{ value: { name: led[2] ?? '', title: led[1] }, quote }];
  const name = cleanPersonName(plain) ?? cleanPersonName(plain.split(/\s|（|\(/)[0] ?? '');
  return name ? [{ value: { name, title: label }, quote }] : [];
};

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

export const fromProse = (page: Page): Found<Named>[] => {
  const found: Found<Named>[] = [];
  for (const line of page.lines) {
    if (line.area.quoted || line.area.part === 'nav' || line.text.length < 30) continue;
    const cut = line.text.slice(0, 4000);
    const add = (match: RegExpExecArray, names: readonly (string | undefined)[], title: string) => {
      for (const raw of names) {
        const name = raw ? cleanPersonName(raw.replace(/[.,]$/, '')) : null;
        if (name) found.push({ value: { name, title }, quote: sentenceAt(cut, match.index) });
      }
    };
    for (const match of cut.matchAll(founded))
      add(match, match.slice(2, 5), match[1] ? 'Co-founder' : 'Founder');
    for (const match of cut.matchAll(coFounded))
      add(match, match.slice(1, 4), match[4] ? 'Co-founder' : 'Founder');
    for (const match of cut.matchAll(calledFounder))
      add(match, match.slice(2, 5), (match[1] ?? 'Founder').replace(/^our\s/i, '').replace(/s$/, ''));
  }
  return found;
};
