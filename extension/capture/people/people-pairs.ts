/** People named in labelled values: "Key people", "Geschäftsführer", 法定代表人, 联系人. */
import { pattern } from '../../../shared/text/pattern.ts';
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { seniorityOf } from '../../../shared/text/people/title.ts';
import type { Page } from '../page/page.ts';
import { type Pair, pairsOf } from '../page/pairs.ts';
import type { Found } from '../rule.ts';
import { isTitle } from './is-title.ts';
import type { Named } from './named.ts';

const founderLabel = /^(?:founders?|founder\(s\)|co-?founders?|创始人|創業者|gründer)$/i;
const keyLabel = /^(?:key people|leadership|executives|management team)$/i;
const titledLabel = pattern(
  'i',
  /^/,
  [
    /ceo|cfo|cto|coo|president|chairman|managing directors?|owner|vorstand/,
    /(?:(?:vertretungs|einzelvertretungs)berechtigter? )?geschäftsführer(?:in|innen|ung)?/,
    /directeur de la publication|contact person/,
    /代表者(?:名)?|代表(?:取締役|社員|理事|名)?|役員|法定代表人|法人代表|董事长|总经理|联系人|負責人/,
  ],
  /$/,
);
/** A German imprint must say who speaks for the company; most name the office too. */
const speaksLabel =
  /^vertreten durch(?: d(?:en|ie))?(?: (?<office>geschäftsführ(?:er(?:in)?|ung)|vorstand|inhaber(?:in)?))?$/i;

export const fromPairs = (page: Page): Found<Named>[] => {
  const found: Found<Named>[] = [];
  const pairs = pairsOf(page).toSorted(
    (a, b) => Number(founderLabel.test(a.label)) - Number(founderLabel.test(b.label)),
  );
  for (const pair of pairs) {
    if (
      pair.from === 'stacked' &&
      !/^(?:法定代表人|代表者|役員)$/.test(pair.label) &&
      !isOfficeAlone(page, pair)
    )
      continue;
    const founder = founderLabel.test(pair.label);
    if (founder || keyLabel.test(pair.label)) {
      for (const named of listed(pair.value)) {
        found.push({
          value: { name: named.name, title: named.title ?? (founder ? 'Founder' : null) },
          quote: pair.line.text,
        });
      }
    } else {
      const speaks = speaksLabel.exec(pair.label);
      if (speaks) found.push(...titled(speaks.groups?.office ?? null, pair.value, pair.line.text));
      else if (titledLabel.test(pair.label) || isOffice(pair.label))
        found.push(...titled(pair.label, pair.value, pair.line.text));
    }
  }
  found.push(...formed(page));
  return found;
};

/** "姓名：陈立群" over "职位：首席执行官": a form filled for each. */
const formed = (page: Page): Found<Named>[] => {
  const pairs = pairsOf(page).filter(({ from }) => from !== 'stacked');
  return pairs.flatMap((pair, at) => {
    const next = pairs[at + 1];
    const isForm =
      /^(?:姓\s{0,4}名|name|氏\s{0,4}名)$/i.test(pair.label) && next && formTitle.test(next.label);
    const name = isForm ? cleanPersonName(pair.value) : null;
    return name && next && isTitle(next.value)
      ? [{ value: { name, title: next.value }, quote: pair.line.text }]
      : [];
  });
};
const formTitle = /^(?:职\s{0,4}[位务称]|title|position|role|役\s{0,4}職)$/i;

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

/** "Chief Medical Officer: Jane Doe" */
const isOffice = (label: string): boolean => {
  const rank = seniorityOf(label);
  return rank === 'c_level' || rank === 'founder';
};

/** A heading "CEO" over a line that is a name and nothing more. */
const isOfficeAlone = (page: Page, { label, value, line }: Pair): boolean =>
  (speaksLabel.test(label) ||
    (titledLabel.test(label) && /^h[1-6]$/.test(page.lines[line.index - 1]?.tag ?? ''))) &&
  !value.includes('\n') &&
  cleanPersonName(value) !== null;

/** "Managing Directors: Jane Doe, John Roe" */
const titled = (label: string | null, value: string, quote: string): Found<Named>[] => {
  const plain = value.split('\n')[0]?.trim() ?? '';
  // "代表取締役 市川 友貴", "Geschäftsführer Jonas Weidmann": the title may stand with the name.
  const led =
    /^(\p{Script=Han}{2,14}(?:[\s兼]{0,2}C[A-Z]O)?)[\s\u3000]+(.{2,12})$/u.exec(plain) ??
    /^(Gesch(?:ä|ae)ftsf(?:ü|ue)hrer(?:in)?|Vorstand|Inhaber(?:in)?)\s+(\p{Lu}.{3,40})$/u.exec(plain);
  const office = led?.[1]?.replace(/^Geschaeftsfuehrer/u, 'Geschäftsführer') ?? null;
  if (
    led &&
    office &&
    seniorityOf(office) !== null &&
    (cleanPersonName(led[2] ?? '') || /取締役|社長|会長/.test(office)) &&
    // "代表取締役 TBD": nobody yet.
    !/^[A-Z/]{3}$|[〇○◯]/.test(led[2] ?? '')
  )
    return [{ value: { name: led[2] ?? '', title: office }, quote }];
  // 役員 stands over offices and their holders: a name alone below it may be anybody's.
  if (label === '役員') return [];
  const names = plain
    .split(/\s*(?:,|;|\/|、|\bund\b|\band\b|&)\s*/)
    .flatMap((part) => cleanPersonName(part) ?? [])
    .slice(0, 6);
  const first = names.length ? names : [cleanPersonName(plain.split(/\s|（|\(/)[0] ?? '')];
  const title =
    label
      ?.replace(/(?<=director|owner)s$/i, '')
      .replace(/(?<=Geschäftsführer)(?:innen|ung)$|(?<=^代表)名$/i, '') ?? null;
  return first.flatMap((name) => (name ? [{ value: { name, title }, quote }] : []));
};
