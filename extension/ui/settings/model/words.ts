/** The words of the model's page. */
import { useOwnWords } from '../../words.tsx';
import { modelEn } from './locales/en.ts';
import { modelZh } from './locales/zh.ts';
import { modelZhHant } from './locales/zh-hant.ts';

export const modelWords = { en: modelEn, zh: modelZh, 'zh-Hant': modelZhHant };

export const useModelWords = () => useOwnWords(modelWords);
