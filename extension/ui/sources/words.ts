/** Words about public sources: of their settings, and of what each said of an account. */
import type { ScreenLanguage } from '../../../shared/words.ts';
import { useOwnWords } from '../words.tsx';
import { type SourcesWords, sourcesEn } from './locales/en.ts';
import { sourcesZh } from './locales/zh.ts';
import { sourcesZhHant } from './locales/zh-hant.ts';

export const sourcesWords: Record<ScreenLanguage, SourcesWords> = {
  en: sourcesEn,
  zh: sourcesZh,
  'zh-Hant': sourcesZhHant,
};

export const useSourcesWords = (): SourcesWords => useOwnWords(sourcesWords);
