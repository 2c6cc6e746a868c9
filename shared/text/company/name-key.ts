/**
 * The key under which a company's name is one name, wherever it was read: in any case, width, script of Chinese and
 * legal form, with or without seat, branch or trading name. Two names of one key are one company's as far as a name can
 * tell; two keys say nothing. `companyKey` compares mentions on one page, and is smaller.
 */
import { zhCities } from '../place/cities.ts';
import { countryCode } from '../place/countries.ts';
import { holdsHan } from '../script.ts';
import { simplified } from '../simplified.ts';
import { formAfter, formBefore, hanForms, isPlainForm } from './legal-forms.ts';
import { nameWord } from './name-words.ts';

const longestName = 200;

/** @returns letters and digits alone; empty where the name has none. */
export const nameKey = (name: string): string => {
  const plain = plainText(name.slice(0, longestName));
  const cut = withoutBrackets(withoutTrade(plain));
  const segments = segmentsOf(cut);
  const [words, form] = withoutSeat(segments);
  const core = withoutHanForms(withoutForms(form ? words : inOrder(words)));
  const key = core.map(nameWord).join('');
  // A name that is nothing but legal forms is its own name.
  return key || lettersOf(plain);
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Letters that have no decomposition in Unicode. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

const plainText = (name: string): string =>
  simplified(
    name
      .normalize('NFKC')
      // Registers of patents and trade marks write accents so: `{umlaut over (u)}`.
      .replace(/\{[a-z ]{1,24} over \(([^()]{1,2})\)\}/gi, '$1')
      .toLowerCase()
      .replace(/[ßæœøđðłıþ]/g, (letter) => letters[letter] ?? letter)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .replace(/[’‘`´]/g, "'"),
  );

/** `Northwind LLC d/b/a Nordwind`: the party itself stands first. */
const trade =
  /\s\(?(?:d\s?[./]?\s?b\s?[./]?\s?a|[af]\s?[./]\s?k\s?[./]\s?a|t\/a|trading as|doing business as|formerly(?: known as)?|also known as|vormals|anciennement)\b[\s.:]/;

const withoutTrade = (text: string): string => {
  const at = text.search(trade);
  return at > 0 ? text.slice(0, at) : text;
};

/** Brackets hold a place, a legal form or a remark; what of it belongs to the name cannot be told, so none does. */
const withoutBrackets = (text: string): string => {
  const without = text.replace(/[([（【][^()[\]（）【】]{0,80}[)\]）】]/g, ' ');
  return lettersOf(without) ? without : text;
};

/** Words between commas; initials run together, even where commas part them (`N,V.`). */
const segmentsOf = (text: string): string[][] => {
  const segments: string[][] = [];
  for (const part of text.split(/[,;:]/)) {
    const words = wordsOf(part);
    if (words.length === 0) continue;
    const last = segments.at(-1)?.at(-1);
    if (words.length === 1 && isLetter(words[0]) && isLetter(last)) {
      segments.at(-1)?.splice(-1, 1, `${last}${words[0]}`);
    } else segments.push(words);
  }
  return segments;
};

const isLetter = (word: string | undefined): boolean => word !== undefined && /^\p{L}$/u.test(word);

const and = new Set(['and', 'und', 'et', 'og', 'och', 'y']);

const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  let initials = false;
  for (const word of text.replace(/'/g, '').split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    if (and.has(word)) {
      initials = false;
      continue;
    }
    const single = isLetter(word) && !holdsHan(word);
    if (single && initials) words.push(`${words.pop() ?? ''}${word}`);
    else words.push(word);
    initials = single;
  }
  return words;
};

/**
 * What stands behind a legal form and a comma is a seat, a branch or a remark on the form (`a Delaware corporation`).
 * @returns the words, and whether a form closed them.
 */
const withoutSeat = (segments: readonly string[][]): [words: string[], form: boolean] => {
  const words: string[] = [];
  for (const [at, segment] of segments.entries()) {
    const rest = segments.slice(at + 1);
    const isForm = (part: readonly string[]) => formAfter(part) === part.length;
    if (words.length > 0 && isRemark(segment)) return [words, true];
    words.push(...segment);
    if (rest.some(isForm) || words.length < 2) continue;
    if (isPlainForm(words.at(-1) ?? '') && formAfter(words) < words.length) return [words, true];
  }
  return [words, false];
};

/** `a Delaware corporation`, `a Nordwind company` */
const isRemark = (words: readonly string[]): boolean =>
  words.length > 1 && (words[0] === 'a' || words[0] === 'an') && formAfter(words) > 0;

const branch = new Set(['branch', 'filial', 'zweigniederlassung', 'niederlassung', 'succursale', 'sucursal']);

/** Behind a form, without a comma: an address or a country is left out, a first name put last comes first again. */
const inOrder = (words: string[]): string[] => {
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isPlainForm(word));
  const tail = words.slice(at + 1);
  if (at < 0 || formAfter(tail) === tail.length) return words;
  const head = words.slice(0, at + 1);
  const isAddress = tail.length > 1 && tail.some((word) => /\d/.test(word));
  if (isAddress || countryCode(tail.join(' ')) !== null || branch.has(tail[0] ?? '')) return head;
  return formAfter(words) > 0 || tail.some((word) => /^\d+$/.test(word)) ? words : [...tail, ...head];
};

const withoutForms = (words: string[]): string[] => {
  let rest = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  if (rest.length > 2 && branch.has(rest.at(-1) ?? '')) rest = rest.slice(0, -1);
  const length = rest.length;
  for (let form = formAfter(rest); form > 0 && form < rest.length; form = formAfter(rest)) {
    rest = rest.slice(0, -form);
  }
  // `AB Dynamics PLC` has its form; `PT … Tbk` has two, and Cyrillic ones are words of no name.
  if (rest.length < length && /^(?!pt$)\p{Script=Latin}/u.test(rest[0] ?? '')) return rest;
  const lead = formBefore(rest);
  return lead > 0 && lead < rest.length ? rest.slice(lead) : rest;
};

const withoutHanForms = (words: string[]): string[] => {
  const text = words.join(' ');
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(text)) return words;
  let core = text.replace(/(公司).{1,12}(?:分公司|办事处|分店|营业部|支店)$/u, '$1');
  for (const form of hanForms)
    if (core.startsWith(form) && core !== form) core = core.slice(form.length).trim();
  for (const form of hanForms) {
    if (core.endsWith(form) && core !== form) core = core.slice(0, -form.length).trim();
  }
  return [withoutCityMark(core)];
};

/** 深圳市北风 is 深圳北风: the register's word for a city says nothing. */
const withoutCityMark = (name: string): string => {
  const mark = /^(\p{Script=Han}{2,4}?)[市省](?=.{2})/u.exec(name);
  return mark?.[1] && (zhCities.has(mark[1]) || mark[0].endsWith('省'))
    ? mark[1] + name.slice(mark[0].length)
    : name;
};
