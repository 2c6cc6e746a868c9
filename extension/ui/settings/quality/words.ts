/** The words of the page of lead quality. */
import { useOwnWords } from '../../words.tsx';
import { qualityEn } from './locales/en.ts';
import { qualityZh } from './locales/zh.ts';
import { qualityZhHant } from './locales/zh-hant.ts';

export const qualityWords = { en: qualityEn, zh: qualityZh, 'zh-Hant': qualityZhHant };

export const useQualityWords = () => useOwnWords(qualityWords);
