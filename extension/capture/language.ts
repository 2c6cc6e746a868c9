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
  const { letters, han, kana, hangul, cyrillic } = lettersOf(all);
  if (letters < 20) return declared(page);
  if (kana > letters * 0.1) return 'ja';
  if (han > letters * 0.2) return (all.match(traditional)?.length ?? 0) > han * 0.03 ? 'zh-Hant' : 'zh';
  if (hangul > letters * 0.2) return 'ko';
  if (cyrillic > letters * 0.3) return 'ru';
  return byWords(all) ?? declared(page);
};

const traditional = /[們這個與開發為國產業電機務實驗]/gu;

type Script = 'han' | 'kana' | 'hangul' | 'cyrillic';
/** Where the letters of the scripts stand, roughly: it is their share that counts. */
const blocks: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x400, 0x52f, 'cyrillic'],
  [0x3041, 0x30fa, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
  [0xf900, 0xfaff, 'han'],
];
/** Of other letters: Latin with marks, Greek, Hebrew, Arabic and the scripts of India. */
const isOtherLetter = (code: number): boolean =>
  code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;

/** How many letters a text has, and how many of them in each script. */
const lettersOf = (text: string): Record<Script | 'letters', number> => {
  const counts = { han: 0, kana: 0, hangul: 0, cyrillic: 0 };
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const small = code | 32;
      if (small > 96 && small < 123) letters++;
      continue;
    }
    const script = blocks.find(([from, to]) => code >= from && code <= to)?.[2];
    if (script) counts[script]++;
    if (script || isOtherLetter(code)) letters++;
  }
  return { ...counts, letters };
};

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
