/** The words of the tiers' page. */
import { useOwnWords } from '../../words.tsx';
import { tiersEn } from './locales/en.ts';
import { tiersZh } from './locales/zh.ts';
import { tiersZhHant } from './locales/zh-hant.ts';

export const tiersWords = { en: tiersEn, zh: tiersZh, 'zh-Hant': tiersZhHant };

export const useTiersWords = () => useOwnWords(tiersWords);
