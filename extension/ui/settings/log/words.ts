/** The words of the log. */
import { useOwnWords } from '../../words.tsx';
import { logEn } from './locales/en.ts';
import { logZh } from './locales/zh.ts';
import { logZhHant } from './locales/zh-hant.ts';

export const logWords = { en: logEn, zh: logZh, 'zh-Hant': logZhHant };

export const useLogWords = () => useOwnWords(logWords);
