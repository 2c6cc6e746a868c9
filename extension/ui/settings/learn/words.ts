/** The words of the page of learning. */
import { useOwnWords } from '../../words.tsx';
import { learnEn } from './locales/en.ts';
import { learnZh } from './locales/zh.ts';
import { learnZhHant } from './locales/zh-hant.ts';

export const learnWords = { en: learnEn, zh: learnZh, 'zh-Hant': learnZhHant };

export const useLearnWords = () => useOwnWords(learnWords);
