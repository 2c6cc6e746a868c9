/** The words of the account's page. */
import type { ScreenLanguage } from '../../../shared/words.ts';
import { useOwnWords } from '../words.tsx';
import { type AccountWords, accountEn } from './locales/en.ts';
import { accountZh } from './locales/zh.ts';
import { accountZhHant } from './locales/zh-hant.ts';

const words: Record<ScreenLanguage, AccountWords> = {
  en: accountEn,
  zh: accountZh,
  'zh-Hant': accountZhHant,
};

export const useAccountWords = (): AccountWords => useOwnWords(words);
