/** The words of the privacy page. */
import { useOwnWords } from '../../words.tsx';
import { privacyEn } from './locales/en.ts';
import { privacyZh } from './locales/zh.ts';
import { privacyZhHant } from './locales/zh-hant.ts';

export const privacyWords = { en: privacyEn, zh: privacyZh, 'zh-Hant': privacyZhHant };

export const usePrivacyWords = () => useOwnWords(privacyWords);
