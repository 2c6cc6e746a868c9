/** The words of the options page; the dashboard says the same of where data goes. */
import { useOwnWords } from '../words.tsx';
import { optionsEn } from './locales/en.ts';
import { optionsZh } from './locales/zh.ts';
import { optionsZhHant } from './locales/zh-hant.ts';

export const optionsWords = { en: optionsEn, zh: optionsZh, 'zh-Hant': optionsZhHant };

export const useOptionsWords = () => useOwnWords(optionsWords);
