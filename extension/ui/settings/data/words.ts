/** The words of the data page. */
import { useOwnWords } from '../../words.tsx';
import { dataEn } from './locales/en.ts';
import { dataZh } from './locales/zh.ts';
import { dataZhHant } from './locales/zh-hant.ts';

export const dataWords = { en: dataEn, zh: dataZh, 'zh-Hant': dataZhHant };

export const useDataWords = () => useOwnWords(dataWords);
