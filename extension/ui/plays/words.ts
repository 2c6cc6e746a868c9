/** The words of plays that are suggested, and of what may be agreed as a must. */
import { useOwnWords } from '../words.tsx';
import { playsEn } from './locales/en.ts';
import { playsZh } from './locales/zh.ts';
import { playsZhHant } from './locales/zh-hant.ts';

export const playWords = { en: playsEn, zh: playsZh, 'zh-Hant': playsZhHant };

export const usePlayWords = () => useOwnWords(playWords);
