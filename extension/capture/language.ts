/** The language of a page by its own words; its `lang` attribute alone is often the template's, not the text's. */
import { wordCounts } from '../../shared/text/word-counts.ts';
import type { Page } from './page/page.ts';

const sample = 20_000;

export const languageOf = (page: Page): string | null => {
  const text = page.lines
    .filter((line) => line.area.part === 'main')
    .map((line) => line.text)
    .join(' ')
    .slice(0, sample);
  const all = text.length > 200 ? text : page.text.slice(0, sample);
  const latin = latinLetters(all);
  const other = isAscii.test(all) ? '' : all.replace(/[\0-\x7f]+/g, '');
  const letters = latin + count(other, /\p{L}/gu);
  if (letters < 20) return declared(page);
  const han = count(other, /\p{Script=Han}/gu);
  const kana = count(other, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana > letters * 0.1) return 'ja';
  if (han > letters * 0.2)
    return count(other, /[們這個與開發為國產業電機務實驗]/gu) > han * 0.03 ? 'zh-Hant' : 'zh';
  if (count(other, /\p{Script=Hangul}/gu) > letters * 0.2) return 'ko';
  if (count(other, /\p{Script=Cyrillic}/gu) > letters * 0.3) return 'ru';
  return byWords(all) ?? declared(page);
};

const isAscii = /^[\0-\x7f]*$/;

const latinLetters = (text: string): number => {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const small = text.charCodeAt(at) | 32;
    if (small > 96 && small < 123) letters++;
  }
  return letters;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const marks: readonly (readonly [language: string, words: string])[] = [
  ['en', 'the and of for with you our'],
  ['de', 'der die und das mit für ist wir'],
  ['fr', 'les des et est vous nous pour une dans'],
  ['es', 'los las una con para del más nuestro'],
  ['it', 'che della di per una con gli nostro'],
  ['nl', 'het een van voor met zijn wij niet'],
];
const counts = wordCounts(marks.map(([, words]) => words.split(' ')));

const byWords = (text: string): string | null => {
  let best: string | null = null;
  let most = 2;
  for (const [at, found] of counts(text).entries()) {
    if (found <= most) continue;
    best = marks[at]?.[0] ?? null;
    most = found;
  }
  return best;
};

const declared = (page: Page): string | null => {
  const lang = page.walked.lang?.trim().slice(0, 20) ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang : null;
};
