import { expect, it } from 'vitest';
import { loadLocale } from '../../../extension/ui/locales/load-locale.ts';
import { tellSalary } from '../../../extension/ui/preview/tell-salary.ts';
import { wordsOf } from '../../../extension/ui/words.tsx';
import type { ScreenLanguage } from '../../../shared/words.ts';

const wordsIn = async (language: ScreenLanguage) =>
  wordsOf(await loadLocale(language), () => new Date('2026-11-26T12:00:00Z'));

it.each([
  ['en', '65,000–82,000 EUR YEAR', '€65K–82K a year'],
  ['en', '45 USD HOUR', '$45 an hour'],
  ['en', '60,000', '60K'],
  ['zh', '20,000–35,000 CNY MONTH', '每月 2 万–3.5 万元'],
  ['zh-Hant', '20,000–35,000 CNY MONTH', '每月 2 萬–3.5 萬元人民幣'],
  ['en', 'by agreement', 'by agreement'],
] as const)('in %s, pay of %s is told as %s', async (language, text, told) => {
  expect(tellSalary(text, await wordsIn(language))).toBe(told);
});
