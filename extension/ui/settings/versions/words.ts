/** Words of the model's pages that they share. */
import { useOwnWords } from '../../words.tsx';
import { versionsEn } from './locales/en.ts';
import { versionsZh } from './locales/zh.ts';
import { versionsZhHant } from './locales/zh-hant.ts';

export const versionWords = { en: versionsEn, zh: versionsZh, 'zh-Hant': versionsZhHant };

export const useVersionWords = () => useOwnWords(versionWords);
