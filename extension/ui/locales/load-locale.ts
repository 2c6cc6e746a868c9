/** Loads the one language that a screen speaks: the others are never parsed. */
import type { ScreenLanguage } from '../../../shared/words.ts';
import type { Locale } from './locale.ts';

const loaders: Record<ScreenLanguage, () => Promise<{ locale: Locale }>> = {
  en: () => import('./locale-en.ts'),
  zh: () => import('./locale-zh.ts'),
  'zh-Hant': () => import('./locale-zh-hant.ts'),
};

export const loadLocale = async (language: ScreenLanguage): Promise<Locale> =>
  (await loaders[language]()).locale;
