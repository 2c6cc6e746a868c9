/** Labels and their values as a page sets them out: table rows, definition lists, "Label: value", label above value. */
import { matchesOf } from '../../../shared/text/matches-of.ts';
import { captured, pattern } from '../../../shared/text/pattern.ts';
import { onceAPage } from './once-a-page.ts';
import { around, type Page } from './page.ts';
import type { Held, Line } from './walked.ts';
import { squash } from './white-space.ts';

export interface Pair {
  label: string;
  value: string;
  /** Line of the value. */
  line: Line;
  from: 'table' | 'list' | 'colon' | 'stacked';
}

const maxLabel = 40;
const maxValue = 400;
const maxPairs = 3000;
/** Lines that are looked through for several pairs each. */
const maxInline = 500;

export const pairsOf = onceAPage((page): Pair[] => readPairs(page));

/** First value whose label matches and that `accept` can use. */
export const findPair = <T>(
  page: Page,
  label: RegExp,
  accept: (value: string, pair: Pair) => T | null,
): { value: T; pair: Pair } | null => {
  for (const pair of pairsOf(page)) {
    if (!label.test(pair.label)) continue;
    const value = accept(pair.value, pair);
    if (value !== null) return { value, pair };
  }
  return null;
};

const colons = /[:：]/gu;
const labelled = /^([^:：\n]{1,40})[:：]\s*(\S.{0,400})$/u;
/** 設立　2005年3月: profiles in Japanese set a wide space between the two, which a page's white space leaves as one. */
const spaced = pattern(
  'u',
  /^/,
  captured(
    /社名|会社名|商号|本社(?:所在地)?|所在地|設立(?:年月日?)?|創業|創立|資本金|従業員数?|社員数/,
    /代表者(?:名)?|役員|事業内容|電話番号/,
  ),
  /\s(\S.{0,400})$/,
);
/** A glance first: such a label is short, and begins with one of these. */
const mayBeSpaced = (text: string): boolean => {
  const at = text.indexOf(' ');
  return at > 1 && at < 9 && '社会商本所設創資従代役事電'.includes(text.charAt(0));
};
const maxInlineLabel = 31;
/** A line with more of them is no list of facts. */
const maxColons = 60;
/** Looked for from the colon back: most words stand before none. */
const inlineLabel = /[\p{L}\p{N}][\p{L}\p{N} ./()-]*$/u;
const inlineValue = /\s?([^:：]{1,160}?)(?=\s[\p{L}]{1,16}\s?[:：]|$|[|；;])/uy;
const colonIn = (text: string): number => {
  const [western, eastern] = [text.indexOf(':'), text.indexOf('：')];
  return western < 0 || eastern < 0 ? Math.max(western, eastern) : Math.min(western, eastern);
};
/** "Revenue (2018)", 员工人数（2020年）: the year is that of the value. */
const ofYear = /\s?[(（](?:FY ?)?(?:19|20)\d\d年?[)）]$/u;
/** "会社名 Company Name": a label in two languages. */
const twice =
  /^(?:([\p{Script=Han}\p{Script=Katakana}ー]{2,12}) [A-Z][A-Za-z .&/]{2,30}|[A-Z][A-Za-z .&/]{2,30} ([\p{Script=Han}\p{Script=Katakana}ー]{2,12}))$/u;
const cells = new Set(['td', 'th', 'dt', 'dd']);

const readPairs = (page: Page): Pair[] => {
  const pairs: Pair[] = [];
  const add = (label: string, value: string, line: Line, from: Pair['from']) => {
    const plain = label.replace(/[\s:：*]+$/u, '').replace(/^[\s·•▪–-]+/u, '');
    const ofTable = from === 'table' || from === 'list';
    const named = ofTable ? plain.replace(/\s+/g, ' ').replace(twice, '$1$2') : plain;
    // "联 系 人": spaced out to the width of its column.
    const key = squash(named.replace(ofYear, '')).replace(
      /(?<=^\p{Script=Han}|\s\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/gu,
      '',
    );
    if (!key || key.length > maxLabel || !value || pairs.length >= maxPairs) return;
    pairs.push({ label: key, value: value.slice(0, maxValue).trim(), line, from });
  };
  const { lines } = page;
  let inline = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.area.quoted) continue;
    const firstColon = colonIn(line.text);
    const colon = firstColon > 0 && firstColon <= maxLabel ? labelled.exec(line.text.slice(0, 450)) : null;
    if (colon && !/https?$/.test(colon[1] ?? '')) add(colon[1] ?? '', colon[2] ?? '', line, 'colon');
    else if (mayBeSpaced(line.text)) {
      const [, label = '', value = ''] = spaced.exec(line.text.slice(0, 450)) ?? [];
      if (value) add(label, value, line, 'colon');
    } else if (firstColon >= 0 && firstColon < 500 && inline++ < maxInline) inlinePairs(line, add);
    const next = lines[at + 1];
    if (!next || line.text.length > maxLabel) continue;
    const cell = cellOf(page, line);
    const nextCell = cellOf(page, next);
    if (cell && nextCell && cell !== nextCell && sameRow(cell, nextCell)) {
      add(line.text, cellText(page, at + 1, nextCell), next, cell.tag === 'dt' ? 'list' : 'table');
    } else if (!cell || cell !== nextCell) {
      if (!colon && next.text.length <= maxValue) add(line.text, next.text, next, 'stacked');
    } else add(line.text, next.text, next, 'stacked');
  }
  return pairs;
};

/** "Tel: 123 Fax: 456" on one line holds two pairs. */
const inlinePairs = (
  line: Line,
  add: (label: string, value: string, line: Line, from: Pair['from']) => void,
): void => {
  const text = line.text.slice(0, 2000);
  let from = 0;
  let seen = 0;
  for (const { index: at } of matchesOf(text, colons)) {
    if (++seen > maxColons) return;
    if (at < from) continue;
    const label = inlineLabel.exec(text.slice(Math.max(from, at - maxInlineLabel), at))?.[0];
    if (!label) continue;
    inlineValue.lastIndex = at + 1;
    const value = inlineValue.exec(text)?.[1];
    if (!value) continue;
    add(label, value, line, 'colon');
    from = inlineValue.lastIndex;
  }
};

const cellOf = (page: Page, line: Line): Held | null => {
  for (const element of around(page, line, 6)) if (cells.has(element.tag)) return element;
  return null;
};

const sameRow = (label: Held, value: Held): boolean => {
  if (label.tag === 'dt') return value.tag === 'dd';
  return label.tag !== 'dd' && label.parent === value.parent;
};

/** All lines of one cell, so that a list in a cell is one value. */
const cellText = (page: Page, from: number, cell: Held): string => {
  const { lines } = page;
  const parts: string[] = [];
  for (let at = from; at < Math.min(lines.length, from + 12); at++) {
    const line = lines[at];
    if (!line || cellOf(page, line) !== cell) break;
    parts.push(line.text);
  }
  return parts.join('\n');
};
